#pragma once

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "cli/command.hpp"
#include "cli/suggestion.hpp"

namespace okr::cli {

/// A word of the command line and what it stands for.
template <class Key>
struct Choice {
  std::string_view name;
  Key key;
};

/// What a flag chooses; nothing where it is not given.
template <class Key, std::size_t size>
std::optional<Key> find_choice(const Arguments& arguments, std::string_view flag,
                               const std::array<Choice<Key>, size>& choices) {
  const auto name = arguments.find(flag);
  if (!name) return std::nullopt;
  return find_row(choices, *name, fmt::format("a value of {}", flag)).key;
}

}  // namespace okr::cli
