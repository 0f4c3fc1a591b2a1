#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "okr/base/escape.hpp"
#include "okr/report/words.hpp"
#include "render/row_table.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;

/// One key result with what is around it.
struct Row {
  const report::StatusTeam& team;
  const report::StatusObjective& objective;
  const StatusKeyResult& key_result;
};

/// Figures and words of okr's own, or words of the user's.
enum class Content : std::uint8_t { own, words };

struct RowColumn {
  std::string_view name;
  std::string (*show)(const Row& row);
  Content content = Content::own;
};

std::string to_number(std::optional<double> number) { return number ? to_number_text(*number) : ""; }
std::string to_text(std::optional<Date> date) { return date ? to_string(*date) : ""; }

constexpr std::array columns{
    RowColumn{"period", [](const Row& row) { return row.team.period.name; }, Content::words},
    RowColumn{"team", [](const Row& row) { return row.team.team; }, Content::words},
    RowColumn{"objective", [](const Row& row) { return row.objective.ref; }, Content::words},
    RowColumn{"key_result", [](const Row& row) { return row.key_result.ref; }, Content::words},
    RowColumn{"status", [](const Row& row) { return std::string(report::to_word(row.key_result.figures.status)); }},
    RowColumn{"stale", [](const Row& row) { return std::string(row.key_result.figures.is_stale ? "true" : "false"); }},
    RowColumn{"progress", [](const Row& row) { return to_share_figure(row.key_result.figures.progress); }},
    RowColumn{"expected", [](const Row& row) { return to_share_figure(row.key_result.figures.expected); }},
    RowColumn{"value", [](const Row& row) { return to_number(row.key_result.figures.value); }},
    RowColumn{"start", [](const Row& row) { return to_number(row.key_result.start); }},
    RowColumn{"target", [](const Row& row) { return to_number(row.key_result.target); }},
    RowColumn{"unit", [](const Row& row) { return row.key_result.unit; }, Content::words},
    RowColumn{"owner", [](const Row& row) { return row.key_result.owner.value_or(""); }, Content::words},
    RowColumn{"checked_on", [](const Row& row) { return to_text(row.key_result.figures.checked_on); }},
    RowColumn{"age_days", [](const Row& row) { return fmt::format("{}", row.key_result.figures.age_days); }},
    RowColumn{"due", [](const Row& row) { return to_string(row.key_result.figures.due); }},
    RowColumn{"title", [](const Row& row) { return row.key_result.title; }, Content::words},
};

std::string render_rows(const report::StatusView& view, const RowTable& table) {
  if (view.group_by) return render_group_rows(view, table);
  std::string out;
  const auto add = [&](const RowColumn& column, std::string_view text) {
    out += column.content == Content::words ? table.to_words(text) : table.to_field(text);
    out += &column == &columns.back() ? table.line_end : table.separator;
  };
  for (const RowColumn& column : columns) add(column, column.name);
  for (const report::RowPlace& place : view.rows) {
    const report::StatusTeam& team = view.teams[place.team];
    const report::StatusObjective& objective = team.objectives[place.objective];
    for (const RowColumn& column : columns) {
      add(column, column.show({team, objective, objective.key_results[place.key_result]}));
    }
  }
  return out;
}

}  // namespace

std::string render_status_tsv(const StatusPage& page) { return render_rows(*page.view, tsv_table); }

std::string render_status_csv(const StatusPage& page) { return render_rows(*page.view, csv_table); }

}  // namespace okr::render
