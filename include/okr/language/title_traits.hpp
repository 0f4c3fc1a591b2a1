#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"
#include "okr/language/language.hpp"
#include "okr/language/phrase.hpp"

namespace okr::language {

/// What a coach would point at in a title. Words at a title's head stand behind list marks, a label ("KR1 -") and
/// "we will".
enum class Trait : std::uint8_t {
  hedge,            ///< "try to", "as far as possible"; in an objective at its head only
  looking,          ///< a hedge that is fine in an initiative: "explore", "consider"
  empty_goal,       ///< objective: "get better at", or "improve" with next to nothing behind it
  activity,         ///< something to do, at the head ("launch", "launching of") or as the last word ("5 talks held")
  building,         ///< the same for what may well be a result where it is counted: "build", "hire"
  steady,           ///< objective: "maintain", "as before"
  everything,       ///< objective: "everything", "across the board"
  conjunction,      ///< each "and"
  joined_result,    ///< a further verb of an outcome, from its "and" on: "and reduce"
  joined_activity,  ///< a further verb of something to do, behind "and" or a comma: "and train"
  state,            ///< "has", "is today", before the first number
  errand,           ///< initiative: "call", "remember to"
  errand_mark,      ///< initiative: a leading "[ ]", "- [x]", "TODO:", with the blanks behind it
  routine,          ///< initiative: "weekly meeting", where nothing says that it is new
  survey,           ///< "questionnaire", "NPS"
};

struct TraitMatch {
  Trait trait = Trait::hedge;
  Span span;  ///< in the text
  friend bool operator==(const TraitMatch&, const TraitMatch&) = default;
};

/// The traits of one title, by place.
struct TitleTraits {
  std::vector<TraitMatch> matches;
  std::size_t words = 0;  ///< parted by blanks; a sign alone is none

  /// The first, or nullptr.
  [[nodiscard]] const TraitMatch* find(Trait trait) const {
    const auto found = std::ranges::find(matches, trait, &TraitMatch::trait);
    return found == matches.end() ? nullptr : &*found;
  }
  [[nodiscard]] std::size_t count(Trait trait) const {
    return static_cast<std::size_t>(std::ranges::count(matches, trait, &TraitMatch::trait));
  }
};

/// Words of a team's own, laid over the language's lists: `numbers` make no number, `vague` are hedges and `activity`
/// activities, what `not_vague` and `not_activity` hold is none; `placeholder` is left to be filled in.
struct OwnWords {
  std::vector<std::string> numbers, vague, not_vague, activity, not_activity, placeholder;
};

/// Words one behind the other, the first in any form.
struct OwnPhrase {
  std::vector<std::string> forms;
  std::vector<std::string> rest;
};

struct OwnPhrases {
  std::vector<OwnPhrase> vague, not_vague, activity, not_activity;
};

/// A team's own words as they are looked for, by language: made once for many titles. For one thread.
class OwnWordIndex {
 public:
  /// `own` outlives it.
  explicit OwnWordIndex(const OwnWords& own) : own_(own) {}
  const OwnPhrases& in(Language language);

 private:
  const OwnWords& own_;
  std::array<std::optional<OwnPhrases>, all_languages.size()> by_language_;
};

/// Reads how a title is worded (method.md D.7, D.9). `phrase` is what `read_phrase` found in the same text. Any bytes
/// are accepted; never fails.
TitleTraits read_traits(std::string_view title, Language language, Context context, const Phrase& phrase,
                        OwnWordIndex* own = nullptr);

}  // namespace okr::language
