#include "okr/model/alignment.hpp"

#include "model/hand_made.hpp"

using namespace okr::model;
using namespace okr::model::hand_made;

namespace {

using Cycles = std::vector<std::vector<std::string>>;

/// One team with an objective a name, each aligned to what is given.
Workspace aligned(const std::vector<std::pair<std::string, std::vector<std::string>>>& links) {
  std::vector<Objective> objectives;
  for (const auto& [name, parents] : links) objectives.push_back(objective(name, {"kr-" + name}, parents));
  return workspace({file("sea", "2027-Q1", std::move(objectives))});
}

/// The names round each circle. Each link leads to the next, by a reference of its own objective.
Cycles find(const Workspace& workspace) {
  Cycles cycles;
  for (const std::vector<AlignmentLink>& cycle : find_alignment_cycles(workspace)) {
    std::vector<std::string>& names = cycles.emplace_back();
    for (std::size_t each = 0; each < cycle.size(); ++each) {
      const AlignmentLink& link = cycle[each];
      names.push_back(name(workspace, link.from).substr(std::string("2027-Q1:sea/").size()));
      CHECK(link.to == cycle[(each + 1) % cycle.size()].from);
      const Resolution meant = workspace.resolve(link.reference->text, link.from);
      REQUIRE(meant.found.size() == 1);
      CHECK(meant.found[0].file == link.to.file);
      CHECK(meant.found[0].objective == link.to.objective);
    }
  }
  return cycles;
}

}  // namespace

TEST_SUITE("alignment cycles") {
  TEST_CASE("are each given once, from the smallest name along the links") {
    CHECK(find(aligned({})) == Cycles{});
    CHECK(find(aligned({{"a", {"b"}}, {"b", {"c"}}, {"c", {}}})) == Cycles{});
    CHECK(find(aligned({{"a", {"b", "c"}}, {"b", {"d"}}, {"c", {"d"}}, {"d", {}}})) == Cycles{});
    CHECK(find(aligned({{"a", {"a"}}})) == Cycles{{"a"}});
    CHECK(find(aligned({{"b", {"a"}}, {"a", {"b"}}})) == Cycles{{"a", "b"}});
    CHECK(find(aligned({{"c", {"a"}}, {"a", {"b"}}, {"b", {"c"}}, {"x", {"a"}}})) == Cycles{{"a", "b", "c"}});
    CHECK(find(aligned({{"a", {"b"}}, {"b", {"a"}}, {"y", {"z"}}, {"z", {"y"}}})) == Cycles{{"a", "b"}, {"y", "z"}});
  }

  TEST_CASE("that share an objective are told apart") {
    CHECK(find(aligned({{"a", {"b", "c"}}, {"b", {"a"}}, {"c", {"a", "c"}}})) == Cycles{{"a", "b"}, {"a", "c"}, {"c"}});
    CHECK(find(aligned({{"a", {"b"}}, {"b", {"c", "a"}}, {"c", {"a"}}})) == Cycles{{"a", "b"}, {"a", "b", "c"}});
  }

  TEST_CASE("go through key results") {
    CHECK(find(aligned({{"a", {"b/kr-b"}}, {"b", {"sea/a/kr-a"}}})) == Cycles{{"a", "b"}});
    CHECK(find(aligned({{"a", {"kr-a"}}})) == Cycles{{"a"}});
  }

  TEST_CASE("go over files, and a name in two periods is two objectives") {
    const Workspace made = workspace({file("crew", "2027-Q1", {objective("sail", {}, {"2026-Q4:crew/sail"})}),
                                      file("crew", "2026-Q4", {objective("sail", {}, {"2026-Q3:crew/sail"})}),
                                      file("crew", "2026-Q3", {objective("sail", {}, {"2027-Q1:crew/sail"})})});
    const auto cycles = find_alignment_cycles(made);
    REQUIRE(cycles.size() == 1);
    REQUIRE(cycles[0].size() == 3);
    CHECK(name(made, cycles[0][0].from) == "2027-Q1:crew/sail");
    CHECK(name(made, cycles[0][1].from) == "2026-Q4:crew/sail");
    CHECK(name(made, cycles[0][2].from) == "2026-Q3:crew/sail");
  }

  TEST_CASE("don't go over links that lead nowhere or to several") {
    CHECK(find(aligned({{"a", {"b", "nothing"}}, {"b", {}}})) == Cycles{});
    const Workspace made = workspace({file("crew", "2027-Q1", {objective("sail", {}, {"mast/tall"})}),
                                      file("mast", "2027-Q1", {objective("tall", {}, {"crew/sail"})}),
                                      file("mast", "2027-Q1", {objective("tall", {}, {"crew/sail"})})});
    CHECK(find_alignment_cycles(made).empty());
  }

  TEST_CASE("are found in chains as long as a workspace") {
    constexpr int count = 20000;
    std::vector<OkrFile> files;
    for (int each = 0; each < count; ++each) {
      const std::string next = "team-" + std::to_string((each + 1) % count) + "/goal";
      files.push_back(file("team-" + std::to_string(each), "", {objective("goal", {}, {next})}));
    }
    const auto cycles = find_alignment_cycles(workspace(std::move(files)));
    REQUIRE(cycles.size() == 1);
    CHECK(cycles[0].size() == count);
    CHECK(cycles[0][0].from.file == 0);
  }

  TEST_CASE("in a knot where all are aligned to all are named up to a bound") {
    std::vector<std::string> all;
    for (int each = 0; each < 100; ++each) all.push_back("goal-" + std::to_string(each));
    std::vector<std::pair<std::string, std::vector<std::string>>> links;
    for (const std::string& each : all) links.emplace_back(each, all);
    CHECK(find(aligned(links)).size() == 16);
  }
}
