#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "render/lint_picture.hpp"

using namespace okr;
using namespace okr::render;
using Json = nlohmann::ordered_json;

TEST_CASE("an empty run is a whole document") {
  const Json document = Json::parse(LintPicture().draw("json"));
  CHECK(document["schema_version"] == 1);
  CHECK(document["kind"] == "lint");
  CHECK(document["tool"]["name"] == "okr");
  CHECK(document["today"].is_null());
  CHECK(document["base"].is_null());
  CHECK(document["summary"] ==
        Json::parse(R"({"files":0,"errors":0,"warnings":0,"notes":0,"ignored":0,"fixable":0,"fixed":0})"));
  CHECK(document["findings"] == Json::array());
  CHECK(document["ignored"] == Json::array());
  std::vector<std::string> keys;
  for (const auto& item : document.items()) keys.push_back(item.key());
  CHECK(keys == std::vector<std::string>{"schema_version", "kind", "tool", "today", "base", "history_truncated",
                                         "summary", "findings", "ignored", "written"});
}

TEST_CASE("a finding has all its facts, columns in code points and offsets in bytes") {
  LintPicture picture;
  picture.file("okrs/bar.okr.yaml", "\xEF\xBB\xBF- å: 🍺 øl\r\n");
  Diagnostic& finding = picture.add("okrs/bar.okr.yaml", picture.find("okrs/bar.okr.yaml", "øl"));
  finding.help = "skriv hvor mange";
  finding.entity = {"bar/øl", "objective", "Øl", {"bar", "Øl"}};
  finding.related.push_back({"her", "okrs/bar.okr.yaml", picture.find("okrs/bar.okr.yaml", "å")});
  finding.fixes.push_back({"legg til", Safety::safe, {{picture.find("okrs/bar.okr.yaml", "øl"), "5 øl"}}});
  LintView view = picture.view();
  view.today = to_date(2026, 11, 22);
  const Json document = Json::parse(diagnostics_formats()[2].render(view));
  CHECK(document["today"] == "2026-11-22");
  CHECK(document["summary"]["errors"] == 1);
  CHECK(document["summary"]["fixable"] == 1);
  CHECK(document["findings"][0] == Json::parse(R"({
    "rule": "kr-missing-number", "group": "key-result", "severity": "error", "message": "no number",
    "help": "skriv hvor mange", "path": "okrs/bar.okr.yaml",
    "entity": {"id": "bar/øl", "kind": "objective", "title": "Øl", "breadcrumb": ["bar", "Øl"]},
    "span": {"start": {"line": 1, "column": 8, "offset": 14}, "end": {"line": 1, "column": 10, "offset": 17}},
    "related": [{"message": "her", "path": "okrs/bar.okr.yaml",
      "span": {"start": {"line": 1, "column": 3, "offset": 5}, "end": {"line": 1, "column": 4, "offset": 7}}}],
    "fixes": [{"title": "legg til", "safe": true, "path": "okrs/bar.okr.yaml", "edits": [{"span": {
      "start": {"line": 1, "column": 8, "offset": 14}, "end": {"line": 1, "column": 10, "offset": 17}}, "text": "5 øl"}]}],
    "new": null, "fingerprint": "000000000000000a"})"));
}

TEST_CASE("what is absent is null or an empty list") {
  LintPicture picture;
  picture.file("a.okr.yaml", "x\n");
  picture.add("a.okr.yaml", {0, 1}).rule = "no-such-rule";
  const Json finding = Json::parse(picture.draw("json"))["findings"][0];
  CHECK(finding["group"].is_null());
  CHECK(finding["help"].is_null());
  CHECK(finding["entity"].is_null());
  CHECK(finding["related"] == Json::array());
  CHECK(finding["fixes"] == Json::array());
}

TEST_CASE("bytes that are no UTF-8 and characters that act on a terminal don't reach the output raw") {
  LintPicture picture;
  picture.file("\xff.okr.yaml", "x\n");
  picture.add("\xff.okr.yaml", {0, 1}).message = "a\x1b[31m \x7f \xC2\x9B \xE2\x80\xAE b";
  const std::string text = picture.draw("json");
  for (const std::string_view raw : {"\x1b", "\x7f", "\xC2\x9B", "\xE2\x80\xAE", "\xff"}) {
    CHECK(text.find(raw) == std::string::npos);
  }
  const Json finding = Json::parse(text)["findings"][0];
  CHECK(finding["path"] == "\xEF\xBF\xBD.okr.yaml");
  CHECK(finding["message"] == "a\x1b[31m \x7f \xC2\x9B \xE2\x80\xAE b");
}
