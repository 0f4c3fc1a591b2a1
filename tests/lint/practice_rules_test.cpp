// Approval, visibility, the roll-out and the why: practices that a workspace begins with, or asks for.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::to_small_file;

model::Config in(model::Profile profile) {
  model::Config config;
  config.profile = profile;
  return config;
}

model::Config with(model::ApprovalMode mode) {
  model::Config config;
  config.settings.approval = mode;
  return config;
}

std::string to_choir(std::string_view head = "", std::string_view objective = "", std::string_view key_result = "") {
  return to_small_file("period: 2026-Q4" + std::string(head), "title: Sing for the whole town" + std::string(objective),
                       "title: Win 40 singers\nstart: 0\ntarget: 40" + std::string(key_result));
}

const std::string approved = "\napproved: {by: Kari, on: 2026-10-02}";
const Marked once{"note <objectives>"};

Marked find_approvals(const test::Texts& texts, const model::Config& config = {}) {
  return test::find_marked("gov-kr-not-approved", texts, config);
}

TEST_CASE("approval is asked for once somebody has begun with it") {
  CHECK(find_approvals({{"a.okr.yaml", to_choir()}}) == Marked{});
  CHECK(find_approvals({{"a.okr.yaml", to_choir()}}, in(model::Profile::strict)) == Marked{});
  for (const std::string& other : {to_choir(approved), to_choir("", approved), to_choir("", "", approved),
                                   to_choir(approved + "\nreview: {on: 2027-01-04}")}) {
    CHECK(find_approvals({{"a.okr.yaml", to_choir()}, {"b.okr.yaml", other}}) == once);
  }
}

TEST_CASE("required approval is a warning without any beginning, and none is asked for where it is off") {
  using enum model::ApprovalMode;
  CHECK(find_approvals({{"a.okr.yaml", to_choir()}}, with(required)) == Marked{"warning <objectives>"});
  CHECK(find_approvals({{"a.okr.yaml", to_choir()}, {"b.okr.yaml", to_choir(approved)}}, with(off)) == Marked{});
  model::Config starter = with(required);
  starter.profile = model::Profile::starter;
  CHECK(find_approvals({{"a.okr.yaml", to_choir()}}, starter) == Marked{});
}

TEST_CASE("an approval covers what is below it; drafts, parked and closed goals need none") {
  const auto find_with = [](const std::string& text) {
    return find_approvals({{"a.okr.yaml", text}}, with(model::ApprovalMode::required));
  };
  CHECK(find_with(to_choir(approved)) == Marked{});
  CHECK(find_with(to_choir("", approved)) == Marked{});
  CHECK(find_with(to_choir("", "", approved)) == Marked{});
  CHECK(find_with(to_choir("", "", "\napproved: {by: Kari, on: soon}")) == Marked{});
  CHECK(find_with(to_choir("", "", "\napproved: yes")) == Marked{});
  CHECK(find_with(to_choir("", "\nstatus: draft")) == Marked{});
  CHECK(find_with(to_choir("", "", "\nstatus: parked")) == Marked{});
  CHECK(find_with(to_choir("\nreview: {on: 2027-01-04}")) == Marked{});
  CHECK(find_with(to_choir("\nname: \"Choir")) == Marked{});
}

TEST_CASE("key results without approval are counted in one finding") {
  const std::string two = to_choir() + "      - {title: Hold 12 concerts}\n";
  const auto findings =
      test::lint({{"a.okr.yaml", two}}, with(model::ApprovalMode::required), {.select = {"gov-kr-not-approved"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "2 key results are not approved by the nearest leader");
  CHECK(findings[0].key == "approved");
}

TEST_CASE("who approves what they own is asked for somebody else") {
  const auto find_with = [](const std::string& text) { return find_approvals({{"a.okr.yaml", text}}); };
  const Marked kari{"note <Kari>"};
  CHECK(find_with(to_choir("\nowner: Kari" + approved)) == kari);
  CHECK(find_with(to_choir("\nowner: Kari", approved)) == kari);
  CHECK(find_with(to_choir("", "\nowner: kari ", approved)) == kari);
  CHECK(find_with(to_choir("\nowner: Ola", "", "\nowner: Kari" + approved)) == kari);
  CHECK(find_with(to_choir("\nowner: Kari", "\nowner: Ola", approved)) == Marked{});
  CHECK(find_with(to_choir("\nowner: Karin" + approved)) == Marked{});
  CHECK(find_with(to_choir("\nowner: Kari" + approved + "\nreview: {on: 2027-01-04}")) == Marked{});
}

TEST_CASE("an approval that is older than the last change of the target is doubted") {
  const auto find_with = [](std::string_view head, std::string_view change) {
    return find_approvals({{"a.okr.yaml", to_choir(head, "", "\nchanges: [" + std::string(change) + "]")}});
  };
  CHECK(find_with(approved, "{on: 2026-10-20, field: target, from: 60, to: 40}") == Marked{"note <2026-10-20>"});
  CHECK(find_with(approved, "{on: 2026-10-20, field: Target, from: 60, to: 40}, {on: 2026-10-30, field: owner}") ==
        Marked{"note <2026-10-20>"});
  CHECK(find_with(approved, "{on: 2026-10-02, field: target, from: 60, to: 40}") == Marked{});
  CHECK(find_with(approved, "{on: 2026-10-20, field: title}") == Marked{});
  CHECK(find_with(approved, "{field: target, from: 60, to: 40}") == Marked{});
  CHECK(find_with("", "{on: 2026-10-20, field: target, from: 60, to: 40}") == Marked{});
  const std::string again = to_choir(approved, "\napproved: {by: Kari, on: 2026-10-21}",
                                     "\nchanges: [{on: 2026-10-20, field: target, from: 60, to: 40}]");
  CHECK(find_approvals({{"a.okr.yaml", again}}) == Marked{});
}

TEST_CASE("what is restricted says why") {
  const auto find_with = [](std::string_view head, const model::Config& config = {}) {
    return test::find_marked("gov-not-visible", {{"a.okr.yaml", to_choir(head)}}, config);
  };
  CHECK(find_with("\nvisibility: restricted") == Marked{"warning <restricted>"});
  CHECK(find_with("\nvisibility: restricted\nvisibility_reason: \"\"") == Marked{"warning <restricted>"});
  CHECK(find_with("\nvisibility: restricted\nvisibility_reason: A merger") == Marked{});
  CHECK(find_with("\nvisibility: restricted\nvisibility_reason: [a]") == Marked{});
  CHECK(find_with("\nvisibility: public") == Marked{});
  CHECK(find_with("\nvisibility: private") == Marked{});
  CHECK(find_with("") == Marked{});
  CHECK(find_with("\nvisibility: restricted\nreview: {on: 2027-01-04}") == Marked{});
  CHECK(find_with("\nvisibility: restricted", in(model::Profile::strict)) == Marked{"warning <restricted>"});
  CHECK(find_with("\nvisibility: restricted", in(model::Profile::starter)) == Marked{});
}

const std::string top = "level: company\nperiod: ";
const test::Texts three{{"q2.okr.yaml", to_small_file(top + "2026-Q2\nreview: {on: 2026-07-02}")},
                        {"q3.okr.yaml", to_small_file(top + "2026-Q3")},
                        {"q4.okr.yaml", to_small_file(top + "2026-Q4")}};

Marked find_alone(test::Texts texts, const std::string& more = "",
                  std::optional<model::Rollout> rollout = model::Rollout::all) {
  if (!more.empty()) texts["team.okr.yaml"] = more;
  model::Config config;
  config.has_rollout = rollout.has_value();
  config.rollout = rollout.value_or(model::Rollout::all);
  return test::find_marked("gov-only-leadership", texts, config);
}

TEST_CASE("OKRs of the top level alone, for a third period, are noted where there is a rollout") {
  CHECK(find_alone(three) == once);
  CHECK(find_alone(three, "", std::nullopt) == Marked{});
  CHECK(find_alone(three, "", model::Rollout::pilot) == Marked{});
  CHECK(find_alone(three, "", model::Rollout::scaling) == Marked{});
  CHECK(test::find_marked("gov-only-leadership", three, in(model::Profile::strict)) == once);
  CHECK(test::lint(three, in(model::Profile::strict), {.select = {"gov-only-leadership"}})[0].path == "q4.okr.yaml");
}

TEST_CASE("any other level with objectives is enough, and what can't be read may have some") {
  CHECK(find_alone(three, to_small_file("period: 2026-Q4")) == Marked{});
  CHECK(find_alone(three, to_small_file("period: 2026-Q1", "title: Ski\nstatus: draft")) == Marked{});
  CHECK(find_alone(three, to_small_file("level: department")) == Marked{});
  CHECK(find_alone(three, to_small_file("name: \"Team")) == Marked{});
  CHECK(find_alone(three, "okr: 1\ninitiatives: []\n") == once);
}

TEST_CASE("two periods, a year with its quarters, and teams alone are fine") {
  test::Texts two = three;
  two.erase("q2.okr.yaml");
  CHECK(find_alone(two) == Marked{});
  two["year.okr.yaml"] = to_small_file(top + "2026");
  CHECK(find_alone(two) == Marked{});
  const std::string team = "period: ";
  CHECK(find_alone({{"a.okr.yaml", to_small_file(team + "2026-Q2")},
                    {"b.okr.yaml", to_small_file(team + "2026-Q3")},
                    {"c.okr.yaml", to_small_file(team + "2026-Q4")}}) == Marked{});
}

Marked find_why(const test::Texts& texts, model::RuleSeverities rules = {}) {
  model::Config config = in(model::Profile::strict);
  config.settings.rules = std::move(rules);
  return test::find_marked("objective-missing-why", texts, config);
}

TEST_CASE("an objective has a why or stands below another one, in strict, said once a file") {
  CHECK(test::find_marked("objective-missing-why", {{"a.okr.yaml", to_choir()}}) == Marked{});
  CHECK(find_why({{"a.okr.yaml", to_choir()}}) == once);
  CHECK(find_why({{"a.okr.yaml", to_choir("", "\nwhy: The hall stands empty")}}) == Marked{});
  CHECK(find_why({{"a.okr.yaml", to_choir("", "\nwhy: \" \"")}}) == once);
  CHECK(find_why({{"a.okr.yaml", to_choir("", "\nwhy: [a]")}}) == Marked{});
  CHECK(find_why({{"a.okr.yaml", to_choir("", "\naligned_to: gone")}}) == Marked{});
  CHECK(find_why({{"a.okr.yaml", to_choir("", "\naligned_to: none")}}) == once);
  CHECK(find_why({{"a.okr.yaml", to_choir("", "\nstatus: draft")}}) == Marked{});
  CHECK(find_why({{"a.okr.yaml", to_choir("\nreview: {on: 2027-01-04}")}}) == Marked{});
  const std::string two = to_choir() + "  - title: Sing louder\n";
  const auto findings =
      test::lint({{"a.okr.yaml", two}}, in(model::Profile::strict), {.select = {"objective-missing-why"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "2 objectives have no why");
}

TEST_CASE("what is told that it stands below nothing is not told of the why") {
  const std::string company = to_small_file("level: company\nperiod: 2026", "title: Be heard\nwhy: Silence");
  const test::Texts texts{{"company.okr.yaml", company}, {"choir.okr.yaml", to_choir()}};
  CHECK(test::find_marked("align-missing-parent", texts).size() == 1);
  CHECK(find_why(texts) == Marked{});
  CHECK(find_why(texts, {{"align-missing-parent", Severity::off}}) == once);
}

}  // namespace
}  // namespace okr::lint
