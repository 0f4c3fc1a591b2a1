// What a file says, once it says it rightly.
#include <doctest/doctest.h>

#include "model/marked_file.hpp"

using namespace okr;
using namespace okr::model;

namespace {

constexpr const char* whole_file = R"(# a file with every key
okr: 1
team: harbour
name: The harbour
level: team
period: 2027-Q1
owner: Ida Holm
contact: "#harbour"
language: en
visibility: restricted
visibility_reason: Talks with a shipping line are not public
approved: {by: Per Lund, on: 2027-01-04}
objectives:
  - id: loved
    title: Ships like to call here
    why: They have three other ports to choose from.
    type: aspirational
    status: parked
    status_reason: The new quay is late
    owner: Mona
    aligned_to: [city/busy, city/green]
    weight: 0.5
    approved: {by: Per Lund}
    grade: 0.7
    grade_note: The storm cost us a month
    was: [liked, popular]
    key_results:
      - id: waiting
        title: Waiting at the quay falls from 9 to 4 hours by March
        metric: hours at anchor
        unit: hours
        start: 9
        target: 4
        due: 2027-03-15
        weight: 2
        owner: Geir
        status: cancelled
        status_reason: Measured elsewhere now
        source: https://port.example.org/waiting
        cadence: biweekly
        plan: [{on: 2027-02-01, value: 7.5}]
        approved: {by: Eli, on: 2027-01-05}
        changes: [{on: 2027-01-20, field: target, from: 3, to: 4, why: The tide}]
        check_ins:
          - {on: 2027-01-12, value: 8.5, confidence: 0.4, note: "Fog all week"}
          - {on: 2027-01-05, value: 9}
        grade: 1
        grade_note: Done early
        was: anchor-hours
        initiatives:
          - id: pilots
            title: A third pilot on nights
      - id: lights
        title: All lights burn all night
        keep: {at_least: 98, at_most: 100, per: week}
      - id: berths
        title: Three berths have shore power by March
        milestones:
          - {title: North, weight: 2, due: 2027-02-01, done_on: 2027-01-30}
          - {title: South}
    initiatives:
      - id: app
        title: An app that tells when to come
        supports: [waiting, lights]
        owner: Ola
        due: 2027-02-15
        done_when: Half of all captains use it
        status: active
        done_on: 2027-02-20
        progress: 0.4
        was: [old-app]
kpis:
  - {id: tonnage, title: Tonnes a month, unit: t, value: 41000, at_least: 30000, at_most: 90000}
events:
  - {type: midterm, on: 2027-02-16}
review:
  on: 2027-04-03
  worked: [Night pilots]
  did_not_work: Posters
  next: [Fewer goals]
x-budget: {any: [thing]}
)";

}  // namespace

TEST_CASE("every key of a file is read") {
  const OkrFile file = decode(whole_file);
  CHECK(describe(file.findings) == "");
  CHECK(file.is_whole);
  CHECK(file.team == "harbour");
  CHECK(*file.name == "The harbour");
  CHECK(*file.level == "team");
  CHECK(file.period->name == "2027-Q1");
  CHECK(*file.owner == "Ida Holm");
  CHECK(*file.contact == "#harbour");
  CHECK(file.is_language_given);
  CHECK(*file.visibility == Visibility::restricted);
  CHECK(*file.approved->by == "Per Lund");
  CHECK(to_string(*file.approved->on) == "2027-01-04");
  CHECK(std::string(file.source.text(file.objectives_key)) == "objectives");
  CHECK(file.comments.size() == 1);
  CHECK(*file.kpis.at(0).id == "tonnage");
  CHECK(file.kpis.at(0).at_least->value == 30000);
  CHECK(*file.events.at(0).type == EventType::midterm);
  CHECK(file.is_closed());
  CHECK(file.review->did_not_work.at(0).value == "Posters");
  CHECK(file.review->next.size() == 1);
}

TEST_CASE("every key of an objective is read") {
  const OkrFile file = decode(whole_file);
  const Objective& objective = file.objectives.at(0);
  CHECK(objective.ref == "harbour/loved");
  CHECK(*objective.type == ObjectiveType::aspirational);
  CHECK(*objective.status == GoalStatus::parked);
  CHECK(!objective.is_live());
  CHECK(!objective.is_draft());
  CHECK(objective.aligned_to.at(1).text == "city/green");
  CHECK(std::string(file.source.text(objective.aligned_to.at(1).span)) == "city/green");
  CHECK(*objective.weight == 0.5);
  CHECK(*objective.grade == 0.7);
  CHECK(objective.approved->on.is_absent());
  CHECK(objective.was.size() == 2);
  CHECK(objective.has_key_results);
  CHECK(objective.key_results.size() == 3);
  CHECK(objective.is_whole);
  CHECK(std::string(file.source.text(objective.place())) == "Ships like to call here");
  const Initiative& app = objective.initiatives.at(0);
  CHECK(app.ref == "harbour/loved/app");
  CHECK(app.supports.size() == 2);
  CHECK(*app.status == InitiativeStatus::active);
  CHECK(*app.progress == 0.4);
  CHECK(to_string(*app.done_on) == "2027-02-20");
}

TEST_CASE("every key of a key result is read") {
  const OkrFile file = decode(whole_file);
  const KeyResult& waiting = file.objectives.at(0).key_results.at(0);
  CHECK(waiting.ref == "harbour/loved/waiting");
  CHECK(waiting.start->value == 9);
  CHECK(waiting.target->value == 4);
  CHECK(*waiting.cadence == Cadence::biweekly);
  CHECK(*waiting.status == GoalStatus::cancelled);
  CHECK(waiting.plan->at(0).value->value == 7.5);
  CHECK(*waiting.changes.at(0).from == "3");
  CHECK(waiting.check_ins.size() == 2);
  CHECK(waiting.check_ins.at(0).confidence.value_or(0) == 0.4);
  CHECK(waiting.was.at(0).value == "anchor-hours");
  CHECK(waiting.initiatives.at(0).ref == "harbour/loved/waiting/pilots");
  CHECK(waiting.measure.kind == MeasureKind::decrease);
  const KeyResult& lights = file.objectives.at(0).key_results.at(1);
  CHECK(lights.keep->at_most->value == 100);
  CHECK(*lights.keep->per == Window::week);
  CHECK(lights.measure.kind == MeasureKind::rate);
  const KeyResult& berths = file.objectives.at(0).key_results.at(2);
  CHECK(berths.milestones->size() == 2);
  CHECK(berths.measure.kind == MeasureKind::milestones);
}

TEST_CASE("a file with nothing but its version is right") {
  const OkrFile file = decode("okr: 1\n");
  CHECK(describe(file.findings) == "");
  CHECK(!file.has_objectives);
  CHECK(file.period.is_absent());
  CHECK(file.team == "harbour");
}

TEST_CASE("keys without a value count as left out") {
  const OkrFile file = decode("okr: 1\nowner:\nperiod: ~\nreview: null\nkpis:\nobjectives: []\n");
  CHECK(describe(file.findings) == "");
  CHECK(file.owner.is_absent());
  CHECK(file.review.is_absent());
  CHECK(file.has_objectives);
}

TEST_CASE("a list of one may stand as its one element") {
  const OkrFile file =
      decode(key_result_with("        was: wait\n") +
             "    aligned_to: city/busy\n    initiatives:\n      - title: Buy a boat\n        supports: wait\n");
  CHECK(describe(file.findings) == "");
  CHECK(file.objectives.at(0).aligned_to.at(0).text == "city/busy");
  CHECK(file.objectives.at(0).initiatives.at(0).supports.at(0).text == "wait");
}

TEST_CASE("a folded title has no line end behind") {
  for (const std::string_view folded :
       {"title: >\n      Ships like\n      to call here\n", "title: |+\n      Ships like to call here\n\n"}) {
    const OkrFile file = decode("okr: 1\nobjectives:\n  - " + std::string(folded) + "    why: |\n      They do\n");
    REQUIRE(file.objectives.size() == 1);
    CHECK(*file.objectives[0].title == "Ships like to call here");
    CHECK(*file.objectives[0].why == "They do\n");
  }
}

TEST_CASE("`aligned_to: none` is said, not referred to") {
  const Objective objective = decode("okr: 1\nobjectives:\n  - title: Calm\n    aligned_to: none\n").objectives.at(0);
  CHECK(objective.is_aligned_to_none);
  CHECK(objective.aligned_to.empty());
}

TEST_CASE("`no` is Bokmål") {
  CHECK(decode("okr: 1\nlanguage: no\n").language == language::Language::nb);
  CHECK(describe(decode("okr: 1\nlanguage: no\n").findings) == "");
}

TEST_CASE("the config gives a file without a language its own") {
  Config config;
  config.settings.language = language::Language::da;
  Override swedish;
  swedish.paths = {"okrs/**"};
  swedish.language = language::Language::sv;
  CHECK(decode("okr: 1\n", config).language == language::Language::da);
  config.overrides.push_back(swedish);
  CHECK(decode("okr: 1\n", config).language == language::Language::sv);
  CHECK(decode("okr: 1\nlanguage: nn\n", config).language == language::Language::nn);
}

TEST_CASE("LF, CRLF and a BOM give the same file") {
  std::string crlf = "\xef\xbb\xbf";
  for (const char c : std::string(whole_file)) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const OkrFile file = decode(crlf);
  CHECK(describe(file.findings) == "");
  CHECK(std::string(file.source.text(file.objectives.at(0).place())) == "Ships like to call here");
  CHECK(file.objectives.at(0).key_results.at(0).check_ins.size() == 2);
}
