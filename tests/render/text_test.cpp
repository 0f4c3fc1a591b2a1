#include <doctest/doctest.h>

#include "okr/render/text.hpp"

using namespace okr::render;

TEST_CASE("wrap breaks at blanks and indents what follows") {
  CHECK(wrap("vi rydder i lageret før jul", 12, 2, 0) == "vi rydder i\n  lageret\n  før jul");
  CHECK(wrap("vi rydder", 0, 2, 0) == "vi rydder");
  CHECK(wrap("abc de", 8, 4, 4) == "abc\n    de");
}

TEST_CASE("wrap keeps the text's own line ends, its blanks, and words that are too wide") {
  CHECK(wrap("one\n\ntwo", 10, 2, 0) == "one\n\n  two");
  CHECK(wrap("a  b", 10, 0, 0) == "a  b");
  CHECK(wrap("a https://example.org/long b", 10, 0, 0) == "a\nhttps://example.org/long\nb");
}

TEST_CASE("shorten takes from the middle and never more than needed") {
  CHECK(shorten("kort tekst", 10) == "kort tekst");
  CHECK(shorten("Skap et lager som alle finner fram i", 20) == "Skap et lage...ram i");
  CHECK(shorten("ååååååååååååååååååååå", 12) == "åååååå...ååå");
  CHECK(shorten("東京東京東京東京", 11) == "東京東...京");
}

TEST_CASE("counts agree with their noun") {
  CHECK(count_noun(1, "file") == "1 file");
  CHECK(count_noun(0, "file") == "0 files");
}

TEST_CASE("paint adds nothing where there is no colour or no text") {
  CHECK(paint("x", Ink::error, {}) == "x");
  CHECK(paint("", Ink::error, {true, false, 80}) == "");
  CHECK(paint("x", Ink::plain, {true, false, 80}) == "x");
  CHECK(paint("x", Ink::error, {true, false, 80}) == "\x1b[1;31mx\x1b[0m");
}
