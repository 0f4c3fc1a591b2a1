#include "authoring/check_in_milestone.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <vector>

#include "okr/base/text.hpp"

namespace okr::authoring {

namespace {

constexpr std::array<std::string_view, 2> done_words{"done", "yes"};
constexpr std::array<std::string_view, 2> open_words{"undone", "no"};

bool is_one_of(std::string_view word, const std::array<std::string_view, 2>& words) {
  return word == words[0] || word == words[1];
}

/// What a milestone goes by; empty where it has no title that could be read.
std::string to_name(const model::Milestone& milestone) { return milestone.title ? to_slug(*milestone.title) : ""; }

std::string describe_names(const std::vector<std::string>& names, bool is_only) {
  std::string list;
  for (const std::string& name : names) {
    if (!name.empty()) list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", name);
  }
  if (is_only) return list.empty() ? "there is \"done\"" : fmt::format("there is \"done\", or {}", list);
  return fmt::format("there is {}", list.empty() ? "none with a title" : list);
}

/// The places of the names that begin with `beginning`; of one that is it just that one.
std::vector<std::size_t> find_beginnings(const std::vector<std::string>& names, std::string_view beginning) {
  std::vector<std::size_t> found;
  for (std::size_t place = 0; place < names.size(); ++place) {
    if (beginning.empty() || !names[place].starts_with(beginning)) continue;
    if (names[place] == beginning) return {place};
    found.push_back(place);
  }
  return found;
}

}  // namespace

Result<MilestoneChange> find_milestone(const model::KeyResult& key_result, std::string_view text) {
  const std::vector<model::Milestone>& milestones = *key_result.milestones;
  const std::string word = to_lower(trim(text));
  const bool is_only = milestones.size() == 1;
  if (is_only && is_one_of(word, done_words)) return MilestoneChange{0, true};
  if (is_only && is_one_of(word, open_words)) return MilestoneChange{0, false};
  std::vector<std::string> names;
  for (const model::Milestone& milestone : milestones) names.push_back(to_name(milestone));
  const std::vector<std::size_t> found = find_beginnings(names, to_slug(text));
  if (found.size() == 1) return MilestoneChange{found.front(), true};
  if (found.size() > 1) {
    std::vector<std::string> several;
    for (const std::size_t place : found) several.push_back(names[place]);
    return Problem{
        fmt::format("several milestones begin with {}; {}", to_quoted(text), describe_names(several, false))};
  }
  const auto nearest = find_nearest(word, {names.begin(), names.end()});
  const std::string meant = nearest && !nearest->empty() ? fmt::format("; did you mean \"{}\"?", *nearest) : "";
  return Problem{fmt::format("{} is no milestone of {}{}; {}", to_quoted(text), to_quoted(key_result.slug), meant,
                             describe_names(names, is_only))};
}

}  // namespace okr::authoring
