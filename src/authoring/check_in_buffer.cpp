#include "okr/authoring/check_in_buffer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"

namespace okr::authoring {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view digits = "0123456789";
constexpr std::string_view problem_mark = "#! ";
constexpr std::string_view nothing = "-";
constexpr std::string_view guide =
    "\n"
    "# Write the value behind the name of each key result that you measured; then, if you like, how sure\n"
    "# you are (0.7, 70 % or 7/10) and a note, with two blanks or a tab between them:\n"
    "#\n"
    "#     NAME  VALUE  CONFIDENCE  NOTE\n"
    "#\n"
    "# +2 and -2 are relative to the last value; =-2 is below zero; - leaves a column empty. Of milestones\n"
    "# write the name or the number of one that is done. A line that is left as it is records nothing, and\n"
    "# neither does one that is deleted. Lines that begin with # are comments.\n";

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(digits) == std::string_view::npos;
}

/// "0.7", "0,7", "70".
bool is_number(std::string_view text) {
  const std::size_t point = text.find_first_of(".,");
  if (point == std::string_view::npos) return is_digits(text);
  return is_digits(text.substr(point + 1)) && (point == 0 || is_digits(text.substr(0, point)));
}

/// A share as people write one, whole: "0.7", "70%", "70 %", "7/10".
bool is_confidence(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash != std::string_view::npos) {
    return is_digits(trim(text.substr(0, slash))) && is_digits(trim(text.substr(slash + 1)));
  }
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  return is_number(text);
}

/// Takes the first word off.
std::string_view take_word(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_of(blanks), text.size());
  const std::string_view word = text.substr(0, end);
  text = trim(text.substr(end));
  return word;
}

std::string_view peek_word(std::string_view text) { return text.substr(0, text.find_first_of(blanks)); }

/// Where a column ends: before a tab or two blanks.
std::size_t find_gap(std::string_view text) { return std::min({text.find("  "), text.find('\t'), text.find(" \t")}); }

/// What stands from `begin`'s first byte up to where `rest` begins, trimmed.
std::string_view to_taken(std::string_view begin, std::string_view rest) {
  return trim(begin.substr(0, begin.size() - rest.size()));
}

/// The last digits of a number that is written in groups.
bool is_group(std::string_view word) { return word.size() == 3 && is_digits(word); }

/// "1 500 kr": the number's groups of three digits and the unit belong to the value.
std::string_view take_value(std::string_view& text, std::string_view unit) {
  const std::string_view begin = text;
  std::string_view last = take_word(text);
  while (is_group(peek_word(text)) && digits.find(last.back()) != std::string_view::npos) last = take_word(text);
  const std::string_view next = peek_word(text);
  if (next == "%" || (!unit.empty() && to_lower(next) == to_lower(unit))) take_word(text);
  return to_taken(begin, text);
}

/// A confidence where one stands in front, with its sign of percent.
std::string_view take_confidence(std::string_view& text) {
  const std::string_view begin = text;
  const std::string_view word = peek_word(text);
  if (word != nothing && !is_confidence(word)) return {};
  take_word(text);
  if (word != nothing && peek_word(text) == "%") take_word(text);
  return to_taken(begin, text);
}

std::string_view take_column(std::string_view& text) {
  const std::string_view column = trim(text.substr(0, find_gap(text)));
  text = trim(text.substr(std::min(find_gap(text), text.size())));
  return column;
}

std::string to_column(std::string_view text) { return text == nothing ? "" : std::string(text); }

/// The value and, where it stands in the same column, the confidence: "1 500 kr 0.7".
void read_first_column(std::string_view column, std::string_view unit, BufferRow& row) {
  std::string_view left = column;
  const std::string_view value = take_value(left, unit);
  const bool is_split = is_confidence(left);
  row.value = to_column(left.empty() || is_split ? value : column);
  if (is_split) row.confidence = left;
}

void read_columns(std::string_view text, const BufferEntry& entry, BufferRow& row) {
  const std::string_view first = take_column(text);
  if (entry.has_words) {
    row.value = to_column(first);
  } else {
    read_first_column(first, entry.unit, row);
  }
  const std::string_view second = trim(text.substr(0, find_gap(text)));
  if (row.confidence.empty() && (second == nothing || is_confidence(second)))
    row.confidence = to_column(take_column(text));
  row.note = to_column(text);
}

void read_words(std::string_view text, const BufferEntry& entry, BufferRow& row) {
  row.value = to_column(take_value(text, entry.unit));
  row.confidence = to_column(take_confidence(text));
  row.note = to_column(text);
}

BufferRow to_row(std::string_view text, const std::vector<BufferEntry>& entries) {
  BufferRow row;
  row.name = take_word(text);
  const auto found = std::ranges::find(entries, row.name, &BufferEntry::name);
  const BufferEntry entry = found == entries.end() ? BufferEntry{} : *found;
  const bool has_columns = entry.has_words || find_gap(text) != std::string_view::npos;
  (has_columns ? read_columns : read_words)(text, entry, row);
  return row;
}

}  // namespace

std::string to_buffer(const std::vector<BufferEntry>& entries) {
  std::string text;
  for (const BufferEntry& entry : entries) {
    text += escape_controls(entry.name) + "  \n";
    for (const std::string& fact : entry.facts) text += fmt::format("#   {}\n", escape_controls(fact));
  }
  return text.append(guide);
}

std::vector<BufferRow> parse_buffer(std::string_view text, const std::vector<BufferEntry>& entries) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::vector<BufferRow> rows;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    const std::string_view content = trim(line);
    if (content.empty() || content.starts_with('#')) continue;
    BufferRow row = to_row(content, entries);
    row.line = number;
    const bool is_left = row.value.empty() && row.confidence.empty() && row.note.empty();
    if (!is_left) rows.push_back(std::move(row));
  }
  return rows;
}

std::string mark_problems(std::string_view text, const std::vector<BufferProblem>& problems) {
  std::string marked;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    for (const BufferProblem& problem : problems) {
      if (problem.line == number) marked += fmt::format("{}{}\n", problem_mark, escape_controls(problem.message));
    }
    if (!line.starts_with(problem_mark)) marked += fmt::format("{}\n", line);
  }
  if (!marked.empty()) marked.pop_back();  // split gives a part behind the last line end, too
  return marked;
}

}  // namespace okr::authoring
