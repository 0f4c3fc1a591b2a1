#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "okr/base/file.hpp"
#include "okr/base/version.hpp"
#include "render/lint_picture.hpp"

namespace okr::render {

/// What no change of a format is: the version, and in SARIF the rules, which stand in it whole.
inline std::string to_lasting(std::string document, std::string_view format) {
  if (format == "sarif") {
    auto sarif = nlohmann::ordered_json::parse(document);
    auto& run = sarif["runs"][0];
    CHECK(run["tool"]["driver"]["rules"].size() == lint::all_rules().size());
    run["tool"]["driver"].erase("rules");
    for (auto& result : run["results"]) result.erase("ruleIndex");
    document = sarif.dump(2) + '\n';
  }
  const std::string quoted = fmt::format("\"{}\"", version());
  const std::size_t at = document.find(quoted);
  return at == std::string::npos ? document : document.replace(at, quoted.size(), "\"VERSION\"");
}

/// Compares a document with `tests/render/golden/NAME.FORMAT`. OKR_UPDATE_GOLDEN=1 writes the file anew.
inline void check_golden(std::string_view name, std::string_view format, const std::string& document) {
  const auto path =
      std::filesystem::path(OKR_SOURCE_DIR) / "tests" / "render" / "golden" / fmt::format("{}.{}", name, format);
  CAPTURE(path.filename().string());
  const std::string lasting = to_lasting(document, format);
  const char* update = std::getenv("OKR_UPDATE_GOLDEN");
  if (update != nullptr && *update != '\0') std::ofstream(path, std::ios::binary) << lasting;
  const auto golden = read_file(path.string(), std::size_t{1} << 20U);
  REQUIRE(golden);
  CHECK(lasting == *golden);
}

/// All that a format has to cope with: letters beyond ASCII, a BOM, CRLF, spans over lines, characters that act, paths
/// that need quoting, fixes of several edits, other places, ignored findings, a clean file and one that can't be read.
inline LintPicture make_mixed_picture() {
  LintPicture picture;
  const std::string harbour = "okrs/2026-q4/fjære & kai.okr.yaml";
  picture.file(harbour,
               "\xEF\xBB\xBFokr: 1\r\n"
               "objectives:\r\n"
               "  - title: Gjør kaia 🦭 til byens stue\r\n"
               "    key_results:\r\n"
               "      - title: Flere benker\r\n"
               "      - titel: \"a | <b> `c` 100 %\"\r\n");
  Diagnostic& number = picture.add(harbour, picture.find(harbour, "Flere benker"));
  number.message = "\"Flere benker\" names no number to reach";
  number.help = "say from what to what: 41 % to 60 %,\nthen set start and target";
  number.entity = {"kai/stue/benker", "key_result", "Flere benker", {"kai", "Gjør kaia 🦭 til byens stue", "KR 1"}};
  number.related.push_back({"the objective that it serves", harbour, picture.find(harbour, "Gjør kaia 🦭")});
  Diagnostic& key = picture.add(harbour, picture.find(harbour, "titel"), Severity::warning);
  key.rule = "structure-schema";
  key.message = "unknown key \"titel\" in a key result: \"a | <b> `c` 100 %\"\x1b[31m\n::error::no";
  key.fixes.push_back(
      {"write \"title\"",
       Safety::safe,
       {{picture.find(harbour, "titel"), "title"}, {picture.find(harbour, "100 %"), "hundred percent, \"100 %\""}}});
  key.fixes.push_back({"drop the key result", Safety::unsafe, {{picture.find(harbour, "titel"), ""}}});
  const std::string sky = "okrs/sky.okr.yaml";
  picture.file(sky, "okr: 1\nteam: sky\n# a comment\nobjectives:\n  - title: Öppna\n    why: |\n      för alla\n");
  const Span objective{picture.find(sky, "title").begin, picture.find(sky, "för alla").end};
  Diagnostic& lines = picture.add(sky, objective, Severity::note);
  lines.rule = "structure-kr-count";
  lines.message = "\"Öppna\" has no key result";
  lines.entity = {"sky/oppna", "objective", "Öppna", {"sky", "Öppna"}};
  Diagnostic& syntax = picture.add(sky, picture.find(sky, "team"));
  syntax.rule = "yaml-syntax";
  syntax.message = "this can't be read";
  Diagnostic& elsewhere = picture.add("okr.config.yaml", {3, 9});
  elsewhere.rule = "no-such-rule";
  elsewhere.message = "its text is not known";
  Diagnostic hidden = picture.findings[0];
  hidden.related.clear();
  picture.ignored.push_back({hidden, "avtalt med Åse"});
  picture.ignored.push_back({picture.findings[2], ""});
  picture.file("okrs/tidy.okr.yaml", "okr: 1\n");
  return picture;
}

/// Thirty findings of which GitHub shows ten of a kind: 14 errors, 5 warnings, 11 notes.
inline LintPicture make_crowded_picture() {
  LintPicture picture;
  std::string bytes = "okr: 1\n";
  for (int i = 1; i <= 30; ++i) bytes += fmt::format("line {}: ærlig talt\n", i);
  picture.file("crowd.okr.yaml", bytes);
  for (int i = 1; i <= 30; ++i) {
    const Severity severity = i % 2 == 0 && i < 29 ? Severity::error : i % 6 == 1 ? Severity::warning : Severity::note;
    Diagnostic& finding =
        picture.add("crowd.okr.yaml", picture.find("crowd.okr.yaml", fmt::format("line {}:", i)), severity);
    finding.message = fmt::format("number {}", i);
    finding.help = fmt::format("mend {}", i);
  }
  return picture;
}

}  // namespace okr::render
