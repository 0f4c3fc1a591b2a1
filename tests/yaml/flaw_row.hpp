#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "yaml/reading.hpp"

namespace okr::yaml {

/// A text with one mistake, marked by ⟦ and ⟧, and what is said of it. All but a few end in `last: ok`, which must be
/// read.
struct FlawRow {
  const char* name;
  std::string marked;
  std::string message;
  std::string help;
};

struct MarkedText {
  std::string text;
  Span span;
};

inline MarkedText unmark(std::string marked) {
  constexpr std::string_view open = "⟦";
  constexpr std::string_view close = "⟧";
  MarkedText out;
  out.span.begin = marked.find(open);
  REQUIRE(out.span.begin != std::string::npos);
  marked.erase(out.span.begin, open.size());
  out.span.end = marked.find(close);
  REQUIRE(out.span.end != std::string::npos);
  marked.erase(out.span.end, close.size());
  out.text = std::move(marked);
  return out;
}

/// One finding for each row, at its place, with its words; the rest of the text is read.
inline void check_rows(const std::vector<FlawRow>& rows, const std::string& rule) {
  for (const FlawRow& row : rows) {
    CAPTURE(std::string(row.name));
    const MarkedText marked = unmark(row.marked);
    const Reading reading(marked.text);
    CHECK(messages(reading.document) == row.message + "\n");
    if (reading.document.findings.empty()) continue;
    const Diagnostic& finding = reading.document.findings.front();
    CHECK(finding.rule == rule);
    CHECK(finding.severity == Severity::error);
    CHECK(finding.path == "team.okr.yaml");
    CHECK(finding.help == row.help);
    CHECK(reading.at(finding.span) == marked.text.substr(marked.span.begin, marked.span.size()));
    CHECK(finding.span.begin == marked.span.begin);
    if (marked.text.find("last: ok") != std::string::npos) CHECK(reading.value("last").text == "ok");
  }
}

}  // namespace okr::yaml
