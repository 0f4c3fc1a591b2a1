// Where findings lie, in which order and in which words they are told.
#include <fmt/format.h>

#include <algorithm>

#include "okr/base/escape.hpp"
#include "render/findings.hpp"

namespace okr::render {

std::optional<Range> find_range(const LintView& view, std::string_view path, Span span, ColumnUnit unit) {
  const SourceFile* file = view.source(path);
  if (file == nullptr) return std::nullopt;
  return Range{to_position(*file, span.begin, unit), to_position(*file, span.end, unit)};
}

std::string to_repository_path(const LintView& view, std::string_view path) {
  return view.repository_path ? view.repository_path(path) : std::string(path);
}

std::string render_repository_place(const LintView& view, const Diagnostic& finding) {
  const std::string path = escape_controls(to_repository_path(view, finding.path));
  const auto range = find_range(view, finding.path, finding.span, ColumnUnit::code_points);
  return range ? fmt::format("{}:{}:{}", path, range->start.line, range->start.column) : path;
}

std::string render_words(const Diagnostic& finding, std::string_view between) {
  std::string words = escape_controls(finding.message);
  if (!finding.help.empty()) words.append(between).append(escape_controls(finding.help));
  return words;
}

std::vector<const Diagnostic*> to_worst_first(const LintView& view) {
  std::vector<const Diagnostic*> sorted;
  sorted.reserve(view.findings->size());
  for (const Diagnostic& finding : *view.findings) sorted.push_back(&finding);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Diagnostic* a, const Diagnostic* b) { return a->severity > b->severity; });
  return sorted;
}

}  // namespace okr::render
