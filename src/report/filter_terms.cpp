#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "okr/base/text.hpp"
#include "okr/report/filter.hpp"
#include "okr/report/words.hpp"

namespace okr::report {
namespace {

using Values = Result<FilterValue>;

/// `; did you mean "growth"?`, or nothing where no name is near.
std::string suggest(std::string_view name, const std::vector<std::string_view>& candidates, std::string_view end = "") {
  const auto nearest = find_nearest(name, candidates);
  return nearest ? fmt::format("; did you mean \"{}{}\"?", *nearest, end) : std::string();
}

std::vector<std::string_view> to_views(const std::vector<std::string>& names) { return {names.begin(), names.end()}; }

/// One of a few words that the program knows.
template <class T, std::size_t N>
Values parse_word(std::string_view text, std::string_view what, const std::array<T, N>& choices) {
  std::vector<std::string_view> words;
  for (const T choice : choices) {
    if (to_word(choice) == to_lower(text)) return FilterValue{choice};
    words.push_back(to_word(choice));
  }
  const std::string nearest = suggest(text, words);
  const std::string all = fmt::format("; there are {}", fmt::join(words, ", "));
  return Problem{fmt::format("\"{}\" is no {}{}", text, what, nearest.empty() ? all : nearest)};
}

/// One of the names that the workspace has.
Values parse_name(std::string_view text, std::string_view what, const std::vector<std::string>& names) {
  const std::string key = to_comparison_key(text);
  for (const std::string& name : names) {
    if (to_comparison_key(name) == key) return FilterValue{key};
  }
  return Problem{fmt::format("no {} is called \"{}\"{}", what, text, suggest(text, to_views(names)))};
}

Values parse_text(std::string_view text, const FilterNames&) { return FilterValue{to_comparison_key(text)}; }
Values parse_team(std::string_view text, const FilterNames& names) { return parse_name(text, "team", names.teams); }
Values parse_level(std::string_view text, const FilterNames& names) { return parse_name(text, "level", names.levels); }

Values parse_status(std::string_view text, const FilterNames&) {
  using enum model::Status;
  constexpr std::array choices{not_started, no_data, on_track, behind, off_track, achieved, missed};
  return parse_word(text, "status", choices);
}

Values parse_type(std::string_view text, const FilterNames&) {
  using enum model::ObjectiveType;
  return parse_word(text, "type of objective", std::array{committed, aspirational, learning});
}

Values parse_period(std::string_view text, const FilterNames& names) {
  if (const auto period = model::parse_period(text, names.year_start)) return FilterValue{*period};
  if (const auto written = model::find_written_period(text)) {
    if (const auto period = model::parse_period(*written, names.year_start)) return FilterValue{*period};
  }
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
    const auto start = parse_date(text.substr(0, dots));
    const auto end = parse_date(text.substr(dots + 2));
    if (start && end && *start <= *end) return FilterValue{model::to_range(*start, *end)};
  }
  return Problem{fmt::format("\"{}\" is no period; write it as in 2026, 2026-H2, 2026-T3, 2026-Q4 or 2026-11", text)};
}

/// `14d`, `2w`.
Values parse_stale(std::string_view text, const FilterNames&) {
  constexpr int most = 36'500;
  int number = -1;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  const int days = unit == "w" ? 7 : unit == "d" ? 1 : 0;
  if (error != std::errc{} || number < 0 || number > most || days == 0) {
    return Problem{fmt::format("\"{}\" is no count of days or weeks; write it as in 14d or 2w", text)};
  }
  return FilterValue{number * days};
}

/// What stands before the colon, and how a value after it is read. The text without a key is a row without a name.
struct KeyRow {
  std::string_view name;
  FilterKey key;
  Values (*parse)(std::string_view, const FilterNames&);
};
constexpr std::array key_rows{
    KeyRow{"team", FilterKey::team, parse_team},       KeyRow{"level", FilterKey::level, parse_level},
    KeyRow{"owner", FilterKey::owner, parse_text},     KeyRow{"status", FilterKey::status, parse_status},
    KeyRow{"period", FilterKey::period, parse_period}, KeyRow{"stale", FilterKey::stale, parse_stale},
    KeyRow{"type", FilterKey::type, parse_type},
};
constexpr KeyRow text_row{"", FilterKey::text, parse_text};

/// The word before a colon that can be meant as a key: letters, and something after it that is no blank.
std::string_view find_key(std::string_view term) {
  const std::size_t colon = term.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  const std::string_view key = term.substr(0, colon);
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  };
  const bool is_word = std::ranges::all_of(key, is_letter);
  const bool is_prose = colon + 1 < term.size() && term[colon + 1] == ' ';
  return is_word && !is_prose ? key : std::string_view();
}

Result<KeyRow> find_row(std::string_view term, std::string_view key) {
  if (key.empty()) return text_row;
  std::vector<std::string_view> names;
  for (const KeyRow& row : key_rows) {
    if (row.name == to_lower(key)) return row;
    names.push_back(row.name);
  }
  const std::string nearest = suggest(key, names, ":");
  const std::string all = fmt::format("; there are {}:", fmt::join(names, ":, "));
  return Problem{
      fmt::format("filter \"{}\" has no known key before its colon{}", term, nearest.empty() ? all : nearest)};
}

Result<FilterTerm> parse_term(std::string_view written, const FilterNames& names) {
  std::string_view term = trim(written);
  const bool is_negated = term.starts_with('-');
  if (is_negated) term.remove_prefix(1);
  const std::string_view key = find_key(term);
  const auto row = find_row(written, key);
  if (!row) return row.problem();
  if (!key.empty()) term.remove_prefix(key.size() + 1);
  FilterTerm result{row->key, is_negated ? Sense::has_not : Sense::has, {}};
  for (const std::string_view part : split(term, ',')) {
    if (is_blank(part)) return Problem{fmt::format("filter \"{}\" lacks a value", written)};
    auto value = row->parse(trim(part), names);
    if (!value) return Problem{fmt::format("filter \"{}\": {}", written, value.problem().message)};
    result.values.push_back(*value);
  }
  return result;
}

}  // namespace

std::vector<std::string_view> filter_keys() {
  std::vector<std::string_view> keys;
  for (const KeyRow& row : key_rows) keys.push_back(row.name);
  return keys;
}

bool is_filter_term(std::string_view argument) {
  argument = trim(argument);
  return !find_key(argument.substr(argument.starts_with('-') ? 1 : 0)).empty();
}

Result<Filter> parse_filter(const std::vector<std::string>& terms, const FilterNames& names) {
  Filter filter;
  for (const std::string& term : terms) {
    const auto parsed = parse_term(term, names);
    if (!parsed) return parsed.problem();
    filter.terms.push_back(*parsed);
  }
  return filter;
}

}  // namespace okr::report
