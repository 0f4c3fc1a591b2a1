// What is removed takes its own lines and comments, and leaves the others where they were.
#include "yaml/editing.hpp"

namespace okr::yaml {

TEST_SUITE("edits that remove") {
  TEST_CASE("an entry takes its lines and the comments that are its own") {
    CHECK(edited("a: 1\n# about b\n# still\nb: 2  # two\n# about c\nc: 3\n", RemoveEntry{{"b"}}) ==
          "a: 1\n# about c\nc: 3\n");
    CHECK(edited("l:\n  - a\n      # of a\n  - b\n      # of b\n  # out\n  - c\n", RemoveEntry{{"l", 1U}}) ==
          "l:\n  - a\n      # of a\n  # out\n  - c\n");
    CHECK(edited("a: 1\n# a part\n\n# about b\nb: 2\nc: 3\n", RemoveEntry{{"b"}}) == "a: 1\n# a part\n\nc: 3\n");
    CHECK(edited("# the file's\na: 1\nb: 2\n", RemoveEntry{{"a"}}) == "# the file's\nb: 2\n");
  }

  TEST_CASE("one blank line stays between what stood around it") {
    CHECK(edited("a: 1\n\nb: 2\n\nc: 3\n", RemoveEntry{{"b"}}) == "a: 1\n\nc: 3\n");
    CHECK(edited("a: 1\r\nb: 2\r\n\r\nc: 3", RemoveEntry{{"b"}}) == "a: 1\r\n\r\nc: 3");
    CHECK(edited("a: 1\r\nb: |\r\n  x\r\nc: 3", RemoveEntry{{"c"}}) == "a: 1\r\nb: |\r\n  x\r\n");
  }

  TEST_CASE("the next entry moves behind the dash") {
    CHECK(edited("-   a: 1  # one\n    b: 2  # two\n", RemoveEntry{{0U, "a"}}) == "-   b: 2  # two\n");
    CHECK(edited("- a: 1\n  # about b\n  b: 2\n", RemoveEntry{{0U, "a"}}) == "-\n  # about b\n  b: 2\n");
    CHECK(edited("- - a\n  - b\n", RemoveEntry{{0U, 0U}}) == "- - b\n");
  }

  TEST_CASE("the last one leaves an empty collection") {
    CHECK(edited("a:  # none\n  # of b\n  - b\nc: 1\n", RemoveEntry{{"a", 0U}}) == "a: []  # none\nc: 1\n");
    CHECK(edited("a:\n  b: 1\n", RemoveEntry{{"a", "b"}}) == "a: {}\n");
    CHECK(edited("- a: 1\n- b\n", RemoveEntry{{0U, "a"}}) == "- {}\n- b\n");
    CHECK(edited("a: 1\n", RemoveEntry{{"a"}}) == "{}\n");
    CHECK(edited("a: [x]\n", RemoveEntry{{"a", 0U}}) == "a: []\n");
  }

  TEST_CASE("what stands in brackets takes its comma") {
    CHECK(edited("a: [x, y, z]\n", RemoveEntry{{"a", 0U}}) == "a: [y, z]\n");
    CHECK(edited("a: [x, y, z]\n", RemoveEntry{{"a", 2U}}) == "a: [x, y]\n");
    CHECK(edited("a: {x: 1, y: [2], z: 3}  # c\n", RemoveEntry{{"a", "y"}}) == "a: {x: 1, z: 3}  # c\n");
  }
}

TEST_SUITE("edits that are refused") {
  TEST_CASE("each with the place and what to do") {
    struct Row {
      std::string text;
      Edit edit;
      std::string message;
      Span span;
    };
    const Value x = make_text("x");
    const std::vector<Row> rows = {
        {"a: &m\n  b: 1\nc: *m\n", AddKey{{"a"}, "d", x}, "an anchor stands here", {8, 12}},
        {"a: &m\n  b: 1\nc: *m\n", SetScalar{{"c", "b"}, x}, "an alias stands here", {16, 18}},
        {"a: &m 1\nc: *m\n", RemoveEntry{{"a"}}, "an anchor stands here", {6, 7}},
        {"a:\n  b: &m 1\nc: *m\n", RemoveEntry{{"a"}}, "an anchor stands in what", {5, 12}},
        {"a: [b,\n  c]\n", AppendItem{{"a"}, x}, "these brackets go over several lines", {3, 11}},
        {"a: {b: {},\n  c: 1}\n", AddKey{{"a", "b"}, "c", x}, "these brackets go over", {3, 18}},
        {"a: [b: 1]\n", AddKey{{"a", 0U}, "c", x}, "this key and its value have no brackets", {4, 8}},
        {"a: 1\na: 2\n", SetScalar{{"a"}, x}, "the key \"a\" stands here twice", {5, 6}},
        {"a: 1\nb:\n  - x\na:\n", RemoveEntry{{"a"}}, "the key \"a\" stands here twice", {14, 15}},
        {"? a\n: 1\nb: 2\n", SetScalar{{"a"}, x}, "the key \"a\" is written in an unusual way", {2, 3}},
        {"-\ta: 1\n", AddKey{{0U}, "b", x}, "a tab stands in the indentation", {1, 2}},
        {"a: 1\r\nb: 2\n", AddKey{{}, "c", x}, "the lines here end in different ways", {6, 10}},
        {"a: |+\n  t\n\nb: 2\n", RemoveEntry{{"b"}}, "the text before this place keeps", {3, 9}},
        {"a: >+\n  t\n\n", AddKey{{}, "b", x}, "the text before this place keeps", {3, 9}},
        {"a: |\n  t", AddKey{{}, "b", x}, "the text before this place ends where the file ends", {3, 8}},
        {"<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n", SetScalar{{"a"}, x}, "", {0, 0}},
        {"a: \"b\n", SetScalar{{"a"}, x}, "", {3, 3}},
        {"a: 1\n", SetScalar{{"b", "c"}, x}, "\"b\" is not in the file", {0, 4}},
        {"a: 1\n", RemoveEntry{{"b"}}, "\"b\" is not in the file", {0, 4}},
        {"a: 1\n", RemoveEntry{{}}, "only a key or an item can be removed", {0, 4}},
        {"a: [1]\n", SetScalar{{"a"}, x}, "\"a\" holds no single value", {3, 6}},
        {"a: !t 1\n", SetScalar{{"a"}, x}, "\"a\" holds no single value", {6, 7}},
        {"a: 1\n", AppendItem{{"a"}, x}, "\"a\" is no list", {3, 4}},
        {"a: [1]\n", AddKey{{"a"}, "b", x}, "\"a\" holds no keys", {3, 6}},
        {"l:\n- a: 1\n", AddKey{{"l", 0U}, "a", x}, "the key \"a\" is there already", {5, 6}},
        {"a: 1\n", SetScalar{{"a"}, make_number("1,5")}, "\"1,5\" is no number", {3, 4}},
        {"a: 1\n", SetScalar{{"a"}, make_date("2026-02-30")}, "\"2026-02-30\" is no date", {3, 4}},
        {"a: 1\n", AddKey{{}, "b", make_text("\xff")}, "", {0, 4}},
    };
    for (const Row& row : rows) {
      CAPTURE(row.text);
      CAPTURE(row.message);
      const Refusal refusal = refused(row.text, {row.edit});
      CHECK_MESSAGE(refusal.message.starts_with(row.message), refusal.message);
      CHECK_FALSE(refusal.message.empty());
      CHECK_FALSE(refusal.help.empty());
      CHECK(refusal.attempt.empty());
      CHECK(refusal.span.end <= row.text.size());
      if (!row.message.empty() && row.span.end != 0)
        CHECK(std::pair(refusal.span.begin, refusal.span.end) == std::pair(row.span.begin, row.span.end));
    }
  }

  TEST_CASE("the help holds what is to be written by hand") {
    const std::string text = "list:\n- a: &m {b: 1}\n  c: [x,\n  y]\n- *m\n";
    const auto help = [&](const Edit& edit) { return refused(text, {edit}).help; };
    CHECK(help(SetScalar{{"list", 0U, "a", "b"}, make_text("x: y")}) == "write this as \"b\" by hand: \"x: y\"");
    CHECK(help(AddKey{{"list", 0U, "a"}, "d", make_number("2")}) == "add this to \"a\" by hand: d: 2");
    CHECK(help(AppendItem{{"list", 0U, "c"}, make_mapping({{"on", make_date("2026-11-22")}})}) ==
          "write this below \"c:\" by hand: - {on: 2026-11-22}");
    CHECK(help(RemoveEntry{{"list", 0U}}) == "remove item 1 of \"list\" by hand");
    CHECK(help(RemoveEntry{{"list", 1U}}) == "remove item 2 of \"list\" by hand");
  }

  TEST_CASE("a change that was tried shows what it would have made") {
    const Refusal refusal =
        refused("-\n    # about a\n  a: 1\n", {AddKey{{0U}, "b", make_text("x"), KeyPosition::first}});
    CHECK(refusal.message == "a comment would lose its place");
    CHECK(refusal.attempt == "-\n  b: x\n    # about a\n  a: 1\n");
    CHECK(refusal.help == "add this to item 1 by hand: b: x");
  }
}

}  // namespace okr::yaml
