// SARIF 2.1.0 as GitHub code scanning takes it.
#include <algorithm>
#include <map>

#include "okr/base/version.hpp"
#include "render/findings.hpp"
#include "render/line_hash.hpp"
#include "render/sarif_rules.hpp"
#include "render/uri.hpp"

namespace okr::render {

namespace {

constexpr std::string_view schema = "https://json.schemastore.org/sarif-2.1.0.json";

/// Results under construction: each file's lines are hashed once.
class Results {
 public:
  explicit Results(const LintView& view) : view_(view) {}

  void add(const Diagnostic& finding, const Json& suppressions);
  Json take() { return std::move(results_); }

 private:
  [[nodiscard]] Json to_region(std::string_view path, Span span) const;
  [[nodiscard]] Json to_physical(std::string_view path, Span span) const;
  [[nodiscard]] Json to_location(const Diagnostic& finding) const;
  [[nodiscard]] Json to_related(const Diagnostic& finding) const;
  [[nodiscard]] Json to_fix(std::string_view path, const Fix& fix) const;
  [[nodiscard]] Json to_fixes(const Diagnostic& finding) const;
  const std::vector<std::string>& find_hashes(const SourceFile& file);
  Json to_fingerprints(const Diagnostic& finding);

  const LintView& view_;
  std::map<std::string, std::vector<std::string>, std::less<>> hashes_;
  Json results_ = Json::array();
};

/// GitHub refuses a result without a region.
Json Results::to_region(std::string_view path, Span span) const {
  const Range range = find_range(view_, path, span, ColumnUnit::code_points).value_or(Range{});
  return {{"startLine", range.start.line},
          {"startColumn", range.start.column},
          {"endLine", range.end.line},
          {"endColumn", range.end.column}};
}

Json to_artifact(const LintView& view, std::string_view path) {
  return {{"uri", to_uri(to_repository_path(view, path))}};
}

Json Results::to_physical(std::string_view path, Span span) const {
  return {{"artifactLocation", to_artifact(view_, path)}, {"region", to_region(path, span)}};
}

Json Results::to_location(const Diagnostic& finding) const {
  Json location{{"physicalLocation", to_physical(finding.path, finding.span)}};
  const EntityName& entity = finding.entity;
  if (!entity.id.empty()) {
    location["logicalLocations"] = Json::array({{{"fullyQualifiedName", entity.id}, {"kind", entity.kind}}});
  }
  return location;
}

Json Results::to_related(const Diagnostic& finding) const {
  Json related = Json::array();
  for (const Related& each : finding.related) {
    related.push_back({{"id", related.size() + 1},
                       {"physicalLocation", to_physical(each.path, each.span)},
                       {"message", {{"text", each.message}}}});
  }
  return related;
}

Json Results::to_fix(std::string_view path, const Fix& fix) const {
  Json replacements = Json::array();
  for (const TextEdit& edit : fix.edits) {
    replacements.push_back({{"deletedRegion", to_region(path, edit.span)}, {"insertedContent", {{"text", edit.text}}}});
  }
  Json change{{"artifactLocation", to_artifact(view_, path)}, {"replacements", std::move(replacements)}};
  return {{"description", {{"text", fix.title}}},
          {"artifactChanges", Json::array({std::move(change)})},
          {"properties", {{"safe", fix.safety == Safety::safe}}}};
}

Json Results::to_fixes(const Diagnostic& finding) const {
  Json fixes = Json::array();
  for (const Fix& fix : finding.fixes) {
    if (!fix.edits.empty()) fixes.push_back(to_fix(fix.path.empty() ? finding.path : fix.path, fix));
  }
  return fixes;
}

const std::vector<std::string>& Results::find_hashes(const SourceFile& file) {
  const auto found = hashes_.find(file.path());
  return found != hashes_.end() ? found->second
                                : hashes_.emplace(file.path(), to_line_hashes(file.bytes())).first->second;
}

Json Results::to_fingerprints(const Diagnostic& finding) {
  Json fingerprints{{"okrEntity/v1", view_.fingerprints[results_.size()]}};
  const SourceFile* file = view_.source(finding.path);
  if (file == nullptr) return fingerprints;
  const std::vector<std::string>& hashes = find_hashes(*file);
  const std::size_t line = file->line_at(finding.span.begin);
  if (line < hashes.size()) fingerprints["primaryLocationLineHash"] = hashes[line];
  return fingerprints;
}

/// The results stand in the order of `LintView::fingerprints`.
void Results::add(const Diagnostic& finding, const Json& suppressions) {
  Json result{{"ruleId", finding.rule}};
  if (const auto* rule = lint::find_rule(finding.rule)) result["ruleIndex"] = rule - lint::all_rules().data();
  result["level"] = to_word(finding.severity);
  result["message"]["text"] = render_words(finding, "\n");
  result["locations"] = Json::array({to_location(finding)});
  result["partialFingerprints"] = to_fingerprints(finding);
  if (Json related = to_related(finding); !related.empty()) result["relatedLocations"] = std::move(related);
  if (Json fixes = to_fixes(finding); !fixes.empty()) result["fixes"] = std::move(fixes);
  result["suppressions"] = suppressions;
  results_.push_back(std::move(result));
}

Json to_suppressions(const lint::Ignored& ignored) {
  Json suppression{{"kind", "inSource"}};
  if (!ignored.reason.empty()) suppression["justification"] = ignored.reason;
  return Json::array({std::move(suppression)});
}

Json to_results(const LintView& view) {
  Results results(view);
  for (const Diagnostic& finding : *view.findings) results.add(finding, Json::array());
  for (const lint::Ignored& ignored : view.ignored) results.add(ignored.finding, to_suppressions(ignored));
  return results.take();
}

}  // namespace

std::string render_sarif(const LintView& view) {
  const Json driver{{"name", "okr"}, {"semanticVersion", version()}, {"rules", to_sarif_rules()}};
  const Json run{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", to_results(view)}};
  return to_json_text({{"$schema", schema}, {"version", "2.1.0"}, {"runs", Json::array({run})}});
}

}  // namespace okr::render
