#include <doctest/doctest.h>
#include <fmt/format.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using model::Address;
using test::Texts;

/// Titles of what was paired, "before -> after", and of what was removed, "before -> nothing".
std::vector<std::string> pair_titles(const Texts& before, const Texts& after) {
  const model::Workspace was = test::make_workspace(before);
  const model::Workspace is = test::make_workspace(after);
  const Pairs pairs = pair_entities(was, is);
  const auto to_title = [](const model::Workspace& workspace, const Address& address) {
    const model::Entity* entity = workspace.find_key_result(address);
    if (entity == nullptr) entity = workspace.find_objective(address);
    return std::string(entity->title.value_or("untitled"));
  };
  std::vector<std::string> titles;
  for (std::size_t file = 0; file < was.files.size(); ++file) {
    for (std::size_t i = 0; i < was.files[file].objectives.size(); ++i) {
      for (std::size_t k = 0; k < was.files[file].objectives[i].key_results.size(); ++k) {
        const Address address{.file = file, .objective = i, .key_result = k};
        const Address* found = pairs.find_after(address);
        titles.push_back(to_title(was, address) + " -> " + (found == nullptr ? "nothing" : to_title(is, *found)));
      }
    }
  }
  return titles;
}

/// One objective with these key results, a line each.
std::string to_text(const std::vector<std::string>& key_results, const std::string& period = "2026-Q4") {
  std::string text =
      "okr: 1\nperiod: " + period + "\nobjectives:\n  - {id: shop, title: Be the shop of the town, key_results: [\n";
  for (const std::string& key_result : key_results) text += "      {" + key_result + "},\n";
  return text + "    ]}\n";
}

using Titles = std::vector<std::string>;

Titles pair_key_results(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  return pair_titles({{"a.okr.yaml", to_text(before)}}, {{"a.okr.yaml", to_text(after)}});
}

TEST_CASE("what has an id is found by it, whatever else changed") {
  CHECK(pair_key_results({"id: a, title: One", "id: b, title: Two"}, {"id: b, title: Zwei", "id: a, title: Eins"}) ==
        Titles{"One -> Eins", "Two -> Zwei"});
  CHECK(pair_key_results({"id: a, title: One"}, {"id: c, title: Drei, was: [x, a]"}) == Titles{"One -> Drei"});
  CHECK(pair_key_results({"id: a, title: One"}, {"id: c, title: ONE."}) == Titles{"One -> ONE."});
  CHECK(pair_key_results({"id: a, title: One"}, {"id: c, title: Drei"}) == Titles{"One -> nothing"});
}

TEST_CASE("what has none is found by its title, then where it alone is left") {
  CHECK(pair_key_results({"title: One", "title: Two"}, {"title: Two", "title: One"}) ==
        Titles{"One -> One", "Two -> Two"});
  CHECK(pair_key_results({"title: One", "title: Two"}, {"title: One", "title: Zwei"}) ==
        Titles{"One -> One", "Two -> Zwei"});
  CHECK(pair_key_results({"title: One", "title: Two", "title: Three"}, {"title: One", "title: Three"}) ==
        Titles{"One -> One", "Two -> nothing", "Three -> Three"});
  CHECK(pair_key_results({"title: One"}, {"id: b, title: Two"}) == Titles{"One -> Two"});
  CHECK(pair_key_results({"id: a, title: One"}, {"title: Two"}) == Titles{"One -> nothing"});
}

TEST_CASE("what was reworded is found by its words, wherever new ones stand") {
  const std::string calls = "title: Answer calls within 3 minutes on weekdays, start: 9, target: 3";
  const std::string reworded = "title: Answer phone calls within 3 minutes on weekdays, start: 9, target: 3";
  CHECK(pair_key_results({calls}, {"title: Sell bread in 12 towns", reworded}) ==
        Titles{"Answer calls within 3 minutes on weekdays -> Answer phone calls within 3 minutes on weekdays"});
  CHECK(pair_key_results({calls}, {"title: Sell bread in towns, start: 0, target: 12"}) ==
        Titles{"Answer calls within 3 minutes on weekdays -> nothing"});
  const std::string bread = "title: Raise the share of regular customers that buy bread";
  CHECK(pair_key_results({bread}, {"title: Raise the share of regular customers that buy coffee", bread + " today"}) ==
        Titles{"Raise the share of regular customers that buy bread -> Raise the share of regular customers that buy "
               "bread today"});
  CHECK(pair_key_results({calls, "title: One"}, {"title: Uno", "title: Due", calls}) ==
        Titles{"Answer calls within 3 minutes on weekdays -> Answer calls within 3 minutes on weekdays",
               "One -> nothing"});
}

TEST_CASE("a reworded objective keeps its key results though a new one stands before it") {
  const std::string head = "okr: 1\nperiod: 2026-Q4\nobjectives:\n";
  const std::string results = "key_results: [{title: Bake 20 loaves an hour}, {title: Win 30 cafes}]}\n";
  const std::string old = "  - {title: Be the bakery that everybody recommends, " + results;
  const std::string added =
      "  - {title: Have calm mornings, key_results: [{title: Start at 5}, {title: Rest on 2 days}]}\n";
  const std::string reworded = "  - {title: Be the bakery that everybody praises, " + results;
  CHECK(pair_titles({{"a.okr.yaml", head + old}}, {{"a.okr.yaml", head + added + reworded}}) ==
        Titles{"Bake 20 loaves an hour -> Bake 20 loaves an hour", "Win 30 cafes -> Win 30 cafes"});
}

TEST_CASE("what stands in another file is found by its name and period, and none is found twice") {
  const std::string one = to_text({"id: a, title: One"});
  const std::string three = to_text({"id: a, title: Three"}, "2026-Q3");
  CHECK(pair_titles({{"q3/t.okr.yaml", three}, {"q4/t.okr.yaml", one}},
                    {{"x/t.okr.yaml", one}, {"y/t.okr.yaml", three}}) == Titles{"Three -> Three", "One -> One"});
  CHECK(pair_titles({{"q3/t.okr.yaml", three}, {"q4/t.okr.yaml", one}}, {{"q3/t.okr.yaml", three}}) ==
        Titles{"Three -> Three", "One -> nothing"});
  CHECK(pair_titles({{"a.okr.yaml", one}}, {{"b.okr.yaml", to_text({"id: a, title: Eins"})}}) == Titles{"One -> Eins"});
  CHECK(pair_titles({{"a.okr.yaml", one}}, {{"a.okr.yaml", "okr: 1\n"}, {"c.okr.yaml", one}, {"d.okr.yaml", one}}) ==
        Titles{"One -> One"});
}

TEST_CASE("rules on a change are asked for, and silenced, as all others") {
  const Texts before{{"a.okr.yaml", to_text({"id: a, title: Win 10 shops", "id: b, title: Win 20 towns"})}};
  const Texts after{{"a.okr.yaml", to_text({"id: a, title: Win 10 shops"})}};
  const model::Config config;
  const auto run = [&](const Request& request, const model::Config& with) {
    const model::Workspace was = test::make_workspace(before, with);
    const model::Workspace is = test::make_workspace(after, with);
    const Change change{was, is, to_date(2026, 10, 1), pair_entities(was, is)};
    Titles rules;
    for (const Diagnostic& finding : run_rules_on_change(change, request).findings) rules.push_back(finding.rule);
    return rules;
  };
  CHECK(run({.select = {"change"}}, config) == Titles{"change-removed"});
  CHECK(run({.ignore = {"change", "structure"}}, config) == Titles{});
  CHECK(run({.select = {"change"}, .paths = Titles{"b.okr.yaml"}}, config) == Titles{});
  model::Config silent;
  silent.settings.rules["change-removed"] = Severity::off;
  CHECK(run({.select = {"change"}}, silent) == Titles{});
  CHECK(test::lint(after, config, {.select = {"change"}}).empty());
}

TEST_CASE("the day on which a period begins is the first that counts") {
  const Texts before{{"a.okr.yaml", to_text({"id: a, title: Win 10 shops"})}};
  const Texts after{{"a.okr.yaml", to_text({})}};
  const model::Workspace was = test::make_workspace(before);
  const model::Workspace is = test::make_workspace(after);
  const auto count = [&](Date on) {
    const Change change{was, is, on, pair_entities(was, is)};
    return run_rules_on_change(change, {.select = {"change"}}).findings.size();
  };
  CHECK(count(to_date(2026, 9, 30)) == 0);
  CHECK(count(to_date(2026, 10, 1)) == 1);
}

TEST_CASE("a finding that moves among the files of its team is not new") {
  std::string text = "okr: 1\nteam: shop\nperiod: 2026-Q4\nobjectives:\n";
  for (const char* letter : {"a", "b", "c", "d", "e", "f", "g"}) {
    text += fmt::format("  - {{id: {0}, title: Be the shop of the town {0}}}\n", letter);
  }
  const Texts before{{"b.okr.yaml", text}};
  Texts after = before;
  after["c.okr.yaml"] = "okr: 1\nteam: shop\nperiod: 2026-Q4\nobjectives:\n  - {id: z, title: Be known for bread}\n";
  const model::Workspace was = test::make_workspace(before);
  const model::Workspace is = test::make_workspace(after);
  const Change change{was, is, to_date(2026, 10, 1), pair_entities(was, is)};
  REQUIRE(run_rules(was, {.select = {"structure-objective-count"}}).findings.size() == 1);
  REQUIRE(run_rules(is, {.select = {"structure-objective-count"}}).findings.size() == 1);
  CHECK(run_rules(is, {.select = {"structure-objective-count"}}).findings.front().path == "c.okr.yaml");
  CHECK(run_rules_on_change(change, {.select = {"structure-objective-count"}}).findings.empty());
}

}  // namespace
}  // namespace okr::lint
