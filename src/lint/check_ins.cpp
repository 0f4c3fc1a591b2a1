#include "lint/check_ins.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "lint/values.hpp"
#include "lint/wording.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

/// How far outside its period a check-in may lie: values from just before the start and figures that come in late.
constexpr std::chrono::days leeway{31};

/// What is wrong with a day, in words that fit after the date; empty where nothing is.
std::string to_fault(Date on, const Report& report) {
  if (report.today() && on > *report.today() + std::chrono::days{1}) {
    return fmt::format("in the future (today is {})", to_string(*report.today()));
  }
  const auto& period = report.file().period;
  if (!period) return {};
  if (on < period->start - leeway) return fmt::format("before the period, which starts {}", to_string(period->start));
  if (on > period->end + leeway) return fmt::format("after the period, which ends {}", to_string(period->end));
  return {};
}

/// The unit as the number reader writes it: "pct." and "%" are one. What is a factor alone ("mill.") stays itself.
std::string to_comparable_unit(std::string_view unit, language::Language language) {
  const auto number = language::read_value(fmt::format("1 {}", unit), language);
  return to_spelling(number && !number->unit.empty() ? std::string_view(number->unit) : unit);
}

}  // namespace

void add_wrong_days(const model::KeyResult& key_result, Report& report) {
  std::vector<std::pair<Date, const model::CheckIn*>> days;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    if (check_in.on) days.emplace_back(*check_in.on, &check_in);
  }
  std::ranges::sort(days);
  for (auto day = days.begin(); day != days.end(); ++day) {
    const auto& [on, check_in] = *day;
    const bool is_second = day != days.begin() && std::prev(day)->first == on;
    const std::string fault = is_second ? "a second one on that day" : to_fault(on, report);
    if (fault.empty()) continue;
    auto finding = report.add(check_in->on.span(), fmt::format("check-in {}: {}", to_string(on), fault));
    finding.help(is_second ? "keep one line a day" : "correct the date").key(to_string(on));
    if (is_second) finding.related(report.file(), std::prev(day)->second->on.span(), "the first one");
  }
}

void add_wrong_units(const model::KeyResult& key_result, Report& report) {
  const std::string& unit = key_result.measure.unit;
  if (unit.empty()) return;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    if (!check_in.value || check_in.value->unit.empty() || check_in.value->unit == unit) continue;
    const language::Language language = report.file().language;
    if (to_comparable_unit(check_in.value->unit, language) == to_comparable_unit(unit, language)) continue;
    report
        .add(check_in.value.span(), fmt::format("check-in value is in {}, its key result in {}",
                                                to_quoted(check_in.value->unit), to_quoted(unit)))
        .help(fmt::format("write the value in {}", to_quoted(unit)))
        .key(check_in.value->unit);
  }
}

std::vector<const model::CheckIn*> sort_check_ins(const model::KeyResult& key_result) {
  std::vector<const model::CheckIn*> sorted;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    if (check_in.on) sorted.push_back(&check_in);
  }
  std::ranges::stable_sort(sorted, {}, [](const model::CheckIn* check_in) { return *check_in->on; });
  std::size_t kept = 0;
  for (const model::CheckIn* check_in : sorted) {
    if (kept > 0 && *sorted[kept - 1]->on == *check_in->on) --kept;
    sorted[kept++] = check_in;
  }
  sorted.resize(kept);
  return sorted;
}

const model::CheckIn* find_last_check_in(const model::KeyResult& key_result, Date today) {
  const model::CheckIn* last = nullptr;
  for (const model::CheckIn* check_in : sort_check_ins(key_result)) last = *check_in->on <= today ? check_in : last;
  return last;
}

std::optional<model::AsOf> find_as_of(const Report& report, const model::OkrFile& file) {
  if (!report.today() || !file.period) return std::nullopt;
  const model::Config& config = report.workspace().config;
  return model::AsOf{*file.period, *report.today(), config.cadence, {config.on_track, config.behind}};
}

}  // namespace okr::lint
