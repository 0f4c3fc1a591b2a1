#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::ignore_unknown_rule{
    .group = Group::ignore,
    .severity = Severity::error,
    .summary = "an ignore comment names rules or groups that there are",
    .why = "A misspelt name takes nothing out, and whoever wrote it believes that it does.",
    .source = "practice: unknown rule names in ESLint and Pylint",
    .bad = "title: Become the shop that people cross town for # okr: ignore[⟦objective-has-numbers⟧] as agreed",
    .good = "title: Become the shop that 9 of 10 people cross town for # okr: ignore[objective-has-number] our slogan",
    .nordic = "sv",
    .nordic_bad = "title: Bli butiken som folk tar omvägen om # okr: ignore[⟦objective-has-numbers⟧] enligt beslut",
    .nordic_good = "title: Bli butiken som 9 av 10 tar omvägen om # okr: ignore[objective-has-number] vår slogan",
};

}  // namespace okr::lint
