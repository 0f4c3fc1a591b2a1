#include <doctest/doctest.h>

#include "render/lint_picture.hpp"

using namespace okr;
using namespace okr::render;

namespace {

/// What is drawn below the place line.
std::string draw_below(const LintPicture& picture) {
  const std::string drawn = picture.draw();
  const std::size_t first = drawn.find('\n');
  return drawn.substr(drawn.find('\n', first + 1) + 1);
}

/// The excerpt of `bytes` with `text` marked.
std::string draw_marked(const std::string& bytes, std::string_view text, std::size_t width = 0) {
  LintPicture picture;
  picture.file("a.okr.yaml", bytes);
  picture.style.width = width;
  picture.add("a.okr.yaml", picture.find("a.okr.yaml", text));
  return draw_below(picture);
}

std::string draw_span(const std::string& bytes, Span span) {
  LintPicture picture;
  picture.file("a.okr.yaml", bytes);
  picture.add("a.okr.yaml", span);
  return draw_below(picture);
}

}  // namespace

TEST_CASE("carets count terminal cells: wide characters, marks, emoji") {
  CHECK(draw_marked("- Få 東京 med\n", "東京") ==
        "  |\n"
        "1 | - Få 東京 med\n"
        "  |      ^^^^\n");
  CHECK(draw_marked("- Fa\xcc\x8a 👨‍👩‍👧 familier\n", "familier") ==
        "  |\n"
        "1 | - Fa\xcc\x8a 👨‍👩‍👧 familier\n"
        "  |         ^^^^^^^^\n");
}

TEST_CASE("tabs are drawn as blanks up to the next multiple of four") {
  CHECK(draw_marked("a:\tb\tc\n", "c") ==
        "  |\n"
        "1 | a:  b   c\n"
        "  |         ^\n");
  CHECK(draw_marked("\ta\n", "\t") ==
        "  |\n"
        "1 |     a\n"
        "  | ^^^^\n");
}

TEST_CASE("BOM and CRLF change nothing that is drawn") {
  const std::string plain = draw_marked("okr: 1\nteam: Øl\n", "Øl");
  CHECK(plain == "  |\n2 | team: Øl\n  |       ^^\n");
  CHECK(draw_marked("\xEF\xBB\xBFokr: 1\r\nteam: Øl\r\n", "Øl") == plain);
  CHECK(draw_marked("\xEF\xBB\xBFokr: 1\n", "okr") == "  |\n1 | okr: 1\n  | ^^^\n");
}

TEST_CASE("an empty span has one caret, at the end of a line and of the file too") {
  CHECK(draw_span("a:\nb\n", {2, 2}) == "  |\n1 | a:\n  |   ^\n");
  CHECK(draw_span("a: b", {4, 4}) == "  |\n1 | a: b\n  |     ^\n");
  CHECK(draw_span("a: b\n", {5, 5}) == "  |\n1 | a: b\n  |     ^\n");
  CHECK(draw_span("", {0, 0}) == "  |\n1 |\n  | ^\n");
}

TEST_CASE("bytes that are no UTF-8 are drawn as escapes") {
  CHECK(draw_span("a: \xff\xfe!\n", {3, 4}) == "  |\n1 | a: \\xff\\xfe!\n  |    ^^^^\n");
}

TEST_CASE("a span over several lines shows its first and its last") {
  const std::string text =
      "objectives:\n"
      "  - title: One\n"
      "    key_results:\n"
      "      - title: A\n"
      "      - title: B\n"
      "      - title: C\n";
  CHECK(draw_span(text, {14, text.size() - 1}) ==
        "  |\n"
        "2 |   - title: One\n"
        "  |   ^^^^^^^^^^^^\n"
        "...\n"
        "6 |       - title: C\n"
        "  |       ^^^^^^^^^^\n");
  CHECK(draw_marked("title: one\n  two\n  three\n", "one\n  two\n  three") ==
        "  |\n"
        "1 | title: one\n"
        "  |        ^^^\n"
        "2 |   two\n"
        "3 |   three\n"
        "  |   ^^^^^\n");
}

TEST_CASE("a span that ends with a line end stays on its line") {
  CHECK(draw_marked("a: b\nc: d\n", "b\n") == "  |\n1 | a: b\n  |    ^\n");
}

TEST_CASE("a long line shows what surrounds the part at fault") {
  const std::string line = "title: " + repeat("a", 80) + " here " + repeat("b", 60) + "\n";
  CHECK(draw_marked(line, "here", 64) ==
        "  |\n"
        "1 | ...aaaaaaaaaaaaaaaaaaaaaaaa here bbbbbbbbbbbbbbbbbbbbbbbb...\n"
        "  |                             ^^^^\n");
  CHECK(draw_marked(line, "title", 40) ==
        "  |\n"
        "1 | title: aaaaaaaaaaaaaaaaaaaaaaaaaa...\n"
        "  | ^^^^^\n");
}

TEST_CASE("a part at fault that is too long itself is cut with its line") {
  const std::string line = "title: " + repeat("a", 100) + "\n";
  CHECK(draw_marked(line, repeat("a", 100), 44) ==
        "  |\n"
        "1 | title: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...\n"
        "  |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n");
}

TEST_CASE("a window never cuts a wide character in two") {
  const std::string line = "title: " + repeat("東", 40);
  const std::string drawn = draw_marked(line + " here " + repeat("b", 40) + "\n", "here", 51);
  CHECK(drawn ==
        "  |\n"
        "1 | ... 東東東東東東東東 here bbbbbbbbbbbbbbbbbb...\n"
        "  |                      ^^^^\n");
}

TEST_CASE("a line of a megabyte is windowed where the width is unlimited, too") {
  const std::string drawn = draw_marked(repeat("a", 500'000) + "here" + repeat("b", 500'000) + "\n", "here");
  CHECK(drawn.size() < 500);
  CHECK(drawn.find("aahereb") != std::string::npos);
  CHECK(drawn.find("^^^^\n") - drawn.rfind('\n', drawn.find("^^^^")) == drawn.find("here") - drawn.find("\n1"));
}
