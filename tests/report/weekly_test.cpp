// What moved in some days, who needs what, and what is coming.
#include "okr/report/weekly.hpp"

#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

const ReportDays week{day("2026-11-16"), day("2026-11-22")};

WeeklyView weekly(const Texts& texts, const std::vector<std::string>& terms = {}, model::Config config = {}) {
  const model::Workspace files = workspace(texts, std::move(config));
  return to_weekly_view(files, week, *parse_filter(terms, to_filter_names(files)));
}

/// A file of one objective with these key results, and what else it says.
Texts team(std::string_view key_results, std::string_view more = "", std::string_view head = "") {
  return {{"a.okr.yaml", file("team: orchard\nperiod: 2026-Q4\n" + std::string(head), objective("fruit", key_results)) +
                             std::string(more)}};
}

/// From 0 to 100, with these check-ins.
std::string from_zero(std::string_view id, std::string_view check_ins, std::string_view more = "") {
  return key_result(id, "start: 0\ntarget: 100\n" + std::string(more) + "check_ins: [" + std::string(check_ins) + "]");
}

std::string at_most(std::string_view id, std::string_view check_ins) {
  return key_result(id, "keep: {at_most: 10}\ncheck_ins: [" + std::string(check_ins) + "]");
}

const WeeklyMove& only_move(const WeeklyView& view) {
  REQUIRE(view.moves.size() == 1);
  return view.moves[0];
}

Refs names(const std::vector<WeeklyMove>& moves) {
  Refs found;
  for (const WeeklyMove& each : moves) found.push_back(each.name);
  return found;
}

Refs refs(const std::vector<WeeklyInitiative>& initiatives) {
  Refs found;
  for (const WeeklyInitiative& each : initiatives) found.push_back(each.facts.ref);
  return found;
}

Refs coming(const WeeklyView& view) {
  Refs found;
  for (const WeeklyComing& each : view.coming) {
    found.push_back(to_string(each.on) + ' ' + std::string(to_word(each.kind)) + ' ' + each.title);
  }
  return found;
}

}  // namespace

TEST_CASE("weekly: a move is from the last value before the days to the last one in them") {
  const WeeklyView view = weekly(team(from_zero("apples",
                                                "{on: 2026-11-02, value: 20}, {on: 2026-11-15, value: 30}, "
                                                "{on: 2026-11-16, value: 35}, {on: 2026-11-22, value: 42}, "
                                                "{on: 2026-11-23, value: 99}")));
  const WeeklyMove& move = only_move(view);
  CHECK(move.kind == MoveKind::step);
  CHECK(move.value_before == 30);
  CHECK(move.now.figures.value == 42);
  CHECK(move.raw_before == doctest::Approx(0.3));
  CHECK(move.points == 12);
}

TEST_CASE("weekly: points are those of the percents that are shown") {
  CHECK(only_move(weekly(team(from_zero("apples", "{on: 2026-11-02, value: 29.9}, {on: 2026-11-18, value: 30}"))))
            .points == 1);
  CHECK(only_move(weekly(team(from_zero("apples", "{on: 2026-11-02, value: -9.9}, {on: 2026-11-18, value: -10}"))))
            .points == -1);
}

TEST_CASE("weekly: what was never measured before moves from where it starts") {
  const WeeklyView view = weekly(team(from_zero("apples", "{on: 2026-11-16, value: 5}")));
  CHECK(only_move(view).value_before == 0);
  CHECK(only_move(view).raw_before == 0);
  CHECK(only_move(view).points == 5);
  CHECK(only_move(view).before.figures.checked_on == std::nullopt);
}

TEST_CASE("weekly: a setback is a move away from the target, up or down") {
  CHECK(only_move(weekly(team(from_zero("apples", "{on: 2026-11-02, value: 20}, {on: 2026-11-18, value: 18}")))).kind ==
        MoveKind::setback);
  const std::string down = key_result(
      "worms", "start: 50\ntarget: 10\ncheck_ins: [{on: 2026-11-02, value: 30}, {on: 2026-11-18, value: 31}]");
  CHECK(only_move(weekly(team(down))).kind == MoveKind::setback);
  CHECK(only_move(weekly(team(from_zero("apples", "{on: 2026-11-02, value: 20}, {on: 2026-11-18, value: 20}")))).kind ==
        MoveKind::unchanged);
}

TEST_CASE("weekly: a level that broke is a setback, one that holds again a step") {
  const auto kind = [](std::string_view check_ins) { return only_move(weekly(team(at_most("wait", check_ins)))).kind; };
  CHECK(kind("{on: 2026-11-02, value: 9}, {on: 2026-11-18, value: 11}") == MoveKind::setback);
  CHECK(kind("{on: 2026-11-02, value: 11}, {on: 2026-11-18, value: 10}") == MoveKind::step);
  CHECK(kind("{on: 2026-11-02, value: 3}, {on: 2026-11-18, value: 9}") == MoveKind::changed);
  CHECK(kind("{on: 2026-11-02, value: 14}, {on: 2026-11-18, value: 12}") == MoveKind::step);
  CHECK(kind("{on: 2026-11-18, value: 12}") == MoveKind::setback);
  CHECK(kind("{on: 2026-11-18, value: 2}") == MoveKind::changed);
  CHECK(kind("{on: 2026-11-02, value: 9}, {on: 2026-11-18, value: 9}") == MoveKind::unchanged);
  CHECK(only_move(weekly(team(at_most("wait", "{on: 2026-11-18, value: 2}")))).points == std::nullopt);
}

TEST_CASE("weekly: a value that nobody can say is better or worse has changed") {
  const auto kind = [](std::string_view check_ins) {
    return only_move(weekly(team(key_result("bees", "check_ins: [" + std::string(check_ins) + "]")))).kind;
  };
  CHECK(kind("{on: 2026-11-02, value: 10}, {on: 2026-11-18, value: 20}") == MoveKind::changed);
  CHECK(kind("{on: 2026-11-02, value: 20}, {on: 2026-11-18, value: 20}") == MoveKind::unchanged);
}

TEST_CASE("weekly: a milestone done in the days is a move, without any check-in") {
  const WeeklyView view = weekly(team(
      key_result("stalls",
                 "milestones: [{title: North, done_on: 2026-11-02}, {title: East, done_on: 2026-11-20}, {title: South, "
                 "done_on: 2026-11-17}, {title: West}]")));
  const WeeklyMove& move = only_move(view);
  CHECK(move.kind == MoveKind::step);
  CHECK(move.points == 50);
  REQUIRE(move.milestones.size() == 2);
  CHECK(move.milestones[0].title == "South");
  CHECK(move.before.milestones == Share{1, 4});
}

TEST_CASE("weekly: the note is the latest of the days, whole") {
  const WeeklyView view = weekly(team(from_zero("apples",
                                                "{on: 2026-11-18, value: 20, note: \"Frost, and then sun\"}, "
                                                "{on: 2026-11-17, value: 19, note: Wind}, "
                                                "{on: 2026-11-20, value: 21, note: \" \"}, "
                                                "{on: 2026-11-02, value: 9, note: Old}")));
  CHECK(only_move(view).note == "Frost, and then sun");
  CHECK(only_move(view).noted_on == day("2026-11-18"));
}

TEST_CASE("weekly: setbacks come first, then the largest steps") {
  const auto pair = [](std::string_view id, int before, int now) {
    return from_zero(id, "{on: 2026-11-02, value: " + std::to_string(before) +
                             "}, {on: 2026-11-18, value: " + std::to_string(now) + "}");
  };
  const WeeklyView view = weekly(team(pair("still", 5, 5) + pair("small", 5, 6) + pair("large", 5, 30) +
                                      pair("back", 5, 4) + pair("far-back", 50, 4)));
  CHECK(names(view.moves) == Refs{"far-back", "back", "large", "small", "still"});
}

TEST_CASE("weekly: statuses that changed are counted, but not of what had not begun") {
  const Texts texts = team(from_zero("apples", "{on: 2026-11-10, value: 50}, {on: 2026-11-18, value: 10}"));
  CHECK(weekly(texts).changed ==
        std::vector{StatusChange{"orchard/fruit/apples", model::Status::on_track, model::Status::off_track}});
  const model::Workspace files = workspace(texts);
  CHECK(to_weekly_view(files, {day("2026-10-01"), day("2026-10-07")}).changed.empty());
}

TEST_CASE("weekly: owners come the worst first and nobody last") {
  const WeeklyView view = weekly(
      team(from_zero("calm", "{on: 2026-11-02, value: 60}", "owner: Dag\n") +
               from_zero("slow", "{on: 2026-11-20, value: 45}", "owner: Bea\n") +
               from_zero("lost", "{on: 2026-11-20, value: 3}", "owner: Ali\n") +
               from_zero("loster", "{on: 2026-11-20, value: 2}", "owner: Ali\n") +
               from_zero("alone", "{on: 2026-11-20, value: 1}") +
               from_zero("fine", "{on: 2026-11-20, value: 90}", "owner: Eli\n"),
           "initiatives: [{id: fence, title: Mend the fence, due: 2026-11-21, owner: Dag, supports: [calm]}]\n"));
  REQUIRE(view.owners.size() == 4);
  CHECK(view.owners[0].name == "Ali");
  CHECK(view.owners[0].key_results[0].name == "loster");
  CHECK(view.owners[0].key_results[0].gap ==
        doctest::Approx(view.owners[0].key_results[0].facts.figures.expected - 0.02));
  CHECK(view.owners[1].name == "Bea");
  CHECK(view.owners[2].name == "Dag");
  CHECK_FALSE(view.owners[2].key_results[0].is_behind);
  CHECK(refs(view.owners[2].late) == Refs{"orchard/fence"});
  CHECK(view.owners[3].name.empty());
}

TEST_CASE("weekly: initiatives are done in the days, or under way, and say what they are for") {
  const WeeklyView view = weekly(team(from_zero("apples", "") + key_result("gone", "status: cancelled\ntarget: 3"),
                                      "initiatives:\n"
                                      "  - {id: b, title: Graft, done_on: 2026-11-20, supports: [apples]}\n"
                                      "  - {id: a, title: Prune, done_on: 2026-11-16, supports: [apples, fruit]}\n"
                                      "  - {id: c, title: Plant, done_on: 2026-11-15, supports: [apples]}\n"
                                      "  - {id: d, title: Water, status: active, supports: [apples]}\n"
                                      "  - {id: e, title: Sell, supports: [apples]}\n"
                                      "  - {id: f, title: Weed, status: dropped, done_on: 2026-11-20}\n"
                                      "  - {id: g, title: Burn, status: active, supports: [gone]}\n"));
  CHECK(refs(view.done) == Refs{"orchard/a", "orchard/b"});
  CHECK(refs(view.under_way) == Refs{"orchard/d"});
  REQUIRE(view.done[0].supports.size() == 1);
  CHECK(view.done[0].supports[0].ref == "orchard/fruit/apples");
  CHECK(view.done[0].supports[0].name == "apples");
}

TEST_CASE("weekly: an initiative is new where it was not begun before the days, if that is known") {
  const auto with_status = [](std::string_view graft, std::string_view water) {
    return workspace(team(from_zero("apples", ""),
                          "initiatives:\n"
                          "  - {id: a, title: Prune, status: active, supports: [apples]}\n"
                          "  - {id: b, title: Graft, status: " +
                              std::string(graft) + ", supports: [apples]}\n" + "  - {id: " + std::string(water) +
                              ", title: Water, status: active, supports: [apples]}\n"));
  };
  const model::Workspace before = with_status("planned", "old");
  const model::Workspace now = with_status("active", "new");
  const WeeklyView view = to_weekly_view(now, week, {}, &before);
  CHECK(refs(view.under_way) == Refs{"orchard/b", "orchard/new", "orchard/a"});
  CHECK(view.under_way[1].is_new == true);
  CHECK(view.under_way[2].is_new == false);
  CHECK(view.has_news());
  CHECK_FALSE(to_weekly_view(now, week, {}, &now).has_news());
  CHECK(to_weekly_view(now, week).under_way[0].is_new == std::nullopt);
  CHECK_FALSE(to_weekly_view(now, week).has_news());
}

TEST_CASE("weekly: a name is as short as it can be among all that runs, seen or not") {
  Texts texts =
      team(from_zero("apples", "{on: 2026-11-20, value: 3}") + from_zero("pears", "{on: 2026-11-20, value: 2}"));
  texts["b.okr.yaml"] = file("team: market\nperiod: 2026-Q4\n", objective("fruit", at("apples", 5)));
  texts["old.okr.yaml"] = file("team: market\nperiod: 2026-Q3\n", objective("fruit", at("pears", 5)));
  CHECK(names(weekly(texts, {"team:orchard"}).moves) == Refs{"orchard/fruit/apples", "pears"});
}

TEST_CASE("weekly: what is coming is due today or on one of the six days after it, by day") {
  model::Config config;
  const WeeklyView view = weekly(team(key_result("pears", "start: 0\ntarget: 9\ndue: 2026-11-28") +
                                          key_result("plums", "start: 0\ntarget: 9\ndue: 2026-11-29") +
                                          key_result("stalls",
                                                     "milestones: [{title: North, due: 2026-11-23, done_on: "
                                                     "2026-11-20}, {title: South, due: 2026-11-23}]"),
                                      "initiatives:\n"
                                      "  - {title: Prune, due: 2026-11-22, supports: [pears]}\n"
                                      "  - {title: Graft, due: 2026-11-21, supports: [pears]}\n"
                                      "  - {title: Sow, due: 2026-11-24, done_on: 2026-11-20, supports: [pears]}\n",
                                      "events: [{type: midterm, on: 2026-11-23}, {type: final, on: 2026-12-30}]\n"),
                                 {}, config);
  CHECK(coming(view) == Refs{"2026-11-22 initiative Prune", "2026-11-23 event ", "2026-11-23 milestone South",
                             "2026-11-28 key_result The pears figure moves"});
  CHECK(view.coming[1].event == model::EventType::midterm);
  CHECK(view.coming[1].ref == "orchard");
}

TEST_CASE("weekly: the end of a period is coming, and a report of one day has one") {
  const model::Workspace files = workspace(team(from_zero("apples", "{on: 2026-12-28, value: 90}")));
  const WeeklyView view = to_weekly_view(files, {day("2026-12-28"), day("2026-12-28")});
  CHECK(coming(view) == Refs{"2026-12-31 period_end 2026-Q4"});
  CHECK(view.moves.size() == 1);
}

TEST_CASE("weekly: what came in on the last days of a period that has ended is told in the week after") {
  const std::string old = from_zero("apples", "{on: 2026-12-20, value: 80}, {on: 2026-12-30, value: 100}") +
                          from_zero("pears", "{on: 2026-12-20, value: 8}");
  Texts texts = team(old,
                     "initiatives:\n"
                     "  - {id: a, title: Prune, done_on: 2026-12-29, supports: [apples]}\n"
                     "  - {id: b, title: Graft, due: 2026-12-29, supports: [apples]}\n");
  texts["b.okr.yaml"] =
      file("team: orchard\nperiod: 2027-Q1\n", objective("fruit", from_zero("plums", "{on: 2027-01-02, value: 4}")));
  const model::Workspace files = workspace(texts);
  const WeeklyView view = to_weekly_view(files, {day("2026-12-28"), day("2027-01-03")});
  CHECK(names(view.moves) == Refs{"apples", "plums"});
  CHECK(view.moves[0].now.figures.status == model::Status::achieved);
  CHECK(refs(view.done) == Refs{"orchard/a"});
  CHECK(view.owners.empty());
  CHECK(view.status.counts.total == 1);
  CHECK(names(to_weekly_view(files, {day("2027-01-01"), day("2027-01-07")}).moves) == Refs{"plums"});
  CHECK(names(to_weekly_view(files, {day("2026-12-25"), day("2026-12-31")}).moves) == Refs{"apples"});
}

TEST_CASE("weekly: of a period that has ended, goals are those that the filter leaves on the last day, closed or not") {
  const std::string old = from_zero("apples", "{on: 2026-12-20, value: 10}, {on: 2026-12-30, value: 100}") +
                          from_zero("pears", "{on: 2026-12-20, value: 90}, {on: 2026-12-30, value: 20}");
  Texts texts = team(old, "review: {on: 2027-01-02}\n");
  texts["b.okr.yaml"] = file("team: orchard\nperiod: 2027-Q1\n", objective("nuts", from_zero("plums", "")));
  const model::Workspace files = workspace(texts);
  const auto moved = [&](const std::vector<std::string>& terms) {
    const Filter filter = *parse_filter(terms, to_filter_names(files));
    return names(to_weekly_view(files, {day("2026-12-28"), day("2027-01-03")}, filter).moves);
  };
  CHECK(moved({}) == Refs{"pears", "apples"});
  CHECK(moved({"status:achieved"}) == Refs{"apples"});
  CHECK(moved({"status:missed"}) == Refs{"pears"});
  CHECK(moved({"-period:2026-Q4"}).empty());
  CHECK(moved({"period:2027-Q1"}).empty());
}

TEST_CASE("weekly: what is busy but flat is so here too") {
  const WeeklyView view = weekly(team(from_zero("apples", "{on: 2026-10-14, value: 12}, {on: 2026-11-18, value: 12}"),
                                      "initiatives:\n"
                                      "  - {id: a, title: Prune, done_on: 2026-10-20, supports: [apples]}\n"
                                      "  - {id: b, title: Graft, done_on: 2026-11-02, supports: [apples]}\n"));
  REQUIRE(only_move(view).now.busy_but_flat);
  CHECK(only_move(view).now == view.status.teams[0].objectives[0].key_results[0]);
}

TEST_CASE("weekly: a filter leaves its key results, what is done for them, and what one owns oneself") {
  const Texts texts = team(from_zero("apples", "{on: 2026-11-20, value: 3}", "owner: Ali\n") +
                               from_zero("pears", "{on: 2026-11-20, value: 3}", "owner: Bea\n"),
                           "initiatives:\n"
                           "  - {id: a, title: Prune, status: active, supports: [apples], owner: Bea}\n"
                           "  - {id: b, title: Graft, status: active, supports: [pears], owner: Ali}\n"
                           "  - {id: c, title: Sow, status: active, supports: [pears], owner: Bea}\n");
  const WeeklyView view = weekly(texts, {"owner:ali"});
  CHECK(names(view.moves) == Refs{"apples"});
  CHECK(refs(view.under_way) == Refs{"orchard/a", "orchard/b"});
  CHECK(refs(weekly(texts, {"owner:ali", "status:off-track"}).under_way) == Refs{"orchard/a"});
}

TEST_CASE("weekly: nothing happened where nobody looked and nothing was done") {
  CHECK_FALSE(weekly(team(from_zero("apples", "{on: 2026-11-15, value: 3}"))).has_news());
  CHECK_FALSE(weekly({}).has_news());
  CHECK(weekly(team(from_zero("apples", "{on: 2026-11-16, value: 3}"))).has_news());
}
