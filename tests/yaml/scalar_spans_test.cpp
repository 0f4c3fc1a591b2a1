#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

/// What a text's `key` holds: where it stands, and what it says.
struct Row {
  const char* name;
  std::string text;
  std::string source;  ///< the text at the value's span
  std::string value;
  Style style;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all = {
      {"plain", "key: grow fast\nlast: x\n", "grow fast", "grow fast", Style::plain},
      {"plain to the end of the file", "key: grow", "grow", "grow", Style::plain},
      {"plain before blanks", "key: grow   \nlast: x\n", "grow", "grow", Style::plain},
      {"plain before a comment", "key: grow # more\nlast: x\n", "grow", "grow", Style::plain},
      {"plain with a hash inside", "key: grow#more\n", "grow#more", "grow#more", Style::plain},
      {"plain with colons inside", "key: https://example.org:80/a\n", "https://example.org:80/a",
       "https://example.org:80/a", Style::plain},
      {"plain over lines", "key: grow\n  and stay\n  there\nlast: x\n", "grow\n  and stay\n  there",
       "grow and stay there", Style::plain},
      {"plain over an empty line", "key: grow\n\n  again\nlast: x\n", "grow\n\n  again", "grow\nagain", Style::plain},
      {"plain over lines with blanks at their ends", "key: grow  \n   \n\n  again\n", "grow  \n   \n\n  again",
       "grow\n\nagain", Style::plain},
      {"plain on the next line", "key:\n  grow\n  more\nlast: x\n", "grow\n  more", "grow more", Style::plain},
      {"plain in a flow list", "key: &a\n  grow\nlast: x\n", "grow", "grow", Style::plain},
      {"plain in Norwegian", "key: nå når vi målet\n", "nå når vi målet", "nå når vi målet", Style::plain},
      {"single quotes", "key: 'grow: fast' # c\n", "'grow: fast'", "grow: fast", Style::single_quoted},
      {"single quotes with one inside", "key: 'it''s on'\n", "'it''s on'", "it's on", Style::single_quoted},
      {"empty single quotes", "key: ''\n", "''", "", Style::single_quoted},
      {"single quotes over lines", "key: 'grow\n  more'\nlast: x\n", "'grow\n  more'", "grow more",
       Style::single_quoted},
      {"double quotes", "key: \"50 %\"\n", "\"50 %\"", "50 %", Style::double_quoted},
      {"empty double quotes", "key: \"\"\n", "\"\"", "", Style::double_quoted},
      {"double quotes with escapes", "key: \"a\\\"b\\\\\" # c\n", "\"a\\\"b\\\\\"", "a\"b\\", Style::double_quoted},
      {"double quotes with a hash", "key: \"a # b\"\n", "\"a # b\"", "a # b", Style::double_quoted},
      {"double quotes over lines", "key: \"grow\n\n  more\"\nlast: x\n", "\"grow\n\n  more\"", "grow\nmore",
       Style::double_quoted},
      {"double quotes with an escaped line end", "key: \"grow \\\n  more\"\n", "\"grow \\\n  more\"", "grow more",
       Style::double_quoted},
      {"a no-break space as an escape", "key: \"10\\_%\"\n", "\"10\\_%\"", "10\xC2\xA0%", Style::double_quoted},
      {"a next line as an escape", "key: \"a\\Nb\"\n", "\"a\\Nb\"",
       "a\xC2\x85"
       "b",
       Style::double_quoted},
      {"escapes beside wide letters", "key: \"å\\_å\"\n", "\"å\\_å\"", "å\xC2\xA0å", Style::double_quoted},
      {"literal", "key: |\n  one\n  two\nlast: x\n", "|\n  one\n  two", "one\ntwo\n", Style::literal},
      {"literal, stripped", "key: |-\n  one\n  two\nlast: x\n", "|-\n  one\n  two", "one\ntwo", Style::literal},
      {"literal, kept", "key: |+\n  one\n\nlast: x\n", "|+\n  one", "one\n\n", Style::literal},
      {"literal with a comment behind its sign", "key: | # c\n  one\nlast: x\n", "| # c\n  one", "one\n",
       Style::literal},
      {"literal with hashes inside", "key: |\n  # one\n  two # three\nlast: x\n", "|\n  # one\n  two # three",
       "# one\ntwo # three\n", Style::literal},
      {"literal before a comment that is not its", "key: |\n  one\n# c\nlast: x\n", "|\n  one", "one\n",
       Style::literal},
      {"literal with deeper lines", "key: |\n  one\n    two\n\n  three\nlast: x\n", "|\n  one\n    two\n\n  three",
       "one\n  two\n\nthree\n", Style::literal},
      {"literal that begins with an empty line", "key: |\n\n  one\nlast: x\n", "|\n\n  one", "\none\n", Style::literal},
      {"literal with an indentation indicator", "key: |2\n    one\n  two\nlast: x\n", "|2\n    one\n  two",
       "  one\ntwo\n", Style::literal},
      {"literal with both indicators", "key: |2-\n   one\nlast: x\n", "|2-\n   one", " one", Style::literal},
      {"literal with both indicators the other way", "key: |-2\n   one\nlast: x\n", "|-2\n   one", " one",
       Style::literal},
      {"literal to the end of the file", "key: |\n  one", "|\n  one", "one", Style::literal},
      {"empty literal", "key: |\nlast: x\n", "|", "", Style::literal},
      {"empty literal that keeps its lines", "key: |+\n\nlast: x\n", "|+", "\n", Style::literal},
      {"folded", "key: >\n  one\n  two\nlast: x\n", ">\n  one\n  two", "one two\n", Style::folded},
      {"folded, stripped", "key: >-\n  one\n\n  two\nlast: x\n", ">-\n  one\n\n  two", "one\ntwo", Style::folded},
      {"folded, kept", "key: >+\n  one\nlast: x\n", ">+\n  one", "one\n", Style::folded},
      {"folded with deeper lines", "key: >\n  one\n    two\n  three\nlast: x\n", ">\n  one\n    two\n  three",
       "one\n  two\nthree\n", Style::folded},
  };
  return all;
}

}  // namespace

TEST_CASE("a scalar's span and value") {
  for (const Row& row : rows()) {
    CAPTURE(row.name);
    const Reading reading(row.text);
    const Node& node = reading.value("key");
    CHECK(messages(reading.document) == "");
    CHECK(node.kind == Kind::scalar);
    CHECK(node.style == row.style);
    CHECK(reading.at(node.span) == row.source);
    CHECK(node.text == row.value);
    CHECK(reading.document.root.entries.size() == (row.text.find("last:") == std::string::npos ? 1 : 2));
  }
}

TEST_CASE("a scalar stands at the same place with any line end and byte order mark") {
  for (const Row& row : rows()) {
    CAPTURE(row.name);
    const std::string plain = outline(Reading(row.text));
    CHECK(plain == outline(Reading(replace_all(row.text, "\n", "\r\n"))));
    CHECK(plain == outline(Reading("\xEF\xBB\xBF" + row.text)));
    CHECK(plain == outline(Reading("\xEF\xBB\xBF" + replace_all(row.text, "\n", "\r\n"))));
  }
}

TEST_CASE("a scalar inside a list item stands at the same place as a value") {
  for (const Row& row : rows()) {
    CAPTURE(row.name);
    const std::string text =
        "list:\n- " + replace_all(row.text.substr(0, row.text.find("\nlast")), "\n", "\n  ") + "\n";
    const Reading reading(text);
    REQUIRE(messages(reading.document) == "");
    const Node& item = reading.value("list").items.at(0);
    REQUIRE(item.entries.size() == 1);
    CHECK(reading.at(item.entries[0].value.span) == replace_all(row.source, "\n", "\n  "));
  }
}

TEST_CASE("a document that is one scalar") {
  CHECK(Reading("grow\nmore\n").document.root.text == "grow more");
  const Reading literal("--- |\n  one\n");
  CHECK(literal.at(literal.document.root.span) == "|\n  one");
  const Reading quoted("'a'");
  CHECK(quoted.document.root.span == Span{0, 3});
}

}  // namespace okr::yaml
