#include "cli/titled_item.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/named_item.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

using model::Address;

/// Whether each of the words begins a word of the title; both are comparison keys.
bool has_words(const std::string& title, const std::string& words) {
  const std::vector<std::string_view> parts = split(title, ' ');
  return std::ranges::all_of(split(words, ' '), [&](std::string_view word) {
    return std::ranges::any_of(parts, [&](std::string_view part) { return part.starts_with(word); });
  });
}

/// Everything below a file, in its order.
template <class Visit>
void visit_items(const model::OkrFile& file, std::size_t index, Visit visit) {
  const auto visit_initiatives = [&](const std::vector<model::Initiative>& initiatives, Address parent) {
    for (parent.initiative = 0; parent.initiative < initiatives.size(); ++parent.initiative) visit(parent);
  };
  visit_initiatives(file.initiatives, {.file = index});
  for (std::size_t o = 0; o < file.objectives.size(); ++o) {
    const model::Objective& objective = file.objectives[o];
    visit({.file = index, .objective = o});
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      const Address key_result{.file = index, .objective = o, .key_result = k};
      visit(key_result);
      visit_initiatives(objective.key_results[k].initiatives, key_result);
    }
    visit_initiatives(objective.initiatives, {.file = index, .objective = o});
  }
}

std::vector<Address> find_titled(const model::Workspace& workspace, std::string_view name,
                                 std::span<const model::ItemKind> kinds) {
  const std::string words = to_comparison_key(name);
  std::vector<Address> found;
  if (words.empty()) return found;
  for (std::size_t f = 0; f < workspace.files.size(); ++f) {
    visit_items(workspace.files[f], f, [&](const Address& address) {
      const model::Entity& entity = *workspace.find_entity(address);
      const bool is_wanted = std::ranges::find(kinds, model::to_item_kind(address)) != kinds.end();
      if (is_wanted && entity.title && has_words(to_comparison_key(*entity.title), words)) found.push_back(address);
    });
  }
  return found;
}

}  // namespace

Address find_named_or_titled_item(const model::Workspace& workspace, std::string_view name, const Session& session,
                                  std::span<const model::ItemKind> kinds) {
  const Date today = session.day();
  const bool is_name = !model::find_items(workspace, name, today).found.empty();
  std::vector<Address> found = is_name ? std::vector<Address>() : find_titled(workspace, name, kinds);
  const auto is_past = [&](const Address& address) {
    const auto& period = workspace.files[address.file].period;
    return !period || !period->contains(today);
  };
  if (!std::ranges::all_of(found, is_past)) std::erase_if(found, is_past);
  if (found.empty()) return find_named_item(workspace, name, session, kinds);
  if (found.size() == 1) return found.front();
  const std::string names = join_names(list_names(workspace, found, session, kinds), found.size(), "have them");
  throw Failure{fmt::format("{} are words of the title of {}", to_quoted(name), names), "say which of them", 2};
}

}  // namespace okr::cli
