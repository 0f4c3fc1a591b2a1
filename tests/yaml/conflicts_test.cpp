#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

TEST_CASE("an unresolved merge conflict is one finding from its first to its last marker") {
  for (const char* line_end : {"\n", "\r\n"}) {
    const Reading reading(
        replace_all("okr: 1\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> topic\nlast: ok\n", "\n", line_end));
    REQUIRE(messages(reading.document) == "unresolved merge conflict\n");
    const Diagnostic& finding = reading.document.findings[0];
    CHECK(finding.rule == "yaml-conflict-markers");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.help == "keep what is right of the two sides, and remove the lines with the markers");
    CHECK(to_position(reading.file, finding.span.begin, ColumnUnit::code_points) == Position{2, 1});
    CHECK(to_position(reading.file, finding.span.end, ColumnUnit::code_points) == Position{6, 14});
    REQUIRE(finding.related.size() == 2);
    CHECK(finding.related[0].message == "the other side begins here");
    CHECK(reading.at(finding.related[0].span) == "=======");
    CHECK(finding.related[1].message == "the conflict ends here: topic");
    CHECK(reading.at(finding.related[1].span) == ">>>>>>> topic");
    CHECK(finding.related[1].path == "team.okr.yaml");
    CHECK(reading.value("title").text == "a");
    CHECK(reading.value("last").text == "ok");
    CHECK(!reading.document.is_whole);
  }
}

TEST_CASE("conflicts with a base, several of them, inside text blocks") {
  const Reading reading(
      "list:\n<<<<<<< HEAD\n  - a\n||||||| base\n  - b\n=======\n  - c\n>>>>>>> topic\nwhy: |\n  one\n"
      "<<<<<<< HEAD\n  two\n=======\n  three\n>>>>>>> topic\n  four\nempty:\n<<<<<<< HEAD\n=======\n  - x\n"
      ">>>>>>> topic\nlast: ok\n");
  CHECK(messages(reading.document) ==
        "unresolved merge conflict\nunresolved merge conflict\nunresolved merge conflict\n");
  REQUIRE(reading.value("list").items.size() == 1);
  CHECK(reading.value("list").items[0].text == "a");
  CHECK(reading.value("why").kind == Kind::damaged);
  CHECK(reading.value("empty").kind == Kind::damaged);
  CHECK(reading.value("last").text == "ok");
}

TEST_CASE("markers that are left over") {
  const Reading begin("a: 1\n<<<<<<< HEAD\nlast: ok\n");
  CHECK(messages(begin.document) == "unresolved merge conflict\n");
  CHECK(begin.at(begin.document.findings[0].span) == "<<<<<<< HEAD");
  CHECK(begin.value("last").text == "ok");
  const Reading end("a: 1\n>>>>>>> topic\nlast: ok\n");
  CHECK(messages(end.document) == "unresolved merge conflict\n");
  CHECK(end.at(end.document.findings[0].span) == ">>>>>>> topic");
  CHECK(end.value("last").text == "ok");
  const Reading both("<<<<<<< HEAD\na: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> topic\nlast: ok\n");
  CHECK(both.document.findings.size() == 2);
  CHECK(both.value("last").text == "ok");
}

TEST_CASE("what is no marker") {
  for (const char* text : {"a: <<<<<<< HEAD\n", "a: |\n  <<<<<<< x\n  =======\n", "a: \"<<<<<<<\"\n",
                           "# <<<<<<<\na: 1\n", "<<<<<<<<: 1\n"}) {
    CAPTURE(std::string(text));
    CHECK(messages(Reading(text).document) == "");
  }
}

TEST_CASE("no mistake that a conflict's own lines make is said") {
  const Reading reading("<<<<<<< HEAD\na: 1\nb: 2\n=======\na: 2\nb 3\n>>>>>>> topic\nlast: ok\n");
  CHECK(messages(reading.document) == "unresolved merge conflict\n");
  CHECK(reading.value("a").text == "1");
}

}  // namespace okr::yaml
