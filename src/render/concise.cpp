#include <fmt/format.h>

#include <array>

#include "okr/base/escape.hpp"
#include "okr/source/position.hpp"
#include "render/findings.hpp"

namespace okr::render {

namespace {

/// By weight: off, note, warning, error.
constexpr std::array<std::string_view, 4> words = {"off", "note", "warning", "error"};
constexpr std::array<Ink, 4> inks = {Ink::faint, Ink::note, Ink::warning, Ink::error};

/// A title of a megabyte is not repeated in the message about it.
constexpr std::size_t longest_message = 600;

}  // namespace

std::string_view to_word(Severity severity) { return words[static_cast<std::size_t>(severity)]; }

Ink to_ink(Severity severity) { return inks[static_cast<std::size_t>(severity)]; }

std::string to_printable(std::string_view message) { return escape_controls(shorten(message, longest_message)); }

std::string render_place(const LintView& view, std::string_view path, Span span) {
  const std::string shown = escape_controls(view.shown_path ? view.shown_path(path) : std::string(path));
  const SourceFile* file = view.source(path);
  if (file == nullptr) return shown;
  const Position position = to_position(*file, span.begin, ColumnUnit::code_points);
  return fmt::format("{}:{}:{}", shown, position.line, position.column);
}

std::string render_concise_line(const LintView& view, const Diagnostic& finding) {
  const std::string kind = fmt::format("{}[{}]", to_word(finding.severity), finding.rule);
  return fmt::format("{}: {}: {}", render_place(view, finding.path, finding.span),
                     paint(kind, to_ink(finding.severity), view.style), to_printable(finding.message));
}

std::string render_concise(const LintView& view) {
  std::string out;
  for (const Diagnostic& finding : *view.findings) out += render_concise_line(view, finding) + '\n';
  return out;
}

}  // namespace okr::render
