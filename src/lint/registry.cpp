#include <algorithm>
#include <array>
#include <cstddef>

#include "lint/rules.hpp"

namespace okr::lint {
namespace {

/// An identifier as an id, made at compile time: `kr_missing_target` is "kr-missing-target".
template <std::size_t size>
struct Id {
  std::array<char, size> text{};
  consteval Id(const char (&identifier)[size]) {
    std::replace_copy(identifier, identifier + size, text.begin(), '_', '-');
  }
};

/// A template argument lives as long as the program, and so does the view of it.
template <Id id>
constexpr std::string_view to_view() {
  return {id.text.data(), id.text.size() - 1};
}

constexpr std::array registered{
#define OKR_RULE(name) RegisteredRule{to_view<#name>(), &rules::name},
#include "lint/rules.def"
#undef OKR_RULE
};
static_assert(std::ranges::is_sorted(registered, {}, &RegisteredRule::id), "lint/rules.def is not sorted");

constexpr std::array<std::string_view, 11> group_names{"yaml",       "structure", "objective", "key-result",
                                                       "initiative", "alignment", "period",    "cadence",
                                                       "governance", "change",    "ignore"};

/// Names that stand for rules of several groups. A member that does not exist yet stands for nothing.
struct Alias {
  std::string_view name;
  std::array<std::string_view, 10> members;
};
constexpr std::array aliases{
    Alias{"smart",
          {"kr-vague-wording", "kr-multiple-metrics", "kr-missing-number", "kr-missing-start", "kr-missing-target",
           "kr-target-out-of-range", "kr-stretch-unbalanced", "kr-cannot-miss", "kr-missing-time"}}};

bool stands_for(std::string_view name, const RegisteredRule& rule) {
  if (name == rule.id || name == to_name(rule.rule->group)) return true;
  if (name.size() > 1 && name.ends_with("*")) return rule.id.starts_with(name.substr(0, name.size() - 1));
  return std::ranges::any_of(aliases, [&](const Alias& alias) {
    return alias.name == name && std::ranges::find(alias.members, rule.id) != alias.members.end();
  });
}

}  // namespace

std::string_view to_name(Group group) { return group_names.at(static_cast<std::size_t>(group)); }

std::span<const RegisteredRule> all_rules() { return registered; }

const RegisteredRule* find_rule(std::string_view id) {
  const auto* found = std::ranges::lower_bound(registered, id, {}, &RegisteredRule::id);
  return found != registered.end() && found->id == id ? &*found : nullptr;
}

std::vector<std::string_view> expand_rule_name(std::string_view name) {
  std::vector<std::string_view> ids;
  for (const RegisteredRule& rule : registered) {
    if (stands_for(name, rule)) ids.push_back(rule.id);
  }
  return ids;
}

std::vector<std::string_view> all_rule_names() {
  std::vector<std::string_view> names(group_names.begin(), group_names.end());
  for (const Alias& alias : aliases) names.push_back(alias.name);
  std::erase_if(names, [](std::string_view name) { return expand_rule_name(name).empty(); });
  for (const RegisteredRule& rule : registered) names.push_back(rule.id);
  std::ranges::sort(names);
  return names;
}

}  // namespace okr::lint
