#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;
using doctest::Approx;
using model::Status;

namespace {

const std::string harbour = R"(okr: 1
team: harbour
name: The harbour crew
period: 2026-Q4
level: department
owner: Sunniva
objectives:
  - id: quay
    title: Ships leave our quay when they said they would
    owner: Torleif
    key_results:
      - id: waiting
        title: Cut the wait at the quay from 42 to 20 minutes
        unit: min
        start: 42
        target: 20
        owner: Aslaug
        check_ins:
          - {on: 2026-10-12, value: 44, confidence: 0.5}
          - {on: 2026-11-19, value: 39, confidence: 0.4}
      - id: mood
        title: Raise the captains' mark from 3.1 to 4.5
        start: 3.1
        target: 4.5
      - title: Load 40 ships a week instead of 12
        start: 12
        target: 40
        cadence: monthly
        check_ins:
          - {on: 2026-11-19, value: 31}
      - title: Open a second crane
        status: parked
        start: 0
        target: 1
  - title: Nobody gets hurt on our watch
    type: aspirational
    key_results:
      - id: hurt
        title: Keep injuries at two a month or fewer
        keep: {at_most: 2}
        check_ins:
          - {on: 2026-11-02, value: 1}
      - id: drills
        title: Every crew has held its drill
        milestones:
          - {title: Early watch, done_on: 2026-10-20}
          - {title: Late watch}
  - title: Paint the sheds
    status: cancelled
    key_results:
      - {title: Paint 5 sheds, start: 0, target: 5}
)";

const StatusView& harbour_view() {
  static const StatusView result = view(workspace({{"okrs/harbour.okr.yaml", harbour}}));
  return result;
}

}  // namespace

TEST_CASE("a team is shown with its name, level, period and figures") {
  REQUIRE(harbour_view().teams.size() == 1);
  const StatusTeam& team = harbour_view().teams[0];
  CHECK(team.path == "okrs/harbour.okr.yaml");
  CHECK(team.team == "harbour");
  CHECK(team.name == "The harbour crew");
  CHECK(team.level == "department");
  CHECK(team.period.name == "2026-Q4");
  CHECK(team.figures.total == 2);
  CHECK(team.objectives.size() == 2);
}

TEST_CASE("an objective is the mean of its live key results, and says how many are measured") {
  const StatusObjective& quay = harbour_view().teams[0].objectives[0];
  CHECK(quay.ref == "harbour/quay");
  CHECK(quay.title == "Ships leave our quay when they said they would");
  CHECK(quay.owner == "Torleif");
  CHECK(model::to_percent(*quay.figures.progress) == 27);
  CHECK(quay.figures.measured == 2);
  CHECK(quay.figures.total == 3);
  CHECK(quay.figures.status == Status::off_track);
}

TEST_CASE("a key result is shown with its goal, its value and its figures") {
  const StatusKeyResult& waiting = harbour_view().teams[0].objectives[0].key_results[0];
  CHECK(waiting.ref == "harbour/quay/waiting");
  CHECK(waiting.owner == "Aslaug");
  CHECK(waiting.unit == "min");
  CHECK(waiting.kind == model::MeasureKind::decrease);
  CHECK(waiting.start == 42);
  CHECK(waiting.target == 20);
  CHECK(waiting.figures.value == 39);
  CHECK(waiting.figures.confidence == 0.4);
  CHECK(waiting.figures.age_days == 3);
  CHECK(model::to_percent(*waiting.figures.raw) == 13);
  CHECK(waiting.figures.status == Status::off_track);
  REQUIRE(waiting.trend.size() == 2);
  CHECK(*waiting.trend[0].raw == Approx(-1.0 / 11));
  CHECK(to_bar(waiting.figures.progress, waiting.figures.expected) == Bar{1, 5});
}

TEST_CASE("without a check-in the age counts from the start, the bar is empty and its mark stands") {
  const StatusKeyResult& mood = harbour_view().teams[0].objectives[0].key_results[1];
  CHECK(mood.owner == "Torleif");
  CHECK_FALSE(mood.figures.value);
  CHECK(mood.figures.age_days == 52);
  CHECK(mood.figures.is_stale);
  CHECK(mood.figures.status == Status::no_data);
  CHECK(to_bar(mood.figures.progress, mood.figures.expected) == Bar{0, 5});
}

TEST_CASE("what has no id goes by its title") {
  const auto& objectives = harbour_view().teams[0].objectives;
  CHECK(objectives[0].key_results[2].ref == "harbour/quay/load-40-ships-a-week-instead-of-12");
  CHECK(objectives[1].ref == "harbour/nobody-gets-hurt-on-our-watch");
}

TEST_CASE("levels and milestones carry what they are held against") {
  const auto& key_results = harbour_view().teams[0].objectives[1].key_results;
  CHECK(key_results[0].kind == model::MeasureKind::keep);
  CHECK(key_results[0].at_most == 2);
  CHECK_FALSE(key_results[0].at_least);
  CHECK_FALSE(key_results[0].target);
  CHECK(key_results[0].figures.expected == Approx(0.7));
  CHECK(key_results[1].kind == model::MeasureKind::milestones);
  CHECK(key_results[1].milestones == Share{1, 2});
  CHECK(key_results[1].owner == "Sunniva");
}

TEST_CASE("the note is that of the check-in that the value is from") {
  const auto note = [](std::string_view today) {
    const std::string lines =
        "start: 0\ntarget: 9\ncheck_ins:\n  - {on: 2026-11-01, value: 2, note: It rains}\n"
        "  - {on: 2026-11-08, note: Nobody counted}\n  - {on: 2026-11-15, value: 3}\n";
    const auto files = workspace(
        {{"a.okr.yaml", file("team: den\nperiod: 2026-Q4\n", objective("calm", key_result("walks", lines)))}});
    return view(files, today).teams[0].objectives[0].key_results[0].note;
  };
  CHECK(note("2026-10-31") == "");
  CHECK(note("2026-11-01") == "It rains");
  CHECK(note("2026-11-14") == "It rains");
  CHECK(note("2026-11-22") == "");
}

TEST_CASE("what is parked or cancelled is not there") { CHECK(key_results(harbour_view()).size() == 5); }

TEST_CASE("key results are counted by their status") {
  const StatusCounts& counts = harbour_view().counts;
  CHECK(counts.of(Status::on_track) == 3);
  CHECK(counts.of(Status::off_track) == 1);
  CHECK(counts.of(Status::no_data) == 1);
  CHECK(counts.of(Status::behind) == 0);
  CHECK(counts.total == 5);
  CHECK(counts.stale == 3);
  CHECK(harbour_view().has_off_track());
}

TEST_CASE("what needs a check-in is listed in file order") {
  CHECK(harbour_view().due == Refs{"harbour/quay/mood", "harbour/nobody-gets-hurt-on-our-watch/hurt",
                                   "harbour/nobody-gets-hurt-on-our-watch/drills"});
}

TEST_CASE("the period is told with its week and the share of its days") {
  REQUIRE(harbour_view().periods.size() == 1);
  const StatusPeriod& period = harbour_view().periods[0];
  CHECK(period.week == model::WeekOfPeriod{8, 13});
  CHECK(model::to_percent(period.elapsed) == 57);
  CHECK(harbour_view().choice == PeriodChoice::current);
}

TEST_CASE("setbacks and early successes are remarked on") {
  const std::string text =
      file("period: 2026-Q4\n", objective("calm", at("noise", -5, "2026-10-20") + at("sleep", 120, "2026-10-20")));
  const StatusView result = view(workspace({{"den.okr.yaml", text}}), "2026-10-22");
  REQUIRE(result.remarks.size() == 2);
  CHECK(result.remarks[0] == Remark{RemarkKind::setback, "den/calm/noise"});
  CHECK(result.remarks[1] == Remark{RemarkKind::reached_early, "den/calm/sleep"});
}

TEST_CASE("a bar of ten cells: nothing over 10, nothing under 0, and no tenth before it is full") {
  CHECK(to_bar(0.3, 0.576) == Bar{3, 5});
  CHECK(to_bar(0.299, 0.6) == Bar{2, 6});
  CHECK(to_bar(0.1 + 0.2, 0.7 + 0.1) == Bar{3, 8});
  CHECK(to_bar(1, 1) == Bar{10, 10});
  CHECK(to_bar(0.999, 0.999) == Bar{9, 9});
  CHECK(to_bar(std::nullopt, 0) == Bar{0, 0});
}

TEST_CASE("the config's limits and cadence hold") {
  const model::Workspace lenient = [] {
    model::Config config;
    config.on_track = 0.5;
    config.behind = 0.2;
    config.cadence = model::Cadence::quarterly;
    return workspace({{"okrs/harbour.okr.yaml", harbour}}, config);
  }();
  const StatusView result = view(lenient);
  CHECK(result.counts.of(Status::behind) == 1);
  CHECK(result.counts.of(Status::off_track) == 0);
  CHECK(result.due.empty());
}

TEST_CASE("the same workspace and day give the same view, whatever was asked before") {
  const StatusView again = view(workspace({{"okrs/harbour.okr.yaml", harbour}}));
  CHECK(again.teams == harbour_view().teams);
  CHECK(again.screen == harbour_view().screen);
}
