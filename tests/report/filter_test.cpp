#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

const model::Workspace& town() {
  static const model::Workspace result = [] {
    const std::string council =
        file("team: council\nname: Byrådet\nlevel: company\nowner: Åse Lind\nperiod: 2026-Q4\n",
             objective("streets", at("potholes", 60) + at("lamps", 20, "2026-11-01"), "    type: aspirational\n"));
    const std::string parks =
        file("team: parks\nowner: Ola\nperiod: 2026-Q4\n",
             objective("lawns", at("benches", 10, "2026-11-20", "owner: Olaf Strand\n") + at("trees", 90)) +
                 objective("ponds", key_result("ducks", "start: 0\ntarget: 9\nowner: kari@town.example")));
    return workspace({{"council.okr.yaml", council}, {"parks.okr.yaml", parks}});
  }();
  return result;
}

Refs left(const std::vector<std::string>& terms) { return key_results(filtered(town(), terms)); }

const std::string potholes = "council/streets/potholes";
const std::string lamps = "council/streets/lamps";
const std::string benches = "parks/lawns/benches";
const std::string trees = "parks/lawns/trees";
const std::string ducks = "parks/ponds/ducks";

}  // namespace

TEST_CASE("no terms leave everything") { CHECK(left({}) == Refs{potholes, lamps, benches, trees, ducks}); }

TEST_CASE("by team, by its slug or its name") {
  CHECK(left({"team:parks"}) == Refs{benches, trees, ducks});
  CHECK(left({"team:byrådet"}) == Refs{potholes, lamps});
  CHECK(left({"-team:parks"}) == Refs{potholes, lamps});
  CHECK(left({"team:parks,council"}).size() == 5);
}

TEST_CASE("by level and by type of objective") {
  CHECK(left({"level:company"}) == Refs{potholes, lamps});
  CHECK(left({"level:team"}) == Refs{benches, trees, ducks});
  CHECK(left({"type:aspirational"}) == Refs{potholes, lamps});
  CHECK(left({"-type:aspirational"}) == Refs{benches, trees, ducks});
}

TEST_CASE("by who owns it in effect") {
  CHECK(left({"owner:åse"}) == Refs{potholes, lamps});
  CHECK(left({"owner:ase lind"}) == Refs{potholes, lamps});
  CHECK(left({"owner:kari"}) == Refs{ducks});
  CHECK(left({"owner:olaf"}) == Refs{benches});
  CHECK(left({"owner:nobody"}).empty());
  CHECK(left({"-owner:åse,kari"}) == Refs{benches, trees});
}

TEST_CASE("by status and by age") {
  CHECK(left({"status:off-track"}) == Refs{lamps, benches});
  CHECK(left({"status:no-data,on-track"}) == Refs{potholes, trees, ducks});
  CHECK(left({"stale:14d"}) == Refs{lamps, ducks});
  CHECK(left({"stale:3w"}) == Refs{ducks});
  CHECK(left({"stale:20d"}) == Refs{lamps, ducks});
  CHECK(left({"-stale:14d"}) == Refs{potholes, benches, trees});
}

TEST_CASE("by a text in its title, its ref, or its objective's") {
  CHECK(left({"BENCHES"}) == Refs{benches});
  CHECK(left({"the ponds state"}) == Refs{ducks});
  CHECK(left({"parks/lawns"}) == Refs{benches, trees});
  CHECK(left({"benches,ducks"}) == Refs{benches, ducks});
  CHECK(left({"-lamps"}) == Refs{potholes, benches, trees, ducks});
}

TEST_CASE("terms hold together") {
  CHECK(left({"team:parks", "status:off-track"}) == Refs{benches});
  CHECK(left({"team:parks", "team:council"}).empty());
  CHECK(left({"team:parks", "-owner:olaf", "lawns"}) == Refs{trees});
}

TEST_CASE("a filter leaves figures as they are") {
  const StatusView result = filtered(town(), {"trees"});
  REQUIRE(result.teams.size() == 1);
  REQUIRE(result.teams[0].objectives.size() == 1);
  const StatusObjective& lawns = result.teams[0].objectives[0];
  CHECK(lawns.key_results.size() == 1);
  CHECK(lawns.figures.total == 2);
  CHECK(*lawns.figures.progress == doctest::Approx(0.5));
  CHECK(result.teams[0].figures.total == 2);
  CHECK(result.counts.total == 1);
  CHECK(result.due.empty());
}

TEST_CASE("an objective without key results is asked itself") {
  const model::Workspace bare = workspace(
      {{"a.okr.yaml", "okr: 1\nperiod: 2026-Q4\nowner: Ola\nobjectives:\n  - title: We know our neighbours\n"}});
  CHECK(filtered(bare, {"owner:ola"}).teams.size() == 1);
  CHECK(filtered(bare, {"neighbours"}).teams.size() == 1);
  CHECK(filtered(bare, {"owner:kari"}).teams.empty());
  CHECK(filtered(bare, {"status:no-data"}).teams.size() == 1);
}

TEST_CASE("people go by their whole name, its words, their beginnings, or a mail address") {
  CHECK(is_same_person("Ola Berg", "ola"));
  CHECK(is_same_person("Ola Berg", "berg ola"));
  CHECK(is_same_person("Ola Berg", "ol be"));
  CHECK(is_same_person("ola@firm.example", "OLA@firm.example"));
  CHECK(is_same_person("@ola", "ola"));
  CHECK(is_same_person("Ola", "Ola Berg"));
  CHECK(is_same_person("Ola Berg", "ola.berg@firm.example"));
  CHECK_FALSE(is_same_person("Carola", "ola"));
  CHECK_FALSE(is_same_person("Ola", "Olaf Berg"));
  CHECK(is_same_person("Ola Berg", "ola@berg.example"));
  CHECK_FALSE(is_same_person("firm", "ola@firm.example"));
  CHECK_FALSE(is_same_person("Ola Berg", "ola lund"));
  CHECK_FALSE(is_same_person("", "ola"));
  CHECK(is_same_person("Юля", "юля"));
}

TEST_CASE("mine is owned by whole words, or the whole address") {
  CHECK(is_owned_by("Ola", "Ola Berg"));
  CHECK(is_owned_by("Ola Berg", "ola"));
  CHECK(is_owned_by("ola berg <OLA@firm.example>", "ola@firm.example"));
  CHECK(is_owned_by("Ola Berg", "ola.berg@firm.example"));
  CHECK(is_owned_by("ola", "ola@firm.example"));
  CHECK_FALSE(is_owned_by("Ola Hansen", "ola@firm.example"));
  CHECK_FALSE(is_owned_by("Olav", "Ola"));
  CHECK_FALSE(is_owned_by("ola@else.example", "ola@firm.example"));
}

TEST_CASE("mine is what any of my names owns") {
  StatusOptions options;
  options.filter.terms.push_back(to_mine_term({"Kari Moe", "kari@town.example"}));
  CHECK(key_results(view(town(), "2026-11-22", options)) == Refs{ducks});
  options.filter.terms = {to_mine_term({"", " "})};
  CHECK(key_results(view(town(), "2026-11-22", options)).empty());
}

TEST_CASE("the names of a workspace are its teams' and its config's levels") {
  const FilterNames names = to_filter_names(town());
  CHECK(names.teams == std::vector<std::string>{"Byrådet", "council", "parks"});
  CHECK(names.levels.size() == 4);
}
