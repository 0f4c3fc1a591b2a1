// What `okr lint --since` says of the change itself, in real repositories.

#include "cli/history.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr const char* boat = "okrs/boat.okr.yaml";

constexpr std::string_view check_ins =
    "        check_ins:\n"
    "          - {on: 2026-10-05, value: 910, confidence: 0.5, note: A slow start}\n"
    "          - {on: 2026-10-12, value: 930}\n";

/// A file that runs, with check-ins on its last key result.
std::string running_file() { return std::string(clean_boat()) + std::string(check_ins); }

std::string concise(const History& history) {
  return history.world.run({"lint", "--format", "concise", "--since", "HEAD"}).out;
}

}  // namespace

TEST_SUITE("a target that moved") {
  TEST_CASE("after the period began says which way, and is asked for its reason") {
    const History history;
    history.begin(boat, clean_boat());
    history.edit(boat, "from 900 to 1200", "from 900 to 1000");
    history.edit(boat, "target: 1200", "target: 1000");
    CHECK(
        concise(history).find("warning[kr-target-changed]: target of \"Raise weekly riders from 900 to 1000 by the end "
                              "of the quart...\" moved from 1200 to 1000 after 2026-Q4 began, which makes it easier, "
                              "and nothing says why\n") != std::string::npos);
    history.edit(boat, "target: 1000\n",
                 "target: 1000\n        changes: [{on: 2026-10-20, field: target, from: 1200, to: 1000}]\n");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml kr-target-changed"});
    history.edit(boat, "to: 1000}", "to: 1000, why: The second boat was sold}");
    CHECK(history.find_new() == Found{});
    history.commit();
    history.edit(boat, "target: 1000\n", "target: 1400\n");
    history.edit(boat, "to 1000 by", "to 1400 by");
    CHECK(concise(history).find("moved from 1000 to 1400 after 2026-Q4 began, which makes it harder") !=
          std::string::npos);
  }

  TEST_CASE("before the period began, or in a draft, is nobody's business") {
    History history;
    history.day = "2026-09-25";
    history.begin(boat, clean_boat());
    history.edit(boat, "target: 1200", "target: 1300");
    history.edit(boat, "to 1200", "to 1300");
    CHECK(history.find_new() == Found{});
    CHECK(history.find_new({"--today", "2026-10-01"}) == Found{"okrs/boat.okr.yaml kr-target-changed"});
    history.edit(boat, "    key_results:", "    status: draft\n    key_results:");
    history.commit();
    history.edit(boat, "target: 1300", "target: 1200");
    CHECK(history.find_new({"--today", "2026-10-01"}) == Found{});
  }

  TEST_CASE("is one by its number, not by its spelling") {
    const History history;
    history.begin(boat, clean_boat());
    history.edit(boat, "target: 1200", "target: \"1 200\"");
    history.edit(boat, "target: 95", "target: 95 %");
    CHECK(history.find_new() == Found{});
  }

  TEST_CASE("in another unit is the same one where start and target say the same") {
    const History history;
    std::string text(clean_boat());
    text.replace(text.find("Raise weekly riders from 900 to 1200"), 36, "Raise the share of returning riders in time");
    text.replace(text.find("start: 900"), 10, "start: 1.5\n        unit: \"%\"");
    text.replace(text.find("target: 1200"), 12, "target: 2.5");
    history.begin(boat, text);
    history.edit(boat, "start: 1.5\n        unit: \"%\"", "start: 0.015\n        unit: ratio");
    history.edit(boat, "target: 2.5", "target: 0.025");
    CHECK(history.find_new() == Found{});
    history.edit(boat, "target: 0.025", "target: 0.020");
    CHECK(history.find_new().lines.size() == 2);
  }

  TEST_CASE("in the other direction, and a level, know which way is easier") {
    const History history;
    std::string text(clean_boat());
    text.replace(text.find("Raise weekly riders from 900 to 1200"), 36, "Cut the minutes of delay from 900 to 300");
    text.replace(text.find("target: 1200"), 12, "target: 300");
    text +=
        "      - id: uptime\n        title: Keep the landing open for 99 % of the time in the quarter\n"
        "        keep: {at_least: 99}\n";
    history.begin(boat, text);
    history.edit(boat, "target: 300", "target: 400");
    history.edit(boat, "at_least: 99", "at_least: 99.5");
    const std::string found = concise(history);
    CHECK(found.find("moved from 300 to 400 after 2026-Q4 began, which makes it easier") != std::string::npos);
    CHECK(found.find("at_least of \"Keep the landing open for 99 % of the time in the quarter\" moved from 99 to 99.5 "
                     "after 2026-Q4 began, which makes it harder") != std::string::npos);
  }

  TEST_CASE("with its key result to another file is seen there") {
    const History history;
    history.begin(boat, clean_boat());
    history.move(boat, "okrs/pier/boat.okr.yaml");
    history.edit("okrs/pier/boat.okr.yaml", "target: 1200", "target: 1100");
    history.edit("okrs/pier/boat.okr.yaml", "to 1200", "to 1100");
    CHECK(history.find_new() == Found{"okrs/pier/boat.okr.yaml kr-target-changed"});
  }

  TEST_CASE("as the file begins a new period is a new target") {
    const History history;
    history.begin(boat, running_file());
    history.edit(boat, "period: 2026-Q4", "period: 2027-Q1");
    history.edit(boat, "target: 1200", "target: 1100");
    history.edit(boat, "to 1200", "to 1100");
    history.edit(boat, std::string(check_ins), "");
    history.edit(boat, "      - id: punctual", "      - id: early");
    history.edit(boat, "Raise departures on time", "Raise departures before time");
    CHECK(history.find_new() == Found{});
  }
}

TEST_SUITE("what was removed") {
  TEST_CASE("is named with its file, where that is gone, and its text is shown") {
    const History history;
    history.world.write("okrs/pier.okr.yaml", "okr: 1\nperiod: 2026-Q4\n");
    history.begin(boat, clean_boat());
    std::filesystem::remove(history.world.at(boat));
    const Answer answer = history.world.run({"lint", "--since", "HEAD", "--fail-on", "warning"});
    CHECK(answer.exit == 1);
    CHECK(answer.out.find(
              "objective \"Become the crossing that islanders choose first\" was removed after 2026-Q4 began") !=
          std::string::npos);
    CHECK(answer.out.find("6 |     title: Become the crossing that islanders choose first") != std::string::npos);
    CHECK(history.find_new({"okrs"}) == Found{"okrs/boat.okr.yaml change-removed"});
    CHECK(history.find_new({"okrs/pier.okr.yaml"}) == Found{});
    CHECK(history.world.run({"lint", "--since", "HEAD", "--format", "json"}).exit == 0);
  }

  TEST_CASE("is nothing where it was cancelled first, parked, or given up openly") {
    const History history;
    std::string text(clean_boat());
    text += "        status: cancelled\n        status_reason: The boat was sold\n";
    history.begin(boat, text);
    history.edit(boat, text.substr(text.find("      - id: riders")), "");
    CHECK(history.find_new() == Found{});
  }
}

TEST_SUITE("a past check-in") {
  TEST_CASE("that got another value, confidence, or is gone is named by its day") {
    const History history;
    history.begin(boat, running_file());
    history.edit(boat, "value: 910", "value: 990");
    CHECK(concise(history).find("check-in of \"Raise weekly riders from 900 to 1200 by the end of the quart...\" on "
                                "2026-10-05 was given another value") != std::string::npos);
    history.edit(boat, "value: 990", "value: 910");
    history.edit(boat, "confidence: 0.5", "confidence: 0.9");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml change-check-in"});
    history.edit(boat, "          - {on: 2026-10-05, value: 910, confidence: 0.9, note: A slow start}\n", "");
    CHECK(concise(history).find("on 2026-10-05 was deleted") != std::string::npos);
  }

  TEST_CASE("may get other words, another spelling and company; one of today may be mended") {
    const History history;
    history.begin(boat, running_file());
    history.edit(boat, "value: 910", "value: 910.0");
    history.edit(boat, "A slow start", "A slow start as ever");
    history.edit(boat, "        check_ins:\n", "        check_ins:\n          - {on: 2026-10-02, value: 940}\n");
    CHECK(history.find_new() == Found{});
    history.edit(boat, "value: 930", "value: 935");
    CHECK(history.find_new({"--today", "2026-10-12"}) == Found{});
    CHECK(history.find_new({"--today", "2026-10-13"}) == Found{"okrs/boat.okr.yaml change-check-in"});
  }
}

TEST_SUITE("an id") {
  TEST_CASE("that others use is renamed with `was`") {
    const History history;
    history.world.write("okrs/galley.okr.yaml",
                        "okr: 1\nperiod: 2026-Q4\ninitiatives:\n  - title: Serve soup on board\n"
                        "    supports: [boat/ferry/riders, punctual]\n");
    history.edit("okrs/galley.okr.yaml", "punctual", "boat/ferry/punctual");
    history.begin(boat, clean_boat());
    history.edit(boat, "id: riders", "id: guests");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml change-id"});
    CHECK(history.world.run({"lint", "-q", "--since", "HEAD"}).exit == 1);
    CHECK(concise(history).find("id \"riders\" of \"Raise weekly riders from 900 to 1200 by the end of the quart...\" "
                                "became \"guests\", and 1 reference names it") != std::string::npos);
    history.edit(boat, "id: guests", "id: guests\n        was: [riders]");
    CHECK(history.find_new() == Found{});
    history.edit(boat, "id: ferry", "id: crossing");
    CHECK(concise(history).find("id \"ferry\" of \"Become the crossing that islanders choose first\" became "
                                "\"crossing\", and 2 references name it") != std::string::npos);
  }

  TEST_CASE("that was renamed wherever it stood is no finding") {
    const History history;
    history.world.write("okrs/galley.okr.yaml",
                        "okr: 1\nperiod: 2026-Q4\ninitiatives:\n  - title: Serve soup on board\n"
                        "    supports: [boat/ferry/riders]\n");
    history.begin(boat, clean_boat());
    history.edit(boat, "id: riders", "id: guests");
    history.edit("okrs/galley.okr.yaml", "ferry/riders", "ferry/guests");
    CHECK(history.find_new() == Found{});
  }

  TEST_CASE("that nobody uses may be anything") {
    const History history;
    history.begin(boat, clean_boat());
    history.edit(boat, "id: riders", "id: guests");
    CHECK(history.find_new() == Found{});
  }
}

TEST_SUITE("a closed file") {
  TEST_CASE("is left alone: every later change is named, line ends are none") {
    const History history;
    std::string closed = running_file() + "review: {on: 2026-10-15, worked: [Two boats]}\n";
    history.begin(boat, clean_boat());
    history.world.write(boat, closed);
    CHECK(history.find_new() == Found{});
    history.commit();
    std::string windows;
    for (const char c : closed) windows += c == '\n' ? "\r\n" : std::string(1, c);
    history.world.write(boat, "\xEF\xBB\xBF" + windows);
    CHECK(history.find_new() == Found{});
    history.world.write(boat, closed);
    history.edit(boat, "okr: 1\n", "# kept for the next crew\n\nokr: 1\n");
    history.edit(boat, "{on: 2026-10-15, worked: [Two boats]}", "{worked: [\"Two boats\"], on: 2026-10-15}");
    CHECK(history.find_new() == Found{});
    history.edit(boat, "target: 1200", "target: 1000");
    CHECK(concise(history).find("the goals of \"boat\" were closed on 2026-10-15, and have been changed since") !=
          std::string::npos);
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml change-after-close"});
    history.world.write("okrs/pier.okr.yaml", "okr: 1\nperiod: 2026-Q4\n");
    std::filesystem::remove(history.world.at(boat));
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml change-after-close"});
    history.world.write("archive/boat.okr.yaml", closed);
    CHECK(history.find_new() == Found{});
  }
}
