#include "okr/authoring/new_entity.hpp"

#include <doctest/doctest.h>

#include <variant>

#include "okr/model/decode.hpp"

using namespace okr;
using namespace okr::authoring;

namespace {

std::string append(const std::string& text, yaml::Path path, yaml::Value value) {
  const auto edited =
      yaml::edit_document(SourceFile("bakery.okr.yaml", text), {yaml::AppendItem{std::move(path), std::move(value)}});
  const auto* written = std::get_if<std::string>(&edited);
  return written == nullptr ? "refused: " + std::get<yaml::Refusal>(edited).message : *written;
}

model::OkrFile decode(const std::string& text) {
  return model::decode_file(SourceFile("bakery.okr.yaml", text), model::Config());
}

const std::string head = "okr: 1\nteam: bakery\n";

}  // namespace

TEST_SUITE("new entity") {
  TEST_CASE("a team's file begins with the schema's line and says what was given") {
    NewTeam team{
        .team = "brod", .name = "Brød og kaker", .level = "", .period = {}, .owner = "", .language = "", .schema = ""};
    CHECK(to_team_file(team) == "okr: 1\nteam: brod\nname: Brød og kaker\n");
    team.level = "department";
    team.period = *model::parse_period("2027-Q1");
    team.owner = "Åse: Lien";
    team.language = "nb";
    team.schema = "../okr.schema.json";
    const std::string text = to_team_file(team);
    CHECK(text ==
          "# yaml-language-server: $schema=../okr.schema.json\nokr: 1\nteam: brod\nname: Brød og kaker\n"
          "level: department\nperiod: 2027-Q1\nowner: \"Åse: Lien\"\nlanguage: nb\n");
    CHECK(decode(text).findings.empty());
    CHECK(*decode(text).owner == "Åse: Lien");
  }

  TEST_CASE("a year needs no quotes") {
    NewTeam team;
    team.team = team.name = "brod";
    team.period = *model::parse_period("2027");
    const std::string text = to_team_file(team);
    CHECK(text == "okr: 1\nteam: brod\nperiod: 2027\n");
    CHECK(decode(text).period->name == "2027");
  }

  TEST_CASE("a period from day to day is a mapping") {
    NewTeam team;
    team.team = team.name = "brod";
    team.period = model::to_range(to_date(2027, 1, 10), to_date(2027, 2, 20));
    const std::string text = to_team_file(team);
    CHECK(text == "okr: 1\nteam: brod\nperiod: {start: 2027-01-10, end: 2027-02-20}\n");
    CHECK(decode(text).findings.empty());
  }

  TEST_CASE("an objective goes into a list that is made where there is none") {
    NewObjective objective;
    objective.id = "warm";
    objective.title = "Bli bakeriet som hele byen våkner til";
    CHECK(append(head, {"objectives"}, to_value(objective)) ==
          head + "objectives:\n  - id: warm\n    title: Bli bakeriet som hele byen våkner til\n");
    objective.why = "Lukten: den selger";
    objective.type = "aspirational";
    objective.owner = "Åse Lien";
    objective.aligned_to = {"company/first"};
    CHECK(append(head, {"objectives"}, to_value(objective)) ==
          head +
              "objectives:\n  - id: warm\n    title: Bli bakeriet som hele byen våkner til\n"
              "    why: \"Lukten: den selger\"\n    type: aspirational\n    owner: Åse Lien\n"
              "    aligned_to: company/first\n");
  }

  TEST_CASE("several goals above stand in one list on one line") {
    NewObjective objective;
    objective.title = "A";
    objective.aligned_to = {"company/first", "company/second"};
    CHECK(append(head, {"objectives"}, to_value(objective)) ==
          head + "objectives:\n  - title: A\n    aligned_to: [company/first, company/second]\n");
  }

  TEST_CASE("a key result has its numbers plain, its band on one line, its milestones a line each") {
    NewKeyResult key_result;
    key_result.id = "sold";
    key_result.title = "Raise loaves sold a day from 40 to 60";
    key_result.unit = "%";
    key_result.start = "40";
    key_result.target = "60.5";
    key_result.due = to_date(2027, 3, 1);
    CHECK(append(head, {"key_results"}, to_value(key_result)) ==
          head +
              "key_results:\n  - id: sold\n    title: Raise loaves sold a day from 40 to 60\n    unit: \"%\"\n"
              "    start: 40\n    target: 60.5\n    due: 2027-03-01\n");
    NewKeyResult band;
    band.title = "Keep the oven warm";
    band.at_least = "180";
    band.at_most = "220";
    CHECK(append(head, {"key_results"}, to_value(band)) ==
          head + "key_results:\n  - title: Keep the oven warm\n    keep: {at_least: 180, at_most: 220}\n");
    NewKeyResult steps;
    steps.title = "Open two shops";
    steps.milestones = {"Oslo, east", "Bergen"};
    CHECK(append(head, {"key_results"}, to_value(steps)) ==
          head +
              "key_results:\n  - title: Open two shops\n    milestones:\n      - {title: \"Oslo, east\"}\n"
              "      - {title: Bergen}\n");
  }

  TEST_CASE("an initiative names what it supports") {
    NewInitiative initiative;
    initiative.id = "oven";
    initiative.title = "Buy a second oven";
    initiative.supports = {"sold", "company/first/reach"};
    initiative.done_when = "It bakes";
    CHECK(append(head, {"initiatives"}, to_value(initiative)) ==
          head +
              "initiatives:\n  - id: oven\n    title: Buy a second oven\n    supports: [sold, company/first/reach]\n"
              "    done_when: It bakes\n");
  }

  TEST_CASE("a free id is the title's slug in each language, numbered where it is taken") {
    CHECK(find_free_id("Bli førstevalget i Ås", "objective", {}) == "bli-forstevalget-i-as");
    CHECK(find_free_id("Vere best på kaffi", "objective", {}) == "vere-best-pa-kaffi");
    CHECK(find_free_id("Blive Århus' bedste æblebod", "objective", {}) == "blive-arhus-bedste-aeblebod");
    CHECK(find_free_id("Bli bäst på bröd", "objective", {}) == "bli-bast-pa-brod");
    CHECK(find_free_id("Win the fair", "objective", {"win-the-fair", "win-the-fair-2"}) == "win-the-fair-3");
    CHECK(find_free_id("?!", "objective", {}) == "objective");
  }

  TEST_CASE("siblings go by their ids and slugs") {
    const model::OkrFile file = decode(head + "objectives:\n  - {id: a, title: First}\n  - {title: The second one}\n");
    CHECK(list_names(file.objectives) == std::vector<std::string>{"a", "a", "the-second-one"});
    CHECK(find_path(file, file.objectives.at(1).span) == yaml::Path{"objectives", std::size_t{1}});
  }
}
