// kr-no-initiative: what is done for a key result, and where nothing needs to be.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

const std::string ski = R"(okr: 1
period: 2026-Q4
objectives:
  - id: slopes
    title: Be the hill that the village skis on
    key_results:
      - {id: lifts, title: Raise lift rides from 900 to 2000}
      - {id: members, title: Win 60 members}
)";

Marked find(const test::Texts& texts, const model::Config& config = {}) {
  return test::find_marked("kr-no-initiative", texts, config);
}

Marked find_in(const std::string& tail) { return find({{"ski.okr.yaml", ski + tail}}); }

std::string replace(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

const Marked of_file{"note <objectives>"};
const Marked of_members{"note <Win 60 members>"};

TEST_CASE("a file without any initiative is told so once") {
  CHECK(find_in("") == of_file);
  CHECK(find_in("initiatives: []\n") == of_file);
  CHECK(find_in("initiatives: [{title: Groom at night, supports: lifts, status: dropped}]\n") == of_file);
  const auto findings = test::lint({{"ski.okr.yaml", ski}}, {}, {.select = {"kr-no-initiative"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "2 key results have no initiative");
  CHECK(findings[0].key == "initiatives");
  CHECK(findings[0].entity.kind == "file");
}

TEST_CASE("a file with initiatives is told of each key result that has none") {
  CHECK(find_in("initiatives: [{title: Groom at night, supports: [lifts]}]\n") == of_members);
  CHECK(find_in("    initiatives: [{title: Groom at night, supports: lifts}]\n") == of_members);
  CHECK(find_in("initiatives: [{title: Groom at night, supports: [lifts], status: done}]\n") == of_members);
  CHECK(find_in("initiatives: [{title: Groom at night, supports: [lifts, slopes/members]}]\n") == Marked{});
  CHECK(find_in("        initiatives: [{title: Groom at night}]\n") == Marked{});  // no list item: a broken file
  const std::string nested = replace(ski, "members, title: Win 60 members}",
                                     "members, title: Win 60 members, initiatives: [{title: Ski with the school}]}");
  CHECK(find({{"ski.okr.yaml", nested}}) == Marked{"note <Raise lift rides from 900 to 2000>"});
}

TEST_CASE("another file's initiative, and another unit's objective that is aligned to it, carry a key result") {
  const std::string head = "okr: 1\nperiod: 2026-Q4\n";
  CHECK(find({{"ski.okr.yaml", ski},
              {"shop.okr.yaml", head + "initiatives: [{title: Lend skis, supports: [ski/slopes/members]}]\n"}}) ==
        Marked{"note <objectives>"});
  const auto aligned = [&](std::string_view to, std::string_view status = "active") {
    return find({{"ski.okr.yaml", ski + "initiatives: [{title: Groom at night, supports: [lifts]}]\n"},
                 {"shop.okr.yaml", head + "objectives:\n  - {title: Lend skis to everyone, aligned_to: " +
                                       std::string(to) + ", status: " + std::string(status) + "}\n"}});
  };
  CHECK(aligned("ski/slopes/members") == Marked{});
  CHECK(aligned("ski/slopes/members", "cancelled") == of_members);
  CHECK(aligned("ski/slopes/lifts") == of_members);
  CHECK(aligned("ski/slopes") == of_members);
}

TEST_CASE("a file without initiatives whose objectives others are aligned to leaves the work to them") {
  const auto find_with = [&](std::string_view to) {
    return find({{"ski.okr.yaml", ski},
                 {"shop.okr.yaml", "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - {title: Lend skis, aligned_to: " +
                                       std::string(to) + "}\n"}});
  };
  CHECK(find_with("ski/slopes") == Marked{});
  CHECK(find_with("none") == of_file);
}

TEST_CASE("drafts, levels to keep, what is parked and what is closed need no initiative") {
  CHECK(find({{"a.okr.yaml", replace(ski, "    key_results", "    status: draft\n    key_results")}}) == Marked{});
  CHECK(find({{"a.okr.yaml", replace(ski, "    key_results", "    status: parked\n    key_results")}}) == Marked{});
  CHECK(find({{"a.okr.yaml", ski + "review: {on: 2027-01-04}\n"}}) == Marked{});
  const std::string work = "initiatives: [{title: Groom at night, supports: [lifts]}]\n";
  const auto with = [&](std::string_view key) {
    return find({{"a.okr.yaml", replace(ski, "Win 60 members}", "Win 60 members, " + std::string(key) + "}") + work}});
  };
  CHECK(with("keep: {at_least: 60}") == Marked{});
  CHECK(with("keep: {at_least: many}") == Marked{});
  CHECK(with("status: parked") == Marked{});
  CHECK(with("milestones: [{title: School}]") == of_members);
}

TEST_CASE("what an initiative is for that does not say so rightly may be any key result around it") {
  CHECK(find_in("    initiatives: [{title: Groom at night, supports: [lfits]}]\n") == Marked{});
  CHECK(find_in("    initiatives: [{title: Groom at night}]\n") == Marked{});
  CHECK(find_in("initiatives: [{title: Groom at night}]\n") == Marked{});
  CHECK(find_in("initiatives: [{title: Groom at night, supports: [{lifts: 1}]}]\n") == Marked{});
  CHECK(find_in("initiatives: [{title: Groom at night, supports: [ski/slopes]}]\n") == Marked{});
}

TEST_CASE("what may stand in a part that can't be read is not missed") {
  CHECK(find_in("initiatives:\n  - title: \"Groom\n") == Marked{});
  const std::string work = ski + "initiatives: [{title: Groom at night, supports: [lifts]}]\n";
  const std::string broken = "okr: 1\ninitiatives:\n  - supports: [ski/slopes/members]\n    title: \"Lend\n";
  CHECK(find({{"ski.okr.yaml", work}, {"shop.okr.yaml", broken}}) == Marked{});
  CHECK(find({{"ski.okr.yaml", work}, {"shop.okr.yaml", replace(broken, "members", "other")}}) == of_members);
}

TEST_CASE("starter does not speak of it") {
  model::Config config;
  config.profile = model::Profile::starter;
  CHECK(find({{"ski.okr.yaml", ski}}, config) == Marked{});
}

}  // namespace
}  // namespace okr::lint
