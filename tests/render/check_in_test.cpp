#include "okr/render/check_in.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string_view>
#include <vector>

using namespace okr;
using render::TextStyle;

namespace {

const Date today = to_date(2026, 11, 22);

report::CheckInFacts to_facts(std::string ref, model::MeasureKind kind) {
  report::CheckInFacts facts;
  facts.ref = std::move(ref);
  facts.title = "Sell more bread";
  facts.kind = kind;
  facts.on = today;
  facts.figures = model::KeyResultProgress{};
  facts.figures->raw = 0.406;
  facts.figures->expected = 0.57;
  facts.figures->status = model::Status::behind;
  return facts;
}

report::CheckInFacts to_line_facts() {
  report::CheckInFacts facts = to_facts("bakery/crust/loaves", model::MeasureKind::increase);
  facts.old_value = 1.6;
  facts.value = 1.9;
  facts.unit = "%";
  return facts;
}

std::string show(const std::vector<report::CheckInFacts>& facts, std::size_t width = 0, bool has_color = false) {
  return render::render_check_in_text({today, facts}, {.has_color = has_color, .is_ascii = true, .width = width});
}

}  // namespace

TEST_SUITE("check-ins for people") {
  TEST_CASE("a value tells where it comes from and how far it is") {
    CHECK(show({to_line_facts()}) == "bakery/crust/loaves  1.6 -> 1.9 %  40 % of the way (expected 57 %)  ! behind\n");
  }

  TEST_CASE("rows stand below each other, another day is told, and each kind says what its share is of") {
    report::CheckInFacts kept = to_facts("bakery/oven", model::MeasureKind::keep);
    kept.value = 230;
    kept.on = to_date(2026, 11, 20);
    report::CheckInFacts done = to_facts("bakery/shops", model::MeasureKind::milestones);
    done.milestone = "Old\x1B Town";
    done.is_done = true;
    done.milestones = report::Share{1, 3};
    const std::vector<std::string_view> lines{
        "bakery/crust/loaves  1.6 -> 1.9 %                                   40 % of the way (expected 57 %)        ! "
        "behind\n",
        "bakery/oven          - -> 230                        on 2026-11-20  40 % of the check-ins (expected 57 %)  ! "
        "behind\n",
        "bakery/shops         \"Old\\x1b Town\" is done, 1 of 3                 40 % done (expected 57 %)              "
        "! behind\n",
    };
    CHECK(show({to_line_facts(), kept, done}) == fmt::format("{}", fmt::join(lines, "")));
  }

  TEST_CASE("without a period there are no figures, without a measure no share") {
    report::CheckInFacts timeless = to_line_facts();
    timeless.figures.reset();
    CHECK(show({timeless}) == "bakery/crust/loaves  1.6 -> 1.9 %\n");
    report::CheckInFacts unknown = to_line_facts();
    unknown.figures->raw.reset();
    unknown.figures->status = model::Status::no_data;
    unknown.figures->checked_on = today;
    CHECK(show({unknown}) == "bakery/crust/loaves  1.6 -> 1.9 %  expected 57 %  ? not measured\n");
  }

  TEST_CASE("what is too wide for the terminal stands on two lines") {
    CHECK(show({to_line_facts()}, 80).find('\n') == show({to_line_facts()}, 80).size() - 1);
    CHECK(show({to_line_facts()}, 70) ==
          "bakery/crust/loaves\n  1.6 -> 1.9 %  40 % of the way (expected 57 %)  ! behind\n");
    CHECK(show({to_line_facts()}, 70, true).starts_with("\x1B[1mbakery/crust/loaves\x1B[0m\n  1.6"));
  }
}
