#include "okr/report/filter_choices.hpp"

#include <doctest/doctest.h>

#include "okr/report/filter.hpp"
#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

using Terms = std::vector<std::string>;

const model::Workspace& harbour() {
  static const model::Workspace result = [] {
    const std::string pilots = file("team: pilots\nname: Losene\nowner: Åse Lind\nperiod: 2026-Q4\n",
                                    objective("safe", key_result("groundings", "start: 4\ntarget: 0\nowner: bo@x.no")));
    return workspace({{"pilots.okr.yaml", pilots}});
  }();
  return result;
}

Terms choices(std::string_view written) {
  Terms terms;
  for (const FilterChoice& choice : find_filter_choices(harbour(), written)) terms.push_back(choice.term);
  return terms;
}

}  // namespace

TEST_CASE("every key of a filter is offered, and what stands behind it is a filter") {
  const std::vector<std::string_view> keys = filter_keys();
  const Terms offered = choices("");
  REQUIRE(offered.size() == keys.size());
  for (std::size_t at = 0; at < keys.size(); ++at) {
    const std::string key = std::string(keys[at]) + ':';
    CHECK(offered[at] == key);
    const Terms terms = choices(key);
    CHECK_FALSE(terms.empty());
    for (const std::string& term : terms) {
      CAPTURE(term);
      CHECK(parse_filter({term}, to_filter_names(harbour())));
    }
  }
}

TEST_CASE("a minus, and what stands before a comma, stays") {
  CHECK(choices("-").front() == "-team:");
  CHECK(choices("-team:") == Terms{"-team:pilots"});
  CHECK(choices("type:learning,c") ==
        Terms{"type:learning,aspirational", "type:learning,committed", "type:learning,learning"});
  CHECK(choices("tide:").empty());
}

TEST_CASE("owners go by a word that needs no quotes and names them") {
  CHECK(choices("owner:") == Terms{"owner:ase-lind", "owner:bo@x.no"});
  CHECK(find_owners(harbour()) == Terms{"bo@x.no", "Åse Lind"});
}
