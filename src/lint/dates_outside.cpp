#include "lint/dates_outside.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include "lint/members.hpp"
#include "lint/named_days.hpp"
#include "lint/place.hpp"
#include "okr/base/text.hpp"
#include "okr/language/wording.hpp"

namespace okr::lint {
namespace {

using language::TimeExpression;
using language::TimeKind;
using language::Wording;

class Search {
 public:
  Search(const model::Workspace& workspace, std::size_t file)
      : file_(workspace.files[file]),
        period_(*file_.period),
        year_start_(workspace.config.year_start),
        workspace_(workspace) {}

  std::vector<OutsideDate> search(std::size_t file) {
    for (const Member& member : to_members(file_, file)) {
      if (!member.is_live) continue;
      if (const auto* initiative = workspace_.find_initiative(member.address)) {
        add_due(member.address, initiative->due, Severity::warning);
      } else if (const auto* key_result = workspace_.find_key_result(member.address)) {
        add_dues(member.address, *key_result);
        add_title(member, &Search::is_key_result_outside);
      } else {
        add_title(member, &Search::is_objective_outside);
      }
    }
    return std::move(found_);
  }

 private:
  void add_due(const model::Address& address, const model::Field<Date>& due, Severity severity) {
    if (due && !period_.contains(*due)) found_.push_back({address, due.span(), to_string(*due), severity});
  }

  void add_dues(const model::Address& address, const model::KeyResult& key_result) {
    add_due(address, key_result.due, Severity::error);
    if (!key_result.milestones) return;
    for (const model::Milestone& milestone : *key_result.milestones) add_due(address, milestone.due, Severity::error);
  }

  using Judge = bool (Search::*)(const TimeExpression&, const NamedDays&, std::string_view) const;

  /// The first of a title's times that is outside, where none is inside.
  void add_title(const Member& member, Judge is_outside) {
    if (!member.entity->title) return;
    const std::string& title = *member.entity->title;
    const TimeExpression* first = nullptr;
    for (const TimeExpression& time : member.entity->phrase.times) {
      if (!time.is_bounded()) continue;
      const NamedDays days = find_named_days(to_words(title, time), period_, year_start_);
      if (days.readings.empty()) continue;
      if (!days.is_outside(period_)) return;
      const bool is_new = first == nullptr && !is_baseline(time, *member.entity);
      if (is_new && (this->*is_outside)(time, days, title)) first = &time;
    }
    if (first == nullptr) return;
    found_.push_back({member.address, find_title_span(file_, member.entity->title, first->span),
                      std::string(to_words(title, *first)), Severity::warning});
  }

  static std::string_view to_words(std::string_view title, const TimeExpression& time) {
    return title.substr(time.span.begin, time.span.size());
  }

  [[nodiscard]] std::optional<language::WordingMatch> find_words(std::string_view text, Wording list) const {
    return language::find_wording_or_english(text, file_.language, list);
  }

  /// Whether the time tells when the start was measured, or what something is compared with.
  [[nodiscard]] bool is_baseline(const TimeExpression& time, const model::Entity& entity) const {
    const auto& [from, to] = std::pair(entity.phrase.from, entity.phrase.to);
    if (from && to && from->span.end <= time.span.begin && time.span.end <= to->span.begin) return true;
    const std::string_view title = *entity.title;
    std::size_t begin = time.span.begin;
    for (int blanks = 0; begin > 0; --begin) {
      if (title[begin - 1] == ' ' && ++blanks > 3) break;
    }
    const std::size_t end = title.find(' ', std::min(time.span.end + 1, title.size()));
    return find_words(title.substr(begin, end - begin), Wording::baseline).has_value();
  }

  /// With the word in front of it, where the reader leaves that out.
  [[nodiscard]] static std::string_view to_lead(std::string_view title, const TimeExpression& time) {
    std::size_t begin = time.span.begin;
    while (begin > 0 && title[begin - 1] == ' ') --begin;
    while (begin > 0 && title[begin - 1] != ' ') --begin;
    return title.substr(begin, time.span.end - begin);
  }

  /// "Before 2027", "by 1 January": what begins on the day behind the period's last one. Not its end: "by the end of".
  [[nodiscard]] bool is_at_end(const NamedDays& days, std::string_view behind) const {
    const std::string_view word = trim(behind).substr(0, trim(behind).find(' '));
    const bool is_named = word.find_first_of("0123456789") != std::string_view::npos ||
                          !find_named_days(word, period_, year_start_).readings.empty();
    return std::ranges::any_of(days.readings, [&](const model::Period& reading) {
      return reading.start == period_.end + std::chrono::days{1} && (is_named || reading.start == reading.end);
    });
  }

  /// A later year is a deadline, or what something is made for; without a year only a deadline is sure to be meant.
  [[nodiscard]] bool is_key_result_outside(const TimeExpression& time, const NamedDays& days,
                                           std::string_view title) const {
    if (days.is_before(period_)) return true;
    const std::string_view lead = to_lead(title, time);
    if (const auto last = find_words(lead, Wording::deadline)) return !is_at_end(days, lead.substr(last->span.end));
    if (!days.has_year || find_words(lead, Wording::horizon)) return false;
    return time.kind != TimeKind::year || find_words(lead, Wording::inside);
  }

  [[nodiscard]] bool is_objective_outside(const TimeExpression&, const NamedDays& days, std::string_view) const {
    return days.is_before(period_);
  }

  const model::OkrFile& file_;
  const model::Period& period_;
  model::YearStart year_start_;
  const model::Workspace& workspace_;
  std::vector<OutsideDate> found_;
};

}  // namespace

std::vector<OutsideDate> find_dates_outside(const model::Workspace& workspace, std::size_t file) {
  return workspace.files[file].period ? Search(workspace, file).search(file) : std::vector<OutsideDate>{};
}

}  // namespace okr::lint
