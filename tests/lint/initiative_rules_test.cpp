// Initiatives: how many, for what, by whom, and until when.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

/// A file of two objectives with two key results each; the text stands behind them.
std::string to_mill(std::string_view tail, std::string_view head = "") {
  return "okr: 1\nperiod: 2026-Q4\n" + std::string(head) +
         "objectives:\n"
         "  - id: flour\n    title: Grind what bakers ask for\n    key_results:\n"
         "      - {id: bakers, title: Win 40 bakers}\n      - {id: sacks, title: Raise sacks from 300 to 500}\n"
         "  - id: rye\n    title: Bring rye back to the valley\n    key_results:\n"
         "      - {id: fields, title: Win 12 fields}\n      - {id: farms, title: Win 5 farms}\n" +
         std::string(tail);
}

Marked find(std::string_view rule, const std::string& text, const model::Config& config = {},
            std::string_view today = {}) {
  return test::find_marked(rule, {{"mill.okr.yaml", text}}, config, today);
}

model::Config in(model::Profile profile) {
  model::Config config;
  config.profile = profile;
  return config;
}

std::string to_initiatives(int count, std::string_view keys) {
  std::string text = "initiatives:\n";
  for (int i = 0; i < count; ++i) {
    text += "  - {title: Try stone " + std::string(1, static_cast<char>('A' + i)) + ", " + std::string(keys) + "}\n";
  }
  return text;
}

TEST_CASE("one link is a note in strict alone, where there is another key result to move") {
  const std::string one = to_mill("initiatives: [{title: Sharpen the stones, supports: [sacks]}]\n");
  const auto find_in = [&](model::Profile profile) { return find("initiative-single-link", one, in(profile)); };
  CHECK(find_in(model::Profile::standard) == Marked{});
  CHECK(find_in(model::Profile::starter) == Marked{});
  CHECK(find_in(model::Profile::strict) == Marked{"note <Sharpen the stones>"});
}

TEST_CASE("what has several links, none, a broken one, or is done is not asked for more links") {
  const auto find_with = [&](std::string_view keys) {
    const std::string text = to_mill("initiatives: [{title: Sharpen the stones, " + std::string(keys) + "}]\n");
    return find("initiative-single-link", text, in(model::Profile::strict));
  };
  const Marked said{"note <Sharpen the stones>"};
  CHECK(find_with("supports: sacks") == said);
  CHECK(find_with("supports: [sacks, flour/sacks]") == said);
  CHECK(find_with("supports: [sacks, farms]") == Marked{});
  CHECK(find_with("supports: []") == Marked{});
  CHECK(find_with("supports: [sacks, fileds]") == Marked{});
  CHECK(find_with("supports: [sacks, {a: b}]") == Marked{});
  CHECK(find_with("supports: [sacks], status: done") == Marked{});
  CHECK(find_with("supports: [sacks], status: dropped") == Marked{});
}

TEST_CASE("with one key result in the file there is no other to move") {
  const std::string text = test::to_small_file("period: 2026-Q4", "title: Care for every guest",
                                               "title: Win 40 guests\ninitiatives: [{title: Bake}]");
  CHECK(find("initiative-single-link", text, in(model::Profile::strict)) == Marked{});
}

TEST_CASE("an objective takes eight initiatives, and as many as the config says") {
  const auto find_many = [&](int count, std::string_view keys, const model::Config& config = {}) {
    return find("initiative-too-many", to_mill(to_initiatives(count, keys)), config);
  };
  const Marked said{"warning <Grind what bakers ask for>"};
  CHECK(find_many(5, "supports: [bakers]") == Marked{});
  CHECK(find_many(6, "supports: [bakers]") == Marked{"warning <Win 40 bakers>"});
  CHECK(find_many(9, "supports: [bakers]") == said);
  CHECK(find_many(9, "supports: [bakers, sacks]") == said);
  CHECK(find_many(9, "supports: [bakers, farms]") == Marked{said[0], "warning <Bring rye back to the valley>"});
  CHECK(find_many(9, "supports: [bakers], status: done") == Marked{});
  CHECK(find_many(9, "supports: [bakers], status: dropped") == Marked{});
  CHECK(find_many(9, "supports: [bakers], status: soon") == Marked{});
  model::Config config;
  config.settings.limits.initiatives = 3;
  CHECK(find_many(4, "supports: [bakers]", config) == said);
}

TEST_CASE("initiatives of several key results count once for their objective") {
  std::string tail = to_initiatives(4, "supports: [bakers]");
  tail += to_initiatives(4, "supports: [sacks]").substr(13);
  CHECK(find("initiative-too-many", to_mill(tail)) == Marked{});
  const std::string more = tail + "  - {title: Buy a sieve, supports: [bakers, sacks]}\n";
  const auto findings = test::lint({{"mill.okr.yaml", to_mill(more)}}, {}, {.select = {"initiative-too-many"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "9 initiatives for objective \"Grind what bakers ask for\" (at most 8)");
  CHECK(findings[0].entity.kind == "objective");
}

TEST_CASE("what many teams do for one goal of the company is no list of one team") {
  test::Texts texts{{"mill.okr.yaml", to_mill("")}};
  for (char team = 'a'; team < 'a' + 12; ++team) {
    texts[std::string(1, team) + ".okr.yaml"] =
        "okr: 1\nperiod: 2026-Q4\ninitiatives: [{title: Carry sacks, supports: [mill/flour/sacks]}]\n";
  }
  CHECK(test::find_marked("initiative-too-many", texts) == Marked{});
}

TEST_CASE("what is worked on tells when it is done, said once a file") {
  const auto find_with = [&](std::string_view lines) {
    return find("initiative-missing-done-criteria", to_mill("initiatives:\n" + test::to_element(lines, 2)));
  };
  const Marked said{"note <objectives>"};
  CHECK(find_with("title: Sharpen the stones\nstatus: active") == said);
  CHECK(find_with("title: Sharpen the stones\nstatus: active\nprogress: 0.4") == said);
  CHECK(find_with("title: Sharpen the stones") == Marked{});
  CHECK(find_with("title: Sharpen the stones\nstatus: planned") == Marked{});
  CHECK(find_with("title: Sharpen the stones\nstatus: done") == Marked{});
  CHECK(find_with("title: Sharpen the stones\nstatus: active\ndue: 2026-11-20") == Marked{});
  CHECK(find_with("title: Sharpen the stones\nstatus: active\ndue: soon") == Marked{});
  CHECK(find_with("title: Sharpen the stones\nstatus: active\ndone_when: Flour is fine") == Marked{});
  CHECK(find_with("title: Sharpen the stones\nstatus: active\ndone_when: \"\"") == said);
}

TEST_CASE("a number or a time in the title tells when it is done") {
  const auto find_titled = [&](std::string_view language, std::string_view title) {
    return find("initiative-missing-done-criteria",
                to_mill("initiatives: [{title: " + std::string(title) + ", status: active}]\n",
                        "language: " + std::string(language) + "\n"));
  };
  const Marked said{"note <objectives>"};
  CHECK(find_titled("en", "Write 3 stories about bread") == Marked{});
  CHECK(find_titled("en", "Sharpen the stones by 15 November") == Marked{});
  CHECK(find_titled("nb", "Skrive 3 historier om brød") == Marked{});
  CHECK(find_titled("nb", "Slipe steinene i Q4") == Marked{});
  CHECK(find_titled("nb", "Slipe steinene") == said);
  CHECK(find_titled("nn", "Slipe steinane innan utgangen av november") == Marked{});
  CHECK(find_titled("nn", "Slipe steinane") == said);
  CHECK(find_titled("da", "Slibe stenene inden december") == Marked{});
  CHECK(find_titled("da", "Slibe stenene") == said);
  CHECK(find_titled("sv", "Slipa 12 stenar") == Marked{});
  CHECK(find_titled("sv", "Slipa stenarna") == said);
}

TEST_CASE("several without an end are one note that shows each, in a file without objectives too") {
  const std::string two = to_initiatives(2, "supports: [sacks], status: active");
  const auto findings =
      test::lint({{"mill.okr.yaml", to_mill(two)}}, {}, {.select = {"initiative-missing-done-criteria"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "nothing says when 2 initiatives are finished");
  CHECK(findings[0].related.size() == 2);
  CHECK(find("initiative-missing-done-criteria", "okr: 1\nperiod: 2026-Q4\n" + two) == Marked{"note <Try stone A>"});
  CHECK(find("initiative-missing-done-criteria", to_mill(two), in(model::Profile::starter)) == Marked{});
}

TEST_CASE("while the period runs an initiative has an owner") {
  const auto find_on = [&](std::string_view today, std::string_view keys, std::string_view head = "") {
    const std::string text =
        to_mill("initiatives:\n  - {title: Sharpen the stones, supports: [sacks], " + std::string(keys) + "}\n" +
                    "  - {title: Paint the barn, supports: [farms], owner: Bo}\n",
                head);
    return find("initiative-not-ready", text, {}, today);
  };
  const Marked said{"note <Sharpen the stones>"};
  CHECK(find_on("2026-10-01", "status: planned") == said);
  CHECK(find_on("2026-12-31", "status: active") == said);
  CHECK(find_on("2026-09-30", "status: planned") == Marked{});
  CHECK(find_on("2027-01-01", "status: planned") == Marked{});
  CHECK(find_on("", "status: planned") == Marked{});
  CHECK(find_on("2026-11-02", "status: done") == Marked{});
  CHECK(find_on("2026-11-02", "done_on: 2026-10-30") == Marked{});
  CHECK(find_on("2026-11-02", "status: dropped") == Marked{});
  CHECK(find_on("2026-11-02", "owner: Asta") == Marked{});
  CHECK(find_on("2026-11-02", "owner: [Asta]") == Marked{});
  CHECK(find_on("2026-11-02", "status: planned", "owner: Asta\n") == Marked{});
}

TEST_CASE("an initiative has the owner of its goal, wherever it stands") {
  const auto find_owned = [&](std::string_view at, std::string_view owner) {
    std::string text = to_mill("initiatives: [{title: Sharpen the stones, supports: [sacks]}]\n");
    text.insert(text.find(at) + at.size(), owner);
    return find("initiative-not-ready", text, {}, "2026-11-02");
  };
  CHECK(find_owned("Grind what bakers ask for", "\n    owner: Asta") == Marked{});
  CHECK(find_owned("from 300 to 500", ", owner: Asta") == Marked{});
  CHECK(find_owned("Bring rye back to the valley", "\n    owner: Asta") == Marked{"note <Sharpen the stones>"});
}

TEST_CASE("a file that names nobody is told so once, after two weeks, one that names some of each other") {
  const std::string two = to_initiatives(2, "supports: [sacks]");
  CHECK(find("initiative-not-ready", to_mill(two), {}, "2026-11-02") == Marked{"note <objectives>"});
  CHECK(find("initiative-not-ready", to_mill(two), {}, "2026-10-15") == Marked{"note <objectives>"});
  CHECK(find("initiative-not-ready", to_mill(two), {}, "2026-10-14") == Marked{});
  CHECK(find("initiative-not-ready", to_mill(two + "  - {title: Paint, supports: [farms], owner: Bo}\n"), {},
             "2026-11-02") == Marked{"note <Try stone A>", "note <Try stone B>"});
}

}  // namespace
}  // namespace okr::lint
