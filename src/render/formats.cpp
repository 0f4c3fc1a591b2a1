#include <array>

#include "render/findings.hpp"

namespace okr::render {

namespace {

constexpr std::array formats = {
    DiagnosticsFormat{"full", "for people: every finding with the text it is about", render_full},
    DiagnosticsFormat{"concise", "one line a finding: path:line:col: severity[rule]: message", render_concise},
    DiagnosticsFormat{"json", "for programs: all facts, in a form that only grows", render_json},
};

}  // namespace

std::span<const DiagnosticsFormat> diagnostics_formats() { return formats; }

}  // namespace okr::render
