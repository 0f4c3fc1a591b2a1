#include "okr/report/tree.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

/// A line a row: indented by depth, `=` before what is repeated, `@` before the end of a circle; parts in their order.
Refs draw(const TreeView& view) {
  Refs lines;
  TreePart part = TreePart::thread;
  for (const TreeRow& row : view.rows) {
    if (row.part != part) lines.emplace_back(row.part == TreePart::orphan ? "orphans" : "circles");
    part = row.part;
    const std::string mark = row.link == TreeLink::own ? "" : row.link == TreeLink::circle ? "@" : "=";
    lines.push_back(std::string(2 * row.depth, ' ') + mark + view.items[row.item].ref);
  }
  return lines;
}

TreeView tree(const model::Workspace& files, const TreeOptions& options = {}, std::string_view today = "2026-11-22") {
  return to_tree_view(files, day(today), options);
}

Refs draw_item(const model::Workspace& files, std::string_view name, const std::vector<std::string>& terms = {}) {
  return draw(tree(files, {.item = find_item(files, name), .filter = *parse_filter(terms, to_filter_names(files))}));
}

Refs draw_filtered(const model::Workspace& files, const std::vector<std::string>& terms) {
  return draw(tree(files, {.filter = *parse_filter(terms, to_filter_names(files))}));
}

constexpr std::string_view town = R"(okr: 1
team: town
level: company
period: 2026
objectives:
  - id: green
    title: A town that one can breathe in
    key_results:
      - {id: trees, title: Plant 90 trees, start: 0, target: 90}
      - {id: lime, title: Spread 9 tons of lime, start: 0, target: 9, status: parked}
  - {id: calm, title: Quiet nights, status: parked, key_results: [{id: horns, title: Remove 5 horns, start: 0, target: 5}]}
)";

constexpr std::string_view parks = R"(okr: 1
team: parks
level: department
period: 2026-Q4
owner: Sigrid
objectives:
  - id: shade
    title: Shade where people sit
    aligned_to: [town/green/trees, town/green]
    key_results:
      - {id: benches, title: Move 20 benches, start: 0, target: 20}
      - id: crowns
        title: Let 5 crowns grow
        start: 0
        target: 5
        check_ins: [{on: 2026-11-20, value: 4}]
        initiatives: [{id: stop, title: Stop cutting}]
    initiatives:
      - {id: carry, title: Carry them over, supports: [benches, crowns]}
      - {id: talk, title: Talk of it}
  - {id: wild, title: Let it grow wild, key_results: [{id: meadows, title: Leave 3 meadows, start: 0, target: 3}]}
initiatives: [{id: fair, title: Hold a fair}]
)";

constexpr std::string_view crew = R"(okr: 1
team: crew
period: 2026-Q4
owner: Odd
objectives:
  - id: dig
    title: The holes are ready before the trees
    aligned_to: parks/shade
    key_results: [{id: holes, title: Dig 90 holes, start: 0, target: 90}]
    initiatives: [{id: spade, title: Buy spades, supports: [holes, parks/shade/crowns], owner: Liv, done_on: 2026-11-01}]
  - {id: sleep, title: Sleep well, aligned_to: town/calm}
)";

const model::Workspace& company() {
  static const model::Workspace files = workspace({{"a/town.okr.yaml", std::string(town)},
                                                   {"b/parks.okr.yaml", std::string(parks)},
                                                   {"c/crew.okr.yaml", std::string(crew)}});
  return files;
}

}  // namespace

TEST_CASE("tree: from the top over key results to what is aligned and to initiatives; orphans apart") {
  CHECK(draw(tree(company())) == Refs{"town/green",
                                      "  town/green/trees",
                                      "    parks/shade",
                                      "      parks/shade/benches",
                                      "        parks/shade/carry",
                                      "      parks/shade/crowns",
                                      "        parks/shade/crowns/stop",
                                      "        =parks/shade/carry",
                                      "        crew/dig/spade",
                                      "      parks/shade/talk",
                                      "      crew/dig",
                                      "        crew/dig/holes",
                                      "          =crew/dig/spade",
                                      "  =parks/shade",
                                      "town/calm",
                                      "  crew/sleep",
                                      "orphans",
                                      "parks/wild",
                                      "  parks/wild/meadows",
                                      "parks/fair"});
  CHECK(tree(company()).hidden == 1);
}

TEST_CASE("tree: all states with their parts") {
  const TreeView view = tree(company(), {.states = TreeStates::all});
  const Refs lines = draw(view);
  const auto has = [&](std::string_view line) { return std::ranges::find(lines, line) != lines.end(); };
  CHECK(has("  town/green/lime"));
  CHECK(has("  town/calm/horns"));
  CHECK(view.hidden == 0);
}

TEST_CASE("tree: an item has its line up to the top, and all below it") {
  CHECK(draw_item(company(), "spade") == Refs{"town/green", "  town/green/trees", "    parks/shade",
                                              "      parks/shade/crowns", "        crew/dig/spade", "      crew/dig",
                                              "        crew/dig/holes", "          =crew/dig/spade", "  =parks/shade"});
  CHECK(draw_item(company(), "holes") == Refs{"town/green", "  town/green/trees", "    parks/shade", "      crew/dig",
                                              "        crew/dig/holes", "          crew/dig/spade", "  =parks/shade"});
  CHECK(draw_item(company(), "wild") == Refs{"orphans", "parks/wild", "  parks/wild/meadows"});
  CHECK(draw_item(company(), "fair") == Refs{"orphans", "parks/fair"});
  CHECK(draw_item(company(), "lime") == Refs{"town/green", "  town/green/lime"});
  CHECK(draw_item(company(), "calm") == Refs{"town/calm", "  town/calm/horns", "  crew/sleep"});
  CHECK(draw_item(company(), "crew").size() == 11);
}

TEST_CASE("tree: what a filter leaves is shown with its line up to the top, and its initiatives") {
  CHECK(draw_filtered(company(), {"status:on-track"}) ==
        Refs{"town/green", "  town/green/trees", "    parks/shade", "      parks/shade/crowns",
             "        parks/shade/crowns/stop", "        parks/shade/carry", "        crew/dig/spade",
             "  =parks/shade"});
  CHECK(draw_filtered(company(), {"owner:liv"}) == draw_item(company(), "spade"));
  CHECK(draw_filtered(company(), {"level:company"}) == Refs{"town/green", "  town/green/trees"});
  CHECK(draw_filtered(company(), {"sleep"}) == Refs{"town/calm", "  crew/sleep"});
  CHECK(draw_item(company(), "shade", {"dig/holes"}) == Refs{"town/green", "  town/green/trees", "    parks/shade",
                                                             "      crew/dig", "        crew/dig/holes",
                                                             "          crew/dig/spade", "  =parks/shade"});
  CHECK(draw_filtered(company(), {"status:missed"}).empty());
}

TEST_CASE("tree: goals have figures and initiatives what they are about") {
  const TreeView view = tree(company());
  const auto find = [&](std::string_view ref) {
    return *std::ranges::find(view.items, ref, [](const TreeItem& item) { return std::string_view(item.ref); });
  };
  CHECK(find("parks/shade/crowns").figures->progress == doctest::Approx(0.8));
  CHECK(find("parks/shade").figures->progress == doctest::Approx(0.4));
  CHECK(find("town/calm").goal_status == model::GoalStatus::parked);
  CHECK(find("crew/dig/spade").initiative->status == model::InitiativeStatus::done);
  CHECK(find("crew/dig/spade").owner == "Liv");
  CHECK(find("parks/shade/carry").initiative->has_key_result);
  CHECK_FALSE(find("parks/shade/talk").initiative->has_key_result);
  CHECK(tree(company(), {}, "2026-10-20").items.size() == view.items.size());
}

TEST_CASE("tree: an objective alone by choice, a draft, and one with nothing above are no orphans") {
  const auto alone = [](std::string_view more, std::string_view above = town) {
    const std::string text =
        "okr: 1\nteam: lone\nperiod: 2026-Q4\nobjectives:\n  - {id: one, title: One" + std::string(more) + "}\n";
    return draw_item(workspace({{"a.okr.yaml", std::string(above)}, {"b.okr.yaml", text}}), "lone/one");
  };
  const Refs orphan{"orphans", "lone/one"};
  CHECK(alone("") == orphan);
  CHECK(alone(", aligned_to: none") == orphan);
  CHECK(alone(", aligned_to: town/grey") == orphan);
  CHECK(alone(", aligned_to: none, why: We like it") == Refs{"lone/one"});
  CHECK(alone(", status: draft") == Refs{"lone/one"});
  CHECK(alone("", "okr: 1\nteam: other\nperiod: 2026-Q4\nobjectives: [{id: x, title: X}]\n") == Refs{"lone/one"});
  CHECK(alone("", "okr: 1\nteam: old\nlevel: company\nperiod: 2026-Q3\nobjectives: [{id: x, title: X}]\n") ==
        Refs{"lone/one"});
}

TEST_CASE("tree: a circle ends where it closes") {
  const auto files = workspace({{"a.okr.yaml", R"(okr: 1
team: r
period: 2026-Q4
objectives:
  - {id: tail, title: Hangs from it, aligned_to: b}
  - {id: c, title: C, aligned_to: b}
  - {id: b, title: B, aligned_to: a}
  - {id: a, title: A, aligned_to: c}
  - {id: self, title: Self, aligned_to: self}
)"}});
  const TreeView view = tree(files);
  CHECK(draw(view) == Refs{"circles", "r/a", "  r/b", "    r/tail", "    r/c", "      @r/a", "r/self", "  @r/self"});
  CHECK(view.circles == std::vector<Refs>{{"r/a", "r/c", "r/b"}, {"r/self"}});
  CHECK(draw_item(files, "tail").size() == 6);
  CHECK(view.rows[4].first == 0);
}

TEST_CASE("tree: a thread may be as long as the workspace") {
  constexpr int length = 4000;
  std::string text = "okr: 1\nteam: t\nperiod: 2026-Q4\nobjectives:\n  - {id: o0, title: The top}\n";
  for (int i = 1; i < length; ++i) text += fmt::format("  - {{id: o{}, title: One more, aligned_to: o{}}}\n", i, i - 1);
  const TreeView view = tree(workspace({{"a.okr.yaml", text}}));
  REQUIRE(view.rows.size() == length);
  CHECK(view.rows.back().depth == length - 1);
}

TEST_CASE("tree: an item of an earlier period is shown among its own time") {
  const std::string past = R"(okr: 1
team: crew
period: 2026-Q3
objectives: [{id: dust, title: Less dust, aligned_to: town/green, key_results: [{id: roads, title: Wet 9 roads, start: 0, target: 9}]}]
review: {on: 2026-10-02}
)";
  const auto files =
      workspace({{"a.okr.yaml", std::string(town)}, {"b.okr.yaml", past}, {"c.okr.yaml", std::string(crew)}});
  CHECK(draw_item(files, "dust") == Refs{"town/green", "  crew/dust", "    crew/dust/roads"});
  const Refs now = draw(tree(files));
  CHECK(std::ranges::find(now, "  crew/dust") == now.end());
  CHECK(draw_filtered(files, {"period:2026-Q3"}) == draw_item(files, "dust"));
}

TEST_CASE("what is left of a broken file is no parent, and its file is named") {
  const std::string top =
      "okr: 1\nteam: top\nperiod: 2026-Q4\nlevel: company\nobjectives:\n  - id: o\n    title: The harbour hums\n"
      "    key_results:\n      - {id: a, title: Raise a, start: 10, target: 20}\n      - id: b\n        unit: %\n";
  const std::string low = file("team: low\nperiod: 2026-Q4\n", objective("p", at("c", 50)) + "    aligned_to: top/o\n");
  const TreeView view = tree(workspace({{"low.okr.yaml", low}, {"top.okr.yaml", top}}));
  REQUIRE(!view.rows.empty());
  CHECK(view.items[view.rows[0].item].ref == "low/p");
  REQUIRE(view.skipped.size() == 1);
  CHECK(view.skipped[0].path == "top.okr.yaml");
}

TEST_CASE("progress is not cut at the start and the target") {
  const std::string text = file("team: low\nperiod: 2026-Q4\n", objective("p", at("c", 124) + at("d", -20)));
  const TreeView view = tree(workspace({{"low.okr.yaml", text}}));
  std::vector<double> raw;
  for (const TreeItem& item : view.items) {
    if (item.kind == model::ItemKind::key_result) raw.push_back(*item.figures->raw);
  }
  CHECK(raw == std::vector<double>{1.24, -0.2});
}
