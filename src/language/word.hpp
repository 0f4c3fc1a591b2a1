#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

namespace okr::language {

/// What a word can mean to the reader of numbers and times. A word may mean several things ("min." is a floor in front
/// of a number and minutes behind it); where it stands decides.
enum class Word : std::uint8_t {
  number,           ///< "three"; value
  weak,             ///< article or "one"; value
  strong_one,       ///< "én": the number one, told from the article by its accent
  pair_stop,        ///< "time to value": "to" after it is English
  bare_one,         ///< counts before a noun: "one designer"
  floor_one,        ///< counts behind a floor word: "minst en"
  pair,             ///< "to" in nb, nn and da: two, or the English word in a mixed title
  zero,             ///< counts outside objectives
  once,             ///< "once"; value
  scale,            ///< "million"; value
  fraction,         ///< "a third of"; value
  multiplier,       ///< "double"; value
  multiplier_stop,  ///< "double down" is none
  percent,          ///< unit
  from,
  to,
  by,
  floor,
  ceiling,
  up_to,
  approximate,
  floor_after,    ///< "or more"
  ceiling_after,  ///< "or less"
  filler,         ///< may stand between a role word and its number: "an average of"
  times,          ///< "times", "ganger"
  out_of,         ///< "8 av 10"
  of,
  conjunction,
  month,
  short_month,
  doubtful_month,  ///< a month only with a capital and a reason: "May"
  weekday,
  week,         ///< a number may follow: "week 40"
  time_unit,    ///< value: days
  rate_unit,    ///< "i uka", "om ugen": definite and yet a rate
  period_unit,  ///< "i kvartalet": definite, a period
  small_unit,   ///< hours and less: a metric, never a deadline; value: seconds
  year_part,    ///< quarter, half, tertial
  ordinal,      ///< value
  definite,     ///< "the", "den"
  relative,     ///< "next", "this"
  past,         ///< of the relative ones: "last", "forrige"
  following,    ///< of the relative ones: "next"
  initial,      ///< of the relative ones: "the first"
  each,         ///< "per", "every"
  qualifier,    ///< "fiscal", "consecutive": between a number and its time unit
  deadline,     ///< a preposition that can stand before a time
  rate_lead,    ///< "i", "om": with a definite unit a rate
  rate_only,    ///< "om året" is a rate
  before,       ///< of those: only a point in time follows ("innen", "by")
  within,       ///< of those: a duration may follow
  end_of,
  frequency,
  anchor,         ///< "Christmas": after a preposition
  event,          ///< "launch": behind "before"
  fixed_anchor,   ///< "EOY": anywhere
  gauge,          ///< "on a scale from 1 to 5"
  season,         ///< "i høst"
  our_season,     ///< "i vår": this spring, or "in our" before a noun
  year_word,      ///< makes a four-digit number a year when no noun follows
  calendar_word,  ///< makes it a year whatever follows
  compare,        ///< what follows is a baseline: "compared with"
  clock,
  celebrate,  ///< "celebrate 100 years"
  all,        ///< "all three areas": who is meant, not how many
  rank,
  top,
  label,
  label_verb,  ///< of labels: may be a verb at the head, "Release 3 features"
  year_noun,   ///< "2027 budget": a year that tells which
  version,     ///< a label whose number may have decimals
  age,
  age_intro,
  person,
  function,
  metric_name,  ///< "Score 40" is no product name
  currency,     ///< value and unit
  physical,
  standard,
  gain,       ///< verb of a count of new things
  fresh,      ///< "new"
  modal,      ///< stands before the head verb
  not_one,    ///< "the one", "no one": "one" after it is no number
  one_idiom,  ///< "one place": "one" before it is no number
  zero_idiom,
  quantity,
  total  ///< how many there are
};

using WordSet = std::bitset<static_cast<std::size_t>(Word::total)>;

/// What the lexicon knows of a word or of a phrase of several words.
struct Entry {
  WordSet words;
  double value = 0;
  std::string_view unit;          ///< "NOK", "%"
  std::uint8_t phrase_words = 1;  ///< the number of words of the longest phrase that begins with this word

  [[nodiscard]] bool has(Word word) const { return words[static_cast<std::size_t>(word)]; }
};

}  // namespace okr::language
