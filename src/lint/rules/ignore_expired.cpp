#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::ignore_expired{
    .group = Group::ignore,
    .severity = Severity::warning,
    .needs = Needs::clock,
    .summary = "the last day of an ignore comment is not past",
    .why = "It was to hold for a while. The finding that it took out is back, and the comment only misleads.",
    .source = "practice: expiry dates on suppressions and risk acceptances",
    .bad = R"(# okr lint --today 2026-10-03
title: Become the shop that people cross town for ⟦# okr: ignore[objective-has-number] until 2026-10-02: campaign⟧)",
    .good = R"(# okr lint --today 2026-10-02
title: Become the shop of the 24 days # okr: ignore[objective-has-number] until 2026-10-02: campaign)",
    .nordic = "nn",
    .nordic_bad = R"(# okr lint --today 2026-10-03
title: Bli butikken som folk tek omvegen om ⟦# okr: ignore[objective-has-number] until 2026-10-02: kampanje⟧)",
    .nordic_good = R"(# okr lint --today 2026-10-02
title: Bli butikken for dei 24 dagane # okr: ignore[objective-has-number] until 2026-10-02: kampanje)",
};

}  // namespace okr::lint
