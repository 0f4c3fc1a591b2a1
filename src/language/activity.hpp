#pragma once

#include <optional>

#include "language/worded.hpp"

namespace okr::language {

/// Whether an entry is of something to do, whatever comes of it.
bool is_doing(const Worded& worded);

/// What the title's head does, where it is a verb of `lists` and neither a noun of the same form nor a level that is
/// held.
const Worded* find_head_verb(const WordedTitle& title, std::initializer_list<Wording> lists);

/// The activity that a title names: its head ("launch", "launching of"), or the participle that it ends with, times
/// left aside: "5 talks held in May".
const Worded* find_activity(const WordedTitle& title);

/// The verb behind a conjunction or a comma, in the form that the title's head has: "and train". Nothing where none
/// stands at `at`.
const Worded* find_joined_verb(const WordedTitle& title, std::size_t at);

}  // namespace okr::language
