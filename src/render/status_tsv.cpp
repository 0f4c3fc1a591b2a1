#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "okr/report/words.hpp"
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

struct TsvColumn {
  std::string_view name;
  std::string (*show)(const Row& row);
};

/// Three decimals; what is not whole never shows as 1.
std::string to_share(std::optional<double> share) {
  if (!share) return "";
  return fmt::format("{:.3f}", *share < 1 ? std::min(*share, 0.999) : *share);
}
std::string to_number(std::optional<double> number) { return number ? to_number_text(*number) : ""; }
std::string to_text(std::optional<Date> date) { return date ? to_string(*date) : ""; }

constexpr std::array columns{
    TsvColumn{"period", [](const Row& row) { return row.team.period.name; }},
    TsvColumn{"team", [](const Row& row) { return row.team.team; }},
    TsvColumn{"objective", [](const Row& row) { return row.objective.ref; }},
    TsvColumn{"key_result", [](const Row& row) { return row.key_result.ref; }},
    TsvColumn{"status", [](const Row& row) { return std::string(report::to_word(row.key_result.figures.status)); }},
    TsvColumn{"stale", [](const Row& row) { return std::string(row.key_result.figures.is_stale ? "true" : "false"); }},
    TsvColumn{"progress", [](const Row& row) { return to_share(row.key_result.figures.progress); }},
    TsvColumn{"expected", [](const Row& row) { return to_share(row.key_result.figures.expected); }},
    TsvColumn{"value", [](const Row& row) { return to_number(row.key_result.figures.value); }},
    TsvColumn{"start", [](const Row& row) { return to_number(row.key_result.start); }},
    TsvColumn{"target", [](const Row& row) { return to_number(row.key_result.target); }},
    TsvColumn{"unit", [](const Row& row) { return row.key_result.unit; }},
    TsvColumn{"owner", [](const Row& row) { return row.key_result.owner.value_or(""); }},
    TsvColumn{"checked_on", [](const Row& row) { return to_text(row.key_result.figures.checked_on); }},
    TsvColumn{"age_days", [](const Row& row) { return fmt::format("{}", row.key_result.figures.age_days); }},
    TsvColumn{"due", [](const Row& row) { return to_string(row.key_result.figures.due); }},
    TsvColumn{"title", [](const Row& row) { return row.key_result.title; }},
};

}  // namespace

std::string render_status_tsv(const StatusPage& page) {
  std::string out;
  const auto add = [&](const TsvColumn& column, std::string_view text) {
    out += escape_controls(text);
    out += &column == &columns.back() ? '\n' : '\t';
  };
  for (const TsvColumn& column : columns) add(column, column.name);
  for (const report::StatusTeam& team : page.view->teams) {
    for (const report::StatusObjective& objective : team.objectives) {
      for (const StatusKeyResult& key_result : objective.key_results) {
        for (const TsvColumn& column : columns) add(column, column.show({team, objective, key_result}));
      }
    }
  }
  return out;
}

}  // namespace okr::render
