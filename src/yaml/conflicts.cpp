#include "yaml/conflicts.hpp"

#include <fmt/format.h>

#include <optional>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/finding.hpp"

namespace okr::yaml {

namespace {

constexpr std::size_t marker_size = 7;

bool is_marker(std::string_view text, std::size_t line, char of) {
  for (std::size_t i = 0; i < marker_size; ++i) {
    if (line + i >= text.size() || text[line + i] != of) return false;
  }
  return is_space_or_end(text, line + marker_size);
}

bool has_marker(std::string_view text) {
  return text.find("<<<<<<<") != std::string_view::npos || text.find(">>>>>>>") != std::string_view::npos;
}

/// The lines of one conflict, by where they begin.
struct Conflict {
  std::size_t begin = 0;
  std::optional<std::size_t> base;   ///< `|||||||`
  std::optional<std::size_t> other;  ///< `=======`
  std::optional<std::size_t> end;    ///< `>>>>>>>`
};

/// Where its markers are; what lacks after a stray `<<<<<<<` stays empty.
Conflict read_conflict(std::string_view text, std::size_t begin) {
  Conflict conflict;
  conflict.begin = begin;
  for (std::size_t line = find_next_line(text, begin); line < text.size(); line = find_next_line(text, line)) {
    if (is_marker(text, line, '<')) break;
    if (is_marker(text, line, '|') && !conflict.other) conflict.base = line;
    if (is_marker(text, line, '=') && !conflict.other) conflict.other = line;
    if (!is_marker(text, line, '>')) continue;
    conflict.end = line;
    return conflict;
  }
  conflict.base.reset();
  conflict.other.reset();
  return conflict;
}

std::string_view line_text(std::string_view text, std::size_t line) {
  return text.substr(line, find_line_end(text, line) - line);
}

Flaw to_flaw(std::string_view text, const Conflict& conflict) {
  const std::size_t last = conflict.end.value_or(conflict.begin);
  Flaw flaw;
  flaw.finding = make_finding(conflict_rule, {conflict.begin, find_line_end(text, last)}, "unresolved merge conflict",
                              "keep what is right of the two sides, and remove the lines with the markers",
                              line_text(text, conflict.begin));
  const auto relate = [&](std::size_t line, std::string_view message) {
    const std::string_view side = trim(line_text(text, line).substr(marker_size));
    flaw.finding.related.push_back({side.empty() ? std::string(message) : fmt::format("{}: {}", message, shorten(side)),
                                    "",
                                    {line, find_line_end(text, line)}});
  };
  if (conflict.other) relate(*conflict.other, "the other side begins here");
  if (conflict.end) relate(*conflict.end, "the conflict ends here");
  flaw.mends.push_back(to_blank({conflict.begin, find_line_end(text, conflict.begin)}));
  if (conflict.end) {
    const std::size_t dropped = conflict.base ? *conflict.base : conflict.other.value_or(*conflict.end);
    flaw.mends.push_back(to_blank({dropped, find_line_end(text, *conflict.end)}));
  }
  return flaw;
}

}  // namespace

std::vector<Flaw> find_conflicts(std::string_view text, std::size_t begin) {
  std::vector<Flaw> flaws;
  if (!has_marker(text)) return flaws;
  constexpr std::size_t most = 1000;
  for (std::size_t line = begin; line < text.size() && flaws.size() < most;) {
    std::size_t last = line;
    if (is_marker(text, line, '<')) {
      const Conflict conflict = read_conflict(text, line);
      flaws.push_back(to_flaw(text, conflict));
      last = conflict.end.value_or(line);
    } else if (is_marker(text, line, '>')) {
      flaws.push_back(to_flaw(text, {line, std::nullopt, std::nullopt, std::nullopt}));
    }
    line = find_next_line(text, last);
  }
  return flaws;
}

}  // namespace okr::yaml
