// What a comment speaks of.
#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

/// The text of the node that the comment `# c` is for; line ends as "|".
std::string node_of(const std::string& text) {
  const Reading reading(text);
  for (const Comment& comment : reading.document.comments) {
    if (reading.at(comment.span) == "# c") return replace_all(reading.at(comment.node), "\n", "|");
  }
  return "no comment";
}

}  // namespace

TEST_CASE("a comment behind something is for what stands on its line") {
  CHECK(node_of("a: 1 # c\nb: 2\n") == "a: 1");
  CHECK(node_of("a:\n  - t: x # c\n    u: y\n") == "t: x");
  CHECK(node_of("a:\n  - t: x\n    u: y # c\n  - z\n") == "u: y");
  CHECK(node_of("a: # c\n  b: 1\n") == "a:");
  CHECK(node_of("a: {b: 1, c: [2, 3]} # c\nd: 4\n") == "a: {b: 1, c: [2, 3]}");
  CHECK(node_of("a: # c\nb: 2\n") == "a:");
}

TEST_CASE("a text over several lines stands in one piece") {
  CHECK(node_of("- t: |  # c\n    one\n    two\n  u: 1\n") == "t: |  # c|    one|    two");
  CHECK(node_of("t: one\n  two # c\nu: 1\n") == "t: one|  two");
  CHECK(node_of("t: 'one\n\n  two' # c\nu: 1\n") == "t: 'one||  two'");
  CHECK(node_of("t: # c\n  one\n  two\nu: 1\n") == "t: # c|  one|  two");
  CHECK(node_of("- {a: \"one\n    two\", b: 3} # c\n- d\n") == "a: \"one|    two\", b: 3}");
}

TEST_CASE("in brackets over several lines") {
  CHECK(node_of("a: {b: 1, # c\n  d: 2}\n") == "a: {b: 1,");
  CHECK(node_of("a: {b: 1,\n  d: 2} # c\n") == "d: 2}");
  CHECK(node_of("a: {b: 1,\n  d: 2\n  } # c\n") == "a: {b: 1,|  d: 2|  }");
  CHECK(node_of("a: [{b: 1}, {d: [\n 2\n ]}] # c\n") == "a: [{b: 1}, {d: [| 2| ]}]");
  CHECK(node_of("a: [ # c\n  {b: 1},\n  {b: 2}]\n") == "a: [");
  CHECK(node_of("a: [\n  # c\n  {b: 1},\n  {b: 2}]\n") == "{b: 1}");
  CHECK(node_of("a: [\n  {b: 1},\n  # c\n  {b: 2}]\n") == "{b: 2}");
}

TEST_CASE("a comment on a line of its own is for the next entry or item and all in it") {
  CHECK(node_of("# c\na: 1\nb: 2\n") == "a: 1");
  CHECK(node_of("a: 1\n\n# c\n# more\n\nb:\n  - d\n  - e\n") == "b:|  - d|  - e");
  CHECK(node_of("a:\n  # c\n  - t: x\n    u: y\n  - z\n") == "t: x|    u: y");
  CHECK(node_of("a:\n  - t: x\n    u: y\n    # c\n  - z\n") == "z");
  CHECK(node_of("a:\n  - t: x\n    # c\n    u: y\n  - z\n") == "u: y");
  CHECK(node_of("a:\n  - t: x\n# c\nb: 1\n") == "b: 1");
  CHECK(node_of("a:\n  # c\n  b: 1\n  d: 2\n") == "b: 1");
  CHECK(node_of("a:\n  # c\n  one\nb: 1\n") == "one");
  CHECK(node_of("a:\n  # c\n  [1, 2]\nb: 1\n") == "[1, 2]");
  CHECK(node_of("a: |\n  x\n# c\nb: 1\n") == "b: 1");
}

TEST_CASE("a comment behind a dash or three is for what follows") {
  CHECK(node_of("- # c\n  t: x\n  u: y\n- z\n") == "t: x|  u: y");
  CHECK(node_of("a:\n  - # c\n  - b\n") == "-");
  CHECK(node_of("a:\n  - b\n  - # c\nd: 1\n") == "-");
  CHECK(node_of("a:\n  # c\n  -\n  - b\n") == "-");
  CHECK(node_of("a:\n  -   # c") == "-");
  CHECK(node_of("--- # c\na: 1\nb: 2\n") == "a: 1");
}

TEST_CASE("a comment that nothing follows is for nothing") {
  CHECK(node_of("a: 1\n# c\n") == "");
  CHECK(node_of("# c\n") == "");
  CHECK(node_of("a:\n  - b\n  # c") == "");
}

TEST_CASE("the content of an alias is not where the alias is") {
  CHECK(node_of("a: &x {b: 1}\nd: *x # c\n") == "d: *x");
  CHECK(node_of("a: &x\n  b: 1\n# c\nd: *x\n") == "d: *x");
  CHECK(node_of("d:\n  a: &x [1]\n  b: *x\n# c\ne: 1\n") == "e: 1");
}

TEST_CASE("with CRLF and a byte order mark the nodes are the same") {
  CHECK(node_of("\xEF\xBB\xBF# c\r\na: 1\r\n") == "a: 1");
  CHECK(node_of("\xEF\xBB\xBFt: one # c\r\nu: 1\r\n") == "t: one");
  CHECK(node_of("a: 1\r\nt: |  # c\r\n  one\r\n  two\r\nu: 1\r\n") == "t: |  # c\r|  one\r|  two");
}

TEST_CASE("the comments before the first key are the document's heading") {
  const Reading reading("# one\n--- # two\n# three\na: 1 # four\n# five\n");
  std::string headings;
  for (const Comment& comment : reading.document.comments) {
    if (comment.is_heading) headings += reading.at(comment.span) + ";";
  }
  CHECK(headings == "# one;# two;# three;");
  CHECK(Reading("# alone\n").document.comments.at(0).is_heading);
}

}  // namespace okr::yaml
