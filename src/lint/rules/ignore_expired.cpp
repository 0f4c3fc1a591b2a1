#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::ignore_expired{
    .group = Group::ignore,
    .severity = Severity::warning,
    .needs = Needs::clock,
    .summary = "the last day of an ignore comment is not past",
    .why = "It was to hold for a while. The finding that it took out is back, and the comment only misleads.",
    .source = "practice: expiry dates on suppressions and risk acceptances",
    .bad = R"(today: 2026-12-02
title: Become the shop that people cross town for ⟦# okr: ignore[objective-has-number] until 2026-12-01: campaign⟧)",
    .good = R"(today: 2026-12-01
title: Become the shop of the 24 days # okr: ignore[objective-has-number] until 2026-12-01: campaign)",
    .nordic = "nn",
    .nordic_bad = R"(today: 2026-12-02
title: Bli butikken som folk tek omvegen om ⟦# okr: ignore[objective-has-number] until 2026-12-01: kampanje⟧)",
    .nordic_good = R"(today: 2026-12-01
title: Bli butikken for dei 24 dagane # okr: ignore[objective-has-number] until 2026-12-01: kampanje)",
};

}  // namespace okr::lint
