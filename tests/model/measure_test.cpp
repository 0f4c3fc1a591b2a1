// How a key result is measured: by its fields, and where they are silent by what its title says without doubt.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <array>

#include "model/marked_file.hpp"

using namespace okr;
using namespace okr::model;

namespace {

constexpr std::array<std::string_view, 9> kinds{"unknown", "increase", "decrease",   "count", "keep",
                                                "band",    "rate",     "milestones", "yes-no"};

std::string describe(const Measure& measure) {
  const auto number = [](const std::optional<double>& value) {
    return value ? fmt::format("{}", *value) : std::string("-");
  };
  return fmt::format("{} {}{} -> {}{} {}", kinds[static_cast<std::size_t>(measure.kind)], number(measure.start),
                     measure.start_from_text ? "*" : "", number(measure.target), measure.target_from_text ? "*" : "",
                     measure.unit.empty() ? "-" : measure.unit);
}

std::string measure(const std::string& language, const std::string& title, const std::string& fields,
                    const Config& config = {}) {
  const OkrFile file =
      decode("okr: 1\nlanguage: " + language + "\nobjectives:\n  - title: A\n    key_results:\n      - {title: \"" +
                 title + "\"" + (fields.empty() ? "" : ", " + fields) + "}\n",
             config);
  REQUIRE(file.objectives.at(0).key_results.size() == 1);
  return describe(file.objectives.at(0).key_results.at(0).measure);
}

struct Row {
  std::string language;
  std::string title;
  std::string fields;
  std::string measure;  ///< a star: read from the text
};

}  // namespace

TEST_CASE("fields say how a key result is measured") {
  const std::array rows{
      Row{"en", "Calls a week rise", "start: 30, target: 44", "increase 30 -> 44 -"},
      Row{"en", "Waiting falls", "start: 9, target: 4.5, unit: hours", "decrease 9 -> 4.5 hours"},
      Row{"en", "Waiting stays", "start: 9, target: 9", "increase 9 -> 9 -"},
      Row{"en", "Calls rise", "target: 44", "increase - -> 44 -"},
      Row{"en", "Calls rise", "start: 44", "unknown 44 -> - -"},
      Row{"en", "Calls rise", "", "unknown - -> - -"},
      Row{"en", "Calls rise", "start: many, target: 44", "unknown - -> - -"},
      Row{"en", "Share rises", "start: \"30 %\", target: 44", "increase 30 -> 44 %"},
      Row{"en", "Lights burn", "keep: {at_least: 98}", "keep - -> - -"},
      Row{"en", "Lights burn", "keep: {at_most: \"2 %\"}", "keep - -> - %"},
      Row{"en", "Depth holds", "keep: {at_least: 10, at_most: 12}, start: 8", "band 8 -> - -"},
      Row{"en", "Pilots train", "keep: {at_least: 2, per: month}", "rate - -> - -"},
      Row{"en", "Pilots train", "keep: {at_least: two}", "unknown - -> - -"},
      Row{"en", "Pilots train", "keep: {}", "unknown - -> - -"},
      Row{"en", "Power on land", "milestones: [{title: North}, {title: South}]", "milestones - -> - -"},
      Row{"en", "The certificate hangs on the wall", "milestones: [{title: It hangs}]", "yes-no - -> - -"},
      Row{"en", "Power on land", "milestones: [{title: North}], target: 3", "unknown - -> - -"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CAPTURE(row.fields);
    CHECK(measure(row.language, row.title, row.fields) == row.measure);
  }
}

TEST_CASE("a title fills what the fields leave out") {
  const std::array rows{
      Row{"en", "Raise calls a week from 30 to 44 by June", "", "increase 30* -> 44* -"},
      Row{"nb", "Redusere ventetiden fra 9 til 4,5 timer innen juni", "", "decrease 9* -> 4.5* timer"},
      Row{"da", "Øge andelen af tilfredse skippere fra 40 % til 55 %", "", "increase 40* -> 55* %"},
      Row{"sv", "Öka andelen nöjda skeppare från 40 % till 55 %", "", "increase 40* -> 55* %"},
      Row{"nn", "Auke talet på anløp frå 30 til 44", "", "increase 30* -> 44* -"},
      Row{"nb", "Øke omsetningen fra 2 mnok til 3 mnok", "", "increase 2000000* -> 3000000* NOK"},
      Row{"en", "Raise the share of happy captains to 92.5 %", "", "increase - -> 92.5* %"},
      Row{"en", "Win 12 new shipping lines", "", "count 0* -> 12* -"},
      Row{"nb", "Vinne 12 nye rederier", "", "count 0* -> 12* -"},
      Row{"en", "Win 12 new shipping lines", "target: 10", "count 0* -> 10 -"},
      Row{"en", "Raise calls from 30 to 44", "start: 30", "increase 30 -> 44* -"},
      Row{"en", "Raise calls from 30 to 44", "target: 44", "increase 30* -> 44 -"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CAPTURE(row.fields);
    CHECK(measure(row.language, row.title, row.fields) == row.measure);
  }
}

TEST_CASE("a change in the title and one end name the other end, in every language") {
  const std::array rows{
      Row{"en", "Raise calls by 30 %", "start: 200", "increase 200 -> 260* -"},
      Row{"en", "Cut idle hours by 40", "start: 100", "decrease 100 -> 60* -"},
      Row{"nb", "Redusere liggetiden med 2,75 %", "start: 5.5, unit: '%'", "decrease 5.5 -> 5.34875* %"},
      Row{"nb", "Øke andelen fornøyde skippere med 5 prosentpoeng", "start: 40, unit: '%'", "increase 40 -> 45* %"},
      Row{"nn", "Auke talet på anløp med 10 %", "start: 30", "increase 30 -> 33* -"},
      Row{"da", "Reducere ventetiden med 25 %", "start: 8", "decrease 8 -> 6* -"},
      Row{"sv", "Minska antalet skador med 3", "start: 8", "decrease 8 -> 5* -"},
      Row{"en", "Double the number of calls", "start: 30", "increase 30 -> 60* -"},
      Row{"sv", "Halvera antalet skador", "start: 8", "decrease 8 -> 4* -"},
      Row{"en", "Double the number of calls to 400", "", "increase 200* -> 400* -"},
      Row{"nb", "Doble antall anløp til 400", "", "increase 200* -> 400* -"},
      Row{"en", "Win 12 new shipping lines", "start: 30", "increase 30 -> 42* -"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CAPTURE(row.fields);
    CHECK(measure(row.language, row.title, row.fields) == row.measure);
  }
}

TEST_CASE("a change in doubt names nothing") {
  const std::array rows{
      Row{"en", "Improve calls by 30 %", "start: 200", "unknown 200 -> - -"},  // which way?
      Row{"en", "Grow trust by cutting delays by 30 %", "start: 200", "unknown 200 -> - -"},
      Row{"en", "Raise calls by about 30 %", "start: 200", "unknown 200 -> - -"},
      Row{"en", "Raise calls by up to 30 %", "start: 200", "unknown 200 -> - -"},
      Row{"en", "Raise calls by 30 %", "start: 0", "unknown 0 -> - -"},     // of nothing
      Row{"en", "Cut idle hours by 40", "start: 10", "unknown 10 -> - -"},  // more than all
      Row{"en", "Raise the speed of loading by 50 %", "start: 8, unit: s", "unknown 8 -> - s"},
      Row{"nb", "Øke omsetningen med 2 mnok", "start: 30, unit: mnok", "unknown 30 -> - mnok"},
      Row{"en", "Cut waiting by 2 hours", "start: 90, unit: minutes", "unknown 90 -> - minutes"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CAPTURE(row.fields);
    CHECK(measure(row.language, row.title, row.fields) == row.measure);
  }
}

TEST_CASE("what a title says is to be reached is the target, from a start that it does not say") {
  const std::array rows{
      Row{"en", "Reach 12,000 listeners by spring", "", "increase - -> 12000* -"},
      Row{"en", "Hit more than 85 % full ferries", "", "increase - -> 85* %"},
      Row{"nb", "Oppnå minst 92 % utleide båtplasser", "", "increase - -> 92* %"},
      Row{"nn", "Nå 3 000 medlemer i kystlaget", "", "increase - -> 3000* -"},
      Row{"da", "Opnå 75 % udlejede pladser", "", "increase - -> 75* %"},
      Row{"sv", "Uppnå 88 % nöjda resenärer", "start: 70", "increase 70 -> 88* %"},
      Row{"en", "At least 94 % of the nets are mended in time", "", "increase - -> 94* %"},
      Row{"en", "Forty", "", "unknown - -> - -"},
      Row{"en", "Turn 40 anglers into members", "", "unknown - -> - -"},
      Row{"en", "Reach anglers who wait for 3 hours", "", "unknown - -> - -"},
      Row{"nb", "Nå fram til alle i 40 bygder", "", "unknown - -> - -"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CHECK(measure(row.language, row.title, row.fields) == row.measure);
  }
}

TEST_CASE("a title fills nothing where there is doubt") {
  const std::array rows{
      Row{"nb", "Øke omsetningen fra 2 mnok til 3 mnok", "start: 2", "unknown 2 -> - -"},  // another scale
      Row{"nb", "Øke omsetningen til 3 mnok", "start: 2", "unknown 2 -> - -"},
      Row{"en", "Raise calls from 30 to 44", "start: 31", "unknown 31 -> - -"},   // another start
      Row{"en", "Raise calls from 30 to 44", "start: many", "unknown - -> - -"},  // a start that did not read
      Row{"en", "Raise calls by 30 %", "", "unknown - -> - -"},                   // a delta has no end
      Row{"nb", "Nå 1.500 anløp", "", "unknown - -> - -"},                        // 1500 or 1.5
      Row{"en", "Double the number of calls", "", "unknown - -> - -"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CAPTURE(row.fields);
    CHECK(measure(row.language, row.title, row.fields) == row.measure);
  }
}

TEST_CASE("infer_from_text: false leaves the title alone, but a count of new things still starts at 0") {
  Config config;
  config.settings.infer_from_text = false;
  CHECK(measure("en", "Raise calls from 30 to 44", "", config) == "unknown - -> - -");
  CHECK(measure("en", "Win 12 new shipping lines", "", config) == "unknown - -> - -");
  CHECK(measure("en", "Win 12 new shipping lines", "target: 12", config) == "count 0* -> 12 -");
}
