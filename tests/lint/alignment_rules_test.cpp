// align-missing-parent and gov-missing-owner: what stands above an objective, and who answers for it.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::to_small_file;

const std::string company = to_small_file("level: company\nperiod: 2026", "id: top\ntitle: Be loved");

Marked find_unaligned(const test::Texts& texts, const model::Config& config = {}) {
  return test::find_marked("align-missing-parent", texts, config);
}

Marked find_below_company(std::string_view head, std::string_view objective = "title: Ski") {
  return find_unaligned({{"company.okr.yaml", company}, {"ski.okr.yaml", to_small_file(head, objective)}});
}

Marked find_ownerless(const std::string& text, const model::Config& config = {}) {
  return test::find_marked("gov-missing-owner", {{"ski.okr.yaml", text}}, config);
}

TEST_CASE("an objective below the top is aligned where something is there to be aligned to") {
  CHECK(find_below_company("period: 2026-Q4") == Marked{"warning <Ski>"});
  CHECK(find_below_company("period: 2026-Q4\nlevel: individual") == Marked{"warning <Ski>"});
  CHECK(find_below_company("period: 2026-Q4\nlevel: company") == Marked{});
  CHECK(find_below_company("period: 2026-Q4", "title: Ski\naligned_to: company/top") == Marked{});
  CHECK(find_below_company("period: 2026-Q4", "title: Ski\nstatus: draft") == Marked{});
  CHECK(find_below_company("period: 2026-Q4\nreview: {on: 2027-01-04}") == Marked{});
}

TEST_CASE("a team that begins alone is left alone") {
  CHECK(find_unaligned({{"ski.okr.yaml", to_small_file("period: 2026-Q4")},
                        {"sledge.okr.yaml", to_small_file("period: 2026-Q4")}}) == Marked{});
  CHECK(find_unaligned({{"ski.okr.yaml", to_small_file("period: 2026-Q4\nlevel: department")}}) == Marked{});
}

TEST_CASE("only what holds in the same days can be aligned to") {
  CHECK(find_below_company("period: 2027-Q1") == Marked{});
  CHECK(find_unaligned({{"company.okr.yaml", company + "review: {on: 2027-01-04}\n"},
                        {"ski.okr.yaml", to_small_file("period: 2026-Q4")}}) == Marked{});
  CHECK(find_unaligned({{"company.okr.yaml", "okr: 1\nlevel: company\nperiod: 2026\nobjectives: []\n"},
                        {"ski.okr.yaml", to_small_file("period: 2026-Q4")}}) == Marked{});
}

TEST_CASE("who is aligned to nothing says why") {
  CHECK(find_below_company("period: 2026-Q4", "title: Ski\naligned_to: none\nwhy: The slope is ours") == Marked{});
  CHECK(find_below_company("period: 2026-Q4", "title: Ski\naligned_to: none") == Marked{"warning <Ski>"});
}

TEST_CASE("a link to a neighbour is a link, and a broken one is said by its own rule") {
  CHECK(find_unaligned({{"company.okr.yaml", company},
                        {"ski.okr.yaml", to_small_file("period: 2026-Q4", "title: Ski\naligned_to: sledge/run")},
                        {"sledge.okr.yaml", to_small_file("period: 2026-Q4",
                                                          "id: run\ntitle: Run\naligned_to: "
                                                          "company/top")}}) == Marked{});
  CHECK(find_below_company("period: 2026-Q4", "title: Ski\naligned_to: company/tip") == Marked{});
  CHECK(find_below_company("period: 2026-Q4", "title: Ski\naligned_to: {company: top}") == Marked{});
}

TEST_CASE("levels are the config's") {
  model::Config config;
  config.levels = {"skole", "trinn", "klasse"};
  const auto find = [&](std::string_view level) {
    return find_unaligned(
        {{"a.okr.yaml", to_small_file("level: trinn\nperiod: 2026", "title: Lese")},
         {"b.okr.yaml", to_small_file("level: " + std::string(level) + "\nperiod: 2026", "title: Regne")}},
        config);
  };
  CHECK(find("klasse") == Marked{"warning <Regne>"});
  CHECK(find("trinn") == Marked{});
  CHECK(find("skole") == Marked{"warning <Lese>"});
}

TEST_CASE("a missing owner is said once a file, on the key") {
  CHECK(find_ownerless(to_small_file("period: 2026-Q4")) == Marked{"note <objectives>"});
  CHECK(find_ownerless(to_small_file("owner: Ane Vik")) == Marked{});
  CHECK(find_ownerless(to_small_file("period: 2026-Q4", "title: Ski\nowner: liftlaget")) == Marked{});
  CHECK(find_ownerless(to_small_file("period: 2026-Q4", "title: Ski\nstatus: draft")) == Marked{});
  const std::string two = to_small_file("period: 2026-Q4", "title: Ski\nowner: Ane Vik") +
                          "  - title: Sledge\n    key_results: [{title: Win 9 guests}]\n  - {title: Skate}\n";
  CHECK(find_ownerless(two) == Marked{"note <objectives>"});
}

TEST_CASE("strict asks for the owner of each objective, starter for none") {
  const std::string two = to_small_file("period: 2026-Q4") + "  - {title: Sledge}\n  - {title: Skate, owner: Ole}\n";
  model::Config config;
  config.profile = model::Profile::strict;
  CHECK(find_ownerless(two, config) == Marked{"warning <Care for every guest>", "warning <Sledge>"});
  config.profile = model::Profile::starter;
  CHECK(find_ownerless(two, config) == Marked{});
}

}  // namespace
}  // namespace okr::lint
