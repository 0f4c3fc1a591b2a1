#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

std::string comments(const Reading& reading) {
  std::string out;
  for (const Comment& comment : reading.document.comments) {
    out += (comment.is_trailing ? "> " : "") + reading.at(comment.span) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("comments with their places") {
  const Reading reading(
      "# head\nokr: 1 # one\n\n  # own\nlist: # two\n  # three\n  - a   #four\n  -  # five\n    b\n# tail");
  CHECK(comments(reading) == "# head\n> # one\n# own\n> # two\n# three\n> #four\n> # five\n# tail\n");
  CHECK(reading.document.comments.at(1).span == Span{14, 19});
}

TEST_CASE("a hash that begins no comment") {
  const Reading reading("a: x#y\nb: \"p # q\"\nc: 'p # q'\nd: |\n  # in\n  z # in\ne: &n#1 v\nf: !t#2 w\ng: *n#1\n");
  CHECK(messages(reading.document) == "");
  CHECK(comments(reading) == "");
  CHECK(reading.value("g").text == "v");
}

TEST_CASE("comments around text blocks and in brackets") {
  const Reading reading("a: | # sign\n  text\n # after\nb: [1, # in\n  2] # behind\nc: # before\n  {x: 1}\n");
  CHECK(comments(reading) == "> # sign\n# after\n> # in\n> # behind\n> # before\n");
}

TEST_CASE("comments in a file with CRLF and a byte order mark") {
  const Reading reading("\xEF\xBB\xBF# head\r\na: 1 # one\r\n");
  CHECK(comments(reading) == "# head\n> # one\n");
  CHECK(reading.document.comments.at(0).span == Span{3, 9});
}

TEST_CASE("comments between an anchor and its node, and in a directive") {
  const Reading reading("%TAG !e! tag:e,x:# # dir\n---\na: &x # one\n  b\nc: !e!t d\n");
  CHECK(messages(reading.document) == "");
  CHECK(comments(reading) == "> # dir\n> # one\n");
}

TEST_CASE("a comment is kept where the text around it is at fault") {
  const Reading reading("a: b: c # one\nd: @e # two\nf: 1 # three\n");
  CHECK(comments(reading) == "> # one\n> # two\n> # three\n");
}

}  // namespace okr::yaml
