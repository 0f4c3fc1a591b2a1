#include <array>

#include "render/findings.hpp"

namespace okr::render {

namespace {

using enum Reader;
using enum Incomplete;

constexpr std::array formats = {
    DiagnosticsFormat{"full", "for people: every finding with the text it is about", people, told, render_full},
    DiagnosticsFormat{"concise", "one line a finding: path:line:col: severity[rule]: message", people, told,
                      render_concise},
    DiagnosticsFormat{"json", "for programs: all facts, in a form that only grows", programs, withheld, render_json},
    DiagnosticsFormat{"sarif", "SARIF 2.1.0, for GitHub code scanning", programs, withheld, render_sarif},
    DiagnosticsFormat{"github", "annotations of a GitHub workflow", runner, told, render_github},
    DiagnosticsFormat{"gitlab", "GitLab Code Quality", programs, withheld, render_gitlab},
    DiagnosticsFormat{"junit", "JUnit XML: a suite a file, a case a finding", programs, told, render_junit},
    DiagnosticsFormat{"rdjson", "for reviewdog", programs, withheld, render_rdjson},
    DiagnosticsFormat{"markdown", "a table for a job summary", programs, told, render_markdown},
};

}  // namespace

std::span<const DiagnosticsFormat> diagnostics_formats() { return formats; }

}  // namespace okr::render
