// Reviewdog's diagnostic format: columns in bytes of UTF-8, paths as seen from where it runs.
#include <array>

#include "render/findings.hpp"
#include "render/json_text.hpp"

namespace okr::render {

namespace {

/// By weight: off, note, warning, error.
constexpr std::array<std::string_view, 4> severities = {"INFO", "INFO", "WARNING", "ERROR"};

Json to_json(const Position& position) { return {{"line", position.line}, {"column", position.column}}; }

Json to_json(const Range& range) { return {{"start", to_json(range.start)}, {"end", to_json(range.end)}}; }

Json to_location(const LintView& view, std::string_view path, Span span) {
  Json location;
  location["path"] = view.shown_path ? view.shown_path(path) : std::string(path);
  if (const auto range = find_range(view, path, span, ColumnUnit::utf8_bytes)) location["range"] = to_json(*range);
  return location;
}

/// A suggestion is one range and one text: several edits become one, with the text between them.
Json to_suggestion(const LintView& view, const SourceFile& file, const std::vector<TextEdit>& edits) {
  const Span whole{edits.front().span.begin, edits.back().span.end};
  std::string text;
  std::size_t at = whole.begin;
  for (const TextEdit& edit : edits) {
    text += file.text({at, edit.span.begin});
    text += edit.text;
    at = edit.span.end;
  }
  return {{"range", to_json(*find_range(view, file.path(), whole, ColumnUnit::utf8_bytes))}, {"text", text}};
}

Json to_suggestions(const LintView& view, const Diagnostic& finding) {
  Json suggestions = Json::array();
  const SourceFile* file = view.source(finding.path);
  if (file == nullptr) return suggestions;
  for (const Fix& fix : finding.fixes) {
    if (!fix.path.empty()) continue;  // a suggestion is for the finding's own file
    if (!fix.edits.empty()) suggestions.push_back(to_suggestion(view, *file, fix.edits));
  }
  return suggestions;
}

Json to_related(const LintView& view, const Diagnostic& finding) {
  Json related = Json::array();
  for (const Related& each : finding.related) {
    related.push_back({{"message", each.message}, {"location", to_location(view, each.path, each.span)}});
  }
  return related;
}

Json to_json(const LintView& view, const Diagnostic& finding) {
  Json diagnostic;
  diagnostic["message"] = render_words(finding, "\nhelp: ");
  diagnostic["location"] = to_location(view, finding.path, finding.span);
  diagnostic["severity"] = severities.at(static_cast<std::size_t>(finding.severity));
  diagnostic["code"] = {{"value", finding.rule}};
  if (Json suggestions = to_suggestions(view, finding); !suggestions.empty()) {
    diagnostic["suggestions"] = std::move(suggestions);
  }
  if (Json related = to_related(view, finding); !related.empty()) diagnostic["related_locations"] = std::move(related);
  return diagnostic;
}

}  // namespace

std::string render_rdjson(const LintView& view) {
  const auto to_diagnostic = [&](std::size_t i) { return to_json(view, (*view.findings)[i]); };
  return to_json_text({{"source", {{"name", "okr"}}}}, "diagnostics", view.findings->size(), to_diagnostic,
                      Json::object());
}

}  // namespace okr::render
