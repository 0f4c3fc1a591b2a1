// okr check-in without a key result: what is asked, and what becomes of the answers.

#include <doctest/doctest.h>

#include "cli/harbour.hpp"

using namespace okr::cli;

TEST_CASE("value, confidence and note of each that is due are asked and written at the end, at once") {
  const Harbour harbour(
      "88\n0.8\nCalm weather\n"
      "1 000\n\n\n"
      "2\n70 %\nThe crane came\nLay the deck\n");
  const Answer answer = harbour.world.run({"check-in"});
  CHECK(answer.exit == 0);
  CHECK(harbour.has("- {on: 2026-11-22, value: 88, confidence: 0.8, note: \"Calm weather\"}\n"));
  CHECK(harbour.has("- {on: 2026-11-22, value: 1000}\n"));
  CHECK(harbour.has("- {on: 2026-11-22, confidence: 0.7, note: \"The crane came\"}\n"));
  CHECK(harbour.has("title: Drive the piles\n            done_on: 2026-11-22\n"));
  CHECK(harbour.has("title: Lay the deck\n            done_on: 2026-11-22\n"));
  CHECK(count(answer.out, "pier/ferry/") == 4);
  CHECK(count(answer.out, "wrote okrs/pier.okr.yaml:") == 1);
  CHECK(harbour.world.run({"undo"}).exit == 0);
  CHECK(harbour.text() == harbour_file);
}

TEST_CASE("what one has to know stands before the question") {
  const Harbour harbour("q\n");
  const Answer answer = harbour.world.run({"check-in"});
  CHECK(answer.out == "");
  CHECK(answer.err ==
        "3 key results to check in; empty skips, ? shows the history, q keeps what was entered and ends\n"
        "\n"
        "1 of 3  pier/ferry/punctual\n"
        "  Raise departures on time from 80 % to 95 % by the end of the quarter\n"
        "  last 84 % on 2026-11-02; expected by now 88.6 %, on the way 80 > 95\n"
        "  value: \n"
        "nothing was entered, and nothing was written\n");
  CHECK(harbour.text() == harbour_file);
}

TEST_CASE("empty skips, ? shows the history, and a wrong answer is told and asked again") {
  const Harbour harbour("?\nmany\n86\n7\n0.7\n\n\n\n");
  const Answer answer = harbour.world.run({"check-in"});
  CHECK(count(answer.err, "    2026-10-12  81.5  60 % sure  New timetable\n    2026-11-02  84\n  value: ") == 1);
  CHECK(count(answer.err, "  \"many\" is not a number\n") == 1);
  CHECK(count(answer.err, "  value: ") == 4);
  CHECK(count(answer.err, "  confidence (0.7, 70 %): ") == 2);
  CHECK(harbour.has("- {on: 2026-11-22, value: 86, confidence: 0.7}\n"));
  CHECK(count(answer.out, "pier/ferry/") == 1);
}

TEST_CASE("q and the end of the input keep what was entered, wherever they come") {
  for (const std::string_view end : {"q\n", ""}) {
    for (const std::string_view details : {"", "\n", "\n\n"}) {
      const Harbour harbour("86\n" + std::string(details) + std::string(end));
      CHECK(harbour.world.run({"check-in"}).exit == 0);
      CHECK(harbour.has("- {on: 2026-11-22, value: 86}\n"));
    }
  }
}

TEST_CASE("of a setback the note is asked for, and asked for once") {
  const Harbour harbour("83\n\nFog\nq\n");
  const Answer answer = harbour.world.run({"check-in"});
  CHECK(count(answer.err, "  note (it went the wrong way: what happened?): ") == 1);
  CHECK(count(answer.err, "setback") == 0);
  CHECK(harbour.has("- {on: 2026-11-22, value: 83, note: \"Fog\"}\n"));
}

TEST_CASE("a day that has a check-in is asked about before it is replaced") {
  const Harbour no("86\nn\nq\n");
  const std::vector<std::string> line{"check-in", "--on", "2026-11-02"};
  const Answer refused = no.world.run(line);
  CHECK(count(refused.err, "there is a check-in on 2026-11-02 (84) already; replace it? [y/N]: ") == 1);
  CHECK(no.text() == harbour_file);
  const Harbour yes("86\ny\n\n\nq\n");
  CHECK(yes.world.run(line).exit == 0);
  CHECK(yes.has("- {on: 2026-11-02, value: 86}\n"));
  CHECK(!yes.has("value: 84"));
}

TEST_CASE("filters limit it, and --all goes through what is not due") {
  const Harbour harbour("q\n");
  CHECK(count(harbour.world.run({"check-in", "team:pier", "dock"}).err, "1 of 1  pier/ferry/dock") == 1);
  CHECK(count(harbour.world.run({"check-in", "owner:turid"}).err, "no check-in is due") == 1);
  CHECK(harbour.world.run({"check-in", "taem:pier"}).exit == 2);
  harbour.world.write("okrs/fresh.okr.yaml",
                      "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - id: quay\n    title: Free the quay\n"
                      "    key_results:\n      - id: berths\n        start: 1\n        target: 5\n"
                      "        check_ins:\n          - {on: 2026-11-21, value: 2}\n");
  CHECK(count(harbour.world.run({"check-in", "team:fresh"}).err, "no check-in is due") == 1);
  CHECK(count(harbour.world.run({"check-in", "-a", "team:fresh"}).err, "1 of 1  fresh/quay/berths") == 1);
}

TEST_CASE("a key result alone is asked about where somebody can answer") {
  Harbour harbour("86\n0.8\nCalm weather\n");
  const Answer answer = harbour.world.run({"check-in", "punctual"});
  CHECK(answer.exit == 0);
  CHECK(count(answer.err, "1 of 1  pier/ferry/punctual\n") == 1);
  CHECK(harbour.has("- {on: 2026-11-22, value: 86, confidence: 0.8, note: \"Calm weather\"}\n"));
  CHECK(harbour.world.run({"check-in", "punctuel"}).exit == 2);
  harbour.world.write("okrs/next.okr.yaml",
                      "okr: 1\nperiod: 2027-Q1\nobjectives:\n  - id: quay\n    title: Free the quay\n"
                      "    key_results:\n      - {id: berths, start: 1, target: 5}\n");
  CHECK(harbour.world.run({"check-in", "berths"})
            .err.starts_with("okr: okr check-in \"berths\" needs a value: it is not running today\n"));
  harbour.world.is_input_terminal = false;
  CHECK(harbour.world.run({"check-in", "punctual"}).err.starts_with("okr: okr check-in \"punctual\" needs a value\n"));
}

TEST_CASE("q ends it at the question whether to replace, too") {
  const Harbour harbour("86\n\n\n910\nq\n2\n");
  std::string text(harbour_file);
  text.insert(text.find("      - id: dock"), "        check_ins:\n          - {on: 2026-11-22, value: 905}\n");
  harbour.world.write("okrs/pier.okr.yaml", text);
  CHECK(harbour.world.run({"check-in", "--all"}).exit == 0);
  CHECK(harbour.has("- {on: 2026-11-22, value: 86}\n"));
  CHECK(harbour.has("- {on: 2026-11-22, value: 905}\n"));
  CHECK(!harbour.has("title: Drive the piles\n            done_on"));
}

TEST_CASE("a note that is no text is refused") {
  const Harbour harbour;
  const Answer answer = harbour.world.run({"check-in", "punctual", "86", "-m", "\xFF"});
  CHECK(answer.exit == 2);
  CHECK(answer.err.starts_with("okr: the note is not UTF-8; nothing was written\n"));
}

TEST_CASE("a key result with its value does not go with what goes through those that are due") {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"punctual", "83", "--edit"},
                                                {"punctual", "+1", "--mine"},
                                                {"dock", "piles", "-a"},
                                                {"team:pier", "83"},
                                                {"83", "--all"}}) {
    const Harbour harbour("q\n");
    std::vector<std::string> line{"check-in"};
    line.insert(line.end(), words.begin(), words.end());
    const Answer answer = harbour.world.run(line);
    CHECK(answer.exit == 2);
    CHECK(count(answer.err, "goes through what is due, and \"") == 1);
    CHECK(count(answer.err, "is a value of one key result") == 1);
    CHECK(harbour.text() == harbour_file);
  }
  const Harbour harbour("q\n");
  CHECK(harbour.world.run({"check-in", "punctual", "83", "--edit"})
            .err.starts_with("okr: --edit goes through what is due, and \"83\" is a value of one key result\n"));
  CHECK(count(harbour.world.run({"check-in", "dock", "--all"}).err, "1 of 1  pier/ferry/dock") == 1);
}

TEST_CASE("a file that can't be asked about is named") {
  const Harbour harbour("q\n");
  harbour.world.write("okrs/torn.okr.yaml", "okr: 1\nobjectives: [\n");
  CHECK(harbour.world.run({"check-in"}).err.starts_with("okr: \"okrs/torn.okr.yaml\" is broken, so it is left out\n"));
}

TEST_CASE("where nobody can answer it says what to do") {
  Harbour harbour("88\n");
  CHECK(harbour.world.run({"check-in", "--no-input"}).exit == 2);
  harbour.world.is_input_terminal = false;
  const Answer answer = harbour.world.run({"check-in", "team:pier"});
  CHECK(answer == Answer{2, "",
                         "okr: okr check-in without a key result asks for each that is due, and nobody is there to "
                         "answer\n  = help: okr check-in KR VALUE records one; okr status tells what is due\n"});
  CHECK(harbour.world.run({"check-in", "tam:pier"}).err.starts_with("okr: filter \"tam:pier\""));
  CHECK(harbour.text() == harbour_file);
}

TEST_CASE("--dry-run shows the change and writes nothing, and a value needs its key result") {
  const Harbour harbour("86\n\n\nq\n");
  const Answer answer = harbour.world.run({"check-in", "--dry-run"});
  CHECK(count(answer.out, "+          - {on: 2026-11-22, value: 86}\n") == 1);
  CHECK(harbour.text() == harbour_file);
  CHECK(harbour.world.run({"check-in", "-m", "Wet"}).exit == 2);
  CHECK(harbour.world.run({"check-in", "punctual", "86", "87"}).exit == 2);
}
