// What golden files can't say of the formats for machines.
#include "okr/source/text_edit.hpp"
#include "render/golden.hpp"

using namespace okr;
using namespace okr::render;
using Json = nlohmann::ordered_json;

namespace {

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("no format but json gives a message's control characters or line ends on") {
  LintPicture picture;
  picture.file("a.okr.yaml", "x\n");
  picture.add("a.okr.yaml", {0, 1}).message = "one\n::error::two\r\x1b[31m";
  CHECK(Json::parse(picture.draw("sarif"))["runs"][0]["results"][0]["message"]["text"] ==
        "one\\n::error::two\\r\\x1b[31m");
  CHECK(Json::parse(picture.draw("rdjson"))["diagnostics"][0]["message"] == "one\\n::error::two\\r\\x1b[31m");
  CHECK(Json::parse(picture.draw("gitlab"))[0]["description"] == "kr-missing-number: one\\n::error::two\\r\\x1b[31m");
  CHECK(count(picture.draw("github"), "\n") == 1);
}

TEST_CASE("github: a path's separators are escaped") {
  LintPicture picture;
  picture.file("a:b,c%\nd.okr.yaml", "x\n");
  picture.add("a:b,c%\nd.okr.yaml", {0, 1});
  CHECK(picture.draw("github") ==
        "::error file=a%3Ab%2Cc%25\\nd.okr.yaml,line=1,endLine=1,col=1,endColumn=1,title=kr-missing-number::"
        "a:b,c%25\\nd.okr.yaml:1:1: no number\n");
}

TEST_CASE("github: an empty span is one column wide") {
  LintPicture picture;
  picture.file("a.okr.yaml", "abc\n");
  picture.add("a.okr.yaml", {2, 2});
  CHECK(picture.draw("github").find(",col=3,endColumn=3,") != std::string::npos);
}

TEST_CASE("sarif: a path is a relative URI whatever bytes it has") {
  LintPicture picture;
  picture.file("c:\\å #?\xFF.okr.yaml", "x\n");
  picture.add("c:\\å #?\xFF.okr.yaml", {0, 1});
  CHECK(picture.draw("sarif").find("\"uri\": \"c%3A%5C%C3%A5%20%23%3F%FF.okr.yaml\"") != std::string::npos);
}

TEST_CASE("sarif: every rule has all that GitHub asks for") {
  const Json rules = Json::parse(LintPicture().draw("sarif"))["runs"][0]["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == lint::all_rules().size());
  for (const Json& rule : rules) {
    CAPTURE(rule["id"].get<std::string>());
    for (const auto* path : {"/id", "/name", "/shortDescription/text", "/fullDescription/text", "/help/text",
                             "/help/markdown", "/defaultConfiguration/level", "/properties/precision",
                             "/properties/problem.severity", "/properties/tags/0"}) {
      CAPTURE(path);
      CHECK_FALSE(rule.at(Json::json_pointer(path)).get<std::string>().empty());
    }
  }
}

TEST_CASE("sarif: a result points to its rule") {
  const Json run = Json::parse(make_mixed_picture().draw("sarif"))["runs"][0];
  const auto index = run["results"][0]["ruleIndex"].get<std::size_t>();
  CHECK(run["tool"]["driver"]["rules"][index]["id"] == "kr-missing-number");
  CHECK_FALSE(run["results"][4].contains("ruleIndex"));
}

TEST_CASE("gitlab: a file that nothing else could be checked in blocks") {
  LintPicture picture;
  picture.file("a.okr.yaml", "x\n");
  picture.add("a.okr.yaml", {0, 1}).rule = "yaml-syntax";
  picture.add("a.okr.yaml", {0, 1}).rule = "yaml-duplicate-key";
  picture.add("a.okr.yaml", {0, 1}, Severity::warning);
  picture.add("a.okr.yaml", {0, 1}, Severity::note);
  const Json issues = Json::parse(picture.draw("gitlab"));
  CHECK(issues[0]["severity"] == "blocker");
  CHECK(issues[1]["severity"] == "major");
  CHECK(issues[2]["severity"] == "minor");
  CHECK(issues[3]["severity"] == "info");
}

TEST_CASE("rdjson: columns count bytes, and a suggestion does what its edits do") {
  LintPicture picture;
  const std::string bytes = "- år: 🦭 ti\n- tre: 4\n";
  picture.file("a.okr.yaml", bytes);
  Diagnostic& finding = picture.add("a.okr.yaml", picture.find("a.okr.yaml", "ti"));
  finding.fixes.push_back({"both", Safety::safe, {{picture.find("a.okr.yaml", "ti"), "10"}, {{17, 20}, "fire"}}});
  const Json diagnostic = Json::parse(picture.draw("rdjson"))["diagnostics"][0];
  CHECK(diagnostic["location"]["range"]["start"] == Json::parse(R"({"line": 1, "column": 13})"));
  const Json suggestion = diagnostic["suggestions"][0];
  CHECK(suggestion["range"] == Json::parse(R"({"start": {"line": 1, "column": 13}, "end": {"line": 2, "column": 6}})"));
  CHECK(suggestion["text"] == "10\n- fire");
}

TEST_CASE("junit: what is below the threshold passes, and nothing fails where nothing is to") {
  const LintPicture mixed = make_mixed_picture();
  LintView view = mixed.view();
  const auto count_failures = [&](std::optional<Severity> from) {
    view.fails_from = from;
    for (const DiagnosticsFormat& format : diagnostics_formats()) {
      if (format.name == "junit") return count(format.render(view), "<failure ");
    }
    return std::size_t{999};
  };
  CHECK(count_failures(Severity::error) == 3);
  CHECK(count_failures(Severity::warning) == 4);
  CHECK(count_failures(Severity::note) == 5);
  CHECK(count_failures(std::nullopt) == 0);
}
