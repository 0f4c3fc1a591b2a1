#include <doctest/doctest.h>

#include "render/lint_picture.hpp"

using namespace okr;
using namespace okr::render;

namespace {

std::string lines(int count) {
  std::string text;
  for (int i = 1; i <= count; ++i) text += "- line " + std::to_string(i) + "\n";
  return text;
}

}  // namespace

TEST_CASE("a related place near the finding is marked in the same frame") {
  LintPicture picture;
  picture.file("a.okr.yaml", "- id: hr\n- x: 1\n- id: hr\n");
  Diagnostic& finding = picture.add("a.okr.yaml", picture.find("a.okr.yaml", "hr", 10));
  finding.related.push_back({"first here", "a.okr.yaml", picture.find("a.okr.yaml", "hr")});
  CHECK(picture.draw() ==
        "error[kr-missing-number]: no number\n"
        " --> a.okr.yaml:3:7\n"
        "  |\n"
        "1 | - id: hr\n"
        "  |       -- first here\n"
        "2 | - x: 1\n"
        "3 | - id: hr\n"
        "  |       ^^\n");
}

TEST_CASE("marks on one line share one row of strokes") {
  LintPicture picture;
  picture.file("a.okr.yaml", "{id: hr, id: hr, why: so}\n");
  Diagnostic& finding = picture.add("a.okr.yaml", picture.find("a.okr.yaml", "id: hr", 5));
  finding.related.push_back({"first here", "a.okr.yaml", picture.find("a.okr.yaml", "id: hr")});
  finding.related.push_back({"of this", "a.okr.yaml", picture.find("a.okr.yaml", "why")});
  CHECK(picture.draw() ==
        "error[kr-missing-number]: no number\n"
        " --> a.okr.yaml:1:10\n"
        "  |\n"
        "1 | {id: hr, id: hr, why: so}\n"
        "  |  ------  ^^^^^^  --- of this\n"
        "  |  first here\n");
}

TEST_CASE("where two marks meet the finding's own is seen") {
  LintPicture picture;
  picture.file("a.okr.yaml", "title: abc\n");
  Diagnostic& finding = picture.add("a.okr.yaml", picture.find("a.okr.yaml", "b"));
  finding.related.push_back({"whole", "a.okr.yaml", picture.find("a.okr.yaml", "abc")});
  CHECK(
      picture.draw().ends_with("1 | title: abc\n"
                               "  |        -^-\n"
                               "  |        whole\n"));
}

TEST_CASE("a related place far away, or in another file, has a frame of its own") {
  LintPicture picture;
  picture.file("a.okr.yaml", lines(12)).file("b.okr.yaml", "team: hr\n");
  Diagnostic& finding = picture.add("a.okr.yaml", picture.find("a.okr.yaml", "line 12"));
  finding.related.push_back({"first here", "a.okr.yaml", picture.find("a.okr.yaml", "line 2")});
  finding.related.push_back({"and here", "b.okr.yaml", picture.find("b.okr.yaml", "hr")});
  finding.related.push_back({"right before", "a.okr.yaml", picture.find("a.okr.yaml", "line 11")});
  finding.help = "keep one";
  CHECK(picture.draw() ==
        "error[kr-missing-number]: no number\n"
        "  --> a.okr.yaml:12:3\n"
        "   |\n"
        "11 | - line 11\n"
        "   |   ------- right before\n"
        "12 | - line 12\n"
        "   |   ^^^^^^^\n"
        "  ::: a.okr.yaml:2:3\n"
        "   |\n"
        " 2 | - line 2\n"
        "   |   ------ first here\n"
        "  ::: b.okr.yaml:1:7\n"
        "   |\n"
        " 1 | team: hr\n"
        "   |       -- and here\n"
        "   = help: keep one\n");
}
