#include "cli/suggestion.hpp"

#include <fmt/format.h>

#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

/// A list that is longer is no help in a message.
constexpr std::size_t few = 9;

}  // namespace

std::string suggest(std::string_view name, const std::vector<std::string_view>& candidates) {
  const auto nearest = find_nearest(name, candidates);
  return nearest ? fmt::format("; did you mean \"{}\"?", *nearest) : "";
}

std::string join_or(const std::vector<std::string_view>& names) {
  std::string joined;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) joined += i + 1 == names.size() ? " or " : ", ";
    joined += names[i];
  }
  return joined;
}

void refuse_name(std::string_view name, std::string_view what, const std::vector<std::string_view>& candidates,
                 std::string_view list) {
  const std::string hint =
      candidates.size() <= few ? fmt::format("there is {}", join_or(candidates)) : std::string(list);
  throw Failure{fmt::format("\"{}\" is not {}{}", name, what, suggest(name, candidates)), hint, 2};
}

}  // namespace okr::cli
