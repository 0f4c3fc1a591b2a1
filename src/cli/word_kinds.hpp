#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace okr::cli {

/// How completion finds words of a kind.
enum class WordSource : std::uint8_t {
  none,     ///< nothing can be offered
  choices,  ///< they stand in the row
  files,    ///< the shell knows them
  folders,
  candidates,  ///< `okr __complete` tells them
};

/// What stands for the words of a kind in a script: "key-result".
std::string_view to_name(WordKind kind);
WordSource find_source(WordKind kind);
/// The kind of that name; nothing but candidates have one that is asked for.
WordKind find_word_kind(std::string_view name);

/// What a flag's value stands for; its placeholder tells where the row does not.
Taken find_taken(const Flag& flag);

/// What stands at a place behind a command.
struct Positional {
  Taken taken;
  std::size_t place = 1;
  bool is_rest = false;  ///< and at all behind it
};
std::vector<Positional> find_positionals(const Command& command);

/// The words of a choice, with blanks between them.
std::string list_choices(const Taken& taken);

}  // namespace okr::cli
