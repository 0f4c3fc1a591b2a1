#include "okr/model/period.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace okr;
using namespace okr::model;

namespace {

struct Reading {
  std::string text;
  std::string first;
  std::string last;
};

std::string describe(const std::string& text, YearStart start = january_first) {
  const auto period = parse_period(text, start);
  if (!period) return period.problem().message;
  return period->name + " " + to_string(period->start) + " " + to_string(period->end);
}

}  // namespace

TEST_CASE("periods have their days") {
  const std::array rows{
      Reading{"2027", "2027-01-01", "2027-12-31"},    Reading{"2027-H1", "2027-01-01", "2027-06-30"},
      Reading{"2027-H2", "2027-07-01", "2027-12-31"}, Reading{"2027-T1", "2027-01-01", "2027-04-30"},
      Reading{"2028-T1", "2028-01-01", "2028-04-30"}, Reading{"2027-T3", "2027-09-01", "2027-12-31"},
      Reading{"2027-Q1", "2027-01-01", "2027-03-31"}, Reading{"2027-Q4", "2027-10-01", "2027-12-31"},
      Reading{"2027-02", "2027-02-01", "2027-02-28"}, Reading{"2028-02", "2028-02-01", "2028-02-29"},
      Reading{"0001", "0001-01-01", "0001-12-31"},    Reading{"9998-12", "9998-12-01", "9998-12-31"},
  };
  for (const Reading& row : rows) {
    CAPTURE(row.text);
    CHECK(describe(row.text) == row.text + " " + row.first + " " + row.last);
  }
}

TEST_CASE("K reads as Q and is named so") { CHECK(describe("2027-K2") == "2027-Q2 2027-04-01 2027-06-30"); }

TEST_CASE("a year that starts elsewhere moves all but months") {
  const YearStart april{std::chrono::April, std::chrono::day{1}};
  CHECK(describe("2027", april) == "2027 2027-04-01 2028-03-31");
  CHECK(describe("2027-Q1", april) == "2027-Q1 2027-04-01 2027-06-30");
  CHECK(describe("2027-Q4", april) == "2027-Q4 2028-01-01 2028-03-31");
  CHECK(describe("2027-T3", april) == "2027-T3 2027-12-01 2028-03-31");
  CHECK(describe("2027-H2", april) == "2027-H2 2027-10-01 2028-03-31");
  CHECK(describe("2027-04", april) == "2027-04 2027-04-01 2027-04-30");
  CHECK(describe("9998", april) == "9998 9998-04-01 9999-03-31");
}

TEST_CASE("quarters of a year that starts late in a month leave no day out") {
  const YearStart start{std::chrono::January, std::chrono::day{31}};
  Date next = parse_period("2027-Q1", start)->start;
  for (const char* name : {"2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1"}) {
    const auto quarter = parse_period(name, start);
    CHECK(quarter->start == next);
    next = quarter->end + std::chrono::days{1};
  }
}

TEST_CASE("other texts are no periods") {
  for (const char* text :
       {"",        "2027-Q5", "2027-Q0",  "2027-T4", "2027-H3", "2027-13", "2027-00", "0000",     "9999",     "27-Q1",
        "2027-q1", "2027-Q",  "2027-Q11", "2027-1",  "2027Q1",  " 2027",   "2027 ",   "２０２７", "2027-W12", "-001"}) {
    CAPTURE(text);
    CHECK(describe(text) == "not a period");
  }
}

TEST_CASE("a period knows its days and its neighbours") {
  const Period quarter = *parse_period("2027-Q2");
  CHECK(quarter.days() == 91);
  CHECK(quarter.contains(*parse_date("2027-04-01")));
  CHECK(quarter.contains(*parse_date("2027-06-30")));
  CHECK(!quarter.contains(*parse_date("2027-07-01")));
  CHECK(quarter.contains(*parse_period("2027-05")));
  CHECK(quarter.overlaps(*parse_period("2027-T2")));
  CHECK(!quarter.overlaps(*parse_period("2027-Q3")));
  const Period range = to_range(*parse_date("2027-02-01"), *parse_date("2027-03-14"));
  CHECK(range.name == "2027-02-01..2027-03-14");
  CHECK(range.days() == 42);
}

TEST_CASE("written forms are known in five languages") {
  struct Row {
    const char* text;
    const char* name;
  };
  const std::array rows{
      Row{"Q2 2027", "2027-Q2"},
      Row{"q2-27", "2027-Q2"},
      Row{"Q2/2027", "2027-Q2"},
      Row{"Q2'27", "2027-Q2"},
      Row{"2Q27", "2027-Q2"},
      Row{"2027 Q2", "2027-Q2"},
      Row{"2027Q2", "2027-Q2"},
      Row{"2027-q2", "2027-Q2"},
      Row{"K2-27", "2027-Q2"},
      Row{"K2 2027", "2027-Q2"},
      Row{"2. kvartal 2027", "2027-Q2"},
      Row{"andre kvartal 2027", "2027-Q2"},
      Row{"andra kvartalet 2027", "2027-Q2"},
      Row{"2:a kvartalet 2027", "2027-Q2"},
      Row{"Kvartal 2, 2027", "2027-Q2"},
      Row{"2nd quarter of 2027", "2027-Q2"},
      Row{"the third quarter 2027", "2027-Q3"},
      Row{"fjärde kvartalet 2027", "2027-Q4"},
      Row{"fjerde kvartal i 2027", "2027-Q4"},
      Row{"1. halvår 2027", "2027-H1"},
      Row{"første halvår 2027", "2027-H1"},
      Row{"fyrste halvår 2027", "2027-H1"},
      Row{"andet halvår 2027", "2027-H2"},
      Row{"H1 2027", "2027-H1"},
      Row{"first half 2027", "2027-H1"},
      Row{"2. tertial 2027", "2027-T2"},
      Row{"T2 2027", "2027-T2"},
      Row{"tredje tertialet 2027", "2027-T3"},
      Row{"mars 2027", "2027-03"},
      Row{"Marts 2027", "2027-03"},
      Row{"March, 2027", "2027-03"},
      Row{"maj 2027", "2027-05"},
      Row{"augusti 2027", "2027-08"},
      Row{"des. 2027", "2027-12"},
      Row{"2027 oktober", "2027-10"},
      Row{"06/2027", "2027-06"},
      Row{"06.2027", "2027-06"},
      Row{"2027/06", "2027-06"},
      Row{"året 2027", "2027"},
      Row{"halva\xcc\x8aret 1 2027", "2027-H1"},
      Row{"Q2\xc2\xa0"
          "2027",
          "2027-Q2"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(find_written_period(row.text).value_or("none") == row.name);
  }
}

TEST_CASE("what is not certain is no written period") {
  for (const char* text :
       {"",        "Q5 2027",     "Q2",           "Q2 Q3 2027",   "Q2-Q3 2027",   "mars-april 2027", "FY27",
        "FY27Q1",  "mars 27",     "våren 2027",   "2027-2",       "13/2027",      "uke 12 2027",     "T4 2027",
        "H3 2027", "27Q2",        "Q2 2027 2028", "Q2 0000",      "kvartal 2027", "2. 2027",         "snart",
        "?",       "Q2 2027 ca.", "06-2027",      "\xff\xfe 2027"}) {
    CAPTURE(text);
    CHECK(find_written_period(text).value_or("none") == "none");
  }
}
