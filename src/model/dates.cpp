// Values that are days and periods.
#include <fmt/format.h>

#include "model/calendar_words.hpp"
#include "model/reader.hpp"
#include "model/shapes.hpp"
#include "model/table.hpp"
#include "okr/base/text.hpp"

namespace okr::model {
namespace {

constexpr std::string_view period_help =
    "write 2026, 2026-H2, 2026-T3, 2026-Q4, 2026-11 or {start: 2026-09-01, end: 2026-12-15}";

/// Replaces a scalar, where that can be done without touching another place.
void add_scalar_fix(Diagnostic& finding, const yaml::Node& node, std::string text) {
  if (node.is_alias || node.has_anchor || node.has_tag) return;
  std::string title = fmt::format("write {}", text);
  finding.fixes.push_back({std::move(title), Safety::safe, {{node.span, std::move(text)}}});
}

}  // namespace

Field<Date> Reader::read_date(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<Date>::damaged(entry.value.span);
  const Result<Date> date = parse_date(node->text);
  if (date) return {*date, node->span};
  const std::string message = fmt::format("{} {}", to_subject(*this, key, node->text), date.problem().message);
  const auto meant = find_written_date(node->text);
  std::string help = meant ? fmt::format("write \"{}: {}\"", key.name, *meant) : to_example(key);
  Diagnostic& finding = add(node->span, message, std::move(help), node->text);
  if (meant) add_scalar_fix(finding, *node, *meant);
  return Field<Date>::damaged(node->span);
}

namespace {

struct Days {
  Field<Date> start;
  Field<Date> end;
};

constexpr std::array days_rows{
    Row<Days>{{"start", Shape::date, "The first day", Presence::required},
              into<Days, &Days::start, &Reader::read_date>},
    Row<Days>{{"end", Shape::date, "The last day", Presence::required}, into<Days, &Days::end, &Reader::read_date>},
};

}  // namespace

template <>
const Table<Days>& table<Days>() {
  static constexpr Table<Days> days{"period", "a period", days_rows, {"period-invalid", "period "}};
  return days;
}

Mapping period_mapping() { return to_mapping<Days>(); }

Field<Period> Reader::read_period(const Key& key, const yaml::Entry& entry) {
  const yaml::Node& node = entry.value;
  if (node.kind == yaml::Kind::mapping) {
    Days days;
    read_mapping(*this, node, days);
    if (!days.start || !days.end) return Field<Period>::damaged(node.span);
    if (*days.start <= *days.end) return {to_range(*days.start, *days.end), node.span};
    const std::string name = to_range(*days.start, *days.end).name;
    add_as("period-invalid", node.span, fmt::format("period \"{}\" ends before it starts", name), "swap start and end",
           name);
    return Field<Period>::damaged(node.span);
  }
  if (find_scalar(key, entry) == nullptr) return Field<Period>::damaged(node.span);
  const Result<Period> period = parse_period(node.text, setting_.year_start);
  if (period) return {*period, node.span};
  const auto meant = find_written_period(node.text);
  Diagnostic& finding = add_as(
      "period-invalid", node.span, fmt::format("period {} is {}", to_quoted(node.text), period.problem().message),
      meant ? fmt::format("write \"{}: {}\"", key.name, *meant) : std::string(period_help), node.text);
  if (!meant) return Field<Period>::damaged(node.span);
  add_scalar_fix(finding, node, *meant);
  return {*parse_period(*meant, setting_.year_start), node.span};
}

}  // namespace okr::model
