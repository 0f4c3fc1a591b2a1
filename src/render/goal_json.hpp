#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "okr/report/status.hpp"
#include "render/json_text.hpp"

namespace okr::render {

/// What is absent is null.
Json to_json(std::optional<double> number);
Json to_json(std::optional<Date> date);
Json to_json(const std::optional<std::string>& text);
/// The same for a text that is absent where it is empty.
Json to_json(std::string_view text);

Json to_json(const report::Share& share);
/// A key result and its figures, the same in every document.
Json to_json(const report::StatusKeyResult& key_result);

}  // namespace okr::render
