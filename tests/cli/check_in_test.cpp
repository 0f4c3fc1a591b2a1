// okr check-in where somebody answers, and its JSON against the schema.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/schema_check.hpp"
#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;

namespace {

constexpr std::string_view harbour =
    "okr: 1\n"
    "team: harbour\n"
    "period: 2026-Q4\n"
    "objectives:\n"
    "  - id: welcome\n"
    "    title: Be the harbour that sailors write home about\n"
    "    key_results:\n"
    "      - id: berths\n"
    "        title: Raise berths let from 10 to 40 by the end of the quarter\n"
    "        start: 10\n"
    "        target: 40\n"
    "        check_ins:\n"
    "          - {on: 2026-11-16, value: 20}\n"
    "      - id: quays\n"
    "        title: Open 2 new quays by 1 December\n"
    "        milestones: [{title: North}, {title: South}]\n";

constexpr const char* path = "okrs/harbour.okr.yaml";

/// A harbour; with answers somebody sits at its terminal.
struct Harbour {
  explicit Harbour(std::string answers = "") {
    world.write("okr.config.yaml", "okr: 1\n");
    world.write(path, harbour);
    world.is_input_terminal = world.terminal.is_terminal = !answers.empty();
    world.input = std::move(answers);
  }
  [[nodiscard]] Answer run(std::vector<std::string> words) const { return world.run(words); }
  [[nodiscard]] std::string text() const { return world.read(path); }

  World world;
};

std::string with_line(const std::string& line) {
  std::string text(harbour);
  return text.insert(text.find("      - id: quays"), "          - " + line + "\n");
}

std::string with_first(const std::string& line) {
  std::string text(harbour);
  const std::string first = "{on: 2026-11-16, value: 20}";
  return text.replace(text.find(first), first.size(), line);
}

}  // namespace

TEST_SUITE("okr check-in on a terminal") {
  TEST_CASE("asks before it replaces a check-in") {
    const Harbour yes("y\n");
    const Answer answer = yes.run({"check-in", "berths", "21", "--on", "2026-11-16"});
    CHECK(answer.exit == 0);
    CHECK(answer.err == "there is a check-in on 2026-11-16 (20) already; replace it? [y/N]: ");
    CHECK(yes.text() == with_first("{on: 2026-11-16, value: 21}"));
    for (const std::string no : {"n\n", "\n", "x\n"}) {
      const Harbour home(no);
      const Answer refused = home.run({"check-in", "berths", "21", "--on", "2026-11-16"});
      CHECK(refused.exit == 3);
      CHECK(refused.err.find("already; nothing was written\n") != std::string::npos);
      CHECK(home.text() == harbour);
    }
  }

  TEST_CASE("asks whether a day in the future is meant") {
    const Harbour home("yes\n");
    const Answer answer = home.run({"check-in", "berths", "22", "--on", "2026-11-23"});
    CHECK(answer.exit == 0);
    CHECK(answer.err == "2026-11-23 is in the future (today is 2026-11-22); record it all the same? [y/N]: ");
    CHECK(home.text() == with_line("{on: 2026-11-23, value: 22}"));
  }

  TEST_CASE("asks for the note of a setback, and takes none for an answer") {
    const Harbour told("A storm took the jetty\n");
    CHECK(told.run({"check-in", "berths", "-2"}).err == "a setback from 20 to 18: what happened: ");
    CHECK(told.text() == with_line("{on: 2026-11-22, value: 18, note: A storm took the jetty}"));
    const Harbour silent("\n");
    CHECK(silent.run({"check-in", "berths", "18"}).err.find("no note says why") != std::string::npos);
    CHECK(silent.text() == with_line("{on: 2026-11-22, value: 18}"));
    const Harbour again("y\nA gale\n");
    again.world.write(path, with_line("{on: 2026-11-22, value: 17}"));
    CHECK(again.run({"check-in", "berths", "-c", "0.5"}).err.ends_with("a setback from 20 to 17: what happened: "));
    CHECK(again.text() == with_line("{on: 2026-11-22, value: 17, confidence: 0.5, note: A gale}"));
    const Harbour known("never asked\n");
    CHECK(known.run({"check-in", "berths", "18", "-m", "A storm"}).err.empty());
  }

  TEST_CASE("asks nothing with --no-input") {
    const Harbour home("y\n");
    CHECK(home.run({"--no-input", "check-in", "berths", "21", "--on", "2026-11-16"}).exit == 3);
    CHECK(home.text() == harbour);
  }
}

TEST_SUITE("okr check-in") {
  TEST_CASE("takes words with a minus as values, and as values of flags where they follow one") {
    const Harbour home;
    CHECK(home.run({"check-in", "berths", "-2", "-m", "-3 boats", "-q"}).exit == 0);
    CHECK(home.text() == with_line("{on: 2026-11-22, value: 18, note: -3 boats}"));
    CHECK(home.run({"check-in", "berths", "-.5", "--replace"}).exit == 0);
    CHECK(home.text() == with_line("{on: 2026-11-22, value: 19.5, note: -3 boats}"));
    CHECK(home.run({"check-in", "berths", "=-2", "--replace"}).exit == 0);
    CHECK(home.text() == with_line("{on: 2026-11-22, value: -2, note: -3 boats}"));
    CHECK(home.run({"check-in", "berths", "-x"}).exit == 2);
    CHECK(home.run({"check-in", "berths", "3", "-c", "-1"}).err.find("confidence \"-1\"") != std::string::npos);
  }

  TEST_CASE("the advice for a setback leads to its note, and speaks of replacing only what is there") {
    const Harbour home;
    const Answer dry = home.run({"check-in", "berths", "-2", "--dry-run"});
    CHECK(dry.err.find("  = help: -m \"what happened\" says why\n") != std::string::npos);
    CHECK(home.run({"check-in", "berths", "-2"}).err.find("  = help: --replace -m \"what happened\" adds it\n") !=
          std::string::npos);
    const Answer noted = home.run({"check-in", "berths", "--replace", "-m", "A storm"});
    CHECK(noted.exit == 0);
    CHECK(noted.err.empty());
    CHECK(home.text() == with_line("{on: 2026-11-22, value: 18, note: A storm}"));
    CHECK(home.run({"check-in", "berths", "--replace", "-m", "A gale", "--", "-5"}).exit == 0);
    CHECK(home.text() == with_line("{on: 2026-11-22, value: 15, note: A gale}"));
    const Answer lonely = home.run({"check-in", "berths", "-m", "A storm", "--on", "yesterday"});
    CHECK(lonely.exit == 2);
    CHECK(lonely.err.find("\"harbour/welcome/berths\" needs a value") != std::string::npos);
  }

  TEST_CASE("keeps CRLF, a BOM and a missing last line end") {
    const Harbour home;
    home.world.write(
        path,
        "\xEF\xBB\xBFokr: 1\r\nperiod: 2026-Q4\r\nobjectives:\r\n  - title: Be dry\r\n    key_results:\r\n"
        "      - id: pumps\r\n        title: Raise pumps from 1 to 3\r\n        start: 1\r\n        target: 3");
    CHECK(home.run({"check-in", "pumps", "2"}).exit == 0);
    CHECK(home.text() ==
          "\xEF\xBB\xBFokr: 1\r\nperiod: 2026-Q4\r\nobjectives:\r\n  - title: Be dry\r\n    key_results:\r\n"
          "      - id: pumps\r\n        title: Raise pumps from 1 to 3\r\n        start: 1\r\n        target: 3\r\n"
          "        check_ins:\r\n          - {on: 2026-11-22, value: 2}");
  }

  TEST_CASE("a control character in a name or a note does not reach the terminal") {
    const Harbour home;
    const Answer answer = home.run({"check-in", "be\x1B[2Jrths", "3"});
    CHECK(answer.exit == 2);
    CHECK(answer.err.find('\x1B') == std::string::npos);
  }

  TEST_CASE("its schema holds for values, milestones, lists and a dry run") {
    std::ifstream file(std::filesystem::path(OKR_SOURCE_DIR) / "schema" / "check-in.schema.json");
    REQUIRE(file.good());
    const Json schema = Json::parse(file);
    const Harbour home;
    home.world.write("list.csv", "kr,value,on\nberths,+1,yesterday\nquays,south,\n");
    home.world.write(
        "okrs/timeless.okr.yaml",
        "okr: 1\nobjectives: [{title: Be on time, key_results: [{id: clock, title: Wind it, target: 3}]}]\n");
    Json documents = Json::array();
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"berths", "30", "-c", "0.7", "-m", "Sun", "--dry-run"},
          {"quays", "north"},
          {"--from", "list.csv"},
          {"clock", "2"},
          {"berths", "5"},
          {"berths", "5", "--replace"}}) {
      std::vector<std::string> line{"check-in", "--format", "json"};
      line.insert(line.end(), words.begin(), words.end());
      const Answer answer = home.run(line);
      REQUIRE_MESSAGE(answer.exit == 0, answer.err);
      documents.push_back(Json::parse(answer.out));
    }
    for (const auto& fault : test::validate(schema, documents)) CHECK(fault.value_or("") == "");
    CHECK(documents[0].at("dry_run") == true);
    CHECK(documents[5].at("files").empty());
    Json wrong = documents[1];
    wrong.at("check_ins").at(0).at("status") = "fine";
    for (const auto& fault : test::validate(schema, Json::array({wrong}))) CHECK(fault.has_value());
  }
}
