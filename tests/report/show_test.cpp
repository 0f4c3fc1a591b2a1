#include "okr/report/show.hpp"

#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

ShowView show(const model::Workspace& workspace, std::string_view name, std::string_view today = "2026-11-22",
              const std::vector<Diagnostic>& findings = {}) {
  return to_show_view(workspace, find_item(workspace, name), day(today), findings);
}

const std::string head = "team: bakery\nname: The bakery\nperiod: 2026-Q4\nowner: Pia\n";

/// One key result of an objective.
model::Workspace one(std::string_view lines, std::string_view more_head = "") {
  return workspace({{"b.okr.yaml", file(head + std::string(more_head), objective("crust", key_result("kr", lines)))}});
}

/// "aligned_to town/bread", one a line, with `!` for what stands there already and `o` for a circle.
std::vector<std::string> line_above(const ShowView& view) {
  constexpr std::array<std::string_view, 3> kinds{"part of ", "supports ", "aligned to "};
  constexpr std::array<std::string_view, 3> ends{"", " !", " o"};
  std::vector<std::string> lines;
  for (const ShowLink& link : view.above) {
    lines.push_back(std::string(link.level, ' ') + std::string(kinds.at(static_cast<std::size_t>(link.kind))) +
                    (link.goal ? link.goal->ref : "? " + link.reference) +
                    std::string(ends.at(static_cast<std::size_t>(link.end))));
  }
  return lines;
}

std::string aligned(std::string_view id, std::string_view to) {
  return objective(id, at("kr-" + std::string(id), 50), "    aligned_to: " + std::string(to) + "\n");
}

}  // namespace

TEST_SUITE("show") {
  TEST_CASE("what is recorded is its own, else that of what it is part of") {
    const auto bakery = workspace(
        {{"b.okr.yaml",
          file(head + "approved: {by: Ada, on: 2026-10-02}\n",
               objective(
                   "crust",
                   key_result(
                       "loaves",
                       "start: 0\ntarget: 90\ndue: 2026-12-01\nsource: The till\ncadence: monthly\n"
                       "owner: Bo\nstatus: parked\nstatus_reason: No flour\n"
                       "approved: {by: Kim}\nmetric: Loaves a day\nweight: 3\ngrade: 0.5\n"
                       "grade_note: Half\nchanges: [{on: 2026-10-09, field: target, from: 80, to: 90, why: Rain}]"),
                   "    why: People miss bread\n    type: aspirational\n"))}});
    const ShowView loaves = show(bakery, "loaves");
    CHECK(loaves.ref == "bakery/crust/loaves");
    CHECK(loaves.breadcrumb == std::vector<std::string>{"The bakery", "Reach the crust state"});
    CHECK(loaves.line == 13);
    CHECK(loaves.facts.owner == "Bo");
    CHECK(loaves.facts.due == day("2026-12-01"));
    CHECK(loaves.facts.why == "People miss bread");
    CHECK(loaves.facts.source == "The till");
    CHECK(loaves.facts.cadence == model::Cadence::monthly);
    CHECK(loaves.facts.state == model::GoalStatus::parked);
    CHECK(loaves.facts.state_reason == "No flour");
    CHECK(loaves.facts.type == model::ObjectiveType::aspirational);
    CHECK(loaves.facts.metric == "Loaves a day");
    CHECK(loaves.facts.weight == 3);
    CHECK(loaves.facts.grade == 0.5);
    CHECK(loaves.facts.grade_note == "Half");
    REQUIRE(loaves.changes.size() == 1);
    CHECK(loaves.changes[0].to == "90");
    CHECK(loaves.facts.approved->by == "Kim");
    CHECK(loaves.facts.approved->of == model::ItemKind::key_result);
    const ShowView crust = show(bakery, "crust");
    CHECK(crust.breadcrumb == std::vector<std::string>{"The bakery"});
    CHECK(crust.facts.owner == "Pia");
    CHECK(crust.facts.due == day("2026-12-31"));
    CHECK(crust.facts.approved->by == "Ada");
    CHECK(crust.facts.approved->of == model::ItemKind::file);
    REQUIRE(crust.key_results.size() == 1);
    CHECK(crust.key_results[0].state == model::GoalStatus::parked);
    CHECK(crust.objective->total == 0);
  }

  TEST_CASE("the line to the top follows each thing once, and circles end") {
    const auto town = workspace({
        {"a.okr.yaml", file("team: a\nperiod: 2026-Q4\n", aligned("low", "[mid/half, mid/other, nowhere]"))},
        {"m.okr.yaml", file("team: mid\nperiod: 2026-Q4\n", aligned("half", "top/all") + aligned("other", "top/all"))},
        {"t.okr.yaml", file("team: top\nperiod: 2026-Q4\n", aligned("all", "mid/half"))},
    });
    CHECK(line_above(show(town, "kr-low")) ==
          std::vector<std::string>{"part of a/low", " aligned to mid/half", "  aligned to top/all",
                                   "   aligned to mid/half o", " aligned to mid/other", "  aligned to top/all !",
                                   " aligned to ? nowhere"});
    CHECK(line_above(show(town, "top/all")) ==
          std::vector<std::string>{"aligned to mid/half", " aligned to top/all o"});
    const ShowView all = show(town, "top/all");
    REQUIRE(all.aligned.size() == 2);
    CHECK(all.aligned[0].ref == "mid/half");
    CHECK(all.aligned[0].progress == 0.5);
    CHECK(all.aligned[0].status == model::Status::behind);
  }

  TEST_CASE("initiatives are found by where they stand and by what they support") {
    const std::string inside =
        "    initiatives:\n      - {id: here, title: Buy a mixer, due: 2026-11-01, status: active}\n"
        "      - {id: gone, title: Buy a van, status: dropped}\n";
    const auto bakery = workspace(
        {{"b.okr.yaml", file(head, objective("crust", at("loaves", 10), inside))},
         {"c.okr.yaml",
          "okr: 1\nteam: shop\nperiod: 2026-Q4\n"
          "initiatives:\n  - {id: there, title: Open at six, supports: [bakery/crust/loaves], done_on: 2026-11-01}\n"
          "  - {id: apart, title: Paint the door, supports: []}\n"}});
    const ShowView crust = show(bakery, "crust");
    REQUIRE(crust.initiatives.size() == 3);
    CHECK(crust.initiatives[0].is_late);
    CHECK(crust.initiatives[2].ref == "shop/there");
    CHECK(crust.initiatives[2].state == model::InitiativeStatus::done);
    CHECK(crust.initiatives_done == Share{1, 2});
    CHECK(show(bakery, "loaves").initiatives.size() == 1);
    CHECK(line_above(show(bakery, "there")) ==
          std::vector<std::string>{"supports bakery/crust/loaves", " part of bakery/crust"});
    CHECK(line_above(show(bakery, "here")) == std::vector<std::string>{"part of bakery/crust"});
    CHECK(show(bakery, "apart").above.empty());
    CHECK(show(bakery, "apart").facts.due == std::nullopt);
    CHECK(show(bakery, "there", "2026-10-31").initiative->state == model::InitiativeStatus::planned);
  }

  TEST_CASE("check-ins stand newest first, with what was expected; later ones don't count") {
    const auto bakery =
        one("start: 0\ntarget: 92\ncheck_ins:\n  - {on: 2026-10-10, value: 5}\n  - {on: 2026-12-24, value: 90}\n"
            "  - {on: 2026-10-20, value: 23, confidence: 0.5, note: Warm}\n  - {on: 2026-10-20, value: 25}");
    const ShowView view = show(bakery, "kr");
    REQUIRE(view.check_ins.size() == 4);
    CHECK(view.check_ins[0].is_later);
    CHECK_FALSE(view.check_ins[0].raw.has_value());
    CHECK(view.check_ins[1].value == 25);
    CHECK(view.check_ins[2].note == "Warm");
    CHECK(*view.check_ins[3].planned == doctest::Approx(10));
    CHECK(*view.check_ins[3].raw == doctest::Approx(5.0 / 92));
    CHECK(view.chart->values == std::vector<DatedValue>{{day("2026-10-10"), 5}, {day("2026-10-20"), 25}});
  }
}

TEST_SUITE("show: chart") {
  TEST_CASE("the expected line bends where the plan does, and ends at the due day") {
    const auto bakery = one("start: 0\ntarget: 100\ndue: 2026-11-30\nplan: [{on: 2026-10-31, value: 20}]");
    const ShowChart chart = *show(bakery, "kr").chart;
    REQUIRE(chart.plan.size() == 4);
    CHECK(chart.plan[1].on == day("2026-10-31"));
    CHECK(chart.plan[1].value == doctest::Approx(20));
    CHECK(chart.plan[2] == DatedValue{day("2026-11-30"), 100});
    CHECK(chart.plan[3] == DatedValue{day("2026-12-31"), 100});
    CHECK(*find_value_at(chart.plan, day("2026-11-15")) == doctest::Approx(60));
    CHECK_FALSE(find_value_at(chart.plan, day("2027-01-01")).has_value());
    CHECK_FALSE(find_value_at(chart.plan, day("2026-09-30")).has_value());
  }

  TEST_CASE("levels have bounds and no line, milestones are shares") {
    const ShowChart level =
        *show(one("keep: {at_least: 3, at_most: 5}\ncheck_ins: [{on: 2026-10-10, value: 4}]"), "kr").chart;
    CHECK(level.plan.empty());
    CHECK(level.goals == std::vector<ChartGoal>{{ChartGoalKind::at_least, 3}, {ChartGoalKind::at_most, 5}});
    const auto parts = one("milestones:\n  - {title: Oven, due: 2026-11-01, done_on: 2026-11-03}\n  - {title: Flour}");
    const ShowView view = show(parts, "kr");
    CHECK(view.chart->is_share);
    CHECK(view.chart->values == std::vector<DatedValue>{{day("2026-11-03"), 0.5}});
    CHECK(*find_value_at(view.chart->plan, day("2026-11-01")) >
          *find_value_at(view.chart->plan, day("2026-10-31")) + 0.4);
    CHECK(view.milestones.size() == 2);
  }

  TEST_CASE("a band is entered from outside; a plan of thousands of points stays drawable") {
    const ShowChart band = *show(one("start: 8\nkeep: {at_least: 10, at_most: 12}"), "kr").chart;
    CHECK(band.plan.back().value == doctest::Approx(10));
    std::string plan = "start: 0\ntarget: 100\nplan:";
    for (Date on = day("2026-10-02"); on < day("2026-12-31"); on += std::chrono::days{1})
      plan += "\n  - {on: " + to_string(on) + ", value: 1}";
    CHECK(show(one(plan), "kr").chart->plan.size() <= 121);
    const auto long_period = workspace({{"b.okr.yaml", file("team: b\nperiod: {start: 1000-01-01, end: 9000-01-01}\n",
                                                            objective("crust", at("kr", 5)))}});
    CHECK(show(long_period, "kr").chart->plan.size() == 2);
  }

  TEST_CASE("what says nothing has no chart, and no figures without a period") {
    CHECK_FALSE(show(one("owner: Bo"), "kr").chart.has_value());
    const auto timeless = workspace({{"b.okr.yaml", file("team: b\n", objective("crust", at("kr", 5)))}});
    const ShowView view = show(timeless, "kr");
    CHECK_FALSE(view.has_figures());
    CHECK_FALSE(view.chart.has_value());
    CHECK(view.no_forecast == NoForecast::no_period);
    CHECK_FALSE(show(timeless, "crust").objective.has_value());
  }
}

TEST_SUITE("show: why there is no forecast") {
  TEST_CASE("each reason is told") {
    const auto reason = [](std::string_view lines, std::string_view today = "2026-11-22") {
      return show(one(lines), "kr", today).no_forecast;
    };
    CHECK(reason("milestones: [{title: Oven}, {title: Flour}]") == NoForecast::not_measured_by_value);
    CHECK(reason("keep: {at_least: 3}\ncheck_ins: [{on: 2026-10-10, value: 4}]") == NoForecast::a_level);
    CHECK(reason("start: 3") == NoForecast::no_target);
    CHECK(reason("target: 9\nstart: 9") == NoForecast::no_way);
    CHECK(reason("target: 9\nstart: 3") == NoForecast::no_check_in);
    CHECK(reason("target: 9\nstart: 3\ncheck_ins: [{on: 2026-10-01, value: 4}]") == NoForecast::no_check_in);
    CHECK(reason("target: 9\nstart: 3", "2026-09-22") == NoForecast::not_started);
    CHECK(reason("target: 9\nstart: 3", "2027-01-01") == NoForecast::over);
    CHECK(reason("target: 9\nstart: 3\ncheck_ins: [{on: 2026-10-20, value: 4}]") == std::nullopt);
  }
}

TEST_SUITE("show: levels") {
  TEST_CASE("how steadily one is kept is counted by days, of a rate not at all") {
    const std::string days =
        "\ncheck_ins: [{on: 2026-10-06, value: 4}, {on: 2026-10-13, value: 9}, {on: 2026-10-20, value: 5}, "
        "{on: 2026-10-20, value: 4}, {on: 2026-10-27, value: 3}, {on: 2026-12-01, value: 9}]";
    CHECK(show(one("keep: {at_most: 5}" + days), "kr").run == ShowRun{{3, 4}, 2});
    CHECK(show(one("keep: {at_most: 3}" + days), "kr").run == ShowRun{{1, 4}, 1});
    CHECK_FALSE(show(one("keep: {at_most: 5, per: week}" + days), "kr").run.has_value());
    CHECK_FALSE(show(one("keep: {at_most: 5}"), "kr").run.has_value());
    CHECK_FALSE(show(one("start: 1\ntarget: 5" + days), "kr").run.has_value());
  }
}

TEST_SUITE("show: findings") {
  TEST_CASE("those that stand in it are told, with line and column") {
    const auto bakery = one("start: 0\ntarget: 90");
    const SourceFile& source = bakery.files[0].source;
    const std::size_t title = source.bytes().find("The kr figure");
    Diagnostic inside;
    inside.rule = "kr-missing-time";
    inside.path = "b.okr.yaml";
    inside.span = {title, title + 3};
    Diagnostic outside = inside;
    outside.span = {0, 3};
    Diagnostic elsewhere = inside;
    elsewhere.path = "c.okr.yaml";
    const ShowView view = show(bakery, "kr", "2026-11-22", {outside, inside, elsewhere});
    REQUIRE(view.findings.size() == 1);
    CHECK(view.findings[0].rule == "kr-missing-time");
    CHECK(view.findings[0].line == view.line + 1);
    CHECK(view.findings[0].column == 16);
    CHECK(show(bakery, "crust", "2026-11-22", {outside, inside, elsewhere}).findings.size() == 1);
  }
}
