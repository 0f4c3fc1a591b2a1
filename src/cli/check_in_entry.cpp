#include "cli/check_in_entry.hpp"

#include <array>
#include <charconv>
#include <vector>

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

}  // namespace okr::cli
