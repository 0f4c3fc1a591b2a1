// okr lint --show-config prints a config that gives the same.

#include <doctest/doctest.h>

#include "cli/schema_check.hpp"
#include "cli/world.hpp"
#include "okr/base/text.hpp"
#include "okr/render/schema.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::string_view full_config = R"(okr: 1
profile: strict
files: ["**/*.okr.yaml"]
exclude: ["old files/**", 'it''s "odd"']
language: nn
levels: [fylke, kommune, "1: rådhus"]
period: {start: 2026-09-01, end: 2026-12-15}
year_starts: 04-01
cadence: monthly
rollout: pilot
ambassadors: [{name: Siv, team: brannvesen, site: "Førde"}, {name: "true"}]
sponsor: >-
  ordføraren
  sjølv
limits: {objectives: 2, key_results: [1, 4]}
key_results: {time: explicit, infer_from_text: FALSE}
words: {numbers: [Plan 2040], placeholder: ["\ttab", "~"]}
scales: {"trivsel: barn": ["1,5", 6], nps: [-100, 1e2]}
fail_on: note
messages: da
requires: '0.0'
events: [{type: final, on: 2026-12-18, x-room: 4}]
approval: recommended
status: {on_track: 80 %, behind: 0.5}
rules: {kr-missing-start: off, structure-kr-count: warning}
overrides:
  - paths: "okrs/people/**"
    limits: {initiatives: 3}
    rules: {kr-missing-start: note}
)";

/// The lines without their comments.
std::string without_comments(std::string_view page) {
  std::string yaml;
  for (const std::string_view line : split(page, '\n')) {
    const std::string_view text = line.substr(0, line.find("# "));
    if (!trim(text).empty()) yaml += std::string(text.substr(0, text.find_last_not_of(' ') + 1)) + '\n';
  }
  return yaml;
}

std::string show(const World& world, const std::vector<std::string>& words) {
  std::vector<std::string> all = {"lint", "--show-config"};
  all.insert(all.end(), words.begin(), words.end());
  const Answer answer = world.run(all);
  CHECK(answer.err.empty());
  REQUIRE(answer.exit == 0);
  return answer.out;
}

}  // namespace

TEST_CASE("show-config: the page is a config that shows the same, and that the schema takes") {
  test::Json documents = test::Json::array();
  for (const std::string_view config :
       {std::string_view(""), std::string_view("okr: 1\nprofile: starter\n"), full_config}) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{}, {"okrs/people/a.okr.yaml"}}) {
      const World world;
      if (!config.empty()) world.write("okr.config.yaml", config);
      world.write("okrs/people/a.okr.yaml", clean_file);
      const std::string page = show(world, words);
      world.write("okr.config.yaml", page);
      CHECK(without_comments(show(world, {})) == without_comments(page));
      documents.push_back(test::to_json(page));
    }
  }
  const auto faults = test::validate(test::Json::parse(render::render_config_schema()), documents);
  for (const auto& fault : faults) CHECK(fault.value_or("") == "");
}

TEST_CASE("show-config: every key of the config stands in it") {
  World world;
  world.write("okr.config.yaml", full_config);
  const test::Json shown = test::to_json(show(world, {}));
  const test::Json written = test::to_json(std::string(full_config));
  for (const auto& [key, value] : written.items()) CHECK(shown.contains(key));
  CHECK(shown.at("limits").at("objectives") == 2);
  CHECK(shown.at("ambassadors") == written.at("ambassadors"));
  CHECK(shown.at("sponsor") == "ordføraren sjølv");
  CHECK(shown.at("words").at("placeholder") == written.at("words").at("placeholder"));
  CHECK(shown.at("scales") == written.at("scales"));
  CHECK(shown.at("exclude") == written.at("exclude"));
}

TEST_CASE("show-config: it looks the same from any folder but for the config's own name") {
  World world;
  world.write("okr.config.yaml", full_config);
  world.write("okrs/people/a.okr.yaml", clean_file);
  const std::string above = show(world, {"okrs/people/a.okr.yaml"});
  const std::string below = show(world, {"-C", "okrs/people", "a.okr.yaml"});
  CHECK(without_comments(above) == without_comments(below));
  CHECK(below.find("# ../../okr.config.yaml:2\n") != std::string::npos);
}

TEST_CASE("show-config: each value says where it comes from") {
  World world;
  world.write("okr.config.yaml",
              "okr: 1\nprofile: strict\nexclude: [okrs/old/**]\nlimits:\n  objectives: 4\n"
              "rules: {kr-missing-start: off}\noverrides:\n  - paths: [okrs/crew/**]\n"
              "    rules: {kr-missing-number: note}\n    limits: {objectives: 1}\n");
  const auto find_line = [](std::string_view page, std::string_view begin) {
    for (const std::string_view line : split(page, '\n')) {
      if (!line.starts_with(begin)) continue;
      const std::size_t comment = line.rfind("  # ");
      return std::string(trim(line.substr(0, comment))) + " <" + std::string(line.substr(comment + 4)) + ">";
    }
    return std::string("none");
  };
  const std::string all = show(world, {"--no-exclude", "--fail-on", "never", "--ignore", "period"});
  CHECK(find_line(all, "profile") == "profile: strict <okr.config.yaml:2>");
  CHECK(find_line(all, "exclude") == "exclude: [] <--no-exclude>");
  CHECK(find_line(all, "cadence") == "cadence: weekly <default>");
  CHECK(find_line(all, "# sponsor") == "# sponsor: <not set>");
  CHECK(find_line(all, "  objectives:") == "objectives: 4 <okr.config.yaml:5>");
  CHECK(find_line(all, "  time:") == "time: bounded <profile strict>");
  CHECK(find_line(all, "approval") == "approval: required <profile strict>");
  CHECK(find_line(all, "fail_on") == "fail_on: never <--fail-on>");
  CHECK(find_line(all, "  kr-missing-start") == "kr-missing-start: off <okr.config.yaml:6>");
  CHECK(find_line(all, "  kr-missing-number") == "kr-missing-number: error <profile strict>");
  CHECK(find_line(all, "  # structure-kr-count") ==
        "# structure-kr-count: error <profile strict; the worst of several>");
  CHECK(find_line(all, "  period-invalid") == "period-invalid: off <--ignore>");
  CHECK(find_line(all, "    rules:") == "rules: {kr-missing-number: note} <okr.config.yaml:9>");
  CHECK(all.find("# no day is given: rules of the clock don't run\n") != std::string::npos);

  world.write("okrs/crew/lin.okr.yaml", clean_file);
  const std::string one = show(world, {"okrs/crew/lin.okr.yaml", "--select", "key-result", "--today", "2026-11-22"});
  CHECK(one.find("\n# today 2026-11-22, by --today\n# file okrs/crew/lin.okr.yaml; overrides that hold: "
                 "okr.config.yaml:8\n") != std::string::npos);
  CHECK(find_line(one, "  objectives:") == "objectives: 1 <okr.config.yaml:10, an override>");
  CHECK(find_line(one, "  kr-missing-number") == "kr-missing-number: note <okr.config.yaml:9, an override>");
  CHECK(find_line(one, "  period-invalid") == "period-invalid: off <--select>");
  CHECK(find_line(one, "overrides") == "none");
  CHECK(find_line(all, "  change-removed").ends_with("; runs only with --since>"));
  CHECK(find_line(show(world, {"--since", "main"}), "  change-removed") == "change-removed: warning <profile strict>");
}

TEST_CASE("show-config: the config, the day and the file say how they were chosen") {
  World world;
  CHECK(show(world, {}).starts_with("# no config: the defaults\n"));
  world.write("okr.config.yaml", "okr: 1\nexclude: [okrs/old/**]\n");
  CHECK(show(world, {}).starts_with("# config " + world.at("okr.config.yaml") + ", found\n"));
  CHECK(show(world, {"--config", "okr.config.yaml"}).find(", by --config\n") != std::string::npos);
  world.variables["OKR_CONFIG"] = "okr.config.yaml";
  world.variables["OKR_TODAY"] = "now";
  CHECK(show(world, {}).find(", by OKR_CONFIG\n# today 2026-11-22, by OKR_TODAY\n") != std::string::npos);
  world.write("okrs/old/a.okr.yaml", clean_file);
  CHECK(show(world, {"okrs/old/a.okr.yaml"}).find(", which is excluded; no override holds\n") != std::string::npos);
  const std::string buffer = show(world, {"-", "--stdin-filename", "notes.txt"});
  CHECK(buffer.find("# file notes.txt, which is no OKR file by its name; ") != std::string::npos);
}

TEST_CASE("show-config: a file that is missing, and a format, are refused") {
  const World world;
  const Answer missing = world.run({"lint", "--show-config", "missing.okr.yaml"});
  CHECK(missing.exit == 2);
  CHECK(missing.out == "");
  CHECK(missing.err.find("\"missing.okr.yaml\" does not exist") != std::string::npos);
  const Answer json = world.run({"lint", "--show-config", "--format", "json"});
  CHECK(json.exit == 2);
  CHECK(json.err.find("--show-config prints YAML") != std::string::npos);
}
