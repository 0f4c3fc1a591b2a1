// Findings on the form of a file: keys, shapes, words.
#include <doctest/doctest.h>

#include <array>

#include "model/marked_file.hpp"

using namespace okr;
using namespace okr::model;

namespace {
const std::string schema = "structure-schema";
}

TEST_CASE("an unknown key names the nearest one") {
  const std::array rows{
      OneFinding{schema, "unknown key \"objetives\" in the file; did you mean \"objectives\"?",
                 "okr: 1\n⟦objetives⟧: []\n"},
      OneFinding{schema, "unknown key \"Team\" in the file; did you mean \"team\"?", "okr: 1\n⟦Team⟧: harbour\n"},
      OneFinding{schema, "unknown key \"keyresults\" in an objective; did you mean \"key_results\"?",
                 "okr: 1\nobjectives:\n  - title: Calm\n    ⟦keyresults⟧: []\n"},
      OneFinding{schema, "unknown key \"zebra\" in the file", "okr: 1\n⟦zebra⟧: 3\n"},
      OneFinding{schema, "unknown key \"ansvarlig\" in the file; did you mean \"owner\"?",
                 "okr: 1\n⟦ansvarlig⟧: Geir\n"},
      in_key_result(schema, "unknown key \"målverdi\" in a key result; did you mean \"target\"?",
                    "        ⟦målverdi⟧: 4\n"),
      in_key_result(schema, "unknown key \"deadline\" in a key result; did you mean \"due\"?",
                    "        ⟦deadline⟧: 2027-02-01\n"),
      in_key_result(schema, "unknown key \"confidence\" in a key result; it belongs in a check-in",
                    "        ⟦confidence⟧: 0.5\n"),
      in_key_result(schema, "unknown key \"vlue\" in a check-in; did you mean \"value\"?",
                    "        check_ins: [{on: 2027-01-08, ⟦vlue⟧: 4}]\n"),
      OneFinding{schema,
                 "unknown key \"due\" in an objective; it belongs in a key result, an initiative or a milestone",
                 "okr: 1\nobjectives:\n  - title: Calm\n    ⟦due⟧: 2027-02-01\n"},
      OneFinding{"yaml-syntax", "\"<<\" merges nothing here: okr reads no merge keys",
                 "okr: 1\nx-a: &a {team: b}\n⟦<<⟧: *a\n"},
      OneFinding{schema, "unknown key \"<<\" in the file", "okr: 1\n⟦\"<<\"⟧: 3\n"},
  };
  for (const OneFinding& row : rows) check(row);
}

TEST_CASE("the last check-in is the truth") {
  check(in_key_result(schema, "\"current\" is not a key: the last check-in is the truth", "        ⟦current⟧: 7\n"));
}

TEST_CASE("keys that begin with x- are the team's own, everywhere") {
  const OkrFile file = decode(
      key_result_with("        x-any: {current: 3}\n        check_ins: [{on: 2027-01-08, value: 3, x-by: me}]\n"));
  CHECK(describe(file.findings) == "");
}

TEST_CASE("a misspelt key counts as there but unreadable") {
  const OkrFile file = decode(key_result_with("        start: 9\n        targe: 4\n"));
  CHECK(file.findings.size() == 1);
  CHECK(file.objectives.at(0).key_results.at(0).target.is_damaged());
  const OkrFile lists = decode("okr: 1\nobjectives:\n  - title: Calm\n    key_result:\n      - title: Waves fall\n");
  CHECK(lists.findings.size() == 1);
  CHECK(lists.objectives.at(0).has_key_results);
  CHECK(!lists.objectives.at(0).is_whole);
}

TEST_CASE("what must be there is asked for") {
  const std::array rows{
      OneFinding{schema, "the file has no \"okr\"", "⟦team⟧: harbour\n"},
      OneFinding{schema, "the file is empty", "⟦⟧"},
      OneFinding{schema, "the file is empty", "⟦⟧# only words\n"},
      OneFinding{schema, "the file is a list, not a mapping of keys", "⟦- okr: 1⟧\n"},
      OneFinding{schema, "the file is a text, not a mapping of keys", "⟦objectives⟧\n"},
      OneFinding{schema, "format version \"2\" is not known; this okr reads version 1", "okr: ⟦2⟧\nnew_key: 3\n"},
      OneFinding{schema, "\"okr\" has no value", "⟦okr⟧:\n"},
      OneFinding{schema, "an objective has no \"title\"", "okr: 1\nobjectives:\n  - ⟦id⟧: calm\n"},
      OneFinding{schema, "an objective has no \"title\"", "okr: 1\nobjectives:\n  - ⟦{id: calm}⟧\n"},
      OneFinding{schema, "\"title\" is empty", "okr: 1\nobjectives:\n  - title: ⟦\" \"⟧\n"},
      OneFinding{schema, "\"title\" has no value", "okr: 1\nobjectives:\n  - ⟦title⟧:\n"},
      OneFinding{schema, "an event has no \"on\"", "okr: 1\nevents: [⟦{type: final}⟧]\n"},
      in_key_result(schema, "\"target\" has no value", "        ⟦target⟧:\n"),
      in_key_result(schema, "\"target\" has no value", "        target: ⟦~⟧\n"),
      in_key_result(schema, "a milestone has no \"title\"", "        milestones: [⟦{weight: 2}⟧]\n"),
      in_key_result(schema, "\"approved\" has no \"by\"", "        approved: ⟦{on: 2027-01-02}⟧\n"),
      in_key_result("checkin-invalid", "a check-in has no \"on\"", "        check_ins: [⟦{value: 3}⟧]\n"),
      in_key_result("checkin-invalid", "check-in 2027-01-09 has no \"value\"",
                    "        check_ins: [⟦{on: 2027-01-09}⟧]\n"),
  };
  for (const OneFinding& row : rows) check(row);
}

TEST_CASE("an empty value behind another version is all that is said") {
  CHECK(decode("okr: 3\nobjectives: 4\nfish: 5\n").findings.size() == 1);
}

TEST_CASE("milestones tell the progress, and a check-in beside them needs no value") {
  const OkrFile file = decode(
      key_result_with("        milestones: [{title: North}]\n        check_ins: [{on: 2027-01-09, note: Soon}]\n"));
  CHECK(describe(file.findings) == "");
}

TEST_CASE("a value of the wrong shape is named with the right one") {
  const std::array rows{
      OneFinding{schema, "\"objectives\" has no value", "okr: 1\n⟦objectives⟧:\n"},
      OneFinding{schema, "\"objectives\" holds a text, not a list", "okr: 1\nobjectives: ⟦soon⟧\n"},
      OneFinding{schema, "\"objectives\" holds a mapping, not a list", "okr: 1\nobjectives:\n  ⟦title: Calm⟧\n"},
      OneFinding{schema, "\"owner\" holds a list, not a text", "okr: 1\nowner: ⟦[Ida, Geir]⟧\n"},
      OneFinding{schema, "\"owner\" holds a mapping, not a text", "okr: 1\nowner: ⟦{name: Ida}⟧\n"},
      OneFinding{schema, "\"review\" holds a text, not a mapping of keys", "okr: 1\nreview: ⟦2027-04-02⟧\n"},
      OneFinding{schema, "\"okr\" holds a list, not the format version", "okr: ⟦[1]⟧\n"},
      OneFinding{schema, "an element of \"objectives\" is a text, not a mapping of keys",
                 "okr: 1\nobjectives:\n  - ⟦Calm seas⟧\n"},
      OneFinding{schema, "an element of \"kpis\" is empty", "okr: 1\nkpis: [⟦{}⟧]\n"},
      OneFinding{schema, "an element of \"worked\" is a mapping, not a text", "okr: 1\nreview: {worked: [⟦{a: b}⟧]}\n"},
      OneFinding{schema, "an element of \"next\" is empty", "okr: 1\nreview: {next: [⟦\"\"⟧, rest]}\n"},
      OneFinding{schema, "a key is a word, and this is a list", "okr: 1\n? ⟦[a]⟧\n: b\n"},
      in_key_result(schema, "\"keep\" holds a text, not a mapping of keys", "        keep: ⟦99⟧\n"),
      in_key_result(schema, "\"start\" holds a list, not a number", "        start: ⟦[3]⟧\n        target: 4\n"),
      in_key_result(schema, "\"check_ins\" holds a mapping, not a list",
                    "        check_ins: ⟦{on: 2027-01-04, value: 3}⟧\n"),
  };
  for (const OneFinding& row : rows) check(row);
}

TEST_CASE("a value out of a few words is named with all of them and the one that was meant") {
  struct Row {
    OneFinding finding;
    std::string help;
  };
  const std::array rows{
      Row{in_key_result(schema, "cadence \"ukentlig\" is not one of weekly, biweekly, monthly, quarterly",
                        "        cadence: ⟦ukentlig⟧\n"),
          "write \"cadence: weekly\""},
      Row{in_key_result(schema, "status \"Parked\" is not one of active, parked, cancelled",
                        "        status: ⟦Parked⟧\n"),
          "write \"status: parked\""},
      Row{in_key_result(schema, "status \"draft\" is not one of active, parked, cancelled",
                        "        status: ⟦draft⟧\n"),
          "write \"status: \" and one of these words"},
      Row{{schema, "event type \"midtveis\" is not one of workshop, approval, kickoff, midterm, final, other",
           "okr: 1\nevents: [{type: ⟦midtveis⟧, on: 2027-02-02}]\n"},
          "write \"type: midterm\""},
      Row{{schema, "visibility \"alle\" is not one of public, restricted", "okr: 1\nvisibility: ⟦alle⟧\n"},
          "write \"visibility: public\""},
      Row{{schema, "level \"avdeling\" is not one of company, department, team, individual",
           "okr: 1\nlevel: ⟦avdeling⟧\n"},
          "write \"level: department\""},
      Row{{schema, "language \"svenska\" is not one of en, nb, nn, da, sv, no", "okr: 1\nlanguage: ⟦svenska⟧\n"},
          "write \"language: sv\""},
      Row{{schema, "type \"comitted\" is not one of committed, aspirational, learning",
           "okr: 1\nobjectives: [{title: Calm, type: ⟦comitted⟧}]\n"},
          "write \"type: committed\""},
      Row{{schema, "status \"ferdig\" is not one of planned, active, done, dropped",
           "okr: 1\ninitiatives: [{title: Sail, status: ⟦ferdig⟧}]\n"},
          "write \"status: done\""},
  };
  for (const Row& row : rows) {
    check(row.finding);
    const OkrFile file = decode(read_marks(row.finding.marked).text);
    CHECK(file.findings.at(0).help == row.help);
  }
}

TEST_CASE("levels are the config's") {
  Config config;
  config.levels = {"konsern", "lag"};
  CHECK(describe(decode("okr: 1\nlevel: konsern\n", config).findings) == "");
  check({schema, "level \"team\" is not one of konsern, lag", "okr: 1\nlevel: ⟦team⟧\n"}, config);
}

TEST_CASE("an id has letters, digits and three signs") {
  for (const char* id : {"a", "north-quay", "North_2", "v1.2", "kø", "2027", "日本"}) {
    CAPTURE(id);
    CHECK(describe(decode("okr: 1\nteam: " + std::string(id) + "\n").findings) == "");
  }
  const std::array rows{
      OneFinding{schema, "team \"north quay\" is not an id", "okr: 1\nteam: ⟦north quay⟧\n"},
      OneFinding{schema, "team \"a/b\" is not an id", "okr: 1\nteam: ⟦a/b⟧\n"},
      OneFinding{schema, "team \"\" is not an id", "okr: 1\nteam: ⟦\"\"⟧\n"},
      OneFinding{schema, "team \"⛵\" is not an id", "okr: 1\nteam: ⟦⛵⟧\n"},
      in_key_result(schema, "was \"b c\" is not an id", "        was: [a, ⟦b c⟧]\n"),
  };
  for (const OneFinding& row : rows) check(row);
  CHECK(decode("okr: 1\nteam: north quay\n").findings.at(0).help.find("\"north-quay\" would do") != std::string::npos);
}

TEST_CASE("a key result is measured in one way") {
  const std::array rows{
      in_key_result(schema, "a key result is measured in one way, and this one has \"target\" and \"keep\"",
                    "        target: 4\n        ⟦keep⟧: {at_least: 3}\n"),
      in_key_result(schema, "a key result is measured in one way, and this one has \"milestones\" and \"start\"",
                    "        milestones: [{title: North}]\n        ⟦start⟧: 3\n"),
      in_key_result(schema, "a key result is measured in one way, and this one has \"keep\" and \"milestones\"",
                    "        keep: {at_most: 3}\n        ⟦milestones⟧: [{title: North}]\n"),
      in_key_result(schema, "\"milestones\" has no milestone", "        milestones: ⟦[]⟧\n"),
      in_key_result(schema, "\"keep\" has neither \"at_least\" nor \"at_most\"", "        keep: ⟦{per: week}⟧\n"),
      in_key_result(schema, "\"at_most\" is below \"at_least\"", "        keep: {at_least: 5, at_most: ⟦3⟧}\n"),
  };
  for (const OneFinding& row : rows) check(row);
  CHECK(describe(decode(key_result_with("        start: 3\n        keep: {at_least: 5}\n")).findings) == "");
}

namespace {

std::string objective_of_weights(const std::string& one, const std::string& other) {
  return "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Let the harbour sing\n    key_results:\n"
         "      - {title: Sell 9 ropes, weight: " +
         one + "}\n      - {title: Sell 4 nets, weight: " + other + "}\n";
}

}  // namespace

TEST_CASE("weights that are all 0 leave nothing to count") {
  CHECK(describe(decode(objective_of_weights("0", "0")).findings).find("so none counts") != std::string::npos);
  CHECK(describe(decode(objective_of_weights("0", "2")).findings) == "");
}

TEST_CASE("a decimal comma in braces is told as what it is") {
  check(in_key_result(schema, "the comma in \"1,6\" ends the value here: in braces it parts two keys",
                      "        check_ins:\n          - {on: 2026-11-02, value: ⟦1,6⟧}\n"));
  check(in_key_result(schema, "the comma in \"12,50\" ends the value here: in braces it parts two keys",
                      "        check_ins:\n          - {on: 2026-11-02, value: ⟦12,50⟧, note: Rain}\n"));
  check(in_key_result(schema, "unknown key \"6\" in a check-in",
                      "        check_ins:\n          - {on: 2026-11-02, value: 1, ⟦6⟧: 2}\n"));
}

TEST_CASE("a thousand findings are enough") {
  std::string text = "okr: 1\n";
  for (int i = 0; i < 3000; ++i) text += "zebra" + std::to_string(i) + ": 1\n";
  const OkrFile file = decode(text);
  CHECK(file.findings.size() == 1001);
  CHECK(file.findings.back().message == "more than 1000 findings in this file; from here on they are not shown");
}
