#include "okr/source/position.hpp"

#include <doctest/doctest.h>

#include "okr/base/text.hpp"

namespace {

using namespace okr;

std::size_t column(const std::string& text, std::size_t offset, ColumnUnit unit) {
  return to_position(SourceFile("f", text), offset, unit).column;
}

TEST_CASE("the first byte is line 1, column 1") {
  for (const ColumnUnit unit :
       {ColumnUnit::code_points, ColumnUnit::utf8_bytes, ColumnUnit::utf16_units, ColumnUnit::cells}) {
    CHECK(to_position(SourceFile("f", "x"), 0, unit) == Position{1, 1});
    CHECK(to_position(SourceFile("f", ""), 0, unit) == Position{1, 1});
    CHECK(to_position(SourceFile("f", "\xEF\xBB\xBFx"), 0, unit) == Position{1, 1});
    CHECK(to_position(SourceFile("f", "\xEF\xBB\xBFx"), 3, unit) == Position{1, 1});
    CHECK(to_position(SourceFile("f", "\xEF\xBB\xBFx"), 4, unit) == Position{1, 2});
  }
}

TEST_CASE("each unit counts its own way") {
  const std::string text = "é🚀漢e\u0301x";  // x at byte 12
  REQUIRE(text[12] == 'x');
  CHECK(column(text, 12, ColumnUnit::code_points) == 6);
  CHECK(column(text, 12, ColumnUnit::utf8_bytes) == 13);
  CHECK(column(text, 12, ColumnUnit::utf16_units) == 7);
  CHECK(column(text, 12, ColumnUnit::cells) == 7);
}

TEST_CASE("joined emoji and flags in cells") {
  const std::string text = "👩‍👩‍👧‍👦🇳🇴|";
  CHECK(column(text, text.size() - 1, ColumnUnit::cells) == 5);
  CHECK(column(text, text.size() - 1, ColumnUnit::code_points) == 10);
  CHECK(column(text, text.size() - 1, ColumnUnit::utf16_units) == 16);
}

TEST_CASE("LF, CRLF and BOM give the same places") {
  const std::string lf = "mål: 1\n  kø: 🚀 to\n\nslutt";
  std::string crlf = "\xEF\xBB\xBF";
  for (const char c : lf) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const SourceFile plain("f", lf);
  const SourceFile windows("f", crlf);
  std::size_t in_crlf = 3;
  for (std::size_t offset = 0; offset <= lf.size(); ++offset) {
    CAPTURE(offset);
    for (const ColumnUnit unit :
         {ColumnUnit::code_points, ColumnUnit::utf8_bytes, ColumnUnit::utf16_units, ColumnUnit::cells}) {
      CHECK(to_position(plain, offset, unit) == to_position(windows, in_crlf, unit));
    }
    in_crlf += offset < lf.size() && lf[offset] == '\n' ? 2 : 1;
  }
}

TEST_CASE("an offset inside a line end is the column after the last character") {
  const SourceFile file("f", "ab\r\ncd\r\n");
  CHECK(to_position(file, 2, ColumnUnit::code_points) == Position{1, 3});
  CHECK(to_position(file, 3, ColumnUnit::code_points) == Position{1, 3});
  CHECK(to_position(file, 4, ColumnUnit::code_points) == Position{2, 1});
  CHECK(to_position(file, 7, ColumnUnit::code_points) == Position{2, 3});
  CHECK(to_position(file, 8, ColumnUnit::code_points) == Position{2, 3});
  CHECK(to_position(file, 800, ColumnUnit::code_points) == Position{2, 3});
  CHECK(to_position(SourceFile("f", "ab"), 800, ColumnUnit::utf8_bytes) == Position{1, 3});
}

TEST_CASE("an offset inside a character is that character's") {
  for (const ColumnUnit unit : {ColumnUnit::code_points, ColumnUnit::utf16_units, ColumnUnit::cells}) {
    for (std::size_t offset = 1; offset <= 4; ++offset) {
      CAPTURE(offset);
      CHECK(column("a🚀b", offset, unit) == 2);
    }
  }
  CHECK(column("a🚀b", 3, ColumnUnit::utf8_bytes) == 2);
  CHECK(column("a🚀b", 5, ColumnUnit::code_points) == 3);
  CHECK(column("ø", 1, ColumnUnit::code_points) == 1);
}

TEST_CASE("a tab is one column, and in cells up to the next stop") {
  CHECK(column("\tx", 1, ColumnUnit::code_points) == 2);
  CHECK(column("\tx", 1, ColumnUnit::utf16_units) == 2);
  CHECK(column("\tx", 1, ColumnUnit::cells) == 5);
  CHECK(column("abc\tx", 4, ColumnUnit::cells) == 5);
  CHECK(column("abcd\tx", 5, ColumnUnit::cells) == 9);
  CHECK(column("漢\t\tx", 5, ColumnUnit::cells) == 9);
}

TEST_CASE("bytes that are no UTF-8 count one each") {
  for (const ColumnUnit unit :
       {ColumnUnit::code_points, ColumnUnit::utf8_bytes, ColumnUnit::utf16_units, ColumnUnit::cells}) {
    CHECK(column("\xFF\x80\xC3x", 3, unit) == 4);
  }
}

TEST_CASE("columns never fall along a line") {
  const std::string text = "Økt \u2764\uFE0F 👍🏽 e\u0301 \xFF\tførst 🇳🇴 slutt";
  for (const ColumnUnit unit :
       {ColumnUnit::code_points, ColumnUnit::utf8_bytes, ColumnUnit::utf16_units, ColumnUnit::cells}) {
    std::size_t last = 0;
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
      const std::size_t now = column(text, offset, unit);
      CHECK(now >= last);
      last = now;
    }
  }
}

}  // namespace
