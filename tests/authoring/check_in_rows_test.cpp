#include "okr/authoring/check_in_rows.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

using namespace okr;
using namespace okr::authoring;

namespace {

/// Rows as "origin kr=value c=confidence on=day note", then problems.
std::string read(std::string_view text, std::string_view name = "list") {
  const CheckInRows rows = parse_check_in_rows(text, name);
  std::string out;
  for (const CheckInRow& row : rows.rows) {
    out += fmt::format("{} {}={}", row.origin, row.key_result, row.value);
    if (row.confidence) out += " c=" + *row.confidence;
    if (row.on) out += " on=" + *row.on;
    if (!row.note.empty()) out += " " + row.note;
    out += '\n';
  }
  for (const std::string& problem : rows.problems) out += "! " + problem + '\n';
  return out;
}

}  // namespace

TEST_SUITE("lists of check-ins") {
  TEST_CASE("csv names its columns in any order") {
    CHECK(read("kr,value,confidence,note,on\nberths,23,0.7,New ferry,2026-11-20\nnoise,-2,,,\n") ==
          "list:2 berths=23 c=0.7 on=2026-11-20 New ferry\nlist:3 noise=-2\n");
    CHECK(read("\xEF\xBB\xBFNote;Value;KR\r\n\"Sol, og regn\";1,9;berths\r\n") == "list:2 berths=1,9 Sol, og regn\n");
    CHECK(read("kr\nberths\n") == "list:2 berths=\n");
  }

  TEST_CASE("json is a list of objects; its numbers are absolute") {
    CHECK(read("\n[{\"kr\": \"berths\", \"value\": 23, \"confidence\": 0.7, \"note\": \"New ferry\"},\n"
               " {\"kr\": \"noise\", \"value\": -2.5, \"on\": null},\n"
               " {\"kr\": \"noise\", \"value\": \"-2.5\", \"on\": \"yesterday\"}]\n") ==
          "list[0] berths==23 c=0.7 New ferry\nlist[1] noise==-2.5\nlist[2] noise=-2.5 on=yesterday\n");
  }

  TEST_CASE("each mistake in csv is named with its line") {
    CHECK(read("kr,vlaue,kr\nx,1,y\n") ==
          "! list:1: \"vlaue\" is no column of check-ins; did you mean \"value\"?; there is kr, value, confidence, "
          "note, on\n! list:1: \"kr\" stands twice in the header\n");
    CHECK(read("value,note\n1,x\n") == "! list:1: the header names no column \"kr\"\n");
    CHECK(read("kr,value\nberths,1,9\n,3\nnoise,4\n") ==
          "list:4 noise=4\n! list:2: has 3 fields, the header 2; a field that holds the separator needs quotes\n"
          "! list:3: names no key result in \"kr\"\n");
    CHECK(read("kr,value\n\"berths,1\n") == "! list:2: a quote is never closed\n");
    CHECK(read("") == "! list: holds no check-ins\n");
    CHECK(read("kr,value\n") == "! list: holds no check-ins\n");
  }

  TEST_CASE("each mistake in json is named with its place") {
    CHECK(read("[{\"kr\": \"a\", \"vaule\": 1}, 3, {\"kr\": 4}, {\"value\": 1}, {\"kr\": \"b\", \"value\": [1]}]") ==
          "! list[0]: \"vaule\" is no key of check-ins; did you mean \"value\"?; there is kr, value, confidence, note, "
          "on\n! list[1]: is no object with \"kr\" and \"value\"\n! list[2]: \"kr\" is of the wrong kind\n"
          "! list[3]: names no key result in \"kr\"\n! list[4]: \"value\" is of the wrong kind\n");
    CHECK(read("[{\"kr\": \"a\", \"value\": 1}, [], 3, {\"kr\": \"b\", \"value\": 1, \"value\": 2}]") ==
          "list[0] a==1\nlist[3] b==2\n! list[3]: \"value\" stands twice\n"
          "! list[1]: is no object with \"kr\" and \"value\"\n! list[2]: is no object with \"kr\" and \"value\"\n");
    CHECK(read("[{\"kr\": \"a\", \"note\": {\"kr\": 1, \"kr\": 2}}]") == "! list[0]: \"note\" is of the wrong kind\n");
    CHECK(read("\n[\n{\"kr\": }\n]") == "! list:3: the text is no JSON\n");
    CHECK(read("{\"kr\": \"a\"}") == "! list: the JSON is no list of check-ins; write [{\"kr\": .., \"value\": ..}]\n");
    CHECK(read("[]") == "! list: holds no check-ins\n");
  }
}
