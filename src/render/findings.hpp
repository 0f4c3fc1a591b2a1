#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/diagnostics.hpp"
#include "okr/source/position.hpp"

namespace okr::render {

/// "error", "warning", "note", "off".
std::string_view to_word(Severity severity);
Ink to_ink(Severity severity);

/// Where a span begins and ends; the end is that of the byte behind it.
struct Range {
  Position start;
  Position end;
};
/// Nothing where the text that it lies in is not known.
std::optional<Range> find_range(const LintView& view, std::string_view path, Span span, ColumnUnit unit);

/// From the top of the repository.
std::string to_repository_path(const LintView& view, std::string_view path);

/// `path:line:col` from the top of the repository, control characters escaped; the path alone where its text is not
/// known.
std::string render_repository_place(const LintView& view, const Diagnostic& finding);

/// Message and, behind it, the help, for documents whose readers print both: control characters escaped.
std::string render_words(const Diagnostic& finding, std::string_view between);

/// Errors, then warnings, then notes; within one severity as they stand.
std::vector<const Diagnostic*> to_worst_first(const LintView& view);

/// `path:line:col` as people open it, control characters escaped; the path alone where its text is not known.
std::string render_place(const LintView& view, std::string_view path, Span span);

/// One line without its line end: `path:line:col: severity[rule]: message`.
std::string render_concise_line(const LintView& view, const Diagnostic& finding);

/// A message of the user's words, made safe to print and, where it is very long, shortened.
std::string to_printable(std::string_view message);

/// A finding with its excerpt and help; ends in a line end.
std::string render_frame(const LintView& view, const Diagnostic& finding);

/// "2 errors in 1 of 3 files; 1 fixable (--fix)".
std::string render_summary(const LintView& view, const TextStyle& style);

/// The line that counts, and one before it where something was fixed; ends in a line end.
std::string render_footer(const LintView& view);

std::string render_full(const LintView& view);
std::string render_concise(const LintView& view);
std::string render_json(const LintView& view);
std::string render_sarif(const LintView& view);
std::string render_github(const LintView& view);
std::string render_gitlab(const LintView& view);
std::string render_junit(const LintView& view);
std::string render_rdjson(const LintView& view);
std::string render_markdown(const LintView& view);

}  // namespace okr::render
