#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "okr/model/decode.hpp"

namespace okr::model {

/// A text with one place marked: "owner: ⟦[Ida]⟧".
struct MarkedText {
  std::string text;
  Span place;
};

inline MarkedText read_marks(std::string text) {
  const std::string open = "⟦";
  const std::string close = "⟧";
  const std::size_t begin = text.find(open);
  if (begin == std::string::npos) return {std::move(text), {}};
  text.erase(begin, open.size());
  const std::size_t end = text.find(close);
  text.erase(end, close.size());
  return {std::move(text), {begin, end}};
}

inline OkrFile decode(const std::string& text, const Config& config = {}) {
  return decode_file(SourceFile("okrs/harbour.okr.yaml", text), config);
}

/// Findings as "rule: message", one a line.
inline std::string describe(const std::vector<Diagnostic>& findings) {
  std::string lines;
  for (const Diagnostic& finding : findings) lines += finding.rule + ": " + finding.message + "\n";
  return lines;
}

/// A file with one finding: its rule, its words, and its place by marks.
struct OneFinding {
  std::string rule;
  std::string message;
  std::string marked;
};

inline void check(const OneFinding& row, const Config& config = {}) {
  CAPTURE(row.marked);
  const MarkedText marked = read_marks(row.marked);
  const OkrFile file = decode(marked.text, config);
  CHECK(describe(file.findings) == row.rule + ": " + row.message + "\n");
  if (file.findings.size() != 1) return;
  const Diagnostic& finding = file.findings.front();
  CHECK(std::string(file.source.text(finding.span)) == marked.text.substr(marked.place.begin, marked.place.size()));
  CHECK(finding.span == marked.place);
  CHECK(!finding.help.empty());
  CHECK(finding.path == "okrs/harbour.okr.yaml");
}

/// A file of one objective with one key result that has these lines besides its title.
inline std::string key_result_with(const std::string& lines) {
  return "okr: 1\nlanguage: en\nperiod: 2027-Q1\nobjectives:\n  - title: Ships like to call here\n    key_results:\n"
         "      - title: Waiting at the quay falls\n" +
         lines;
}

inline OneFinding in_key_result(const std::string& rule, const std::string& message, const std::string& lines) {
  return {rule, message, key_result_with(lines)};
}

}  // namespace okr::model
