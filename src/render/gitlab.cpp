// GitLab's Code Quality report.
#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "render/findings.hpp"
#include "render/json_text.hpp"

namespace okr::render {

namespace {

/// By weight: off, note, warning, error.
constexpr std::array<std::string_view, 4> severities = {"info", "info", "minor", "major"};

/// Of a file with one of these nothing else could be checked.
constexpr std::array<std::string_view, 4> unparsable = {"yaml-conflict-markers", "yaml-encoding", "yaml-limit",
                                                        "yaml-syntax"};

std::string_view to_severity(const Diagnostic& finding) {
  const bool blocks = finding.severity == Severity::error &&
                      std::find(unparsable.begin(), unparsable.end(), finding.rule) != unparsable.end();
  return blocks ? "blocker" : severities.at(static_cast<std::size_t>(finding.severity));
}

}  // namespace

std::string render_gitlab(const LintView& view) {
  Json issues = Json::array();
  for (std::size_t i = 0; i < view.findings->size(); ++i) {
    const Diagnostic& finding = (*view.findings)[i];
    const auto range = find_range(view, finding.path, finding.span, ColumnUnit::code_points);
    const std::string path = to_repository_path(view, finding.path);
    issues.push_back({{"description", finding.rule + ": " + escape_controls(finding.message)},
                      {"check_name", finding.rule},
                      {"fingerprint", view.fingerprints[i]},
                      {"severity", to_severity(finding)},
                      {"location", {{"path", path}, {"lines", {{"begin", range ? range->start.line : 1}}}}}});
  }
  return to_json_text(issues);
}

}  // namespace okr::render
