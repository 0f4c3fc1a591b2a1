#include "lint/ceilings.hpp"

#include <algorithm>

#include "lint/values.hpp"
#include "okr/base/number.hpp"
#include "okr/base/text.hpp"
#include "okr/language/wording.hpp"

namespace okr::lint {
namespace {

using language::Language;
using language::Number;
using language::NumberRole;
using language::Wording;

/// The words that open a number stand right before it, at most with "about" or a currency between.
constexpr std::size_t words_before = 4;

/// Where the last `words_before` words before a place begin.
std::size_t find_words_before(std::string_view title, std::size_t place) {
  std::size_t at = place;
  for (std::size_t blanks = 0; at > 0; --at) {
    if (title[at - 1] == ' ' && ++blanks > words_before) break;
  }
  return at;
}

/// "up to" of "up to 30", with the number.
std::optional<Span> find_up_to(std::string_view title, const Number& number, Language language) {
  const std::size_t begin = find_words_before(title, number.span.begin);
  const std::string_view before = title.substr(begin, number.literal.begin - begin);
  const auto match = language::find_wording_or_english(before, language, Wording::up_to);
  if (!match) return std::nullopt;
  return Span{begin + match->span.begin, number.span.end};
}

/// Whether the words before are a change's: "by up to 30 %".
bool is_change(std::string_view before) { return before.ends_with(" by ") || before.ends_with(" med "); }

/// "Win up to 30 shops", "by up to 30 %". Elsewhere "up" may be the verb's, as in "bring the grade up to 4", or the
/// number a capacity to reach; a start says what "up to" begins at: both can be missed.
bool may_be_none(const model::KeyResult& key_result, std::size_t place, Language language) {
  const std::string_view title = *key_result.title;
  if (is_change(title.substr(0, place))) return true;
  if ((key_result.start && key_result.start->value != 0) || key_result.phrase.from) return false;
  if (key_result.phrase.is_count_of_new) return true;
  const auto head = language::find_head(title, language, {Wording::up, Wording::reach});
  return head && head->span.end <= place && trim(title.substr(head->span.end, place - head->span.end)).empty();
}

bool is_met_by_start(const Number& number, double start) {
  if (number.role == NumberRole::at_least) return start >= number.value;
  return number.role == NumberRole::at_most && start <= number.value;
}

}  // namespace

std::optional<OpenNumber> find_open_number(const model::KeyResult& key_result, Language language) {
  if (!key_result.title || key_result.phrase.numbers.empty()) return std::nullopt;
  const Number& number = key_result.phrase.numbers.front();
  if (number.is_multiplier || number.other) return std::nullopt;
  if (number.role == NumberRole::up_to || number.role == NumberRole::at_most) {
    const auto span = find_up_to(*key_result.title, number, language);
    if (span && may_be_none(key_result, span->begin, language)) return OpenNumber{*span, "0"};
  }
  const bool is_target = key_result.phrase.numbers.size() == 1 && key_result.start && key_result.target &&
                         is_same_figure(key_result.target->value, number.value);
  if (!is_target || !is_met_by_start(number, key_result.start->value)) return std::nullopt;
  return OpenNumber{number.span, "its start, " + to_figure(key_result.start->value)};
}

}  // namespace okr::lint
