#include "lint/directions.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "lint/values.hpp"
#include "okr/base/number.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Language;
using language::NumberRole;
using language::Wording;

/// From where to where a key result goes; the title's pair where it is one.
struct Way {
  double start = 0;
  double target = 0;
  std::optional<Change> change;
};

/// A head in the file's language, else an English one: key results in English stand in files of every language.
std::optional<language::WordingMatch> find_verb(std::string_view title, Language language, Wording list) {
  const auto head = language::find_verb(title, language);
  if (!head && language != Language::en) return find_verb(title, Language::en, list);
  return head && head->wording == list ? head : std::nullopt;
}

bool has_any(std::string_view text, Language language, Wording list) {
  return language::find_wording_or_english(text, language, list).has_value();
}

bool is_duration(std::string_view unit, Language language) {
  return !unit.empty() && has_any(to_lower(unit), language, Wording::duration);
}

/// The first word behind a place; empty where something else stands there.
std::string_view find_word(std::string_view text, std::size_t place) {
  text = trim(text.substr(std::min(place, text.size())));
  return text.substr(0, text.find_first_of(" ,;:()/"));
}

/// The number that ends before a place, "14" of "14. dag".
std::string_view find_digits(std::string_view before) {
  while (before.ends_with(' ') || before.ends_with('.')) before.remove_suffix(1);
  const auto other = before.find_last_not_of("0123456789.,");
  return other == std::string_view::npos ? before : before.substr(other + 1);
}

/// Whether one of the numbers is a time: "every 14 days", which a reading takes for no number of a metric, too.
bool has_time(std::string_view title, Language language, const Way& way) {
  for (const Language each : {language, Language::en}) {
    for (std::size_t at = 0; at < title.size();) {
      const auto unit = language::find_wording(title.substr(at), each, Wording::duration);
      if (!unit) break;
      const std::string_view digits = find_digits(title.substr(0, at + unit->span.begin));
      const auto number = language::read_value(digits, each);
      if (number && (is_same_figure(number->value, way.start) || is_same_figure(number->value, way.target)))
        return true;
      at += unit->span.end;
    }
  }
  return false;
}

/// "Mbit" and "Gbit", "g" and "kg": as words behind two numbers they are one unit in two scales.
bool is_scaled(std::string_view a, std::string_view b) {
  if (a == b || a.empty() || b.empty()) return false;
  return a.substr(1) == b.substr(1) || a.substr(1) == b || a == b.substr(1);
}

/// Whether the ends of a title's change are in different units, and can't be compared.
bool has_two_units(std::string_view title, const Way& way) {
  if (!way.change) return false;
  const language::Number& from = way.change->from;
  const language::Number& to = way.change->to;
  if (!from.unit.empty() && !to.unit.empty() && from.unit != to.unit) return true;
  return is_scaled(find_word(title, from.literal.end), find_word(title, to.literal.end)) && from.unit.empty();
}

/// Whether the numbers may go the other way than what they measure: ranks, and times of what is a pace.
bool may_be_opposite(const model::KeyResult& key_result, Language language, const Way& way) {
  const std::string_view title = *key_result.title;
  const std::string_view unit = way.change ? std::string_view(way.change->to.unit) : "";
  const bool is_time =
      is_duration(unit, language) || is_duration(key_result.measure.unit, language) || has_time(title, language, way);
  const bool goes_up = way.target > way.start;
  if (is_time) return !goes_up || has_any(title, language, Wording::pace);
  return !goes_up && has_any(title, language, Wording::lower_is_better);
}

/// Whether a verb that says the other way follows a conjunction.
bool has_second_verb(std::string_view rest, Language language, Wording list) {
  while (const auto conjunction = language::find_wording(rest, language, Wording::conjunction)) {
    rest.remove_prefix(conjunction->span.end);
    if (language::find_head(rest, language, {list})) return true;
  }
  return false;
}

/// "... to cut the queue": a verb of the list behind the mark of an infinitive. Without it "lift" may be a thing.
bool has_infinitive(std::string_view text, Language language, Wording list) {
  constexpr std::array<std::string_view, 4> marks{" to ", " å ", " at ", " att "};
  while (const auto verb = language::find_wording(text, language, list)) {
    const std::string_view before = text.substr(0, verb->span.begin);
    const bool has_mark = std::ranges::any_of(marks, [&](std::string_view mark) { return before.ends_with(mark); });
    if (has_mark) return true;
    text.remove_prefix(verb->span.end);
  }
  return false;
}

/// Whether something ends between a verb and its numbers, or begins anew: "raise trust: complaints from 40 to 20",
/// "... by cutting waits from 9 to 4".
bool is_apart(std::string_view between, Language language, Wording other_way) {
  for (const std::string_view sign : {":", ";", ",", "(", "–", "—", " - ", "/", "→"}) {
    if (between.find(sign) != std::string_view::npos) return true;
  }
  return has_any(between, language, Wording::clause) || has_infinitive(between, language, other_way) ||
         has_infinitive(between, Language::en, other_way);
}

/// Whether the fields are the verb's: the title names the target, or no number at all. "In 8 of 12 clinics" and "40
/// tonnes" count other things than what falls.
bool is_verbs(const model::KeyResult& key_result, double target) {
  const language::Phrase& phrase = key_result.phrase;
  if (phrase.to) return is_same_figure(phrase.to->value, target);
  return std::ranges::all_of(phrase.numbers, [&](const language::Number& number) {
    const bool is_limit = number.role == NumberRole::at_most || number.role == NumberRole::at_least;
    return number.is_multiplier || (is_limit && is_same_figure(number.value, target));
  });
}

std::optional<Way> find_way(const model::KeyResult& key_result, Language language) {
  const std::vector<Change> changes = list_changes(key_result.phrase);
  if (!changes.empty()) {
    const auto change = changes.size() == 1 ? changes.front() : find_fields_change(key_result, language);
    if (!change || change->from.other || change->to.other) return std::nullopt;
    return Way{change->from.value, change->to.value, change};
  }
  const model::Measure& measure = key_result.measure;
  if (!measure.start || !measure.target || !is_verbs(key_result, *measure.target)) return std::nullopt;
  // From nothing up is a count of what was done: "lower the energy use of schools", 0 to 12.
  if (*measure.start == 0) return std::nullopt;
  return Way{*measure.start, *measure.target, std::nullopt};
}

/// What stands between the verb and its numbers; the fields' numbers belong to all of the title before its times.
std::string_view to_between(const model::KeyResult& key_result, const language::WordingMatch& verb, const Way& way) {
  const language::Phrase& phrase = key_result.phrase;
  const std::string_view title = *key_result.title;
  std::size_t end = title.size();
  if (!phrase.times.empty()) end = phrase.times.front().span.begin;
  if (!phrase.numbers.empty()) end = std::min(end, phrase.numbers.front().span.begin);
  if (way.change) end = way.change->from.span.begin;
  return end > verb.span.end ? title.substr(verb.span.end, end - verb.span.end) : std::string_view();
}

}  // namespace

std::optional<Contradiction> find_contradiction(const model::KeyResult& key_result, Language language) {
  if (!key_result.title || !key_result.keep.is_absent() || !key_result.milestones.is_absent()) return std::nullopt;
  const auto way = find_way(key_result, language);
  if (!way || is_same_figure(way->start, way->target)) return std::nullopt;
  if (way->start < 0 || way->target < 0) return std::nullopt;  // is a smaller loss more or less?
  const bool goes_up = way->target > way->start;
  const auto verb = find_verb(*key_result.title, language, goes_up ? Wording::down : Wording::up);
  if (!verb) return std::nullopt;
  const std::string_view rest = std::string_view(*key_result.title).substr(verb->span.end);
  const Wording other = goes_up ? Wording::up : Wording::down;
  if (is_apart(to_between(key_result, *verb, *way), language, other)) return std::nullopt;
  if (has_second_verb(rest, language, other) || has_second_verb(rest, Language::en, other)) return std::nullopt;
  if (may_be_opposite(key_result, language, *way) || has_two_units(*key_result.title, *way)) return std::nullopt;
  return Contradiction{*verb, way->start, way->target};
}

}  // namespace okr::lint
