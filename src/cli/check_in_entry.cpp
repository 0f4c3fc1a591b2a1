#include "cli/check_in_entry.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "okr/base/text.hpp"
#include "okr/model/item.hpp"

namespace okr::cli {

std::string to_check_in_name(const model::Workspace& workspace, const model::Address& address, Date today) {
  constexpr std::array kinds{model::ItemKind::key_result};
  const std::string& ref = workspace.find_key_result(address)->ref;
  if (model::find_items(workspace, ref, today, kinds).found == std::vector{address}) return ref;
  return model::to_item_name(workspace, address, today, kinds);
}

std::string to_check_in_value(const model::KeyResult& key_result, const std::string& text) {
  if (!key_result.milestones) return text;
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || rest != end || number == 0 || number > key_result.milestones->size()) return text;
  return (*key_result.milestones)[number - 1].title.value_or(text);
}

std::optional<double> find_last_value(const model::KeyResult& key_result) {
  const model::CheckIn* last = nullptr;
  for (const model::CheckIn& each : key_result.check_ins) {
    if (each.on && each.value && (last == nullptr || *each.on >= *last->on)) last = &each;
  }
  return last == nullptr ? std::nullopt : std::optional(last->value->value);
}

bool is_relative(std::string_view value) {
  constexpr std::array<std::string_view, 3> signs{"+", "-", "−"};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return trim(value).starts_with(sign); });
}

void settle_value(authoring::CheckInRequest& request, const authoring::PlannedCheckIn& planned) {
  if (planned.written_value.empty() || !is_relative(request.value)) return;
  request.value = (planned.written_value.starts_with('-') ? "=" : "") + planned.written_value;
}

}  // namespace okr::cli
