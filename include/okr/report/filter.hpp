#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "okr/base/error.hpp"
#include "okr/model/progress.hpp"
#include "okr/model/workspace.hpp"

/// Which key results a report is about, as people say it on the command line:
///
///     okr status team:growth,ops status:off-track -owner:ola checkout
///
/// Terms hold together, a comma means or, a minus in front means not; what has no key is looked for in titles.
namespace okr::report {

enum class FilterKey : std::uint8_t { text, team, level, owner, status, period, stale, type, mine };
enum class Sense : std::uint8_t { has, has_not };

/// A name or a text in lower case, a status, a period, days, or a type: by the term's key.
using FilterValue = std::variant<std::string, model::Status, model::Period, int, model::ObjectiveType>;

struct FilterTerm {
  FilterKey key = FilterKey::text;
  Sense sense = Sense::has;
  std::vector<FilterValue> values;  ///< one of them has to hold
};

/// What a term is held against: one key result, or an objective that has none.
struct FilterSubject {
  std::string_view team;
  std::string_view name;  ///< of the team
  std::string_view level;
  std::optional<std::string> owner;
  model::Period period;
  model::ObjectiveType type = model::ObjectiveType::committed;
  model::Status status = model::Status::no_data;
  int age_days = 0;
  std::vector<std::string_view> texts;  ///< its title and ref, and its objective's
};

struct Filter {
  std::vector<FilterTerm> terms;

  [[nodiscard]] bool matches(const FilterSubject& subject) const;
  /// Whether files of this period may match: only the terms on the period are asked.
  [[nodiscard]] bool matches(const model::Period& period) const;
  /// Whether some term asks for this, without a minus.
  [[nodiscard]] bool asks_for(FilterKey key) const;
};

/// The names that a filter may use, so that one which is none is told and not found to match nothing.
struct FilterNames {
  std::vector<std::string> teams;  ///< slugs and names of all files
  std::vector<std::string> levels;
  model::YearStart year_start = model::january_first;
};
FilterNames to_filter_names(const model::Workspace& workspace);

/// Whether an argument is meant as a term by its look, `word:...` with or without a minus, and not as a name.
bool is_filter_term(std::string_view argument);

/// The keys that stand before a colon: "team", "level", ...
std::vector<std::string_view> filter_keys();

/// Each argument is one term. Fails on an unknown key, team, level, status, type, period or count of days, with a whole
/// sentence that names the term and the nearest name: `filter "taem:growth" has no known key before its colon; did you
/// mean "team:"?`.
Result<Filter> parse_filter(const std::vector<std::string>& terms, const FilterNames& names);

/// The term of `--mine`: owned by somebody who goes by one of these names or mail addresses.
FilterTerm to_mine_term(const std::vector<std::string>& names);

/// Whether `owner`, as a file writes it, is who `wanted` names: the same but for case, or all words of one begin words
/// of the other ("ola" and "Ola Berg"); of a mail address only what stands before the @ has words.
bool is_same_person(std::string_view owner, std::string_view wanted);

/// The same for who somebody is, where beginnings of words would take in others: whole words ("Ola" and "Ola Berg"), of
/// a mail address the whole of it, or all its words before the @ ("ola.berg@..." and "Ola Berg", not "Ola Hansen").
bool is_owned_by(std::string_view owner, std::string_view person);

}  // namespace okr::report
