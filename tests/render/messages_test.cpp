// What okr says to people in each of its languages: numbers, days, what is counted, and the words of the model.
#include "render/messages.hpp"

#include <doctest/doctest.h>

#include "render/show_messages.hpp"
#include "render/state_words.hpp"
#include "render/status_messages.hpp"
#include "render/tree_messages.hpp"
#include "render/weekly_messages.hpp"

using namespace okr;
using namespace okr::render;
using language::Language;

namespace {

constexpr TextStyle to_style(Language language) { return {.language = language}; }

constexpr TextStyle en = to_style(Language::en);
constexpr TextStyle nb = to_style(Language::nb);
constexpr TextStyle nn = to_style(Language::nn);
constexpr TextStyle da = to_style(Language::da);
constexpr TextStyle sv = to_style(Language::sv);

}  // namespace

TEST_CASE("a day is written as the language writes it") {
  const Date day = to_date(2026, 3, 7);
  CHECK(to_text(day, en) == "2026-03-07");
  CHECK(to_text(day, nb) == "07.03.2026");
  CHECK(to_text(day, nn) == "07.03.2026");
  CHECK(to_text(day, da) == "07.03.2026");
  CHECK(to_text(day, sv) == "2026-03-07");
}

TEST_CASE("numbers have the language's decimal sign, and none for programs") {
  CHECK(to_number_text(-1234.5) == "-1234.5");
  CHECK(to_number_text(-1234.5, en) == "-1234.5");
  for (const TextStyle& style : {nb, nn, da, sv}) {
    CHECK(to_number_text(-1234.5, style) == "-1234,5");
    CHECK(to_number_text(0.0, style) == "0");
    CHECK(to_rounded_text(2.0 / 3, 10, style) == "0,7");
    CHECK(to_rounded_text(1234.56, 5000, style) == "1235");
  }
  CHECK(to_rounded_text(2.0 / 3, 10, en) == "0.7");
}

TEST_CASE("one is counted as one, none and several as many") {
  const auto count = [](const TextStyle& style, const Message& message) {
    return fmt::format("{}, {}, {}", say_count(style, message, 0), say_count(style, message, 1),
                       say_count(style, message, 2));
  };
  CHECK(count(en, messages::days) == "0 days, 1 day, 2 days");
  CHECK(count(nb, messages::days) == "0 dager, 1 dag, 2 dager");
  CHECK(count(nn, messages::days) == "0 dagar, 1 dag, 2 dagar");
  CHECK(count(da, messages::days) == "0 dage, 1 dag, 2 dage");
  CHECK(count(sv, messages::days) == "0 dagar, 1 dag, 2 dagar");
  CHECK(count(nb, messages::left_out) ==
        "0 parkerte, avlyste eller droppede, 1 parkert, avlyst eller droppet, 2 parkerte, avlyste eller droppede");
}

TEST_CASE("a text may take its arguments in an order of its own") {
  CHECK(say_count(en, messages::kept_at, 1, 0) == "kept at 0 of 1 check-in");
  CHECK(say_count(en, messages::kept_at, 3, 2) == "kept at 2 of 3 check-ins");
  CHECK(say_count(nb, messages::kept_at, 3, 2) == "holdt ved 2 av 3 innsjekker");
  CHECK(say_count(nn, messages::kept_at, 3, 2) == "halde ved 2 av 3 innsjekkar");
  CHECK(say_count(da, messages::kept_at, 3, 2) == "holdt ved 2 af 3 check-ins");
  CHECK(say_count(sv, messages::kept_at, 3, 2) == "hållen vid 2 av 3 avstämningar");
  constexpr Message turned{"{0} of {1}", "{1} med {0}", "{1} med {0}", "{1} med {0}", "{1} med {0}"};
  CHECK(say(en, turned, "lid", "jar") == "lid of jar");
  CHECK(say(da, turned, "lid", "jar") == "jar med lid");
}

TEST_CASE("the words of the model have each language's own") {
  CHECK(to_text(model::ItemKind::key_result, en) == "key result");
  CHECK(to_text(model::ItemKind::key_result, nb) == "målbart resultat");
  CHECK(to_text(model::ItemKind::key_result, da) == "effektmål");
  CHECK(to_text(model::ItemKind::initiative, da) == "handling");
  CHECK(to_text(model::ItemKind::key_result, sv) == "nyckelresultat");
  CHECK(to_text(model::GoalStatus::parked, nn) == "parkert");
  CHECK(to_text(model::InitiativeStatus::done, sv) == "klart");
  CHECK(to_text(model::Cadence::biweekly, nn) == "annakvar veke");
  CHECK(to_text(model::ObjectiveType::aspirational, en) == "aspirational");
  CHECK(to_text(model::Verdict::possible, nb) == "mulig");
}
