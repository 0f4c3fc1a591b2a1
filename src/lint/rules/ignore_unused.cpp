#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::ignore_unused{
    .group = Group::ignore,
    .severity = Severity::warning,
    .summary = "an ignore comment takes something out",
    .why =
        "A comment that outlives its finding hides the next mistake in its place. It is not said of a rule that is "
        "off, not asked for or without the day that it needs.",
    .source = "practice: unused suppressions in ESLint, Ruff and mypy",
    .bad = "title: Become the shop that people cross town for ⟦# okr: ignore[objective-has-number] as agreed⟧",
    .good = "title: Become the shop that 9 of 10 people cross town for # okr: ignore[objective-has-number] our slogan",
    .nordic = "nb",
    .nordic_bad = "title: Bli butikken som folk tar omveien om ⟦# okr: ignore[objective-has-number] avtalt⟧",
    .nordic_good = "title: Bli butikken som 9 av 10 tar omveien om # okr: ignore[objective-has-number] slagordet vårt",
    .fix = "removes the comment, or the rule in it",
};

}  // namespace okr::lint
