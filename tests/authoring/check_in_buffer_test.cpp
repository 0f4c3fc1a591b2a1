#include "okr/authoring/check_in_buffer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <random>

using namespace okr::authoring;

namespace {

const std::vector<BufferEntry> offered = {
    {"dock/quay/berths", "", false, {"Raise free berths from 4 to 12", "last 6 on 2026-11-02"}},
    {"dock/quay/fees", "kr", false, {}},
    {"dock/quay/crane", "", true, {"open: 1 Order the crane, 2 Test it"}},
};

/// name|value|confidence|note of the one line that is entered.
std::string read(std::string_view line) {
  const std::vector<BufferRow> rows = parse_buffer(line, offered);
  if (rows.empty()) return "none";
  REQUIRE(rows.size() == 1);
  return rows[0].name + "|" + rows[0].value + "|" + rows[0].confidence + "|" + rows[0].note;
}

}  // namespace

TEST_CASE("what is offered and left as it is records nothing") {
  const std::string text = to_buffer(offered);
  CHECK(
      text.starts_with("dock/quay/berths  \n"
                       "#   Raise free berths from 4 to 12\n"
                       "#   last 6 on 2026-11-02\n"
                       "dock/quay/fees  \n"));
  CHECK(parse_buffer(text, offered).empty());
  CHECK(parse_buffer("", offered).empty());
  CHECK(parse_buffer("\n  \n\t\n# dock/quay/berths 4\n", offered).empty());
  CHECK(read("dock/quay/berths  -  -  -") == "none");
}

TEST_CASE("a line is value, confidence and note, with blanks as people write them") {
  CHECK(read("dock/quay/berths 7") == "dock/quay/berths|7||");
  CHECK(read("dock/quay/berths  7  0.7  Two more are free  since May") ==
        "dock/quay/berths|7|0.7|Two more are free  since May");
  CHECK(read("dock/quay/berths\t7\t70 %\tTwo more") == "dock/quay/berths|7|70 %|Two more");
  CHECK(read("dock/quay/berths 7 0.7 Two more are free") == "dock/quay/berths|7|0.7|Two more are free");
  CHECK(read("dock/quay/berths 7 70 % Two more") == "dock/quay/berths|7|70 %|Two more");
  CHECK(read("dock/quay/berths 7 7/10") == "dock/quay/berths|7|7/10|");
  CHECK(read("dock/quay/berths 7 0.7  Two more") == "dock/quay/berths|7|0.7|Two more");
  CHECK(read("dock/quay/berths  +2  Two more are free") == "dock/quay/berths|+2||Two more are free");
  CHECK(read("dock/quay/berths  7  -  12 of them are wet") == "dock/quay/berths|7||12 of them are wet");
  CHECK(read("dock/quay/berths  7  2 of them are wet") == "dock/quay/berths|7||2 of them are wet");
  CHECK(read("dock/quay/berths 7 - 2 of them are wet") == "dock/quay/berths|7||2 of them are wet");
  CHECK(read("  dock/quay/berths   =-2\r") == "dock/quay/berths|=-2||");
  CHECK(read("\xEF\xBB\xBF"
             "dock/quay/berths 7\r\n") == "dock/quay/berths|7||");
  CHECK(read("elsewhere 7 note") == "elsewhere|7||note");
}

TEST_CASE("groups of digits and the unit belong to the value") {
  CHECK(read("dock/quay/fees 1 500 kr 0.7 Good month") == "dock/quay/fees|1 500 kr|0.7|Good month");
  CHECK(read("dock/quay/fees 1 500 KR") == "dock/quay/fees|1 500 KR||");
  CHECK(read("dock/quay/fees -12 500 000") == "dock/quay/fees|-12 500 000||");
  CHECK(read("dock/quay/fees 1 500 pounds were paid") == "dock/quay/fees|1 500||pounds were paid");
  CHECK(read("dock/quay/fees 1 500 pounds  0.7") == "dock/quay/fees|1 500 pounds|0.7|");
  CHECK(read("dock/quay/berths 30 % 50 %") == "dock/quay/berths|30 %|50 %|");
}

TEST_CASE("a milestone's name has several words") {
  CHECK(read("dock/quay/crane Order the crane") == "dock/quay/crane|Order the crane||");
  CHECK(read("dock/quay/crane  Order the crane  0.9  It comes in May") ==
        "dock/quay/crane|Order the crane|0.9|It comes in May");
}

TEST_CASE("a note without a value is kept, for it to be said") {
  CHECK(read("dock/quay/berths  -  -  Wet") == "dock/quay/berths|||Wet");
}

TEST_CASE("problems stand above their lines, and go with the next round") {
  const std::string text = "a 1\nb x\n# end\n";
  const std::string marked = mark_problems(text, {{2, "\"x\" is no number"}});
  CHECK(marked == "a 1\n#! \"x\" is no number\nb x\n# end\n");
  CHECK(mark_problems(marked, {}) == text);
  CHECK(parse_buffer(marked, offered).back().line == 3);
}

TEST_CASE("lines are counted from 1, whatever stands between") {
  const std::vector<BufferRow> rows = parse_buffer("# x\ndock/quay/berths 7\n\ndock/quay/fees 8", offered);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].line == 2);
  CHECK(rows[1].line == 4);
}

TEST_CASE("any text is read: rows name something, in the order of their lines, and hold nothing that was not there") {
  constexpr std::string_view alphabet = "ab1230 \t\t  .,-+=/%#\n\r\"";
  std::mt19937 random(20261122);
  std::uniform_int_distribution<std::size_t> letter(0, alphabet.size() - 1);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += alphabet[letter(random)];
    CAPTURE(text);
    const std::vector<BufferRow> rows = parse_buffer(text, {{"a", "b", false, {}}, {"b", "", true, {}}});
    CHECK(std::ranges::is_sorted(rows, {}, &BufferRow::line));
    for (const BufferRow& row : rows) {
      CHECK(!row.name.empty());
      CHECK(row.name.find_first_of(" \t#") != 0);
      CHECK(text.find(row.name) != std::string::npos);
      for (const std::string& part : {row.value, row.confidence, row.note}) {
        CHECK(text.find(part) != std::string::npos);
        CHECK(part != "-");
      }
    }
    CHECK(mark_problems(mark_problems(text, {{1, "x"}, {2, "y"}}), {}) == mark_problems(text, {}));
  }
}
