#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::ignore_malformed{
    .group = Group::ignore,
    .severity = Severity::warning,
    .summary = "an ignore comment is written \"# okr: ignore[rule] reason\" and stands where it is for something",
    .why =
        "A comment that is nearly one takes nothing out. There is none for all rules at once: it would hide mistakes "
        "that nobody has seen. What is said of such comments can't be ignored by one.",
    .source = "practice: blanket and malformed suppressions in Ruff",
    .bad = "title: Become the shop that people cross town for ⟦# okr: ignore as agreed⟧",
    .good = "title: Become the shop that 9 of 10 people cross town for # okr: ignore[objective-has-number] our slogan",
    .nordic = "da",
    .nordic_bad = "title: Blive butikken, som folk kører en omvej for ⟦#okr:ignore objective-has-number⟧",
    .nordic_good =
        "title: Blive butikken, som 9 af 10 kører en omvej for # okr: ignore[objective-has-number] vores slogan",
};

}  // namespace okr::lint
