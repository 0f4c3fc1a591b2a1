// The second reading finds what a plan would do besides its change.
#include "yaml/edit_check.hpp"

#include "yaml/editing.hpp"

namespace okr::yaml {

namespace {

/// What is wrong where `edits` are made for `edit`.
std::string fault(const std::string& text, const Edit& edit, const std::vector<TextEdit>& edits) {
  const SourceFile before("team.okr.yaml", text);
  const SourceFile after("team.okr.yaml", apply_edits(text, edits));
  return find_side_effect(before, parse(before), edit, edits, after, parse(after));
}

}  // namespace

TEST_SUITE("edits are read again") {
  TEST_CASE("a change alone has no fault") {
    CHECK(fault("a: 1\n", SetScalar{{"a"}, make_number("2")}, {{{3, 4}, "2"}}).empty());
    CHECK(fault("- a\n", AppendItem{{}, make_text("b")}, {{{3, 3}, "\n- b"}}).empty());
    CHECK(fault("- a\n# b\n- b\n", RemoveEntry{{1U}}, {{{4, 12}, ""}}).empty());
    CHECK(fault("- a\n# b\n- b\n", RemoveEntry{{1U}}, {{{8, 12}, ""}}).empty());
  }

  TEST_CASE("a text that can't be read") {
    const std::string message = "the text would not be read as YAML any more";
    CHECK(fault("a: 1\n", SetScalar{{"a"}, make_text("x")}, {{{3, 4}, "\"x"}}) == message);
    CHECK(fault("a: 1\n", AddKey{{}, "a", make_text("x")}, {{{4, 4}, "\na: x"}}) == message);
    CHECK(fault("a: 1\n", SetScalar{{"a"}, make_text("x")}, {{{3, 4}, "*x"}}) == message);
  }

  TEST_CASE("another value than the one that is meant") {
    const std::string message = "the value would not be read as it is meant";
    CHECK(fault("a: 1\n", SetScalar{{"a"}, make_text("2")}, {{{3, 4}, "2"}}) == message);
    CHECK(fault("a: 1\n", SetScalar{{"a"}, make_number("2")}, {{{3, 4}, "'2'"}}) == message);
    CHECK(fault("a: 1\n", SetScalar{{"a"}, make_text("x")}, {{{3, 4}, "y"}}) == message);
    CHECK(fault("- a\n", AppendItem{{}, make_text("b")}, {}) == message);
    CHECK(fault("- a\n", AppendItem{{}, make_text("b")}, {{{0, 0}, "- b\n"}}) == message);
    CHECK(fault("a: 1\n", AddKey{{}, "b", make_text("x")}, {{{4, 4}, "\nc: x"}}) == message);
    CHECK(fault("a: 1\n", AddKey{{}, "b", make_list({make_text("x")})}, {{{4, 4}, "\nb: x"}}) == message);
    CHECK(fault("a: 1\n", AddKey{{}, "b", make_mapping({{"c", make_text("x")}})}, {{{4, 4}, "\nb: {d: x}"}}) ==
          message);
  }

  TEST_CASE("another place than the one that is meant") {
    const std::string message = "other values would change too";
    CHECK(fault("a: 1\nb: 1\n", SetScalar{{"a"}, make_text("x")}, {{{3, 4}, "x"}, {{8, 9}, "2"}}) == message);
    CHECK(fault("a: 1\nb: 1\n", SetScalar{{"a"}, make_text("x")}, {{{3, 4}, "x"}, {{8, 9}, "'1'"}}) == message);
    CHECK(fault("a: 1\nb: 1\n", RemoveEntry{{"a"}}, {{{5, 10}, ""}}) == message);
    CHECK(fault("a: 1\nb: 1\n", RemoveEntry{{"a"}}, {}) == message);
    CHECK(fault("a: x\nb: &m 1\n", SetScalar{{"a"}, make_text("y")}, {{{3, 4}, "y"}, {{8, 11}, ""}}) == message);
    CHECK(fault("- [a]\n", AppendItem{{}, make_text("b")}, {{{2, 5}, "- a"}, {{5, 5}, "\n- b"}}) == message);
  }

  TEST_CASE("a comment that goes, comes, moves or changes") {
    const std::string message = "a comment would lose its place";
    const std::string text = "a: 1  # one\n# two\nb: 2\n";
    const Edit edit = SetScalar{{"a"}, make_number("3")};
    CHECK(fault(text, edit, {{{3, 4}, "3"}}).empty());
    CHECK(fault(text, edit, {{{3, 11}, "3"}}) == message);
    CHECK(fault(text, edit, {{{3, 4}, "3"}, {{12, 18}, ""}}) == message);
    CHECK(fault(text, edit, {{{3, 4}, "3"}, {{8, 9}, "O"}}) == message);
    CHECK(fault(text, edit, {{{3, 4}, "3"}, {{23, 23}, "# three\n"}}) == message);
    CHECK(fault(text, AddKey{{}, "c", make_number("3")}, {{{12, 12}, "c: 3\n"}}) ==
          "the value would not be read as it is meant");
    CHECK(fault(text, AddKey{{}, "c", make_number("3"), KeyPosition::first}, {{{0, 0}, "c: 3\n"}}).empty());
    CHECK(fault("- a\n# b\n- b\n", AppendItem{{}, make_text("c")}, {{{12, 12}, "- c\n"}}).empty());
    CHECK(fault("l:\n- a\n# m\nm: 1\n", AppendItem{{"l"}, make_text("c")}, {{{11, 11}, "- c\n"}}) == message);
    CHECK(fault("- a\n# b\n- b\n", RemoveEntry{{0U}}, {{{0, 8}, ""}}) == message);
  }
}

}  // namespace okr::yaml
