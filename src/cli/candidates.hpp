#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/cli/env.hpp"

namespace okr::cli {

/// The word that the scripts of `okr completion` call okr with, and no help lists:
///
///     okr __complete KIND WORD -- LINE..
///
/// prints what WORD, a word of that kind (word_kinds.cpp), can go on to: a line each, with a tab and what it is.
/// LINE is the command line so far, for -C, --config and --today.
inline constexpr std::string_view complete_word = "__complete";

/// Runs it, with the words behind `complete_word`. Never fails: where there is nothing to offer, it prints nothing.
int print_candidates(const std::vector<std::string>& words, const Env& env);

}  // namespace okr::cli
