#include "cli/typed_flags.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/suggestion.hpp"
#include "okr/authoring/typed.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

[[noreturn]] void refuse(std::string_view flag, const std::string& value, const Problem& problem, std::string hint) {
  throw Failure{fmt::format("{} {} {}", flag, to_quoted(value), problem.message), std::move(hint), 2};
}

}  // namespace

std::string to_line(std::string_view what, const std::string& value) {
  auto line = authoring::parse_line(value);
  if (!line) refuse(what, value, line.problem(), "");
  return std::move(*line);
}

std::string find_line(const Arguments& arguments, std::string_view flag) {
  const auto value = arguments.find(flag);
  return value ? to_line(flag, *value) : "";
}

std::vector<std::string> find_lines(const Arguments& arguments, std::string_view flag) {
  std::vector<std::string> lines;
  const auto given = arguments.flags.find(flag);
  if (given == arguments.flags.end()) return lines;
  for (const std::string& value : given->second) lines.push_back(to_line(flag, value));
  return lines;
}

std::string find_id(const Arguments& arguments, std::string_view flag) {
  const auto value = arguments.find(flag);
  if (!value) return "";
  auto id = authoring::parse_id(*value);
  if (!id)
    refuse(flag, *value, id.problem(), fmt::format("such as {}", to_slug(*value).empty() ? "goal" : to_slug(*value)));
  return std::move(*id);
}

std::string find_word(const Arguments& arguments, std::string_view flag, const std::vector<std::string_view>& words) {
  const auto value = arguments.find(flag);
  if (!value) return "";
  if (std::ranges::find(words, *value) == words.end()) refuse_name(*value, fmt::format("a value of {}", flag), words);
  return *value;
}

std::optional<Date> find_date(const Arguments& arguments, std::string_view flag) {
  const auto value = arguments.find(flag);
  if (!value) return std::nullopt;
  const auto date = parse_date(trim(*value));
  if (!date) refuse(flag, *value, date.problem(), "write it as 2026-11-22");
  return *date;
}

std::vector<HelpLine> list_languages() {
  std::vector<HelpLine> codes;
  for (const language::Language each : language::all_languages) codes.push_back({language::to_code(each), {}});
  return codes;
}

language::Language to_language(std::string_view code, std::string_view what) {
  if (const auto found = language::find_language(code)) return *found;
  std::vector<std::string_view> codes;
  for (const language::Language each : language::all_languages) codes.push_back(language::to_code(each));
  refuse_name(code, what, codes);
}

model::Period to_period(std::string_view text, model::YearStart year_start, std::string_view what) {
  auto period = authoring::parse_period(text, year_start);
  if (period) return std::move(*period);
  throw Failure{fmt::format("{} {} {}", what, to_quoted(text), period.problem().message), "such as 2027-Q1", 2};
}

}  // namespace okr::cli
