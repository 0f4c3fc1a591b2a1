#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

/// The text of the value of `key`.
std::string source(const Reading& reading, std::string_view key = "key") { return reading.at(reading.value(key).span); }

}  // namespace

TEST_CASE("a block mapping spans from its first key to its last value") {
  const Reading reading("# head\nokr: 1\nteam: grow  # c\n\n# tail\n");
  CHECK(reading.at(reading.document.root.span) == "okr: 1\nteam: grow");
  CHECK(reading.document.root.style == Style::block);
  CHECK(reading.at(reading.document.root.entries.at(1).key.span) == "team");
}

TEST_CASE("a block list spans from its first dash to its last item") {
  const Reading reading("key:\n  - a\n  -   b: 1\n      c: 2\n  # c\nlast: x\n");
  CHECK(source(reading) == "- a\n  -   b: 1\n      c: 2");
  CHECK(reading.at(reading.value("key").items.at(1).span) == "b: 1\n      c: 2");
}

TEST_CASE("a list in the column of its key") {
  const Reading reading("key:\n- a\n- b\nlast: x\n");
  CHECK(source(reading) == "- a\n- b");
  CHECK(reading.value("last").text == "x");
}

TEST_CASE("a list in a list") {
  const Reading reading("key:\n  - - a\n    - b\n  - - c\n");
  const Node& list = reading.value("key");
  REQUIRE(list.items.size() == 2);
  CHECK(reading.at(list.items[0].span) == "- a\n    - b");
  CHECK(reading.at(list.items[1].span) == "- c");
}

TEST_CASE("a flow collection spans its brackets") {
  const Reading reading("key: [a, {b: 1, c: [x]}, \"d]\", 'e,' ]  # c\nlast: {}\nmore: [\n  1,  # one\n  2\n]\n");
  CHECK(source(reading) == "[a, {b: 1, c: [x]}, \"d]\", 'e,' ]");
  CHECK(reading.at(reading.value("key").items.at(1).span) == "{b: 1, c: [x]}");
  CHECK(reading.value("key").style == Style::flow);
  CHECK(source(reading, "last") == "{}");
  CHECK(source(reading, "more") == "[\n  1,  # one\n  2\n]");
  CHECK(reading.document.comments.size() == 2);
}

TEST_CASE("a pair in a flow list is a mapping without brackets") {
  const Reading reading("key: [a: 1, b]\n");
  REQUIRE(reading.value("key").items.size() == 2);
  CHECK(reading.at(reading.value("key").items[0].span) == "a: 1");
  CHECK(reading.value("key").items[0].style == Style::flow);
}

TEST_CASE("an empty value stands behind its colon or dash") {
  const Reading reading("a:\nb:   # c\nkey:\n  -\n  -  # c\n  - x\nlast:");
  CHECK(reading.value("a").kind == Kind::null);
  CHECK(reading.value("a").span == Span{2, 2});
  CHECK(reading.value("b").span == Span{5, 5});
  const Node& list = reading.value("key");
  REQUIRE(list.items.size() == 3);
  CHECK(list.items[0].span == Span{20, 20});
  CHECK(list.items[1].span == Span{24, 24});
  CHECK(reading.value("last").span == Span{41, 41});
  CHECK(reading.value("last").text.empty());
}

TEST_CASE("an empty value in braces") {
  const Reading reading("key: {a: , b, c: 1}\nlast: {a:}\n");
  const Node& map = reading.value("key");
  REQUIRE(map.entries.size() == 3);
  CHECK(map.entries[0].value.span == Span{8, 8});
  CHECK(map.entries[1].value.span == Span{12, 12});
  CHECK(map.entries[2].value.text == "1");
}

TEST_CASE("a null keeps its spelling and place") {
  const Reading reading("a: ~\nb: null # c\nc: [~, NULL , null]\nd:\n  Null\ne: 'null'\nf: nullable\n");
  CHECK(source(reading, "a") == "~");
  CHECK(source(reading, "b") == "null");
  CHECK(reading.value("b").text == "null");
  REQUIRE(reading.value("c").items.size() == 3);
  CHECK(reading.at(reading.value("c").items[1].span) == "NULL");
  CHECK(source(reading, "d") == "Null");
  CHECK(reading.value("d").kind == Kind::null);
  CHECK(reading.value("e").kind == Kind::scalar);
  CHECK(reading.value("f").kind == Kind::scalar);
}

TEST_CASE("a missing value before a key that is called null") {
  const Reading reading("a:\nnull: 1\nb:\nnull and void: 2\nc: ~\n");
  REQUIRE(reading.document.root.entries.size() == 5);
  CHECK(reading.value("a").span == Span{2, 2});
  CHECK(reading.at(reading.document.root.entries[1].key.span) == "null");
  CHECK(reading.document.root.entries[1].value.text == "1");
  CHECK(reading.value("b").span.empty());
  CHECK(reading.value("null and void").text == "2");
}

TEST_CASE("a word below a mark without content is the next key, once") {
  for (const char* mark : {"?\n", "? # c\n", "? !t\n", "? &x\n", "a: 1\n?\n"}) {
    for (const char* word : {"null", "~", "\"\""}) {
      CAPTURE(std::string(mark));
      CAPTURE(std::string(word));
      const Reading reading(std::string(mark) + word + ": goal\n");
      const std::vector<Entry>& entries = reading.document.root.entries;
      REQUIRE(entries.size() >= 2);
      const Entry& absent = entries[entries.size() - 2];
      CHECK(reading.at(entries.back().key.span) == word);
      CHECK(entries.back().value.text == "goal");
      CHECK(absent.key.span.empty());
      CHECK(absent.key.span.end <= absent.value.span.begin);
      CHECK(absent.value.span.end <= entries.back().key.span.begin);
    }
  }
}

TEST_CASE("a word below an empty item, in the column of the list's key, is no item") {
  for (const char* text : {": - \nnull", ": - !t\n''\n", "a: !t \n\"\""}) {
    CAPTURE(std::string(text));
    const Reading reading(text);
    std::size_t words = 0;
    walk(reading.document.root, [&](const Node& node) {
      if (node.kind != Kind::mapping && node.kind != Kind::sequence && !node.span.empty()) {
        words += reading.at(node.span) == "a" ? 0U : 1U;
      }
    });
    CHECK(words == 1);
  }
}

TEST_CASE("an anchor or tag below an empty item is the next node's") {
  for (const char* text : {"?\n- !t\n&a \"\"", "?\n- &a\n!t null", "?\n- &a\n!t ~"}) {
    CAPTURE(std::string(text));
    const Reading reading(text);
    REQUIRE(reading.document.root.entries.size() >= 2);
    const Node& list = reading.document.root.entries.front().key;
    const Node& next = reading.document.root.entries.back().key;
    REQUIRE(list.items.size() == 1);
    CHECK(list.items[0].span.empty());
    CHECK(list.items[0].has_anchor != list.items[0].has_tag);
    CHECK(next.has_anchor != next.has_tag);
    CHECK(list.span.end <= next.span.begin);
  }
}

TEST_CASE("a colon alone below a mark opens a block mapping") {
  for (const char* text : {"?\n:\nnull", ":\n:\n~", "? : |\n    goal\n"}) {
    CAPTURE(std::string(text));
    const Reading reading(text);
    std::size_t end = 0;
    walk(reading.document.root, [&](const Node& node) {
      if (node.kind == Kind::mapping) {
        CHECK(node.style == Style::block);
      } else {
        CHECK(node.span.begin >= end);
        end = node.span.end;
      }
    });
  }
}

TEST_CASE("a null below its question mark is the key where the colon follows") {
  const Reading reading("?\n  null\n: 1\n?\n~\n: 2\n");
  REQUIRE(reading.document.root.entries.size() == 2);
  CHECK(reading.at(reading.document.root.entries[0].key.span) == "null");
  CHECK(reading.at(reading.document.root.entries[1].key.span) == "~");
  CHECK(reading.document.root.entries[1].value.text == "2");
}

TEST_CASE("anchors and tags stand before a node and not in its span") {
  const Reading reading(
      "a: &one grow\nb: !t 'x'\nc: &two\n  k: v\nd: !!seq &three [1]\ne: !t\nf: &four\n&five g: 1\nh: !<tag:x,y> z\n");
  CHECK(messages(reading.document) == "");
  CHECK(source(reading, "a") == "grow");
  CHECK(reading.value("a").has_anchor);
  CHECK(!reading.value("a").has_tag);
  CHECK(source(reading, "b") == "'x'");
  CHECK(reading.value("b").has_tag);
  CHECK(source(reading, "c") == "k: v");
  CHECK(reading.value("c").has_anchor);
  CHECK(source(reading, "d") == "[1]");
  CHECK(reading.value("d").has_tag);
  CHECK(source(reading, "e") == "");
  CHECK(reading.value("e").span.begin == reading.file.bytes().find("e: !t") + 5);
  CHECK(reading.value("f").has_anchor);
  CHECK(reading.document.root.find("g")->key.has_anchor);
  CHECK(!reading.document.root.has_anchor);
  CHECK(source(reading, "h") == "z");
}

TEST_CASE("keys that are not plain") {
  const Reading reading("\"a b\": 1\n'c': 2\n? d\n: 3\n? [e, f]\n: 4\n? g\n");
  REQUIRE(reading.document.root.entries.size() == 5);
  CHECK(reading.at(reading.document.root.entries[0].key.span) == "\"a b\"");
  CHECK(reading.value("a b").text == "1");
  CHECK(reading.value("c").text == "2");
  CHECK(reading.value("d").text == "3");
  CHECK(reading.at(reading.document.root.entries[3].key.span) == "[e, f]");
  CHECK(reading.value("g").kind == Kind::null);
}

TEST_CASE("order is kept") {
  const Reading reading("z: 1\na: 2\nm: 3\n");
  std::string keys;
  for (const Entry& entry : reading.document.root.entries) keys += entry.key.text;
  CHECK(keys == "zam");
}

TEST_CASE("a document without content") {
  for (const char* text : {"", "\n", "# c\n", "---\n", "---\n...\n", "%YAML 1.2\n---\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    const Reading reading(text);
    CHECK(messages(reading.document) == "");
    CHECK(reading.document.root.kind == Kind::null);
    CHECK(reading.document.root.span.empty());
    CHECK(reading.document.is_whole);
  }
}

TEST_CASE("a document between its markers") {
  const Reading reading("%YAML 1.2\n--- # c\nokr: 1\n...\n# end\n");
  CHECK(messages(reading.document) == "");
  CHECK(reading.value("okr").text == "1");
  CHECK(reading.document.comments.size() == 2);
}

TEST_CASE("find gives the first of equal keys, and nothing for none") {
  const Reading reading("a: 1\nb: 2\na: 3\n~: 4\n");
  CHECK(reading.value("a").text == "1");
  CHECK(reading.document.root.find("~")->value.text == "4");
  CHECK(reading.document.root.find("c") == nullptr);
}

}  // namespace okr::yaml
