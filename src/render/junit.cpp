// JUnit XML within Jenkins' schema: a suite a file, a case a finding.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "okr/base/text.hpp"
#include "render/findings.hpp"

namespace okr::render {

namespace {

/// What XML 1.0 can hold at all, not even as a reference.
bool is_allowed(std::int32_t code_point) {
  if (code_point < 0x20) return code_point == '\t' || code_point == '\n' || code_point == '\r';
  return code_point != 0xFFFE && code_point != 0xFFFF;
}

/// Legal in XML, but it would act on a terminal that the file is shown in, or be lost in an attribute.
bool needs_reference(std::int32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point <= 0x9F) ||
         (code_point >= 0x2028 && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069) ||
         code_point == '"' || code_point == '&' || code_point == '<' || code_point == '>';
}

/// For text and attributes.
std::string to_xml(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    if (!is_allowed(decoded.code_point)) {
      out += "\xEF\xBF\xBD";
    } else if (needs_reference(decoded.code_point)) {
      out += fmt::format("&#{};", decoded.code_point);
    } else {
      out += text.substr(at, decoded.size);
    }
    at += decoded.size;
  }
  return out;
}

/// One file's cases.
struct Suite {
  std::string cases;
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;

  void add(std::string_view name, std::string_view path, std::string_view content) {
    cases += fmt::format("    <testcase name=\"{}\" classname=\"{}\"", to_xml(name), to_xml(path));
    cases += content.empty() ? "/>\n" : fmt::format(">{}</testcase>\n", content);
    ++tests;
  }
};

bool fails(const LintView& view, const Diagnostic& finding) {
  return view.fails_from && finding.severity >= *view.fails_from;
}

std::string to_body(const LintView& view, const Diagnostic& finding) {
  std::string body = render_repository_place(view, finding) + ": " + finding.message;
  if (!finding.help.empty()) body += "\nhelp: " + finding.help;
  return to_xml(body);
}

void add_finding(Suite& suite, const LintView& view, const Diagnostic& finding) {
  const auto range = find_range(view, finding.path, finding.span, ColumnUnit::code_points).value_or(Range{});
  const std::string name = fmt::format("{}:{}:{}", finding.rule, range.start.line, range.start.column);
  const std::string path = to_repository_path(view, finding.path);
  const std::string body = to_body(view, finding);
  if (!fails(view, finding)) {
    suite.add(name, path, fmt::format("<system-out>{}: {}</system-out>", to_word(finding.severity), body));
    return;
  }
  suite.add(name, path,
            fmt::format("<failure message=\"{}\" type=\"{}\">{}</failure>", to_xml(finding.message),
                        to_word(finding.severity), body));
  ++suite.failures;
}

/// By path; each file that was looked at has one.
std::map<std::string_view, Suite> to_suites(const LintView& view) {
  std::map<std::string_view, Suite> suites;
  for (const std::string_view path : view.paths) suites[path];
  for (const Diagnostic& finding : *view.findings) add_finding(suites[finding.path], view, finding);
  for (auto& [path, suite] : suites) {
    if (suite.tests == 0) suite.add("okr lint", to_repository_path(view, path), "");
  }
  for (const model::UnreadableFile& file : view.unreadable) {
    Suite& suite = suites[file.path];
    suite.add("readable", to_repository_path(view, file.path),
              fmt::format("<error message=\"{}\" type=\"unreadable\"/>", to_xml(file.reason)));
    ++suite.errors;
  }
  return suites;
}

std::string render_counts(const Suite& suite) {
  return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\"", suite.tests, suite.failures, suite.errors);
}

}  // namespace

std::string render_junit(const LintView& view) {
  std::string body;
  Suite all;
  for (const auto& [path, suite] : to_suites(view)) {
    all.tests += suite.tests;
    all.failures += suite.failures;
    all.errors += suite.errors;
    body += fmt::format("  <testsuite name=\"{}\" {}>\n{}  </testsuite>\n", to_xml(to_repository_path(view, path)),
                        render_counts(suite), suite.cases);
  }
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"okr lint\" {}>\n{}</testsuites>\n",
                     render_counts(all), body);
}

}  // namespace okr::render
