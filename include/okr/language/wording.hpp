#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "okr/base/span.hpp"
#include "okr/language/language.hpp"

namespace okr::language {

/// What a list of words says of the sentence that one of them stands in. Verbs are listed by their
/// infinitive and found in every form.
enum class Wording : std::uint8_t {
  up,                   ///< verb: "raise"
  down,                 ///< verb: "cut", "get down"
  hold,                 ///< verb: "keep"
  no_direction,         ///< verb: "improve", "move"
  reach,                ///< verb: names where to go, whichever way that is: "reach", "get"
  up_to,                ///< "up to 30" can't be missed
  baseline,             ///< the time beside it is what is compared with: "since 2024"
  deadline,             ///< the time behind it is a last day: "by"
  inside,               ///< the time behind it is one to happen in: "during"
  horizon,              ///< the time behind it is what something is for: "for 2030"
  share,                ///< names a level between nothing and all of it: "share", "uptime"
  part_of,              ///< "of", behind a percentage
  exceedable,           ///< what more than all of can be had: "of the budget"
  lower_is_better,      ///< "rank": to raise it is to lower its number
  duration,             ///< a unit of time
  pace,                 ///< "frequency", "every": of a time beside it more is slower
  conjunction,          ///< "and": a second verb may follow
  clause,               ///< "so", "by": what follows is another thing than the verb before speaks of
  hedge,                ///< verb: "try to", "work on"
  helping,              ///< verb: a hedge in a key result only: "facilitate"
  infinitive_mark,      ///< "to"
  wish,                 ///< of the words of a state: at the head it is what is to be, "have 300 guests"
  subject,              ///< "we"
  placeholder_subject,  ///< "there" of "there are"
  looking,              ///< verb: a hedge that is fine in an initiative: "explore"
  hedge_phrase,         ///< "as far as possible"
  hedge_adverb,         ///< a hedge where no noun follows: "løbende"
  adverb,               ///< may stand before a head verb: "actively"
  empty_head,           ///< verb: "get better at"
  short_head,           ///< verb: says nothing where next to nothing follows: "improve"
  activity,             ///< verb: "launch"
  making,               ///< verb: an activity, yet in an objective often a result: "make everyday banking easy"
  building,             ///< verb: an activity that is a result where it is counted: "hire"
  steady,               ///< verb: "continue"
  steady_phrase,        ///< "as before"
  everything,           ///< "across the board"
  errand,               ///< verb: "call"
  chore,                ///< verb: an errand where it stands with few words: "tidy"
  errand_word,          ///< "asap"
  errand_mark,          ///< "todo", before a colon
  routine,              ///< "weekly meeting"
  meeting,              ///< a routine behind "weekly"
  upkeep,               ///< verb: with it a routine stays one: "hold"
  survey,               ///< "questionnaire"
  state,                ///< "has", "today"
  homograph,            ///< a form that may be a noun's as well: "support", "kurset"
  noun_sign,            ///< behind a homograph: then it is the noun, "support tickets"
  bound,                ///< between a verb of holding and its number: then it is a level, "hold churn under 3 %"
  idiom,                ///< in it the words of another list mean something else: "allt fler"
  determiner,           ///< "the", "our"
  nominal_of,           ///< behind a verb's noun: "lansering av"
};

/// A place where an entry of a list stands.
struct WordingMatch {
  Wording wording = Wording::up;
  std::string_view entry;  ///< as it is listed: a verb's infinitive; lives as long as the program
  Span span;               ///< in the text; of a verb parted from its particle ("bring costs down") the verb's
};

/// The entry of one of `lists` that the head of a title is, the longest: its first word after list marks, a label ("KR1
/// -") and words such as "we will". Any bytes are accepted.
///
///     find_head("KR 2: We will cut churn from 6 % to 4 %", Language::en, {Wording::down})->entry == "cut"
std::optional<WordingMatch> find_head(std::string_view title, Language language, std::initializer_list<Wording> lists);

/// The first place in a text where an entry of a list stands, on the borders of words.
std::optional<WordingMatch> find_wording(std::string_view text, Language language, Wording list);

/// The same in English where the text's language has none: English words stand in files of every language.
std::optional<WordingMatch> find_wording_or_english(std::string_view text, Language language, Wording list);

/// The head where it is a verb of an outcome: its `wording` is up, down, hold, no_direction or reach.
std::optional<WordingMatch> find_verb(std::string_view title, Language language);

}  // namespace okr::language
