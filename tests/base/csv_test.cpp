#include "okr/base/csv.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace okr;

namespace {

/// "1:a|b 2:c|d", and what ends it.
std::string read(std::string_view text) {
  const CsvTable table = parse_csv(text);
  std::string out;
  for (const CsvRecord& record : table.records) {
    out += (out.empty() ? "" : " ") + std::to_string(record.line) + ':';
    for (std::size_t i = 0; i < record.fields.size(); ++i) out += (i == 0 ? "" : "|") + record.fields[i];
  }
  if (table.fault) out += " !" + std::to_string(table.fault->line) + " " + table.fault->message;
  return out;
}

}  // namespace

TEST_SUITE("csv") {
  TEST_CASE("rows and fields, with both line ends and without the last one") {
    CHECK(read("kr,value\nsail,3\n") == "1:kr|value 2:sail|3");
    CHECK(read("kr,value\r\nsail,3\r\n") == "1:kr|value 2:sail|3");
    CHECK(read("kr,value\nsail,3") == "1:kr|value 2:sail|3");
    CHECK(read("kr,value\rx\nsail,3\r") == "1:kr|value\rx 2:sail|3");
    CHECK(read("\xEF\xBB\xBFkr,value") == "1:kr|value");
    CHECK(read("").empty());
  }

  TEST_CASE("lines without text are left out, empty fields stay") {
    CHECK(read("a,b\n\n ,\n,x\n") == "1:a|b 4:|x");
    CHECK(read("a,b,\n") == "1:a|b|");
  }

  TEST_CASE("quotes hold separators, line ends and quotes") {
    CHECK(read("a,b\n\"1,9\",\"two\nlines\"\nx,y\n") == "1:a|b 2:1,9|two\nlines 4:x|y");
    CHECK(read("\"a \"\"b\"\"\",\"\"\n") == "1:a \"b\"|");
    CHECK(read(" a , \" b \" ,c\n") == "1:a| b |c");
  }

  TEST_CASE("the separator is the one that the first line has most of") {
    CHECK(read("kr;value;note\nsail;1,9;a, b, c\n") == "1:kr|value|note 2:sail|1,9|a, b, c");
    CHECK(read("kr\tvalue\nsail\t\n") == "1:kr|value 2:sail|");
    CHECK(read("\"a;b;c\",d\nx,y\n") == "1:a;b;c|d 2:x|y");
  }

  TEST_CASE("what is no table is a fault with its line") {
    CHECK(read("a,b\n\"x,y\nz\n") == "1:a|b !2 a quote is never closed");
    CHECK(read("a,b\nx\"y,z\n") == "1:a|b !2 a quote stands inside a field that does not begin with one");
    CHECK(read("a,b\n\"x\"y,z\n") == "1:a|b !2 text stands behind a closing quote");
    CHECK(read("a\nb\n\xFF\xFE\n") == " !3 the text is not UTF-8");
  }
}
