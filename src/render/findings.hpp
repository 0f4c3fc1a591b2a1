#pragma once

#include <string>

#include "okr/render/diagnostics.hpp"

namespace okr::render {

/// "error", "warning", "note", "off".
std::string_view to_word(Severity severity);
Ink to_ink(Severity severity);

/// `path:line:col` as people open it, control characters escaped; the path alone where its text is not known.
std::string render_place(const LintView& view, std::string_view path, Span span);

/// One line without its line end: `path:line:col: severity[rule]: message`.
std::string render_concise_line(const LintView& view, const Diagnostic& finding);

/// A message of the user's words, made safe to print and, where it is very long, shortened.
std::string to_printable(std::string_view message);

/// A finding with its excerpt and help; ends in a line end.
std::string render_frame(const LintView& view, const Diagnostic& finding);

/// The line that counts; ends in a line end.
std::string render_footer(const LintView& view);

std::string render_full(const LintView& view);
std::string render_concise(const LintView& view);
std::string render_json(const LintView& view);

}  // namespace okr::render
