#include "okr/base/text.hpp"

#include <doctest/doctest.h>

namespace {

using namespace okr;

TEST_CASE("decode_utf8 reads one code point of each length") {
  const std::string text = "eø漢🚀";
  CHECK(decode_utf8(text, 0).code_point == 'e');
  CHECK(decode_utf8(text, 0).size == 1);
  CHECK(decode_utf8(text, 1).code_point == 0xF8);
  CHECK(decode_utf8(text, 1).size == 2);
  CHECK(decode_utf8(text, 3).code_point == 0x6F22);
  CHECK(decode_utf8(text, 3).size == 3);
  CHECK(decode_utf8(text, 6).code_point == 0x1F680);
  CHECK(decode_utf8(text, 6).size == 4);
  CHECK(decode_utf8(text, 10).size == 0);
  CHECK(decode_utf8(text, 99).size == 0);
  CHECK(decode_utf8(text, 99).code_point == -1);
}

TEST_CASE("decode_utf8 takes one byte at a time of what is no UTF-8") {
  const std::vector<std::string> broken = {
      "\x80",              // continuation without a lead
      "\xC3",              // cut short
      "\xC3(",             // no continuation
      "\xC0\xAF",          // overlong in two
      "\xC1\xBF",          // overlong in two
      "\xE0\x80\xAF",      // overlong in three
      "\xE0\x9F\xBF",      // overlong in three, the largest
      "\xF0\x8F\xBF\xBF",  // overlong in four
      "\xED\xA0\x80",      // first surrogate
      "\xED\xBF\xBF",      // last surrogate
      "\xF4\x90\x80\x80",  // past the last code point
      "\xF5\x80\x80\x80",  // no lead byte
      "\xFF",
      "\xE6\xBC",      // three bytes cut short
      "\xF0\x9F\x9A",  // four bytes cut short
  };
  for (const std::string& text : broken) {
    CAPTURE(text.size());
    CHECK(decode_utf8(text, 0).code_point == -1);
    CHECK(decode_utf8(text, 0).size == 1);
    CHECK(find_invalid_utf8(text) == 0);
  }
}

TEST_CASE("decode_utf8 knows the first and last code point of each length") {
  for (const std::int32_t code_point :
       {0x0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF}) {
    std::string text;
    append_utf8(text, code_point);
    CAPTURE(code_point);
    CHECK(decode_utf8(text, 0).code_point == code_point);
    CHECK(decode_utf8(text, 0).size == text.size());
    CHECK_FALSE(find_invalid_utf8(text));
  }
}

TEST_CASE("find_invalid_utf8 tells the first bad byte at every distance") {
  for (std::size_t before = 0; before < 40; ++before) {
    std::string text(before, 'k');
    text += "\xFE og resten av setningen";
    CAPTURE(before);
    CHECK(find_invalid_utf8(text) == before);
  }
  CHECK_FALSE(find_invalid_utf8(""));
  CHECK_FALSE(find_invalid_utf8("Vi leverer før kunden spør, og måler det"));
  CHECK(find_invalid_utf8("før \xF8"
                          "kt") == 5);
}

TEST_CASE("count_ascii stops at the first byte that is not") {
  for (std::size_t size = 0; size < 30; ++size) {
    const std::string text(size, 'a');
    CHECK(count_ascii(text, 0) == size);
    CHECK(count_ascii(text + "å og mer enn åtte byte", 0) == size);
    CHECK(count_ascii("æ" + text, 2) == size);
  }
}

TEST_CASE("count_code_points counts characters, and bad bytes as one") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Færre feil i fakturaene") == 23);
  CHECK(count_code_points("漢字🚀") == 3);
  CHECK(count_code_points("a\xFF\xFE"
                          "b") == 4);
  CHECK(count_code_points("e\u0301") == 2);
}

TEST_CASE("append_utf8 writes nothing for what is no code point") {
  std::string text = "x";
  append_utf8(text, 0x110000);
  append_utf8(text, -1);
  CHECK(text == "x");
  append_utf8(text, 0);
  CHECK(text == std::string("x\0", 2));
}

TEST_CASE("to_lower knows the letters of the five languages") {
  CHECK(to_lower("ØKE ANDELEN") == "øke andelen");
  CHECK(to_lower("Ærlige Årstal") == "ærlige årstal");
  CHECK(to_lower("FÖRBÄTTRA SVARSTIDEN") == "förbättra svarstiden");
  CHECK(to_lower("Fleire NØGDE kundar") == "fleire nøgde kundar");
  CHECK(to_lower("Ship FASTER 100%") == "ship faster 100%");
  CHECK(to_lower("ÉLAN ΣΟΦΙΑ ЖЕЛЕЗО") == "élan σοφια железо");
  CHECK(to_lower("@[`{ 0-9") == "@[`{ 0-9");
}

TEST_CASE("to_lower leaves bytes that are no UTF-8") { CHECK(to_lower("A\xFF\xC3Ø") == "a\xFF\xC3ø"); }

TEST_CASE("trim takes ASCII blanks off both ends") {
  CHECK(trim("  en setning\r\n") == "en setning");
  CHECK(trim("\t \n").empty());
  CHECK(trim("").empty());
  CHECK(trim("\u00A0fast\u00A0") == "\u00A0fast\u00A0");
}

TEST_CASE("split gives one part more than there are separators") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("salg/norge/oslo", '/') == Parts{"salg", "norge", "oslo"});
  CHECK(split("", ',') == Parts{""});
  CHECK(split(",", ',') == Parts{"", ""});
  CHECK(split("a,,b,", ',') == Parts{"a", "", "b", ""});
}

TEST_CASE("is_blank sees what a reader sees") {
  CHECK(is_blank(""));
  CHECK(is_blank(" \t\r\n"));
  CHECK(is_blank("\u00A0\u2003\u3000\u2028\u0085"));
  CHECK_FALSE(is_blank(" . "));
  CHECK_FALSE(is_blank("\xFF"));
  CHECK_FALSE(is_blank("\u00A0é"));
}

}  // namespace

TEST_CASE("to_quoted cuts after 60 code points, not inside one") {
  std::string letters;
  for (int i = 0; i < 60; ++i) letters += "ø";
  CHECK(to_quoted("Flere båter i havn") == "\"Flere båter i havn\"");
  CHECK(to_quoted(letters) == '"' + letters + '"');
  CHECK(to_quoted(letters + "å") == '"' + letters + "...\"");
  CHECK(to_quoted(letters.substr(0, 118) + " rest") == '"' + letters.substr(0, 118) + "...\"");
}
