#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "okr/base/escape.hpp"
#include "okr/report/status.hpp"
#include "render/csv_text.hpp"

namespace okr::render {

/// How a table for programs separates its fields and lines, and what a field of okr's own or the user's words look
/// like.
struct RowTable {
  std::string_view separator;
  std::string_view line_end;
  std::string (*to_field)(std::string_view text);
  std::string (*to_words)(std::string_view text);
};
inline constexpr RowTable tsv_table{"\t", "\n", escape_controls, escape_controls};
inline constexpr RowTable csv_table{",", "\r\n", to_csv_field, to_csv_words};

/// "0.576": three decimals; what is not whole never shows as 1. Empty where there is none.
std::string to_share_figure(std::optional<double> share);

/// One line a group.
std::string render_group_rows(const report::StatusView& view, const RowTable& table);

}  // namespace okr::render
