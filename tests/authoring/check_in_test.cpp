#include "authoring/check_in_scene.hpp"

using namespace okr;
using namespace okr::authoring;

namespace {

constexpr std::string_view quay =
    "okr: 1\n"
    "team: quay\n"
    "period: 2026-Q4\n"
    "objectives:\n"
    "  - id: calm\n"
    "    title: Be the calmest quay on the coast\n"
    "    key_results:\n"
    "      - id: berths   # counted at noon\n"
    "        title: Raise berths let from 10 to 40 by the end of the quarter\n"
    "        start: 10\n"
    "        target: 40\n"
    "        check_ins:\n"
    "          - {on: 2026-11-09, value: 18.5, confidence: 0.5, note: Slow}   # by hand\n"
    "          - {on: 2026-11-16, value: 20}\n"
    "      - id: noise\n"
    "        title: Cut noise at night from 60 to 45 by the end of the quarter\n"
    "        start: 60\n"
    "        target: 45\n"
    "      - id: depth\n"
    "        title: Keep the depth at 4 metres or more this quarter\n"
    "        keep: {at_least: 4}\n"
    "      - id: old\n"
    "        title: Raise the crane from 1 to 2 this quarter\n"
    "        start: 1\n"
    "        target: 2\n"
    "        status: parked\n";

const Scene& scene() {
  static const Scene made{std::string(quay)};
  return made;
}

CheckInRequest with(CheckInRequest request, std::string confidence, std::string note) {
  request.confidence = std::move(confidence);
  request.note = std::move(note);
  return request;
}

CheckInRequest replacing(CheckInRequest request) {
  request.replacing = Replacing::allowed;
  return request;
}

std::string refusal(const CheckInRequest& request, CheckInFault fault) {
  const CheckInPlan plan = scene().plan(request);
  REQUIRE(plan.problems.size() == 1);
  CHECK(plan.check_ins.empty());
  CHECK(plan.problems[0].fault == fault);
  CHECK_FALSE(plan.problems[0].help.empty());
  CHECK(plan.problems[0].question.empty() == (fault != CheckInFault::replaceable));
  return plan.problems[0].message;
}

}  // namespace

TEST_SUITE("check-in") {
  TEST_CASE("a check-in is one new line at the end of the list, all other bytes stay") {
    const std::string line =
        "          - {on: 2026-11-22, value: 23.50, confidence: 0.7, note: Two ferries moved in}\n";
    std::string expected(quay);
    expected.insert(expected.find("      - id: noise"), line);
    CHECK(scene().write(with(scene().request("berths", "23.50"), "7/10", " Two ferries moved in ")) == expected);
  }

  TEST_CASE("a list that is missing comes as the key result's last key") {
    CHECK(scene().added(scene().request("noise", "58")) ==
          "        check_ins:\n          - {on: 2026-11-22, value: 58}\n");
  }

  TEST_CASE("what is relative is added to the last value up to that day, else to the start") {
    const auto value = [](std::string_view name, std::string text, Date on = scene_day) {
      const CheckInPlan plan = scene().plan(scene().request(name, std::move(text), on));
      REQUIRE(plan.check_ins.size() == 1);
      return fmt::format("{} -> {}", *plan.check_ins[0].old_value, *plan.check_ins[0].value);
    };
    CHECK(value("berths", "+0.2") == "20 -> 20.2");
    CHECK(value("berths", "-3") == "20 -> 17");
    CHECK(value("berths", "+0.2", to_date(2026, 11, 10)) == "18.5 -> 18.7");
    CHECK(value("noise", "-2,5") == "60 -> 57.5");
    CHECK(scene().write(scene().request("depth", "+1")) ==
          "refused: there is no value yet that \"+1\" could be added to");
  }

  TEST_CASE("a second one of a day is refused; replaced it keeps what is not told anew") {
    const CheckInRequest second = scene().request("berths", "19", to_date(2026, 11, 9));
    CHECK(refusal(second, CheckInFault::replaceable) == "there is a check-in on 2026-11-09 (18.5) already");
    std::string expected(quay);
    expected.replace(expected.find("18.5"), 4, "19");
    CHECK(scene().write(replacing(second)) == expected);
    expected.replace(expected.find("0.5"), 3, "0.6");
    expected.replace(expected.find("Slow"), 4, "Better");
    CHECK(scene().write(with(replacing(second), "0.6", "Better")) == expected);
    CHECK(scene()
              .write(with(replacing(scene().request("berths", "21", to_date(2026, 11, 16))), "0.6", ""))
              .find("- {on: 2026-11-16, value: 21, confidence: 0.6}\n") != std::string::npos);
  }

  TEST_CASE("a check-in of the day gets a note or a confidence without a value, and without one a value is needed") {
    CheckInRequest silent = scene().request("berths", "", to_date(2026, 11, 16));
    silent.note = "Storm";
    CHECK(refusal(silent, CheckInFault::replaceable) == "there is a check-in on 2026-11-16 (20) already");
    const CheckInRequest noted = replacing(silent);
    std::string expected(quay);
    expected.replace(expected.find("value: 20}"), 10, "value: 20, note: Storm}");
    CHECK(scene().write(noted) == expected);
    CHECK(*scene().plan(noted).check_ins.at(0).value == 20);
    const CheckInRequest other_day = with(replacing(scene().request("berths", "")), "0.5", "Storm");
    CHECK(refusal(other_day, CheckInFault::usage) == "\"quay/calm/berths\" needs a value");
    CHECK(refusal(replacing(scene().request("berths", "", to_date(2026, 11, 16))), CheckInFault::usage) ==
          "\"quay/calm/berths\" needs a value");
  }

  TEST_CASE("what is relative does not count from the check-in that it replaces") {
    const auto value = [](std::string_view name, std::string text, Date on) {
      const CheckInPlan plan = scene().plan(replacing(scene().request(name, std::move(text), on)));
      REQUIRE(plan.check_ins.size() == 1);
      return *plan.check_ins[0].value;
    };
    CHECK(value("berths", "+1", to_date(2026, 11, 16)) == 19.5);
    CHECK(value("berths", "-5", to_date(2026, 11, 9)) == 5);
    CHECK(value("berths", "+1", scene_day) == 21);
  }

  TEST_CASE("a day in the future or before the period is refused unless it is meant") {
    const CheckInRequest future = scene().request("noise", "50", to_date(2026, 11, 23));
    CHECK(refusal(future, CheckInFault::replaceable) == "2026-11-23 is in the future (today is 2026-11-22)");
    const CheckInRequest early = scene().request("noise", "50", to_date(2026, 9, 30));
    CHECK(refusal(early, CheckInFault::replaceable) == "2026-09-30 is before the period, which starts 2026-10-01");
    CHECK(scene().plan(replacing(future)).problems.empty());
    CHECK(scene().plan(replacing(early)).problems.empty());
    CHECK(scene().plan(scene().request("noise", "50", to_date(2026, 10, 1))).problems.empty());
  }

  TEST_CASE("what takes no check-ins says so") {
    CHECK(refusal(scene().request("old", "2"), CheckInFault::refused) == "\"quay/calm/old\" is parked");
    const Scene closed(std::string(quay) + "review: {on: 2026-11-20}\n");
    const CheckInPlan plan = closed.plan(closed.request("noise", "50"));
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].fault == CheckInFault::refused);
    CHECK(plan.problems[0].message == "\"okrs/quay.okr.yaml\" was closed on 2026-11-20");
  }

  TEST_CASE("what can't be understood says so") {
    CHECK(refusal(scene().request("berths", "many"), CheckInFault::usage) == "\"many\" is not a number");
    CHECK(refusal(with(scene().request("berths", "21"), "7", ""), CheckInFault::usage) ==
          "confidence \"7\" is outside 0 to 1; write a share like 0.7 or 70 %");
    CHECK(refusal(with(scene().request("berths", "21"), "0.7", "Mist\xFF"), CheckInFault::usage) ==
          "the note is not UTF-8");
  }

  TEST_CASE("a setback is a value further from the target than the last one") {
    const auto is_setback = [](std::string_view name, std::string value) {
      const CheckInPlan plan = scene().plan(scene().request(name, std::move(value)));
      REQUIRE(plan.check_ins.size() == 1);
      CHECK_FALSE(plan.check_ins[0].has_note);
      return plan.check_ins[0].is_setback;
    };
    CHECK(is_setback("berths", "19"));
    CHECK_FALSE(is_setback("berths", "20"));
    CHECK_FALSE(is_setback("berths", "45"));
    CHECK(is_setback("noise", "61"));
    CHECK_FALSE(is_setback("noise", "59"));
    CHECK_FALSE(is_setback("depth", "1"));
  }

  TEST_CASE("several of one key result know each other") {
    const std::string written = scene().write({scene().request("noise", "58", to_date(2026, 11, 20)),
                                               scene().request("noise", "-3"), scene().request("depth", "4.2")});
    CHECK(written.find("          - {on: 2026-11-20, value: 58}\n          - {on: 2026-11-22, value: 55}\n") !=
          std::string::npos);
    CHECK(written.find("          - {on: 2026-11-22, value: 4.2}\n") != std::string::npos);
    const CheckInPlan twice = scene().plan({scene().request("noise", "58"), scene().request("noise", "57")});
    REQUIRE(twice.problems.size() == 1);
    CHECK(twice.problems[0].request == 1);
    CHECK(twice.problems[0].message == "\"quay/calm/noise\" is checked in twice on 2026-11-22");
  }

  TEST_CASE("through an alias nothing is written") {
    const Scene aliased(
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Be calm\n    key_results:\n"
        "      - {id: a, title: Raise it from 1 to 2, start: 1, target: 2, check_ins: [&first {on: 2026-11-22, value: "
        "1}]}\n"
        "      - {id: b, title: Raise it from 1 to 2, start: 1, target: 2, check_ins: [*first]}\n");
    CHECK(aliased.write(replacing(aliased.request("b", "2"))) ==
          "refused: \"quay/be-calm/b\" stands behind an alias, and okr edits nothing through one");
  }
}
