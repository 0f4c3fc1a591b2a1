// Workflow commands: lines that GitHub's runner turns into annotations.
#include <fmt/format.h>

#include <array>

#include "okr/base/escape.hpp"
#include "render/findings.hpp"

namespace okr::render {

namespace {

/// GitHub shows so many of each kind from one step and drops the rest without a word.
constexpr std::size_t most_of_a_kind = 10;

/// By weight: off, note, warning, error.
constexpr std::array<std::string_view, 4> commands = {"notice", "notice", "warning", "error"};

struct Escape {
  char character;
  std::string_view code;
};
/// A message takes the first three, a property all.
constexpr std::array escapes = {Escape{'%', "%25"}, Escape{'\r', "%0D"}, Escape{'\n', "%0A"}, Escape{':', "%3A"},
                                Escape{',', "%2C"}};
constexpr std::size_t message_escapes = 3;

std::string escape(std::string_view text, std::size_t count) {
  std::string out;
  for (const char c : text) {
    std::string_view shown(&c, 1);
    for (std::size_t i = 0; i < count; ++i) {
      if (escapes.at(i).character == c) shown = escapes.at(i).code;
    }
    out += shown;
  }
  return out;
}

std::string to_message(std::string_view text) { return escape(text, message_escapes); }
std::string to_property(std::string_view text) { return escape(escape_controls(text), escapes.size()); }

/// GitHub takes columns only within one line; its last column is the last character's own.
std::string render_place_properties(const LintView& view, const Diagnostic& finding) {
  const auto range = find_range(view, finding.path, finding.span, ColumnUnit::code_points);
  if (!range) return "";
  const auto [start, end] = *range;
  std::string out = fmt::format(",line={},endLine={}", start.line, end.line);
  if (start.line != end.line) return out;
  return out + fmt::format(",col={},endColumn={}", start.column, std::max(start.column, end.column - 1));
}

std::string render_annotation(const LintView& view, const Diagnostic& finding) {
  std::string message = render_repository_place(view, finding) + ": " + to_printable(finding.message);
  if (!finding.help.empty()) message += "\nhelp: " + to_printable(finding.help);
  return fmt::format("::{} file={}{},title={}::{}\n", commands.at(static_cast<std::size_t>(finding.severity)),
                     to_property(to_repository_path(view, finding.path)), render_place_properties(view, finding),
                     to_property(finding.rule), to_message(message));
}

std::string render_unreadable(const LintView& view, const model::UnreadableFile& file) {
  const std::string path = to_repository_path(view, file.path);
  const std::string message = fmt::format("\"{}\" {}", path, file.reason);
  return fmt::format("::error file={},title=unreadable::{}\n", to_property(path), to_message(escape_controls(message)));
}

/// "okr: 20 errors and 1 notice more than GitHub shows are not annotated".
std::string render_rest(const std::array<std::size_t, 4>& counts) {
  std::string list;
  for (std::size_t severity = counts.size(); severity-- > 0;) {
    if (counts.at(severity) <= most_of_a_kind) continue;
    list += (list.empty() ? "" : ", ") + count_noun(counts.at(severity) - most_of_a_kind, commands.at(severity));
  }
  return list.empty() ? ""
                      : fmt::format("okr: not annotated, as GitHub shows {} of a kind: {}\n", most_of_a_kind, list);
}

}  // namespace

std::string render_github(const LintView& view) {
  std::string out;
  std::array<std::size_t, 4> counts{};
  const auto has_room = [&](Severity severity) {
    return ++counts.at(static_cast<std::size_t>(severity)) <= most_of_a_kind;
  };
  for (const model::UnreadableFile& file : view.unreadable) {
    if (has_room(Severity::error)) out += render_unreadable(view, file);
  }
  for (const Diagnostic* finding : to_worst_first(view)) {
    if (has_room(finding->severity)) out += render_annotation(view, *finding);
  }
  return out + render_rest(counts);
}

}  // namespace okr::render
