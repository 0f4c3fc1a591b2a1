#pragma once

#include "okr/lint/rule.hpp"

/// Every rule's row, declared from the one list. A file in `rules/` defines its row by this qualified name, so that a
/// rule that is not in the list does not compile, and one that is in the list without a file does not link.
namespace okr::lint::rules {

#define OKR_RULE(name) extern const Rule name;
#include "lint/rules.def"
#undef OKR_RULE

}  // namespace okr::lint::rules
