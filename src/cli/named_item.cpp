#include "cli/named_item.hpp"

#include <fmt/format.h>

#include <set>
#include <string>
#include <vector>

#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"
#include "okr/render/text.hpp"

namespace okr::cli {

namespace {

constexpr std::size_t most_listed = 9;

/// "objective, key result or initiative".
std::string to_words(std::span<const model::ItemKind> kinds) {
  std::vector<std::string_view> words;
  for (const model::ItemKind kind : kinds) words.push_back(model::to_words(kind));
  return join_or(words);
}

[[noreturn]] void refuse_unknown(std::string_view name, const std::optional<std::string>& nearest,
                                 std::span<const model::ItemKind> kinds) {
  const std::string meant = nearest ? fmt::format("; did you mean \"{}\"?", *nearest) : "";
  throw Failure{fmt::format("there is no {} {}{}", to_words(kinds), to_quoted(name), meant),
                "name it by its id, or as team/objective/key-result; okr status -a lists them", 2};
}

[[noreturn]] void refuse_ambiguous(const model::Workspace& workspace, std::string_view name,
                                   const std::vector<model::Address>& found, Date today,
                                   std::span<const model::ItemKind> kinds) {
  std::vector<std::string> names;
  for (const model::Address& address : found) {
    if (names.size() == most_listed) break;
    names.push_back(model::to_item_name(workspace, address, today, kinds));
  }
  const bool has_doubles = std::set(names.begin(), names.end()).size() < names.size();
  const std::string more =
      found.size() > most_listed ? fmt::format("; {} more have it", found.size() - most_listed) : "";
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string hint = has_doubles ? "several things have all their names in common; give each an id of its own"
                                       : fmt::format("say which: {}{}", join_or(views), more);
  throw Failure{fmt::format("{} can be {}", to_quoted(name), render::count_noun(found.size(), "thing")), hint, 2};
}

}  // namespace

model::Address find_named_item(const model::Workspace& workspace, std::string_view name, const Session& session,
                               std::span<const model::ItemKind> kinds) {
  const Date today = session.day();
  const model::ItemSearch search = model::find_items(workspace, name, today, kinds);
  if (search.found.empty()) refuse_unknown(name, search.nearest, kinds);
  if (search.found.size() > 1) refuse_ambiguous(workspace, name, search.found, today, kinds);
  return search.found.front();
}

}  // namespace okr::cli
