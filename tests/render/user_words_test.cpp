// The user's words in Markdown and in CSV.

#include <doctest/doctest.h>

#include "okr/base/csv.hpp"
#include "render/csv_text.hpp"
#include "render/markdown_text.hpp"

using namespace okr;
using namespace okr::render;

TEST_CASE("in markdown nothing is markup, a cell's end or a tag") {
  CHECK(to_markdown("a | b\nc") == "a \\| b\\\\nc");
  CHECK(to_markdown("*x* _y_ `z` ~t~ <i> [e](f)") == "\\*x\\* \\_y\\_ \\`z\\` \\~\xE2\x80\x8Bt\\~ \\<i\\> \\[e\\](f)");
  CHECK(to_markdown("42 % & 3 # ! bø") == "42 % \\& 3 \\# \\! bø");
}

TEST_CASE("in markdown nobody is called, and nothing is linked") {
  CHECK(to_markdown("@ola") == "\\@\xE2\x80\x8Bola");
  CHECK(to_markdown("ola@example.org") ==
        "ola\\@\xE2\x80\x8B"
        "example.org");
  CHECK(to_markdown("#12 !7 &3 %\"v 1\"") ==
        "\\#\xE2\x80\x8B"
        "12 \\!\xE2\x80\x8B"
        "7 \\&\xE2\x80\x8B"
        "3 %\xE2\x80\x8B\"v 1\"");
  CHECK(to_markdown("https://x.no") == "https:\xE2\x80\x8B//x.no");
  CHECK(to_markdown("WWW.x.no") == "WWW\xE2\x80\x8B.x.no");
  CHECK(to_markdown("a//b ww.x") == "a//b ww.x");
}

TEST_CASE("in csv a field with a separator or quote is quoted and reads back") {
  CHECK(to_csv_field("plain words") == "plain words");
  CHECK(to_csv_field("a,b") == "\"a,b\"");
  CHECK(to_csv_field("a;b") == "\"a;b\"");
  CHECK(to_csv_field("say \"hi\"") == "\"say \"\"hi\"\"\"");
  CHECK(to_csv_field("a\r\nb\tc") == "a\\r\\nb\\tc");
  const CsvTable table = parse_csv(to_csv_field("a,\"b\";c") + ",x\r\n");
  REQUIRE(table.records.size() == 1);
  CHECK(table.records[0].fields == std::vector<std::string>{"a,\"b\";c", "x"});
}

TEST_CASE("in csv no words are a formula, and numbers stay numbers") {
  for (const std::string text : {"=1+1", "+47", "-x", "@SUM(A1)", "  =1", "＝1", "＋1", "－1", "＠x"}) {
    CAPTURE(text);
    CHECK(to_csv_words(text) == "'" + text);
  }
  CHECK(to_csv_words("=A1,B1") == "\"'=A1,B1\"");
  CHECK(to_csv_words("a=b") == "a=b");
  CHECK(to_csv_words("") == "");
  CHECK(to_csv_field("-2") == "-2");
}
