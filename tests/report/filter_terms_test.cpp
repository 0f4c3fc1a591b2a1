#include <doctest/doctest.h>

#include "okr/report/filter.hpp"

using namespace okr;
using namespace okr::report;
using model::Status;

namespace {

const FilterNames names{{"growth", "growing pains", "Drift og støtte", "ops"}, {"company", "team", "person"}};

FilterTerm term(const std::string& text) {
  const auto filter = parse_filter({text}, names);
  REQUIRE(filter);
  REQUIRE(filter->terms.size() == 1);
  return filter->terms[0];
}

std::string problem(const std::string& text) {
  const auto filter = parse_filter({text}, names);
  REQUIRE_FALSE(filter);
  return filter.problem().message;
}

}  // namespace

TEST_CASE("a term has a key, values and a sense") {
  const FilterTerm teams = term("team:growth,ops");
  CHECK(teams.key == FilterKey::team);
  CHECK(teams.sense == Sense::has);
  CHECK(teams.values == std::vector<FilterValue>{std::string("growth"), std::string("ops")});
  CHECK(term("-status:behind").sense == Sense::has_not);
  CHECK(term("-status:behind").values == std::vector<FilterValue>{Status::behind});
  CHECK(term("type:aspirational").values == std::vector<FilterValue>{model::ObjectiveType::aspirational});
  CHECK(term("level:person").values == std::vector<FilterValue>{std::string("person")});
}

TEST_CASE("every status that is shown can be asked for") {
  for (const std::string word : {"not-started", "no-data", "on-track", "behind", "off-track", "achieved", "missed"}) {
    CHECK(term("status:" + word).values.size() == 1);
  }
}

TEST_CASE("keys and words are read in any case, names as people write them") {
  CHECK(term("Team:Growth").key == FilterKey::team);
  CHECK(term("STATUS:Off-Track").values == std::vector<FilterValue>{Status::off_track});
  CHECK(term("team:drift OG støtte").key == FilterKey::team);
}

TEST_CASE("what has no key is a text, also with a colon in prose") {
  CHECK(term("checkout").key == FilterKey::text);
  CHECK(term("-checkout").sense == Sense::has_not);
  CHECK(term("Goal: more light").key == FilterKey::text);
  CHECK(term("12:30").key == FilterKey::text);
  CHECK(term("two words").values.size() == 1);
  CHECK(term("lys,mørke").values.size() == 2);
}

TEST_CASE("ages are days or weeks") {
  CHECK(term("stale:14d").values == std::vector<FilterValue>{14});
  CHECK(term("stale:2w").values == std::vector<FilterValue>{14});
  CHECK(term("stale:0d").values == std::vector<FilterValue>{0});
}

TEST_CASE("periods are read in every spelling that files may have") {
  const auto name = [](const std::string& text) { return std::get<model::Period>(term(text).values.at(0)).name; };
  CHECK(name("period:2026-Q4") == "2026-Q4");
  CHECK(name("period:2026-K4") == "2026-Q4");
  CHECK(name("period:Q4 2026") == "2026-Q4");
  CHECK(name("period:2026") == "2026");
  CHECK(name("period:2026-09-01..2026-12-15") == "2026-09-01..2026-12-15");
}

TEST_CASE("an unknown key is told with the nearest one") {
  CHECK(problem("taem:growth") == R"(filter "taem:growth" has no known key before its colon; did you mean "team:"?)");
  CHECK(problem("colour:red") == R"(filter "colour:red" has no known key before its colon; there are team:, level:, )"
                                 "owner:, status:, period:, stale:, type:");
}

TEST_CASE("an unknown value is told with the nearest one, else with what there is") {
  CHECK(problem("team:grwoth") == R"(filter "team:grwoth": no team is called "grwoth"; did you mean "growth"?)");
  CHECK(problem("team:legal") == R"(filter "team:legal": no team is called "legal")");
  CHECK(problem("level:persn") == R"(filter "level:persn": no level is called "persn"; did you mean "person"?)");
  CHECK(problem("status:behnd") == R"(filter "status:behnd": "behnd" is no status; did you mean "behind"?)");
  CHECK(problem("status:red") ==
        R"(filter "status:red": "red" is no status; there are not-started, no-data, on-track, )"
        "behind, off-track, achieved, missed");
  CHECK(problem("type:comitted") ==
        R"(filter "type:comitted": "comitted" is no type of objective; did you mean "committed"?)");
  CHECK(problem("period:2026-Q5") ==
        R"(filter "period:2026-Q5": "2026-Q5" is no period; write it as in 2026, 2026-H2, )"
        "2026-T3, 2026-Q4 or 2026-11");
}

TEST_CASE("an age that is none is told with an example") {
  for (const std::string text : {"stale:14", "stale:d", "stale:14m", "stale:-3d", "stale:99999999999d", "stale:40000d",
                                 "stale:2000000000w", "stale:14dd"}) {
    CAPTURE(text);
    CHECK(problem(text).ends_with("is no count of days or weeks; write it as in 14d or 2w"));
  }
}

TEST_CASE("a term without a value is told") {
  for (const std::string text : {"team:", "-", "", "team:growth,", "owner:,x", "-owner:"}) {
    CAPTURE(text);
    CHECK(problem(text).ends_with("lacks a value"));
  }
}

TEST_CASE("the first term that is wrong is told") {
  const auto filter = parse_filter({"team:growth", "status:x", "taem:y"}, names);
  REQUIRE_FALSE(filter);
  CHECK(filter.problem().message.starts_with("filter \"status:x\""));
}
