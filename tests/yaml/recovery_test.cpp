// How much of a text is read past its mistakes, and what is said to be missing.
#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

TEST_CASE("a value at fault is damaged in its place, and nothing is missing") {
  const Reading reading("a: b: c\nd: @e\nf: \"g\nh: [i\nj: x*\n");
  CHECK(reading.document.findings.size() == 4);
  CHECK(reading.document.is_whole);
  for (const char* key : {"a", "d", "f", "h"}) {
    CAPTURE(std::string(key));
    CHECK(reading.value(key).kind == Kind::damaged);
    CHECK(reading.value(key).text.empty());
  }
  CHECK(reading.at(reading.value("a").span) == "b: c");
  CHECK(reading.at(reading.value("f").span) == "\"g");
  CHECK(reading.value("j").text == "x*");
}

TEST_CASE("a key without a colon keeps its name, its place and what is below it") {
  const Reading reading("objectives\n  - title: a\n  - title: b\nx\nlast: ok\n");
  CHECK(reading.document.findings.size() == 2);
  const Entry* entry = reading.document.root.find("objectives");
  REQUIRE(entry != nullptr);
  CHECK(entry->key.span == Span{0, 10});
  REQUIRE(entry->value.items.size() == 2);
  CHECK(entry->value.items[1].find("title")->value.text == "b");
  CHECK(reading.value("last").text == "ok");
}

TEST_CASE("a collection at the end, where a key without its colon stands, is damaged and empty") {
  for (const char* key : {"[&x 1, *x, *y]", "{&x a: *x, b: *y}"}) {
    CAPTURE(std::string(key));
    const Reading reading("first: &y Ola\nlast: *y\n" + std::string(key));
    REQUIRE(reading.document.root.entries.size() == 3);
    CHECK(!reading.document.is_whole);
    const Node& damaged = reading.document.root.entries[2].key;
    CHECK(damaged.kind == Kind::damaged);
    CHECK(damaged.items.empty());
    CHECK(damaged.entries.empty());
    CHECK(reading.value("last").text == "Ola");
  }
}

TEST_CASE("a line that is dropped makes the document incomplete") {
  const Reading reading("okr: 1\ntitle Grow\nlast: ok\n");
  CHECK(!reading.document.is_whole);
  CHECK(reading.document.root.entries.size() == 2);
  const Reading tabs("list:\n  - a\n\t- b\nlast: ok\n");
  CHECK(!tabs.document.is_whole);
  CHECK(tabs.value("list").items.size() == 1);
}

TEST_CASE("the keys of an item whose dash is lost go to nobody") {
  const Reading reading("list:\n  - title: a\n\t- title: b\n    owner: c\n  - title: d\nlast: ok\n");
  CHECK(reading.document.findings.size() == 1);
  const Node& list = reading.value("list");
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[0].entries.size() == 1);
  CHECK(list.items[1].find("title")->value.text == "d");
}

TEST_CASE("a value is damaged where the lines below its key were dropped") {
  const Reading reading("list:\n\t- a\nlast: ok\n");
  CHECK(reading.value("list").kind == Kind::damaged);
}

TEST_CASE("places behind a mistake stay true") {
  const Reading reading("a: @b\nlist:\n  - c: d: e\n    \"f\": 'g'  # h\n  - [i, j]\n");
  CHECK(reading.document.findings.size() == 2);
  const Node& list = reading.value("list");
  REQUIRE(list.items.size() == 2);
  CHECK(reading.at(list.items[0].find("f")->value.span) == "'g'");
  CHECK(reading.at(list.items[1].span) == "[i, j]");
  REQUIRE(reading.document.comments.size() == 1);
  CHECK(reading.at(reading.document.comments[0].span) == "# h");
}

TEST_CASE("findings stand in the order of the text") {
  const Reading reading("a: 1\na: 2\nb: @c\nb: 3\nd: \"e\n\x01\n");
  std::size_t last = 0;
  for (const Diagnostic& finding : reading.document.findings) {
    CHECK(finding.span.begin >= last);
    last = finding.span.begin;
  }
  CHECK(reading.document.findings.size() == 5);
}

TEST_CASE("a key that stands twice") {
  const Reading reading("a: 1\nb: 2\na: 3\nc: {x: 1, y: 2, 'x': 3}\na: 4\n");
  REQUIRE(reading.document.findings.size() == 3);
  for (const Diagnostic& finding : reading.document.findings) {
    CHECK(finding.rule == "yaml-duplicate-key");
    CHECK(finding.help == "keep one of the two");
    REQUIRE(finding.related.size() == 1);
    CHECK(finding.related[0].message == "first given here");
    CHECK(finding.related[0].path == "team.okr.yaml");
  }
  CHECK(reading.document.findings[0].message == "\"a\" is given twice");
  CHECK(reading.document.findings[0].key == "a");
  CHECK(reading.document.findings[0].span == Span{10, 11});
  CHECK(reading.document.findings[0].related[0].span == Span{0, 1});
  CHECK(reading.at(reading.document.findings[1].span) == "'x'");
  CHECK(reading.document.findings[2].related[0].span == Span{0, 1});
  CHECK(reading.document.root.entries.size() == 5);
  CHECK(reading.document.is_whole);
}

TEST_CASE("keys that stand twice among many") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "k" + std::to_string(i % 499) + ": 1\n";
  const Reading reading(text);
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(reading.document.findings[0].message == "\"k0\" is given twice");
  CHECK(reading.document.findings[0].related.at(0).span == Span{0, 2});
}

}  // namespace okr::yaml
