#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "okr/report/status.hpp"
#include "render/json_text.hpp"

namespace okr::render {

/// What is absent is null.
template <class Value>
Json to_json(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}
Json to_json(const std::optional<Date>& date);
/// The same for a text that is absent where it is empty.
Json to_json(std::string_view text);

Json to_json(const report::Share& share);
Json to_json(const std::vector<report::SkippedFile>& files);
Json to_json(const report::StatusPeriod& each);
/// Key results by status, and how many of them are stale or due.
Json to_summary_json(const report::StatusCounts& counts, std::size_t due);
/// A key result and its figures, the same in every document.
Json to_json(const report::StatusKeyResult& key_result);

}  // namespace okr::render
