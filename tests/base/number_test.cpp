#include <doctest/doctest.h>

#include <string_view>
#include <utility>

#include "okr/base/number.hpp"

using namespace okr;

TEST_SUITE("number") {
  TEST_CASE("plain numbers are those of YAML 1.2, read as decimals") {
    constexpr std::pair<std::string_view, double> rows[] = {{"40", 40},    {"-3", -3},        {"+2.5", 2.5},
                                                            {"010", 10},   {".5", 0.5},       {"5.", 5},
                                                            {"1e3", 1000}, {"1.5E-2", 0.015}, {"-0.0", 0.0}};
    for (const auto& [text, value] : rows) {
      CAPTURE(text);
      CHECK(is_plain_number(text));
      CHECK(find_plain_number(text) == value);
    }
    for (const std::string_view text :
         {"", "-", ".", "1,5", "1 000", "0x1f", ".inf", "nan", "1e", "e3", "1.5.2", "½"}) {
      CAPTURE(text);
      CHECK_FALSE(is_plain_number(text));
      CHECK_FALSE(find_plain_number(text));
    }
    CHECK(is_plain_number("1e400"));
    CHECK_FALSE(find_plain_number("1e400"));
  }

  TEST_CASE("simple ones are read alike everywhere") {
    for (const std::string_view text : {"0", "40", "-3", "0.5", "-0.50", "1234567.25"}) CHECK(is_simple_number(text));
    for (const std::string_view text : {"", "-", "+2", "010", "-01", ".5", "5.", "1e3", "1,5", "1.5.2", "1 000"}) {
      CAPTURE(text);
      CHECK_FALSE(is_simple_number(text));
    }
  }

  TEST_CASE("the shortest decimal reads back as the same value") {
    CHECK(to_plain_number(0.1) == "0.1");
    CHECK(to_plain_number(1500) == "1500");
    CHECK(find_plain_number(to_plain_number(1.0 / 3)) == 1.0 / 3);
  }
}
