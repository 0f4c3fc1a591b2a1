#include "cli/named_item.hpp"

#include <fmt/format.h>

#include <set>

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

std::string with_article(std::string_view noun) {
  const bool has_vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
  return fmt::format("{} {}", has_vowel ? "an" : "a", noun);
}

Failure to_unknown(const model::Workspace& workspace, std::string_view name, const std::optional<std::string>& nearest,
                   Date today, std::span<const model::ItemKind> kinds) {
  const std::vector<model::Address> others = model::find_items(workspace, name, today).found;
  if (!others.empty()) {
    const std::string_view other = model::to_words(model::to_item_kind(others.front()));
    return {fmt::format("{} is {}; here {} is asked for", to_quoted(name), with_article(other),
                        with_article(to_words(kinds))),
            "okr status -a lists them", 2};
  }
  const std::string meant = nearest ? fmt::format("; did you mean \"{}\"?", *nearest) : "";
  return {fmt::format("there is no {} {}{}", to_words(kinds), to_quoted(name), meant),
          "name it by its id, or as team/objective/key-result; okr status -a lists them", 2};
}

Failure to_ambiguous(const model::Workspace& workspace, std::string_view name, const std::vector<model::Address>& found,
                     const Session& session, std::span<const model::ItemKind> kinds) {
  const std::vector<std::string> names = list_names(workspace, found, session, kinds);
  if (std::set(names.begin(), names.end()).size() < names.size()) {
    return {fmt::format("{} can be {}, which have all their names in common", to_quoted(name),
                        render::count_noun(found.size(), "thing")),
            "give each an id of its own", 2};
  }
  return {fmt::format("{} can be {}", to_quoted(name), join_names(names, found.size(), "have it")), "say which of them",
          2};
}

}  // namespace

std::variant<model::Address, Failure> look_up_item(const model::Workspace& workspace, std::string_view name,
                                                   const Session& session, std::span<const model::ItemKind> kinds) {
  const Date today = session.day();
  const model::ItemSearch search = model::find_items(workspace, name, today, kinds);
  if (search.found.empty()) return to_unknown(workspace, name, search.nearest, today, kinds);
  if (search.found.size() > 1) return to_ambiguous(workspace, name, search.found, session, kinds);
  return search.found.front();
}

model::Address find_named_item(const model::Workspace& workspace, std::string_view name, const Session& session,
                               std::span<const model::ItemKind> kinds) {
  const auto found = look_up_item(workspace, name, session, kinds);
  if (const auto* failure = std::get_if<Failure>(&found)) throw *failure;
  return std::get<model::Address>(found);
}

std::vector<std::string> list_names(const model::Workspace& workspace, const std::vector<model::Address>& found,
                                    const Session& session, std::span<const model::ItemKind> kinds) {
  std::vector<std::string> names;
  for (const model::Address& address : found) {
    if (names.size() == most_listed) break;
    names.push_back(model::to_item_name(workspace, address, session.day(), kinds));
  }
  return names;
}

std::string join_names(const std::vector<std::string>& names, std::size_t all, std::string_view have) {
  const std::string joined = join_or({names.begin(), names.end()});
  return all > names.size() ? fmt::format("{}; {} more {}", joined, all - names.size(), have) : joined;
}

}  // namespace okr::cli
