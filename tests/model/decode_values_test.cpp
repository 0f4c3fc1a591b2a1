// Numbers, shares, days and periods as values.
#include <doctest/doctest.h>

#include <array>

#include "model/marked_file.hpp"
#include "okr/base/number.hpp"

using namespace okr;
using namespace okr::model;

namespace {

const std::string schema = "structure-schema";

Field<Amount> read_target(const std::string& value, const std::string& language = "en") {
  std::string text = key_result_with("        start: 1\n        target: " + value + "\n");
  text.replace(text.find("language: en"), 12, "language: " + language);
  return decode(text).objectives.at(0).key_results.at(0).target;
}

}  // namespace

TEST_CASE("a plain YAML number is the same in every language") {
  struct Row {
    const char* text;
    double value;
  };
  const std::array rows{
      Row{"1.625", 1.625}, Row{"-3", -3},
      Row{"010", 10},      Row{"1e6", 1e6},
      Row{"+5", 5},        Row{"1.500", 1.5},
      Row{".5", 0.5},      Row{"5.", 5},
      Row{"2E-2", 0.02},   Row{"-0", 0},
      Row{"007.50", 7.5},  Row{"1e308", 1e308},
      Row{"0.1", 0.1},     Row{"12345678901234567890", 12345678901234567890.0},
  };
  for (const char* language : {"en", "nb", "nn", "da", "sv"}) {
    for (const Row& row : rows) {
      CAPTURE(row.text);
      const Field<Amount> target = read_target(row.text, language);
      REQUIRE(target);
      CHECK(target->value == row.value);
      CHECK(target->unit.empty());
    }
  }
}

TEST_CASE("texts that are no plain number") {
  for (const char* text : {"", ".", "-", "1e", "1e+", "e5", "1,5", "1_000", "0x1f", ".inf", ".nan", "1 000", "1e400",
                           "--1", "1.2.3", "５"}) {
    CAPTURE(text);
    CHECK(!find_plain_number(text));
  }
}

TEST_CASE("other spellings are read in the file's language") {
  struct Row {
    std::string text;
    std::string language;
    double value;
    std::string unit;
  };
  const std::array rows{
      Row{"\"30 %\"", "en", 30, "%"},     Row{"1,5", "nb", 1.5, ""},   Row{"1 500 000", "sv", 1500000, ""},
      Row{"\"98,6 %\"", "da", 98.6, "%"}, Row{"\"12\"", "nn", 12, ""}, Row{"12 %", "sv", 12, "%"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Field<Amount> target = read_target(row.text, row.language);
    REQUIRE(target);
    CHECK(target->value == row.value);
    CHECK(target->unit == row.unit);
  }
}

TEST_CASE("what is no number is said so, and what could be two is said to be two") {
  const std::array rows{
      in_key_result(schema, "start \"thirty\" is not a number", "        start: ⟦thirty⟧\n        target: 4\n"),
      in_key_result(schema, "target \"0x1F\" is not a number", "        target: ⟦0x1F⟧\n"),
      in_key_result(schema, "target \"0o17\" is not a number", "        target: ⟦0o17⟧\n"),
      in_key_result(schema, "target \".inf\" is not a number", "        target: ⟦.inf⟧\n"),
      in_key_result(schema, "target \"-.INF\" is not a number", "        target: ⟦-.INF⟧\n"),
      in_key_result(schema, "target \".nan\" is not a number", "        target: ⟦.nan⟧\n"),
      in_key_result(schema, "target \"1e400\" is not a number", "        target: ⟦1e400⟧\n"),
      in_key_result(schema, "target \"a lot\" is not a number", "        target: ⟦\"a lot\"⟧\n"),
      in_key_result(schema, "at_least \"high\" is not a number", "        keep: {at_least: ⟦high⟧}\n"),
      in_key_result(schema, "plan value \"x\" is not a number",
                    "        target: 4\n        plan: [{on: 2027-02-01, value: ⟦x⟧}]\n"),
      in_key_result(schema, "weight \"-1\" is below 0", "        weight: ⟦-1⟧\n"),
      in_key_result("kr-number-format", "number \"1,500\" can be 1500 or 1.5", "        target: ⟦1,500⟧\n"),
      in_key_result("kr-number-format", "number \"1.500\" can be 1.5 or 1500", "        target: ⟦\"1.500\"⟧\n"),
      in_key_result("checkin-invalid", "check-in value \"mange\" is not a number",
                    "        check_ins:\n          - {on: 2027-01-09, value: ⟦mange⟧}\n"),
      in_key_result("checkin-invalid", "check-in confidence \"60\" is outside 0 to 1",
                    "        check_ins:\n          - {on: 2027-01-09, value: 3, confidence: ⟦60⟧}\n"),
      in_key_result("checkin-invalid", "check-in on \"9.1.\" is not a date (YYYY-MM-DD)",
                    "        check_ins:\n          - {on: ⟦9.1.⟧, value: 3}\n"),
      OneFinding{schema, "progress \"1.2\" is outside 0 to 1",
                 "okr: 1\ninitiatives: [{title: Sail, progress: ⟦1.2⟧}]\n"},
      OneFinding{schema, "grade \"-0.1\" is outside 0 to 1", "okr: 1\nobjectives: [{title: Calm, grade: ⟦-0.1⟧}]\n"},
  };
  for (const OneFinding& row : rows) check(row);
  const Field<Amount> ambiguous = read_target("\"1.500\"");
  CHECK(ambiguous.is_damaged());
}

TEST_CASE("a share may be written in tenths or per cent") {
  for (const char* text : {"0.7", "7/10", "\"70 %\"", "0.70"}) {
    CAPTURE(text);
    const OkrFile file = decode("okr: 1\ninitiatives: [{title: Sail, progress: " + std::string(text) + "}]\n");
    CHECK(describe(file.findings) == "");
    CHECK(file.initiatives.at(0).progress.value_or(0) == doctest::Approx(0.7));
  }
  CHECK(decode("okr: 1\ninitiatives: [{title: Sail, progress: 70}]\n").findings.at(0).help ==
        "write it as a share: \"progress: 0.7\"");
}

TEST_CASE("a date in another form is mended where it can be only one day") {
  struct Row {
    const char* text;
    const char* message;
    const char* mended;  ///< empty: no fix
  };
  const std::array rows{
      Row{"2027-02-30", "due \"2027-02-30\" is no day of the calendar", ""},
      Row{"0000-00-00", "due \"0000-00-00\" is no day of the calendar", ""},
      Row{"31.1.2027", "due \"31.1.2027\" is not a date (YYYY-MM-DD)", "2027-01-31"},
      Row{"2027-1-5", "due \"2027-1-5\" is not a date (YYYY-MM-DD)", "2027-01-05"},
      Row{"2027/01/05", "due \"2027/01/05\" is not a date (YYYY-MM-DD)", "2027-01-05"},
      Row{"31/1-2027", "due \"31/1-2027\" is not a date (YYYY-MM-DD)", "2027-01-31"},
      Row{"1/31/2027", "due \"1/31/2027\" is not a date (YYYY-MM-DD)", "2027-01-31"},
      Row{"3/4/2027", "due \"3/4/2027\" is not a date (YYYY-MM-DD)", ""},
      Row{"5. februar 2027", "due \"5. februar 2027\" is not a date (YYYY-MM-DD)", "2027-02-05"},
      Row{"den 5 mars 2027", "due \"den 5 mars 2027\" is not a date (YYYY-MM-DD)", "2027-03-05"},
      Row{"\"March 5th, 2027\"", "due \"March 5th, 2027\" is not a date (YYYY-MM-DD)", "2027-03-05"},
      Row{"30. februar 2027", "due \"30. februar 2027\" is not a date (YYYY-MM-DD)", ""},
      Row{"soon", "due \"soon\" is not a date (YYYY-MM-DD)", ""},
      Row{"31.12.27", "due \"31.12.27\" is not a date (YYYY-MM-DD)", ""},
      Row{"2027-02-01T10:00:00Z", "due \"2027-02-01T10:00:00Z\" is not a date (YYYY-MM-DD)", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::string text = key_result_with("        due: " + std::string(row.text) + "\n");
    const OkrFile file = decode(text);
    REQUIRE(file.findings.size() == 1);
    const Diagnostic& finding = file.findings.front();
    CHECK(finding.message == row.message);
    CHECK(file.objectives.at(0).key_results.at(0).due.is_damaged());
    REQUIRE(finding.fixes.size() == (*row.mended == 0 ? 0 : 1));
    if (finding.fixes.empty()) continue;
    CHECK(finding.fixes.front().safety == Safety::safe);
    const TextEdit& edit = finding.fixes.front().edits.at(0);
    CHECK(edit.text == row.mended);
    CHECK(std::string(file.source.text(edit.span)) == row.text);
  }
}

TEST_CASE("a period is one of the short forms or two days") {
  const OkrFile file = decode("okr: 1\nperiod: {start: 2027-02-01, end: 2027-03-14}\n");
  CHECK(describe(file.findings) == "");
  CHECK(file.period->name == "2027-02-01..2027-03-14");
  const std::array rows{
      OneFinding{"period-invalid", "period \"2027-Q5\" is not a period", "okr: 1\nperiod: ⟦2027-Q5⟧\n"},
      OneFinding{"period-invalid", "period \"2027-03-14..2027-02-01\" ends before it starts",
                 "okr: 1\nperiod: ⟦{start: 2027-03-14, end: 2027-02-01}⟧\n"},
      OneFinding{"period-invalid", "a period has no \"end\"", "okr: 1\nperiod: ⟦{start: 2027-03-14}⟧\n"},
      OneFinding{"period-invalid", "period end \"2027-02-29\" is no day of the calendar",
                 "okr: 1\nperiod: {start: 2027-02-01, end: ⟦2027-02-29⟧}\n"},
      OneFinding{schema, "\"period\" holds a list, not a period", "okr: 1\nperiod: ⟦[2027-Q1]⟧\n"},
  };
  for (const OneFinding& row : rows) {
    check(row);
    CHECK(decode(read_marks(row.marked).text).period.is_damaged());
  }
}

TEST_CASE("a written period is mended and read as meant") {
  const OkrFile file = decode("okr: 1\nperiod: \"2. kvartal 2027\"\n");
  REQUIRE(file.findings.size() == 1);
  CHECK(file.findings.at(0).message == "period \"2. kvartal 2027\" is not a period");
  CHECK(file.findings.at(0).help == "write \"period: 2027-Q2\"");
  CHECK(file.findings.at(0).fixes.at(0).edits.at(0).text == "2027-Q2");
  REQUIRE(file.period);
  CHECK(to_string(file.period->start) == "2027-04-01");
}

TEST_CASE("nothing is mended through an alias") {
  const OkrFile file = decode("okr: 1\nx-p: &p Q2 2027\nperiod: *p\n");
  REQUIRE(file.findings.size() == 1);
  CHECK(file.findings.at(0).fixes.empty());
}

TEST_CASE("the config's year moves periods") {
  Config config;
  config.year_start = YearStart{std::chrono::April, std::chrono::day{1}};
  CHECK(to_string(decode("okr: 1\nperiod: 2027-Q1\n", config).period->start) == "2027-04-01");
}
