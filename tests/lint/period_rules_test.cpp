// period-length, period-overlap and period-date-outside.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::to_small_file;

Marked find_length(std::string_view head, const model::Config& config = {}) {
  return test::find_marked("period-length", {{"ski.okr.yaml", to_small_file(head)}}, config);
}

Marked find_overlap(std::string_view one, std::string_view other) {
  return test::find_marked("period-overlap",
                           {{"a.okr.yaml", to_small_file("team: ski\nperiod: " + std::string(one))},
                            {"b.okr.yaml", to_small_file("team: ski\nperiod: " + std::string(other))}});
}

/// Of a key result in the last quarter of 2026.
Marked find_date(std::string_view language, std::string_view key_result, std::string_view objective = "title: Ski") {
  const std::string head = "language: " + std::string(language) + "\nperiod: 2026-Q4";
  return test::find_marked("period-date-outside", {{"ski.okr.yaml", to_small_file(head, objective, key_result)}});
}

Marked find_in_title(std::string_view language, std::string_view title) {
  return find_date(language, "title: " + std::string(title));
}

TEST_CASE("a team's period has two weeks at least and a tertial at most") {
  CHECK(find_length("period: 2026-Q1") == Marked{});
  CHECK(find_length("period: 2026-T2") == Marked{});
  CHECK(find_length("period: 2026-11") == Marked{});
  CHECK(find_length("period: 2026-H2") == Marked{"warning <2026-H2>"});
  CHECK(find_length("period: 2026") == Marked{"warning <2026>"});
  CHECK(find_length("period: {start: 2026-11-02, end: 2026-11-15}") == Marked{});
  CHECK(find_length("period: {start: 2026-11-02, end: 2026-11-14}") ==
        Marked{"warning <{start: 2026-11-02, end: 2026-11-14}>"});
}

TEST_CASE("higher levels have a year, lower ones a team's time") {
  CHECK(find_length("period: 2028\nlevel: company") == Marked{});
  CHECK(find_length("period: 2026\nlevel: department") == Marked{});
  CHECK(find_length("period: {start: 2026-01-01, end: 2027-06-30}\nlevel: company").size() == 1);
  CHECK(find_length("period: 2026-H1\nlevel: individual") == Marked{"warning <2026-H1>"});
  model::Config config;
  config.levels = {"skole", "trinn"};
  CHECK(find_length("period: 2026\nlevel: skole", config) == Marked{});
  CHECK(find_length("period: 2026\nlevel: trinn", config) == Marked{"warning <2026>"});
  CHECK(find_length("period: 2026", config) == Marked{});
}

TEST_CASE("a closed file and one without objectives are not too long") {
  CHECK(find_length("period: 2026\nreview: {on: 2027-01-04}") == Marked{});
  CHECK(test::find_marked("period-length", {{"ski.okr.yaml", "okr: 1\nperiod: 2026\nobjectives: []\n"}}) == Marked{});
}

TEST_CASE("a team has one set at a time") {
  CHECK(find_overlap("2026-Q4", "2026-Q4") == Marked{"warning <2026-Q4>"});
  CHECK(find_overlap("2026-Q4", "2026-11") == Marked{"warning <2026-11>"});
  CHECK(find_overlap("2026-11", "2026-Q4") == Marked{"warning <2026-11>"});
  CHECK(find_overlap("2026-T3", "2026-Q4") == Marked{"warning <2026-Q4>"});
  CHECK(find_overlap("2026-Q3", "2026-Q4") == Marked{});
}

TEST_CASE("quarters inside a year or half of it are no overlap") {
  CHECK(find_overlap("2026", "2026-Q4") == Marked{});
  CHECK(find_overlap("2026-H1", "2026-Q2") == Marked{});
  CHECK(find_overlap("2026-H2", "2026-Q3") == Marked{});
  CHECK(find_overlap("2026", "2026-T3") == Marked{});
  CHECK(find_overlap("2026-H1", "{start: 2026-01-01, end: 2026-05-31}").size() == 1);
}

TEST_CASE("other teams, closed files and drafts do not overlap") {
  const std::string open = to_small_file("team: ski\nperiod: 2026-Q4");
  const auto find = [&](const std::string& other) {
    return test::find_marked("period-overlap", {{"a.okr.yaml", open}, {"b.okr.yaml", other}});
  };
  CHECK(find(to_small_file("team: sledge\nperiod: 2026-Q4")) == Marked{});
  CHECK(find(to_small_file("team: ski\nperiod: 2026-Q4\nreview: {on: 2027-01-04}")) == Marked{});
  CHECK(find(to_small_file("team: ski\nperiod: 2026-Q4", "title: Ski\nstatus: draft")) == Marked{});
  CHECK(find(to_small_file("team: ski")) == Marked{});
}

TEST_CASE("of three sets in the same days two are said, each with one other") {
  test::Texts texts;
  for (const std::string name : {"a", "b", "c"}) {
    texts[name + ".okr.yaml"] = to_small_file("team: ski\nperiod: 2026-Q4");
  }
  CHECK(test::find_marked("period-overlap", texts) == Marked{"warning <2026-Q4>", "warning <2026-Q4>"});
}

TEST_CASE("due dates lie in the period") {
  CHECK(find_date("en", "title: Win 40 guests\ndue: 2026-12-31") == Marked{});
  CHECK(find_date("en", "title: Win 40 guests\ndue: 2026-10-01") == Marked{});
  CHECK(find_date("en", "title: Win 40 guests\ndue: 2027-01-01") == Marked{"error <2027-01-01>"});
  CHECK(find_date("en", "title: Win 40 guests\ndue: 2026-09-30") == Marked{"error <2026-09-30>"});
  CHECK(find_date("en", "title: Win 40 guests\nstatus: parked\ndue: 2027-01-01") == Marked{});
  CHECK(find_date("en",
                  "title: Open the lift\nmilestones:\n  - {title: Built, due: 2026-11-01}\n  - {title: Safe, due: "
                  "2027-02-01}") == Marked{"error <2027-02-01>"});
  CHECK(find_date("en", "title: Win 40 guests\ninitiatives: [{title: Paint the lift, due: 2027-02-01}]") ==
        Marked{"warning <2027-02-01>"});
}

TEST_CASE("a time in a key result's title lies in the period, in every language") {
  CHECK(find_in_title("en", "Win 40 guests in 2024") == Marked{"warning <in 2024>"});
  CHECK(find_in_title("en", "Win 40 guests by the end of March 2027") == Marked{"warning <by the end of March 2027>"});
  CHECK(find_in_title("en", "Win 40 guests by the end of Q1 2027") == Marked{"warning <by the end of Q1 2027>"});
  CHECK(find_in_title("en", "Win 40 guests by 15 March") == Marked{"warning <by 15 March>"});
  CHECK(find_in_title("nb", "Vinne 40 gjester innen utgangen av 1. kvartal 2027") ==
        Marked{"warning <innen utgangen av 1. kvartal 2027>"});
  CHECK(find_in_title("nb", "Øke besøket fra 10 til 20 i 2020") == Marked{"warning <i 2020>"});
  CHECK(find_in_title("da", "Vinde 40 gæster senest 15. jul") == Marked{"warning <senest 15. jul>"});
  CHECK(find_in_title("nn", "Vinne 40 gjester innan 1. juni 2026") == Marked{"warning <innan 1. juni 2026>"});
  CHECK(find_in_title("da", "Vinde 40 gæster senest d. 31/12-2025") == Marked{"warning <senest d. 31/12-2025>"});
  CHECK(find_in_title("sv", "Vinna 40 gäster senast 2026-08-31") == Marked{"warning <senast 2026-08-31>"});
}

TEST_CASE("times in the period are fine, with and without a year") {
  const std::pair<std::string_view, std::string_view> titles[] = {
      {"en", "Win 40 guests in 2026"},
      {"en", "Win 40 guests by 15 December"},
      {"en", "Win 40 guests by the end of the quarter"},
      {"en", "Win 40 guests in Q4"},
      {"en", "Win 40 guests each week"},
      {"nb", "Vinne 40 gjester innen utgangen av desember"},
      {"nb", "Vinne 40 gjester innen 31.12.2026"},
      {"nb", "Vinne 40 gjester i 4. kvartal 2026"},
      {"nn", "Vinne 40 gjester i oktober"},
      {"da", "Vinde 40 gæster inden udgangen af 2026"},
      {"da", "Vinde 40 gæster senest den 1. december"},
      {"da", "Vinde 40 gæster inden jul"},
      {"nb", "Vinne 40 gjester før jul 2026"},
      {"sv", "Vinna 40 gäster under fjärde kvartalet"},
      {"sv", "Vinna 40 gäster före 1 november 2026"},
      {"en", "Win 40 guests before 2027"},
      {"en", "Win 40 guests by 1 January"},
      {"nb", "Vinne 40 gjester før 1.1.2027"},
      {"nn", "Vinne 40 gjester før januar 2027"},
      {"da", "Vinde 40 gæster inden 1. januar 2027"},
      {"sv", "Vinna 40 gäster före den 1 januari 2027"},
  };
  for (const auto& [language, title] : titles) {
    CAPTURE(title);
    CHECK(find_in_title(language, title) == Marked{});
  }
}

TEST_CASE("what a value is compared with, and what something is for, is no time of the goal") {
  const std::pair<std::string_view, std::string_view> titles[] = {
      {"en", "Raise sales from 30 in 2024 to 40 in 2026"},
      {"en", "Sell 40 more passes than in 2024"},
      {"en", "Cut the waste by 10 % since 2019"},
      {"en", "Raise the income by 10 % over Q4 2025"},
      {"en", "Sell 40 passes for 2027"},
      {"en", "Win 40 guests who ski in March"},
      {"nb", "Selge 40 flere kort enn i 2024"},
      {"nb", "Kutte svinnet med 10 % fra 2019 til desember 2026"},
      {"nn", "Selje 40 fleire kort enn i 2024"},
      {"da", "Sælge 40 flere kort end i 2024"},
      {"sv", "Sälja 40 fler kort än 2024"},
  };
  for (const auto& [language, title] : titles) {
    CAPTURE(title);
    CHECK(find_in_title(language, title) == Marked{});
  }
}

TEST_CASE("an objective may look ahead, not back") {
  CHECK(find_date("en", "title: Win 40 guests", "title: Be the slope of choice in 2030") == Marked{});
  CHECK(find_date("en", "title: Win 40 guests", "title: Be the slope of choice by June") == Marked{});
  CHECK(find_date("en", "title: Win 40 guests", "title: Be the slope of choice in 2024") ==
        Marked{"warning <in 2024>"});
  CHECK(find_date("nb", "title: Vinne 40 gjester", "title: Bli bakken alle velger i 2025") ==
        Marked{"warning <i 2025>"});
}

TEST_CASE("a year is the calendar's or the one that begins in it") {
  model::Config config;
  config.year_start = std::chrono::April / 1;
  const auto find = [&](std::string_view period, std::string_view title) {
    const std::string text = to_small_file("language: en\nperiod: " + std::string(period), "title: Ski",
                                           "title: Win 40 guests " + std::string(title));
    return test::find_marked("period-date-outside", {{"ski.okr.yaml", text}}, config);
  };
  CHECK(find("2026-Q4", "in 2026") == Marked{});  // January to March 2027
  CHECK(find("2026-Q4", "in 2027") == Marked{});
  CHECK(find("2026-Q4", "in 2025") == Marked{"warning <in 2025>"});
}

}  // namespace
}  // namespace okr::lint
