#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "okr/language/phrase.hpp"

using namespace okr::language;

namespace {

constexpr auto en = Language::en;
constexpr auto nb = Language::nb;
constexpr auto da = Language::da;
constexpr auto sv = Language::sv;

std::string to_text(const std::optional<Number>& value) {
  if (!value) return "none";
  std::string text = fmt::format("{}", value->value);
  if (!value->unit.empty()) text += " " + value->unit;
  if (value->other) text += fmt::format(" or {}", *value->other);
  return text;
}

struct Row {
  Language language;
  std::string_view text;
  std::string_view value;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(to_text(read_value(row.text, row.language)) == row.value);
  }
}

}  // namespace

TEST_CASE("a value in the language's spelling") {
  check({
      {nb, "1,5", "1.5"},
      {nb, "-1,5", "-1.5"},
      {nb, "+1,5", "1.5"},
      {nb, "1 500 000", "1500000"},
      {nb, "1\u00A0500", "1500"},
      {nb, "1 500,25", "1500.25"},
      {da, "1.500.000", "1500000"},
      {da, "1.500,5", "1500.5"},
      {sv, "1'500'000", "1500000"},
      {en, "1,500,000", "1500000"},
      {en, "1,500.5", "1500.5"},
      {en, "12", "12"},
      {en, " 12 ", "12"},
      {en, "0.125", "0.125"},
  });
}

TEST_CASE("a value with its unit") {
  check({
      {nb, "30 %", "30 %"},
      {nb, "30%", "30 %"},
      {nb, "98,6 prosent", "98.6 %"},
      {nb, "3 %-poeng", "3 pp"},
      {nb, "30 mnok", "30000000 NOK"},
      {nb, "MNOK 30", "30000000 NOK"},
      {nb, "kr 500", "500 KR"},
      {nb, "2,5 mill. kr", "2500000 KR"},
      {nb, "8 timer", "8 timer"},
      {da, "2 mio. kr.", "2000000 KR"},
      {sv, "25 mnkr", "25000000 KR"},
      {en, "$1.2M", "1200000 USD"},
      {en, "5k", "5000"},
      {en, "-5 %", "-5 %"},
      {en, "4.5/5", "4.5 /5"},
      {en, "10x", "10 x"},
      {en, "20 ms", "20 ms"},
  });
}

TEST_CASE("one separator with three digits behind it can be read in two ways in every language") {
  check({
      {en, "1,500", "1500 or 1.5"},
      {en, "1.500", "1.5 or 1500"},
      {nb, "1.500", "1500 or 1.5"},
      {nb, "1,500", "1.5 or 1500"},
      {da, "1.500", "1500 or 1.5"},
      {da, "1.500 kr.", "1500 KR or 1.5"},
      {sv, "2.250 %", "2250 % or 2.25"},
      {en, "0,125", "0.125"},
      {en, "1234.567", "1234.567"},
  });
}

TEST_CASE("what is no single number is no value") {
  check({
      {en, "", "none"},
      {en, " ", "none"},
      {en, "%", "none"},
      {en, "ten", "none"},
      {en, "0x1F", "none"},
      {en, ".inf", "none"},
      {en, ".nan", "none"},
      {en, "inf", "none"},
      {en, "1-2", "none"},
      {en, "1 2", "none"},
      {en, "1.2.3", "none"},
      {en, "2026-12-31", "none"},
      {en, "5 customers", "none"},
      {en, "about 5", "none"},
      {en, "> 5", "none"},
      {en, "5%%", "none"},
      {en, "5 % of all", "none"},
      {en, "--5", "none"},
      {en, "5-", "none"},
      {en, "kr", "none"},
      {nb, "fem", "none"},
      {nb, "5 prosent av alle", "none"},
      {nb, "1,5,5", "none"},
  });
}

TEST_CASE("a number too great to be one is no value") {
  CHECK_FALSE(read_value(std::string(350, '9'), en));
  CHECK_FALSE(read_value(std::string(199, '9') + "e999", en));
}

TEST_CASE("the value's place is told") {
  const auto value = read_value("  30 mnok ", nb);
  REQUIRE(value);
  CHECK(value->literal == okr::Span{2, 4});
  CHECK(value->span == okr::Span{2, 9});
}
