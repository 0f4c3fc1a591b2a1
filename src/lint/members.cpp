#include "lint/members.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>

#include "lint/initiative_links.hpp"
#include "lint/levels.hpp"
#include "lint/siblings.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using model::Address;

void add_initiatives(std::vector<Member>& members, const std::vector<model::Initiative>& initiatives, Address address,
                     bool parent_is_live) {
  for (std::size_t i = 0; i < initiatives.size(); ++i) {
    address.initiative = i;
    members.push_back({address, "initiative", &initiatives[i], parent_is_live && is_live(initiatives[i])});
  }
}

void add_objective(std::vector<Member>& members, const model::Objective& objective, Address address) {
  const bool objective_is_live = is_active(objective);
  members.push_back({address, "objective", &objective, objective_is_live});
  for (std::size_t i = 0; i < objective.key_results.size(); ++i) {
    const model::KeyResult& key_result = objective.key_results[i];
    const Address place{address.file, address.objective, i};
    const bool key_result_is_live = objective_is_live && key_result.is_live();
    members.push_back({place, "key result", &key_result, key_result_is_live});
    add_initiatives(members, key_result.initiatives, place, key_result_is_live);
  }
  add_initiatives(members, objective.initiatives, address, objective_is_live);
}

/// The same for titles that have the same comparison key: of the characters that no folding and no composing makes or
/// takes. Comparing these first spares nearly all titles the normal form.
std::uint64_t to_digest(std::string_view title) {
  constexpr std::string_view kept = "0123456789bcdegmopqruvxz";
  std::uint64_t digest = 0;
  for (std::size_t i = 0; i < title.size(); ++i) {
    const char c = title[i];
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool has_mark = i + 1 < title.size() && (title[i + 1] == '\xcc' || title[i + 1] == '\xcd');
    if (has_mark || kept.find(lower) == std::string_view::npos) continue;
    digest = (digest ^ static_cast<unsigned char>(lower)) * 0x100000001b3U;
  }
  return digest;
}

/// Pairs of the first and each later of those that are equal by `to_key`, by the place of the later.
template <class ToKey>
std::vector<Duplicate> find_equal(const std::vector<const Member*>& members, const ToKey& to_key) {
  using Key = std::invoke_result_t<ToKey, const Member&>;
  std::vector<std::pair<Key, const Member*>> keyed;
  keyed.reserve(members.size());
  for (const Member* member : members) keyed.emplace_back(to_key(*member), member);
  std::ranges::sort(keyed);  // members of one file lie in one vector, by place
  std::vector<Duplicate> duplicates;
  const Member* first = nullptr;
  for (std::size_t i = 1; i < keyed.size(); ++i) {
    const bool is_equal = keyed[i].first == keyed[i - 1].first;
    if (!is_equal) first = nullptr;
    if (is_equal && first == nullptr) first = keyed[i - 1].second;
    if (is_equal) duplicates.push_back({first, keyed[i].second});
  }
  std::ranges::sort(duplicates, {}, &Duplicate::second);
  return duplicates;
}

template <class Wanted>
std::vector<const Member*> select(const std::vector<Member>& members, const Wanted& is_wanted) {
  std::vector<const Member*> selected;
  for (const Member& member : members) {
    if (is_wanted(member)) selected.push_back(&member);
  }
  return selected;
}

}  // namespace

std::vector<Member> to_members(const model::OkrFile& okr_file, std::size_t file) {
  std::vector<Member> members;
  for (std::size_t i = 0; i < okr_file.objectives.size(); ++i) {
    add_objective(members, okr_file.objectives[i], {.file = file, .objective = i});
  }
  add_initiatives(members, okr_file.initiatives, {.file = file}, true);
  std::ranges::stable_sort(members, {}, [](const Member& member) { return member.entity->span.begin; });
  return members;
}

std::vector<Duplicate> find_same_ids(const std::vector<Member>& members) {
  const auto with_id = select(members, [](const Member& member) { return static_cast<bool>(member.entity->id); });
  return find_equal(with_id, [](const Member& member) {
    return std::tuple(member.kind, to_parent(member.address), std::string_view(*member.entity->id));
  });
}

std::vector<Duplicate> find_same_titles(const std::vector<Member>& members) {
  const auto with_title = select(members, [](const Member& member) { return member.is_live && member.entity->title; });
  std::set<const Member*> similar;
  for (const Duplicate& pair : find_equal(with_title, [](const Member& member) {
         return std::tuple(member.kind, to_digest(*member.entity->title));
       })) {
    similar.insert({pair.first, pair.second});
  }
  return find_equal({similar.begin(), similar.end()}, [](const Member& member) {
    return std::tuple(member.kind, to_comparison_key(*member.entity->title));
  });
}

}  // namespace okr::lint
