#include "okr/authoring/typed.hpp"

#include <doctest/doctest.h>

using namespace okr;
using namespace okr::authoring;
using language::Language;

namespace {

std::string why(const Result<std::string>& result) { return result ? "" : result.problem().message; }

std::string quarter_after(Date day, model::YearStart year_start = model::january_first) {
  const auto period = find_next_quarter(day, year_start);
  return period ? period->name : period.problem().message;
}

}  // namespace

TEST_SUITE("what people type") {
  TEST_CASE("a line has its blanks cut and every letter kept") {
    CHECK(*parse_line("  Bli byens blideste bakeri ") == "Bli byens blideste bakeri");
    CHECK(*parse_line("Åpne \"Ærlig talt\": 3 # nye") == "Åpne \"Ærlig talt\": 3 # nye");
  }

  TEST_CASE("nothing, control characters and what no one can read are refused") {
    CHECK(why(parse_line("")) == "is empty");
    CHECK(why(parse_line(" \t\xC2\xA0")) == "is empty");
    CHECK(why(parse_line("two\nlines")) == "has control characters or line ends in it");
    CHECK(why(parse_line("red \x1b[31m")) == "has control characters or line ends in it");
    CHECK(why(parse_line("half \xC3")) == "is not UTF-8");
    CHECK(parse_line(std::string(500, 'a')));
    CHECK(why(parse_line(std::string(10'000, 'a'))) == "has 10000 characters, and 500 is the most");
  }

  TEST_CASE("an id has letters of every script, digits and three signs") {
    for (const std::string_view id : {"visible", "q4.v_2-b", "språk", "αβγ", "2027"}) CHECK(*parse_id(id) == id);
    for (const std::string_view id : {"two words", "a/b", "a:b", "#1", "\"a\"", "a,b"}) CHECK_FALSE(parse_id(id));
    CHECK(why(parse_id("")) == "is empty");
  }

  TEST_CASE("a number is read as the language spells it and written plain") {
    CHECK(*parse_number("1.625", Language::nb) == TypedNumber{"1.625", ""});
    CHECK(*parse_number(" -3 ", Language::en) == TypedNumber{"-3", ""});
    CHECK(*parse_number("2.50", Language::en) == TypedNumber{"2.50", ""});
    CHECK(*parse_number("+5", Language::en) == TypedNumber{"5", ""});
    CHECK(*parse_number("010", Language::en) == TypedNumber{"10", ""});
    CHECK(*parse_number(".5", Language::en) == TypedNumber{"0.5", ""});
    CHECK(*parse_number("5.", Language::en) == TypedNumber{"5", ""});
    CHECK(*parse_number("1e3", Language::en) == TypedNumber{"1000", ""});
    CHECK(*parse_number("1,5", Language::nb) == TypedNumber{"1.5", ""});
    CHECK(*parse_number("30 %", Language::sv) == TypedNumber{"30", "%"});
    CHECK(*parse_number("1 500 000", Language::da) == TypedNumber{"1500000", ""});
    CHECK(*parse_number("30 mnok", Language::nn) == TypedNumber{"30000000", "NOK"});
  }

  TEST_CASE("a unit keeps its spelling, and one unit has several") {
    CHECK(*parse_number("30 kr", Language::nb) == TypedNumber{"30", "kr"});
    CHECK(*parse_number("30 kr.", Language::da) == TypedNumber{"30", "kr"});
    CHECK(*parse_number("kr 30", Language::nb) == TypedNumber{"30", "kr"});
    CHECK(*parse_number("30 kroner", Language::nn) == TypedNumber{"30", "kroner"});
    CHECK(*parse_number("3 mill. kroner", Language::nb) == TypedNumber{"3000000", "kroner"});
    CHECK(*parse_number("2 veckor", Language::sv) == TypedNumber{"2", "veckor"});
    CHECK(is_same_unit("kr", "kroner", Language::nb));
    CHECK(is_same_unit("Riders", "riders", Language::en));
    CHECK_FALSE(is_same_unit("dager", "uker", Language::nb));
    CHECK_FALSE(is_same_unit("riders", "seats", Language::en));
  }

  TEST_CASE("what is no number is refused, and what can be two") {
    for (const std::string_view text : {"many", "nan", "inf", "0x1f", "", "1e999", "-", "double"}) {
      CAPTURE(text);
      CHECK(parse_number(text, Language::en).problem().message == "is not a number");
    }
    CHECK(parse_number("1,500", Language::nb).problem().message == "can be 1.5 or 1500");
  }

  TEST_CASE("a period is read in its own form, in words and as a range") {
    CHECK(parse_period("2027-Q1", model::january_first)->name == "2027-Q1");
    CHECK(parse_period("1. kvartal 2027", model::january_first)->name == "2027-Q1");
    CHECK(parse_period(" K1 2027", model::january_first)->name == "2027-Q1");
    CHECK(parse_period("2027-01-10..2027-02-20", model::january_first)->days() == 42);
    CHECK(parse_period("soon", model::january_first).problem().message == "is no period");
    CHECK(parse_period("2027-02-20..2027-01-10", model::january_first).problem().message == "ends before it starts");
  }

  TEST_CASE("the next quarter is the one that begins after the day") {
    CHECK(quarter_after(to_date(2026, 11, 22)) == "2027-Q1");
    CHECK(quarter_after(to_date(2026, 12, 31)) == "2027-Q1");
    CHECK(quarter_after(to_date(2027, 1, 1)) == "2027-Q2");
    CHECK(quarter_after(to_date(9999, 5, 5)) == "has no quarter after it");
    const model::YearStart april{std::chrono::April, std::chrono::day{1}};
    CHECK(quarter_after(to_date(2026, 11, 22), april) == "2026-Q4");
    CHECK(find_next_quarter(to_date(2026, 11, 22), april)->start == to_date(2027, 1, 1));
  }
}
