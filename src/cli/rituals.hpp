#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/session.hpp"

namespace okr::cli {

/// A ritual that `okr report` writes the document of.
struct Ritual {
  std::string_view name;
  std::string_view summary;
  /// The terms are those of the filter.
  int (*run)(const std::vector<std::string>& terms, const Arguments& arguments, const Session& session);
};

/// The first is the default.
std::span<const Ritual> all_rituals();

}  // namespace okr::cli
