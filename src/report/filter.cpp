#include "okr/report/filter.hpp"

#include <algorithm>
#include <array>

#include "okr/base/text.hpp"

namespace okr::report {
namespace {

using Words = std::vector<std::string>;

/// The words of a name, plain letters in lower case; of a mail address those before the @.
Words to_words(std::string_view name) {
  const std::string slug = to_slug(name.substr(0, name.find('@', name.starts_with('@') ? 1 : 0)));
  Words words;
  for (const std::string_view word : split(slug, '-')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

enum class Fit : std::uint8_t { whole, beginning };

/// Whether every word of `some` is (or begins) one of `all`, and there are any.
bool has_all(const Words& all, const Words& some, Fit fit) {
  const auto has = [&](const std::string& wanted) {
    return std::ranges::any_of(
        all, [&](const std::string& word) { return fit == Fit::whole ? word == wanted : word.starts_with(wanted); });
  };
  return !some.empty() && std::ranges::all_of(some, has);
}

const std::string& to_text(const FilterValue& value) { return std::get<std::string>(value); }

bool is_key(std::string_view name, const FilterValue& value) { return to_comparison_key(name) == to_text(value); }

bool matches_text(const FilterValue& value, const FilterSubject& subject) {
  return std::ranges::any_of(subject.texts, [&](std::string_view text) {
    return to_comparison_key(text).find(to_text(value)) != std::string::npos;
  });
}
bool matches_team(const FilterValue& value, const FilterSubject& subject) {
  return is_key(subject.team, value) || is_key(subject.name, value);
}
bool matches_level(const FilterValue& value, const FilterSubject& subject) { return is_key(subject.level, value); }
bool matches_owner(const FilterValue& value, const FilterSubject& subject) {
  return subject.owner && is_same_person(*subject.owner, to_text(value));
}
bool matches_status(const FilterValue& value, const FilterSubject& subject) {
  return std::get<model::Status>(value) == subject.status;
}
bool matches_period(const FilterValue& value, const FilterSubject& subject) {
  const auto& period = std::get<model::Period>(value);
  return period.start == subject.period.start && period.end == subject.period.end;
}
bool matches_stale(const FilterValue& value, const FilterSubject& subject) {
  return subject.age_days > std::get<int>(value);
}
bool matches_type(const FilterValue& value, const FilterSubject& subject) {
  return std::get<model::ObjectiveType>(value) == subject.type;
}

bool matches_mine(const FilterValue& value, const FilterSubject& subject) {
  return subject.owner && is_owned_by(*subject.owner, to_text(value));
}

/// By FilterKey.
constexpr std::array matchers{matches_text,   matches_team,  matches_level, matches_owner, matches_status,
                              matches_period, matches_stale, matches_type,  matches_mine};

bool matches_term(const FilterTerm& term, const FilterSubject& subject) {
  const auto matcher = matchers.at(static_cast<std::size_t>(term.key));
  const bool has = std::ranges::any_of(term.values, [&](const FilterValue& value) { return matcher(value, subject); });
  return has == (term.sense == Sense::has);
}

}  // namespace

bool is_same_person(std::string_view owner, std::string_view wanted) {
  if (to_comparison_key(owner) == to_comparison_key(wanted)) return true;
  const Words theirs = to_words(owner);
  const Words asked = to_words(wanted);
  return has_all(theirs, asked, Fit::beginning) || has_all(asked, theirs, Fit::whole);
}

bool is_owned_by(std::string_view owner, std::string_view person) {
  const std::string key = to_comparison_key(owner);
  const std::string wanted = to_comparison_key(person);
  if (key == wanted) return true;
  const Words theirs = to_words(owner);
  const Words own = to_words(person);
  const bool has_theirs = has_all(own, theirs, Fit::whole);
  const bool has_own = has_all(theirs, own, Fit::whole);
  if (wanted.find('@') == std::string::npos) return has_theirs || has_own;
  return key.find(wanted) != std::string::npos || (key.find('@') == std::string::npos && has_theirs && has_own);
}

bool Filter::matches(const FilterSubject& subject) const {
  return std::ranges::all_of(terms, [&](const FilterTerm& term) { return matches_term(term, subject); });
}

bool Filter::matches(const model::Period& period) const {
  FilterSubject subject;
  subject.period = period;
  return std::ranges::all_of(
      terms, [&](const FilterTerm& term) { return term.key != FilterKey::period || matches_term(term, subject); });
}

bool Filter::asks_for(FilterKey key) const {
  return std::ranges::any_of(terms,
                             [&](const FilterTerm& term) { return term.key == key && term.sense == Sense::has; });
}

FilterNames to_filter_names(const model::Workspace& workspace) {
  FilterNames names{{}, workspace.config.levels, workspace.config.year_start};
  for (const model::OkrFile& file : workspace.files) {
    names.teams.push_back(file.team);
    if (file.name) names.teams.push_back(*file.name);
  }
  std::ranges::sort(names.teams);
  names.teams.erase(std::unique(names.teams.begin(), names.teams.end()), names.teams.end());
  return names;
}

FilterTerm to_mine_term(const std::vector<std::string>& names) {
  FilterTerm term{FilterKey::mine, Sense::has, {}};
  for (const std::string& name : names) {
    if (!is_blank(name)) term.values.emplace_back(to_comparison_key(name));
  }
  return term;
}

}  // namespace okr::report
