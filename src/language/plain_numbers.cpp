#include <array>
#include <cmath>

#include "language/reading.hpp"

namespace okr::language {
namespace {

bool has_role_sign(const Reading& reading, std::size_t at) {
  for (const std::string_view sign : {"<", ">", "≥", "≤", ">=", "<=", "="}) {
    if (reading.is_sign(at - 1, sign)) return true;
  }
  return false;
}

bool has_pair_role(const Reading& reading, std::size_t at) {
  return reading.context != Context::objective && (reading.has(at, Word::from) || reading.has(at, Word::to) ||
                                                   reading.is_sign(at, "→") || reading.is_sign(at, "->"));
}

/// A place in a ranking is a metric where a key result climbs from one to another.
bool is_climb(const Reading& reading, std::size_t at) {
  return reading.context != Context::objective && reading.is_pair_word(at);
}

/// What makes a number behind a label or a name a quantity after all.
bool has_unit(const Reading& reading, std::size_t at) {
  for (const Word word : {Word::percent, Word::scale, Word::currency, Word::small_unit, Word::time_unit, Word::times}) {
    if (reading.has(at + 1, word)) return true;
  }
  return reading.is_sign(at + 1, "%") || reading.is_sign(at + 1, "+") || reading.is_sign(at + 1, "→") ||
         reading.is_sign(at + 1, "->");
}

/// The end of what is glued to a number and makes it none: "1st", "100s", "5G", "2FA", "5xx". `at` where it is one.
std::size_t find_glued_end(const Reading& reading, std::size_t at) {
  if (!reading.is_glued(at + 1)) return at;
  if (reading.is_kind(at + 1, TokenKind::alphanumeric)) return reading.run_end(at);
  if (!reading.is_kind(at + 1, TokenKind::word)) return at;
  const std::string_view suffix = reading.text(at + 1);
  const Token& number = reading.tokens[at];
  const bool is_capital = reading.tokens[at + 1].letters != Letters::small;
  const bool is_ordinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
  if (is_ordinal && is_climb(reading, at - 1)) return at;
  if (suffix == "s" && !has_role_sign(reading, at) && !has_pair_role(reading, at - 1) &&
      !reading.has(at - 1, Word::ceiling)) {
    const bool is_round = number.is_integer && std::fmod(number.value, 10) == 0 && number.value >= 10;
    const bool counts = reading.has(at + 2, Word::of) && reading.has(at + 3, Word::scale);
    if (is_round && !counts) return at + 2;
  }
  const bool is_name =
      is_capital && number.digits == 1 && (suffix == "g" || suffix == "d" || suffix == "f" || suffix == "p");
  const bool is_screen = is_capital && suffix == "k" && (number.value == 4 || number.value == 8) &&
                         number.digits == 1 && !has_pair_role(reading, at - 1);
  if (is_name || is_screen) return at + 2;
  for (const Word word :
       {Word::scale, Word::currency, Word::percent, Word::small_unit, Word::physical, Word::time_unit, Word::times}) {
    if (reading.has(at + 1, word)) return at;
  }
  return suffix == "x" ? at : at + 2;
}

/// "3-årig", "360-graders", "90-day plan". A comparison, a range, a percentage or minutes keep it a metric.
bool is_compound(const Reading& reading, std::size_t at) {
  const bool is_joined = reading.is_sign(at + 1, "-") && reading.is_glued(at + 1) && reading.is_glued(at + 2) &&
                         reading.is_kind(at + 2, TokenKind::word);
  if (!is_joined) return false;
  if (reading.has(at + 2, Word::percent) || reading.has(at + 2, Word::times)) return false;
  if (has_role_sign(reading, at) || has_pair_role(reading, at - 1) || reading.has(at - 1, Word::top)) return false;
  if (reading.context == Context::objective) return true;
  const bool is_range = reading.is_sign(at - 1, "-") && reading.is_glued(at) && reading.is_number(at - 2);
  if (reading.has(at + 2, Word::age)) return true;
  const bool is_role = reading.has(at - 1, Word::floor) || reading.has(at - 1, Word::ceiling);
  const bool is_small = reading.has(at + 2, Word::small_unit) || reading.has(at + 2, Word::metric_name);
  const bool is_great = reading.tokens[at].value >= 100 && !reading.has(at + 2, Word::time_unit);
  return !(is_range || is_role || is_small || is_great || !reading.tokens[at].is_integer);
}

/// "1. linje", "3:e plats". In a key result "from 5. to 3. place" counts.
std::size_t find_ordinal_end(const Reading& reading, std::size_t at) {
  if (!reading.is_small_number(at, 2) || !reading.is_glued(at + 1) || is_climb(reading, at - 1)) return at;
  const bool has_point = reading.is_sign(at + 1, ".") && at + 2 < reading.size() && !reading.is_glued(at + 2) &&
                         reading.is_kind(at + 2, TokenKind::word) && reading.tokens[at + 2].letters == Letters::small;
  const bool has_hyphen = reading.is_sign(at + 1, ".") && reading.is_sign(at + 2, "-") && reading.is_glued(at + 2) &&
                          reading.is_glued(at + 3);
  if (has_hyphen) return at + 4;
  const bool has_colon = reading.is_sign(at + 1, ":") && reading.is_glued(at + 2) &&
                         reading.is_kind(at + 2, TokenKind::word) && reading.text(at + 2).size() <= 2;
  if (has_colon) return at + 3;
  return has_point ? at + 2 : at;
}

/// "24 hours a day", "365 dager i året": always open.
std::size_t find_always_end(const Reading& reading, std::size_t at) {
  struct Always {
    double count;
    Word unit;
    double days;
  };
  static constexpr std::array always{Always{24, Word::small_unit, 1}, Always{7, Word::time_unit, 7},
                                     Always{365, Word::time_unit, 365}};
  for (const auto& [count, unit, days] : always) {
    if (reading.tokens[at].value != count || !reading.has(at + 1, unit)) continue;
    for (std::size_t place = at + 2; place <= at + 3 && place < reading.size(); ++place) {
      const bool is_whole = reading.tokens[place].use == Use::time && reading.means(place, Word::time_unit) &&
                            reading.tokens[place].entry->value == days;
      if (is_whole) return at + 2;
    }
  }
  return at;
}

/// "kl. 09.00", "10 o'clock", "10:30".
std::size_t find_clock_end(const Reading& reading, std::size_t at) {
  const bool is_colon = reading.is_sign(at + 1, ":") && reading.is_glued(at + 1) && reading.is_glued(at + 2) &&
                        reading.is_small_number(at + 2, 2) && reading.tokens[at + 2].digits == 2;
  if (is_colon && reading.tokens[at].value < 24 && reading.tokens[at + 2].value < 60) return at + 3;
  if (reading.has(at + 1, Word::clock)) return at + 2;
  return reading.has(at - 1, Word::clock) ? at + 1 : at;
}

/// The end of further numbers of a label: "steps 1-3", "fase 2 og 3".
std::size_t skip_more_labels(const Reading& reading, std::size_t end) {
  while (reading.is_sign(end, ",") && reading.is_small_number(end + 1, 2) && !reading.has_noun(end + 2) &&
         !has_unit(reading, end + 1)) {
    end += 2;
  }
  const bool is_dash = (reading.is_sign(end, "-") || reading.is_sign(end, "/")) && reading.is_number(end + 1);
  const bool is_and = reading.has(end, Word::conjunction) && reading.is_small_number(end + 1, 2) &&
                      !reading.has_noun(end + 2) && !has_unit(reading, end + 1);
  return is_dash || is_and ? end + 2 : end;
}

/// "byggetrinn 2"
bool is_label_compound(const Reading& reading, std::size_t at) {
  if (!reading.is_kind(at, TokenKind::word) || !reading.is_free(at) || reading.tokens[at].entry->words.any())
    return false;
  bool is_label = false;
  for_each_item(reading.language.label_endings,
                [&](std::string_view ending) { is_label = is_label || reading.text(at).ends_with(ending); });
  return is_label;
}

/// "fase 2", "Tier 1 customers", "release 0.2". Not "Release 3 features" and not "per dag 500 kunder".
std::size_t find_label_end(const Reading& reading, std::size_t at) {
  const bool is_label =
      reading.has(at - 1, Word::label) || reading.has(at - 1, Word::week) || is_label_compound(reading, at - 1);
  if (!is_label && !reading.has(at - 1, Word::version)) return at;
  if (is_climb(reading, at - 2) && !reading.has(at - 1, Word::version)) return at;
  const Token& number = reading.tokens[at];
  const bool fits =
      (number.digits > 0 && number.digits <= 2) || (reading.has(at - 1, Word::version) && number.value < 100);
  if (!fits || has_unit(reading, at)) return at;
  for (const Word word : {Word::each, Word::relative, Word::weak}) {
    if (reading.has(at - 2, word) && reading.has(at - 1, Word::time_unit)) return at;
  }
  const bool may_be_verb = at == 1 && reading.has(at - 1, Word::label_verb);
  if (reading.has_noun(at + 1) && (may_be_verb || number.value > 20)) return at;
  return skip_more_labels(reading, at + 1);
}

/// "nr. 1", "position 3". A key result may climb from one to another.
std::size_t find_rank_end(const Reading& reading, std::size_t at) {
  if (!reading.has(at - 1, Word::rank) || !reading.is_small_number(at, 2) || has_unit(reading, at)) return at;
  if (is_climb(reading, at - 2)) return at;
  const bool may_be_verb = at == 1 && reading.has_noun(at + 1) && reading.tokens[at].value != 1;
  return may_be_verb ? at : at + 1;
}

/// Whether most words begin with a capital, so that a capital tells nothing.
bool is_title_case(const Reading& reading) {
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 1; at < reading.size(); ++at) {
    const Token& token = reading.tokens[at];
    if (token.kind != TokenKind::word) continue;
    ++words;
    capitals += token.letters == Letters::small ? 0 : 1;
  }
  return capitals * 2 > words && words > 2;
}

/// A number that a product's name may end with: a short one, in an objective one with a point too.
bool is_version(const Reading& reading, std::size_t at) {
  if (reading.context == Context::objective && reading.tokens[at].end - reading.tokens[at].begin <= 4) return true;
  return reading.is_small_number(at, 2);
}

/// "Make Python 3 the default", "Windows 11".
bool is_product(const Reading& reading, std::size_t at, bool title_case) {
  if (at < 2 || title_case || !reading.is_kind(at - 1, TokenKind::word) || !reading.is_free(at - 1)) return false;
  const Token& name = reading.tokens[at - 1];
  const bool is_acronym = name.letters == Letters::capitals && reading.context == Context::objective;
  if ((name.letters != Letters::capitalised && !is_acronym) || name.entry->words.any() || !is_version(reading, at))
    return false;
  const bool begins_clause =
      reading.is_sign(at - 2, ":") || reading.is_sign(at - 2, ".") || reading.is_sign(at - 2, "-");
  return !begins_clause && !has_unit(reading, at) && !reading.has_noun(at + 1) && !reading.is_sign(at + 1, "/");
}

/// "(1–6)", "on a scale from 1 to 5", "skala 0-10": the ends of a scale, no values on it.
std::size_t find_gauge_end(const Reading& reading, std::size_t at) {
  const bool is_range = reading.is_sign(at + 1, "-") || reading.has(at + 1, Word::to);
  if (!is_range || reading.tokens[at].value > 1 || !reading.is_small_number(at, 1) || !reading.is_number(at + 2))
    return at;
  const bool is_bracketed = reading.is_sign(at - 1, "(") && reading.is_sign(at + 3, ")");
  const bool is_named = reading.has(at - 1, Word::gauge) || reading.has(at - 2, Word::gauge);
  return is_bracketed || is_named ? at + 3 : at;
}

/// "30-60-90": the name of a plan.
bool is_series(const Reading& reading, std::size_t at) {
  for (const std::size_t dash : {at + 1, at + 3}) {
    const bool is_joined = reading.is_sign(dash, "-") && reading.is_glued(dash) && reading.is_glued(dash + 1);
    if (!is_joined || !reading.is_number(dash + 1)) return false;
  }
  return true;
}

std::size_t find_plain_end(const Reading& reading, std::size_t at, bool title_case) {
  if (reading.tokens[at].is_dotted) return at + 1;
  if (is_series(reading, at)) return at + 5;
  if (is_compound(reading, at)) return at + 3;
  for (const auto find : {find_gauge_end, find_always_end, find_glued_end, find_ordinal_end, find_clock_end,
                          find_label_end, find_rank_end}) {
    const std::size_t end = find(reading, at);
    if (end != at) return end;
  }
  return is_product(reading, at, title_case) ? at + 1 : at;
}

}  // namespace

void mask_plain_numbers(Reading& reading) {
  mask_ages(reading);
  const bool title_case = is_title_case(reading);
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (!reading.is_number(at)) continue;
    const std::size_t end = find_plain_end(reading, at, title_case);
    if (end != at) reading.mask(at, end);
  }
}

}  // namespace okr::language
