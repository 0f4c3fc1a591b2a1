#include "okr/base/escape.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "okr/base/text.hpp"

namespace {

using namespace okr;

TEST_CASE("text without controls comes back unchanged") {
  for (const std::string_view text : {"", "Kundene kommer tilbake", "Får vi \"nok\" ro? \\ / % :: | <b>",
                                      "漢字 👩‍👩‍👧 🇳🇴 e\u0301", "שלום مرحبا", "a\u00A0b\u00AD"}) {
    CHECK(escape_controls(text) == text);
  }
}

TEST_CASE("control characters become visible") {
  CHECK(escape_controls("red \x1b[31malarm\x1b[0m") == "red \\x1b[31malarm\\x1b[0m");
  CHECK(escape_controls("a\nb\rc\td") == "a\\nb\\rc\\td");
  CHECK(escape_controls("bell\a back\b del\x7f") == "bell\\x07 back\\x08 del\\x7f");
  CHECK(escape_controls(std::string_view("a\0b", 3)) == "a\\x00b");
  CHECK(escape_controls("next\u0085 csi\u009B") == "next\\u0085 csi\\u009b");
}

TEST_CASE("what turns the order of the text around becomes visible") {
  CHECK(escape_controls("mål\u202E nådd") == "mål\\u202e nådd");
  CHECK(escape_controls("\u202A\u202B\u202C\u202D") == "\\u202a\\u202b\\u202c\\u202d");
  CHECK(escape_controls("\u2066\u2067\u2068\u2069") == "\\u2066\\u2067\\u2068\\u2069");
  CHECK(escape_controls("\u2028\u2029") == "\\u2028\\u2029");
}

TEST_CASE("bytes that are no UTF-8 become visible") {
  CHECK(escape_controls("r\xF8"
                        "d") == "r\\xf8d");
  CHECK(escape_controls("\xC3") == "\\xc3");
  CHECK(escape_controls("\xED\xA0\x80") == "\\xed\\xa0\\x80");
}

TEST_CASE("what comes out of any byte pair is printable UTF-8 in one line") {
  bool all_are_safe = true;
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string pair = {static_cast<char>(first), static_cast<char>(second)};
      const std::string safe = escape_controls(pair);
      const bool has_control =
          std::any_of(safe.begin(), safe.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; });
      all_are_safe = all_are_safe && !has_control && !find_invalid_utf8(safe) && escape_controls(safe) == safe;
    }
  }
  CHECK(all_are_safe);
}

}  // namespace
