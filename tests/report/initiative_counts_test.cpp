#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

Share initiatives(const Texts& texts, std::string_view today = "2026-11-22") {
  return view(workspace(texts), today).teams[0].objectives[0].initiatives;
}

std::string with_initiatives(std::string_view initiatives) {
  return file("team: choir\nperiod: 2026-Q4\n", objective("voices", at("tenors", 50) + at("basses", 50))) +
         "initiatives:\n" + std::string(initiatives);
}

}  // namespace

TEST_CASE("an initiative counts for the objective of the key results that it supports, once") {
  CHECK(initiatives(
            {{"a.okr.yaml", with_initiatives("  - {title: Sing in schools, supports: [tenors, basses]}\n"
                                             "  - {title: Find a teacher, supports: tenors, status: done}\n")}}) ==
        Share{1, 2});
}

TEST_CASE("dropped initiatives do not count, and those that support nothing here neither") {
  CHECK(initiatives({{"a.okr.yaml", with_initiatives("  - {title: Buy robes, supports: tenors, status: dropped}\n"
                                                     "  - {title: Build a stage, supports: sopranos}\n")}}) ==
        Share{0, 0});
}

TEST_CASE("a date says that it is done where no status does, and not before that day") {
  const Texts texts{
      {"a.okr.yaml", with_initiatives("  - {title: Sing in schools, supports: tenors, done_on: 2026-11-10}\n"
                                      "  - {title: Tour, supports: tenors, status: done, done_on: 2026-12-01}\n")}};
  CHECK(initiatives(texts) == Share{1, 2});
  CHECK(initiatives(texts, "2026-12-02") == Share{2, 2});
}

TEST_CASE("initiatives below an objective or a key result, and in other files, count too") {
  const std::string nested =
      file("team: choir\nperiod: 2026-Q4\n",
           "  - id: voices\n    title: We fill the hall\n    initiatives:\n"
           "      - {title: Hang posters, supports: tenors}\n    key_results:\n"
           "      - id: tenors\n        title: Win 5 tenors\n        target: 5\n        start: 0\n"
           "        initiatives:\n          - {title: Ask the football club, status: done}\n");
  const std::string other = file("team: stage\nperiod: 2026-Q4\n", objective("lights", at("lamps", 5))) +
                            "initiatives:\n  - {title: Light the posters, supports: choir/voices/tenors}\n";
  CHECK(initiatives({{"a.okr.yaml", nested}}) == Share{1, 2});
  CHECK(initiatives({{"a.okr.yaml", nested}, {"b.okr.yaml", other}}) == Share{1, 3});
}

TEST_CASE("where an objective and a key result have one name, the key result is meant") {
  const std::string choir = file("team: choir\nperiod: 2026-Q4\n",
                                 objective("voices", at("tenors", 50)) + objective("tenors", at("basses", 50))) +
                            "initiatives:\n  - {title: Sing in schools, supports: tenors}\n";
  CHECK(initiatives({{"a.okr.yaml", choir}}) == Share{0, 1});
}
