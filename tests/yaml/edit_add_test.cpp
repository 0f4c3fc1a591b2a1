// What is added is written as its neighbours are, and stands where a reader would put it.
#include "yaml/editing.hpp"

namespace okr::yaml {

namespace {

const Value check_in = make_mapping(
    {{"on", make_date("2026-11-22")}, {"value", make_number("33")}, {"note", make_text("Fewer calls, more visits")}});

}  // namespace

TEST_SUITE("edits that add") {
  TEST_CASE("an item stands below the last one, in its layout") {
    CHECK(edited("log:\n  - {on: 2026-11-01, value: 3}\nname: a\n", AppendItem{{"log"}, check_in}) ==
          "log:\n  - {on: 2026-11-01, value: 3}\n  - {on: 2026-11-22, value: 33, note: \"Fewer calls, more visits\"}\n"
          "name: a\n");
    CHECK(edited("log:\n-   on: 2026-11-01\n    value: 3\n", AppendItem{{"log"}, check_in}) ==
          "log:\n-   on: 2026-11-01\n    value: 3\n-   on: 2026-11-22\n    value: 33\n"
          "    note: Fewer calls, more visits\n");
    CHECK(edited("log:\n  - { on: 2026-11-01, note: 'So far' }", AppendItem{{"log"}, check_in}) ==
          "log:\n  - { on: 2026-11-01, note: 'So far' }\n"
          "  - { on: 2026-11-22, value: 33, note: 'Fewer calls, more visits' }");
    CHECK(edited("a: [x, y]  # two\n", AppendItem{{"a"}, make_text("z")}) == "a: [x, y, z]  # two\n");
    CHECK(edited("a: [ x,y ]\n", AppendItem{{"a"}, make_text("z, too")}) == "a: [ x,y,\"z, too\" ]\n");
  }

  TEST_CASE("an empty list becomes a block list, and its comment stays on its line") {
    CHECK(edited("a:\n  b: []  # none yet\n  c: 1\n", AppendItem{{"a", "b"}, make_text("x")}) ==
          "a:\n  b:  # none yet\n    - x\n  c: 1\n");
    CHECK(edited("a:\r\n  b:\r\n  c:\r\n  - d\r\n", AppendItem{{"a", "b"}, make_text("x")}) ==
          "a:\r\n  b:\r\n  - x\r\n  c:\r\n  - d\r\n");
    CHECK(edited("b: ~", AppendItem{{"b"}, make_text("x")}) == "b:\n  - x");
    CHECK(edited("- []\n", AppendItem{{0U}, make_text("x")}) == "- - x\n");
    CHECK(edited("a: {b: [], c: 1}\n", AppendItem{{"a", "b"}, make_text("x")}) == "a: {b: [x], c: 1}\n");
    CHECK(edited("[]\n", AppendItem{{}, make_text("x")}) == "- x\n");
  }

  TEST_CASE("a missing list is its mapping's last key") {
    const std::string text = "items:\n  - title: Visit ten schools  # all new\n    start: 0\n\n  - title: b\n";
    CHECK(edited(text, AppendItem{{"items", 0U, "log"}, check_in}) ==
          "items:\n  - title: Visit ten schools  # all new\n    start: 0\n    log:\n"
          "      - {on: 2026-11-22, value: 33, note: \"Fewer calls, more visits\"}\n\n  - title: b\n");
    CHECK(edited("items:\n- title: a\n- title: b\n  log:\n  - x: 1\n", AppendItem{{"items", 0U, "log"}, check_in}) ==
          "items:\n- title: a\n  log:\n  - on: 2026-11-22\n    value: 33\n    note: Fewer calls, more visits\n"
          "- title: b\n  log:\n  - x: 1\n");
  }

  TEST_CASE("a key stands below the last one, or above the first") {
    CHECK(edited("\xEF\xBB\xBF"
                 "a: 1\r\nb:\r\n    c: 2",
                 AddKey{{"b"}, "d", make_text("på plass")}) ==
          "\xEF\xBB\xBF"
          "a: 1\r\nb:\r\n    c: 2\r\n    d: på plass");
    CHECK(edited("- title: a  # t\n  b: 1\n", AddKey{{0U}, "id", make_text("x"), KeyPosition::first}) ==
          "- id: x\n  title: a  # t\n  b: 1\n");
    CHECK(edited("# about all\n\n# about a\na: 1\n", AddKey{{}, "id", make_text("x"), KeyPosition::first}) ==
          "# about all\n\n# about a\nid: x\na: 1\n");
    CHECK(edited("m:\n  # about a\n  a: 1\n", AddKey{{"m"}, "id", make_text("x"), KeyPosition::first}) ==
          "m:\n  id: x\n  # about a\n  a: 1\n");
    CHECK(edited("m: {a: 1}\n", AddKey{{"m"}, "b", make_number("-1.5")}) == "m: {a: 1, b: -1.5}\n");
    CHECK(edited("m: {a: 1}\n", AddKey{{"m"}, "b", make_number("2"), KeyPosition::first}) == "m: {b: 2, a: 1}\n");
    CHECK(edited("m: {}\n", AddKey{{"m"}, "b", make_boolean(true)}) == "m:\n  b: true\n");
    CHECK(edited("", AddKey{{}, "b", make_number("1")}) == "b: 1\n");
    CHECK(edited("# only this", AddKey{{}, "b", make_number("1")}) == "# only this\nb: 1");
  }

  TEST_CASE("keys are quoted where all their siblings are") {
    CHECK(edited("{\"a\": \"x\"}\n", AddKey{{}, "b", make_text("y")}) == "{\"a\": \"x\", \"b\": \"y\"}\n");
    CHECK(edited("'a': 1\n'b': 2\n", AddKey{{}, "c", make_number("3")}) == "'a': 1\n'b': 2\n'c': 3\n");
    CHECK(edited("'a': 1\nb: 2\n", AddKey{{}, "c", make_number("3")}) == "'a': 1\nb: 2\nc: 3\n");
    CHECK(edited("- {'on': 1}\n", AppendItem{{}, check_in}) ==
          "- {'on': 1}\n- {'on': 2026-11-22, 'value': 33, 'note': \"Fewer calls, more visits\"}\n");
    CHECK(edited("a: 1\n", AddKey{{}, "b: c", make_number("3")}) == "a: 1\n\"b: c\": 3\n");
  }

  TEST_CASE("what is added stays clear of the comments around it") {
    const std::string text = "list:\n  - a\n      # more about a\n  # - commented out\n\n# about next\nnext: 1\n";
    CHECK(edited(text, AppendItem{{"list"}, make_text("b")}) ==
          "list:\n  - a\n      # more about a\n  - b\n  # - commented out\n\n# about next\nnext: 1\n");
    CHECK(edited(text, AddKey{{}, "last", make_text("b")}) == text + "last: b\n");
  }

  TEST_CASE("a mapping with lists in it is written in the text's own steps") {
    const Value goal = make_mapping(
        {{"title", make_text("Åpne to butikker")},
         {"results",
          make_list({make_mapping({{"title", make_text("Bergen")}, {"target", make_number("1")}}, Style::block)})}},
        Style::block);
    CHECK(edited("goals:\n    - title: a\n      results:\n          - title: b\n", AppendItem{{"goals"}, goal}) ==
          "goals:\n    - title: a\n      results:\n          - title: b\n"
          "    - title: Åpne to butikker\n      results:\n          - title: Bergen\n            target: 1\n");
  }

  TEST_CASE("each change of several stands on the ones before it") {
    CHECK(edited("a: 1\n", {AppendItem{{"l"}, make_text("x")}, AppendItem{{"l"}, make_text("w")}, RemoveEntry{{"a"}},
                            SetScalar{{"l", 1U}, make_text("z")}}) == "l:\n  - x\n  - z\n");
    const Refusal refusal = refused(
        "a: 1\nb: [\n]\n", {AddKey{{}, "c", make_number("1"), KeyPosition::first}, AppendItem{{"b"}, make_text("x")}});
    CHECK(refusal.span == Span{8, 11});
  }
}

}  // namespace okr::yaml
