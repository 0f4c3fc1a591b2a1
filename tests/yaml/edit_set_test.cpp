// A scalar becomes another one in place, quoted as it was and as its text needs.
#include "yaml/editing.hpp"

namespace okr::yaml {

TEST_SUITE("edits that set") {
  TEST_CASE("only the value's bytes change") {
    CHECK(edited("a:   1   # one\nb: 2", SetScalar{{"a"}, make_number("2")}) == "a:   2   # one\nb: 2");
    CHECK(edited("a: {b: x, c: 'y'}\r\n", SetScalar{{"a", "c"}, make_text("it's")}) == "a: {b: x, c: 'it''s'}\r\n");
    CHECK(edited("- \"x\"\n- y\n", SetScalar{{0U}, make_text("say \"no\"")}) == "- \"say \\\"no\\\"\"\n- y\n");
    CHECK(edited("due: '2026-12-01'\n", SetScalar{{"due"}, make_date("2026-12-31")}) == "due: '2026-12-31'\n");
  }

  TEST_CASE("an empty value gets one") {
    CHECK(edited("a:\nb: 1\n", SetScalar{{"a"}, make_number("2")}) == "a: 2\nb: 1\n");
    CHECK(edited("a:  # none\n", SetScalar{{"a"}, make_text("x")}) == "a: x  # none\n");
    CHECK(edited("a: ~", SetScalar{{"a"}, make_text("x")}) == "a: x");
    CHECK(edited("-\n- b\n", SetScalar{{0U}, make_text("x")}) == "- x\n- b\n");
  }

  TEST_CASE("a text over several lines becomes one line, and its comment stays") {
    CHECK(edited("a: |  # why\n  one\n  two\nb: 1\n", SetScalar{{"a"}, make_text("three")}) ==
          "a: three  # why\nb: 1\n");
    CHECK(edited("a: one\n  two\n\n  three\nb: 1\n", SetScalar{{"a"}, make_text("four")}) == "a: four\nb: 1\n");
    CHECK(edited("a: >-\r\n  one\r\n\r\nb: 1\r\n", SetScalar{{"a"}, make_text("x: y")}) ==
          "a: \"x: y\"\r\n\r\nb: 1\r\n");
    CHECK(edited("a: \"one\n  two\"\n", SetScalar{{"a"}, make_text("x\ny")}) == "a: \"x\\ny\"\n");
  }

  TEST_CASE("a text of several lines stays one where it was one") {
    CHECK(edited("a: |  # why\r\n   one\r\nb: 1\r\n", SetScalar{{"a"}, make_text("x: y\n\n  # z\n")}) ==
          "a: |  # why\r\n   x: y\r\n\r\n     # z\r\nb: 1\r\n");
    CHECK(edited("- |+\n one\n two\n", SetScalar{{0U}, make_text("å\nb")}) == "- |-\n å\n b\n");
    CHECK(edited("- |2\n   one\n", SetScalar{{0U}, make_text("å\nb")}) == "- \"å\\nb\"\n");
    CHECK(edited("- |\n  one\n", SetScalar{{0U}, make_text("å\n\tb\n")}) == "- \"å\\n\\tb\\n\"\n");
    CHECK(edited("- |\n  one\n", SetScalar{{0U}, make_text("b\n\n")}) == "- \"b\\n\\n\"\n");
  }

  TEST_CASE("a text that could be taken for something else is quoted") {
    for (const char* text :
         {"1",     "-1.5", "1e6", ".5", "010",  "0x1F", "1_000", "12:30", "1,5",  "2026-11-22", "2026-1-2", "true",
          "False", "no",   "Yes", "on", "null", "~",    "",      "NULL",  "a: b", "a #b",       "a:",       "- a",
          "? a",   "#a",   "&a",  "*a", "!a",   "|",    ">",     "'a",    "\"a",  "%a",         "@a",       "`a",
          "[a",    "{a",   ",a",  "=",  "<<",   "---",  "...",   " a",    "a ",   "\u00A0a"}) {
      CAPTURE(text);
      const std::string result = edited("a: x\n", SetScalar{{"a"}, make_text(text)});
      CHECK(result == "a: \"" + std::string(*text == '"' ? "\\\"a" : text) + "\"\n");
    }
  }

  TEST_CASE("a text that needs no quotes has none") {
    for (const char* text : {"Grow", "på øya", "2026-Q4", "2026-11", "1.2.x", "30 %", "a:b", "a#b",
                             "https://x.example/a", "-a", "it's", "so \"good\"", "50 visits", "日本", "nothing"}) {
      CAPTURE(text);
      CHECK(edited("a: x\n", SetScalar{{"a"}, make_text(text)}) == "a: " + std::string(text) + "\n");
    }
    CHECK(edited("a: {b: x}\n", SetScalar{{"a", "b"}, make_text("a, b")}) == "a: {b: \"a, b\"}\n");
    CHECK(edited("a: x\n", SetScalar{{"a"}, make_text("a, [b]")}) == "a: a, [b]\n");
  }

  TEST_CASE("what can't be seen is written as an escape") {
    CHECK(edited("a: x\n", SetScalar{{"a"}, make_text("b\tc\x1b[0m\x7f\u0085\u2028\\")}) ==
          "a: \"b\\tc\\x1b[0m\\x7f\\u0085\\u2028\\\\\"\n");
    CHECK(edited("a: 'x'\n", SetScalar{{"a"}, make_text("b\nc")}) == "a: \"b\\nc\"\n");
  }

  TEST_CASE("needed quotes are those of the text's other quotes") {
    CHECK(edited("u: '%'\na: x\n", SetScalar{{"a"}, make_text("a: b")}) == "u: '%'\na: 'a: b'\n");
    CHECK(edited("u: '%'\n", AddKey{{}, "a", make_text("free")}) == "u: '%'\na: free\n");
    CHECK(edited("u: 'much'\n", AddKey{{}, "a", make_text("free")}) == "u: 'much'\na: 'free'\n");
  }

  TEST_CASE("the same value changes nothing") {
    for (const char* text : {"a: 'x'\n", "a: x", "a: \"x\"\r\n", "a: >-\n  x\n", "a: |-\n  x\n"}) {
      CAPTURE(text);
      CHECK(edited(text, SetScalar{{"a"}, make_text("x")}) == text);
    }
    CHECK(edited("a: no\n", SetScalar{{"a"}, make_text("no")}) == "a: no\n");
    CHECK(edited("a: 1.50\n", SetScalar{{"a"}, make_number("1.50")}) == "a: 1.50\n");
    CHECK(edited("a: '1'\n", SetScalar{{"a"}, make_number("1")}) == "a: 1\n");
    CHECK(edited("a: '1'\n", SetScalar{{"a"}, make_text("1")}) == "a: '1'\n");
    CHECK(edited("a: 1\n", SetScalar{{"a"}, make_text("1")}) == "a: \"1\"\n");
    CHECK(edited("a: ~\n", SetScalar{{"a"}, Value{}}) == "a: ~\n");
  }
}

}  // namespace okr::yaml
