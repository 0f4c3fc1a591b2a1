#include "lint/rewritten.hpp"

#include <map>
#include <optional>

#include "okr/base/number.hpp"

namespace okr::lint {
namespace {

bool is_same_value(const model::CheckIn& a, const model::CheckIn& b) {
  if (a.value.is_damaged() || b.value.is_damaged()) return true;  // a finding says so already
  if (!a.value || !b.value) return static_cast<bool>(a.value) == static_cast<bool>(b.value);
  return is_same_figure(a.value->value, b.value->value);
}

bool is_same_confidence(const model::CheckIn& a, const model::CheckIn& b) {
  if (a.confidence.is_damaged() || b.confidence.is_damaged()) return true;
  if (!a.confidence || !b.confidence) return static_cast<bool>(a.confidence) == static_cast<bool>(b.confidence);
  return is_same_figure(*a.confidence, *b.confidence);
}

/// Of one day in their order.
using ByDay = std::multimap<Date, const model::CheckIn*>;

ByDay sort_by_day(const std::vector<model::CheckIn>& check_ins) {
  ByDay by_day;
  for (const model::CheckIn& each : check_ins) {
    if (each.on) by_day.emplace(*each.on, &each);
  }
  return by_day;
}

/// How the check-ins of one day differ from what was: nothing where one of them is the same.
std::optional<Rewritten> find_difference(const model::CheckIn& before, const ByDay& after) {
  Rewritten rewritten{&before, nullptr, "deleted"};
  const auto [first, last] = after.equal_range(*before.on);
  for (auto each = first; each != last; ++each) {
    const bool has_value = is_same_value(before, *each->second);
    if (has_value && is_same_confidence(before, *each->second)) return std::nullopt;
    rewritten = {&before, each->second, has_value ? "given another confidence" : "given another value"};
  }
  return rewritten;
}

}  // namespace

std::vector<Rewritten> list_rewritten(const Change& change, const ChangedKeyResult& key_result) {
  std::vector<Rewritten> list;
  const bool is_whole = key_result.after->is_whole && !may_stand_unread(change, key_result.address);
  const ByDay after = sort_by_day(key_result.after->check_ins);
  for (const model::CheckIn& check_in : key_result.before->check_ins) {
    if (!check_in.on || *check_in.on >= change.on) continue;
    const auto rewritten = find_difference(check_in, after);
    if (rewritten && (rewritten->after != nullptr || is_whole)) list.push_back(*rewritten);
  }
  return list;
}

}  // namespace okr::lint
