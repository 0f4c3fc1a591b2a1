#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

TEST_CASE("an alias has its anchor's content and its own place") {
  const Reading reading("a: &base {x: 1, y: [2, 3]}\nb: *base\nc: *base\n");
  const Node& alias = reading.value("b");
  CHECK(reading.at(alias.span) == "*base");
  CHECK(alias.is_alias);
  CHECK(!alias.has_anchor);
  REQUIRE(alias.kind == Kind::mapping);
  CHECK(alias.find("y")->value.items.at(1).text == "3");
  walk(alias, [&](const Node& node) {
    CHECK(node.is_alias);
    CHECK(node.span == alias.span);
  });
  CHECK(!reading.value("a").is_alias);
  CHECK(reading.value("a").has_anchor);
}

TEST_CASE("aliases of scalars, empty values and aliases") {
  const Reading reading("a: &s text\nb: &n\nc: *s\nd: *n\ne: &l [*s]\nf: *l\n*s : key\n");
  CHECK(messages(reading.document) == "");
  CHECK(reading.value("c").text == "text");
  CHECK(reading.value("d").kind == Kind::null);
  CHECK(reading.value("f").items.at(0).text == "text");
  CHECK(reading.document.root.entries.back().key.text == "text");
  CHECK(reading.document.root.entries.back().key.is_alias);
}

TEST_CASE("an anchor that is set again") {
  const Reading reading("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
  CHECK(reading.value("b").text == "1");
  CHECK(reading.value("d").text == "2");
}

TEST_CASE("two alias keys are no duplicates, whatever they stand for") {
  CHECK(messages(Reading("a: &x k\nb: &y l\nc: {*x : 1, *y : 2}\n").document) == "");
}

TEST_CASE("an alias inside its own anchor is refused") {
  const Reading reading("a: &loop [1, *loop]\nb: &map\n  c: *map\nlast: ok\n");
  REQUIRE(reading.document.findings.size() == 2);
  CHECK(reading.document.findings[0].rule == "yaml-syntax");
  CHECK(reading.document.findings[0].message == "the alias stands inside the text that it repeats");
  CHECK(reading.at(reading.document.findings[0].span) == "*loop");
  CHECK(reading.at(reading.document.findings[1].span) == "*map");
  CHECK(reading.value("a").items.at(1).kind == Kind::damaged);
  CHECK(reading.value("last").text == "ok");
}

TEST_CASE("aliases that multiply are refused at the bound") {
  std::string text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int level = 1; level < 9; ++level) {
    const std::string below = "*l" + std::to_string(level - 1);
    text += "l" + std::to_string(level) + ": &l" + std::to_string(level) + " [";
    for (int i = 0; i < 10; ++i) text += (i > 0 ? ", " : "") + below;
    text += "]\n";
  }
  const Reading reading(text + "last: ok\n");
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(reading.document.findings[0].rule == "yaml-limit");
  CHECK(reading.at(reading.document.findings[0].span) == "*l2");
  CHECK(reading.value("last").text == "ok");
  std::size_t count = 0;
  walk(reading.document.root, [&](const Node&) { ++count; });
  CHECK(count < 10'300);
}

TEST_CASE("aliases of one long text are bounded by its bytes") {
  std::string text = "a: &a \"" + std::string(100'000, 'w') + "\"\nb: [";
  for (int i = 0; i < 60; ++i) text += "*a, ";
  const Reading reading(text + "x]\n");
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(reading.document.findings[0].rule == "yaml-limit");
  CHECK(reading.value("b").items.at(0).text.size() == 100'000);
  CHECK(reading.value("b").items.at(59).kind == Kind::damaged);
}

TEST_CASE("aliases don't nest deeper than the text may") {
  std::string text = "l0: &l0 [x]\n";
  for (int level = 1; level < 80; ++level) {
    const std::string name = "l" + std::to_string(level);
    text += name + ": &" + name + " [*l" + std::to_string(level - 1) + "]\n";
  }
  const Reading reading(text);
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(reading.document.findings[0].rule == "yaml-limit");
  CHECK(reading.value("l60").kind == Kind::sequence);
}

TEST_CASE("an alias without an anchor") {
  const Reading reading("a: *nothing\nlast: ok\n");
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(reading.document.findings[0].message == "\"*nothing\" refers to no anchor above it");
  CHECK(reading.at(reading.document.findings[0].span) == "*nothing");
  CHECK(reading.value("a").kind == Kind::damaged);
  CHECK(reading.value("last").text == "ok");
}

}  // namespace okr::yaml
