// The forms of okr tree, byte by byte, and that they hold at every width.
#include "okr/render/tree.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "render/golden.hpp"
#include "report/team_files.hpp"

using namespace okr;
using namespace okr::render;
using report::to_tree_view;
using report::build::day;
using report::build::workspace;

namespace {

constexpr std::string_view sky = R"(okr: 1
team: himmel
name: Vær og vind
level: company
period: 2026
objectives:
  - id: klart
    title: Alle vet om været før de går ut
    key_results:
      - {id: varsler, title: Øke andelen treff fra 70 % til 90 %, unit: "%", start: 70, target: 90, check_ins: [{on: 2026-11-01, value: 92}]}
      - {id: kart, title: Tegne 40 kart på nytt, start: 0, target: 40, check_ins: [{on: 2026-11-18, value: 3}]}
      - {id: gammelt, title: Sende 9 telegrammer, start: 0, target: 9, status: cancelled}
)";

constexpr std::string_view ground = R"(okr: 1
team: bakke
period: 2026-Q4
objectives:
  - id: regn
    title: "Ingen blir våte: \"tørr\" <b>hver</b> dag #1 %%{init}%% [x](y) `z` *a*; 天気予報を毎朝届ける 👩‍🌾"
    aligned_to: [himmel/klart/varsler, himmel/klart]
    key_results: [{title: 傘を三十本貸し出す, start: 0, target: 30}, {id: end, title: 1. Låne ut 30 støvler, start: 0, target: 30, check_ins: [{on: 2026-11-16, value: 18}]}]
    initiatives: [{id: skur, title: Bygge et skur, supports: [end, himmel/klart/kart], progress: 0.25, due: 2026-11-01}, {title: Snakke om det, status: active}]
  - {id: sol, title: Sol, key_results: [{id: timer, title: Nå 30 timer, start: 0, target: 30}]}
  - {id: frem, title: Frem, aligned_to: tilbake}
  - {id: tilbake, title: Tilbake, aligned_to: frem, status: draft}
initiatives: [{id: sang, title: Synge, done_on: 2026-11-02}]
)";

const report::TreeView& weather(report::TreeStates states = report::TreeStates::all) {
  static const model::Workspace files =
      workspace({{"a/himmel.okr.yaml", std::string(sky)}, {"b/bakke.okr.yaml", std::string(ground)}});
  static const report::TreeView all = to_tree_view(files, day("2026-11-22"), {.states = report::TreeStates::all});
  static const report::TreeView live = to_tree_view(files, day("2026-11-22"));
  return states == report::TreeStates::all ? all : live;
}

std::string draw(std::string_view format, const TextStyle& style, report::TreeStates states = report::TreeStates::all) {
  const auto formats = tree_formats();
  const auto found = std::ranges::find(formats, format, &TreeFormat::name);
  REQUIRE(found != formats.end());
  return found->render(weather(states), style);
}

}  // namespace

TEST_CASE("tree: every format comes out as its golden file") {
  report::TreeView empty;
  empty.today = day("2026-11-22");
  for (const TreeFormat& format : tree_formats()) {
    check_golden("tree", format.name, format.render(weather(), {false, false, 0}));
    check_golden("tree-empty", format.name, format.render(empty, {false, false, 80}));
  }
}

TEST_CASE("tree: the terminal's forms come out as their golden files") {
  for (const std::size_t width : {40U, 60U, 80U, 120U, 200U}) {
    const std::string text = draw("text", {false, false, width}, report::TreeStates::live);
    check_golden(fmt::format("tree-{}", width), "text", text);
  }
  check_golden("tree-color", "text", draw("text", {true, false, 80}));
  check_golden("tree-ascii", "text", draw("text", {false, true, 80}));
}

TEST_CASE("tree: each language comes out as its golden files, and JSON is the same in all") {
  for (const language::Language language : language::all_languages) {
    const TextStyle style{.width = 80, .language = language};
    CHECK(draw("json", style) == draw("json", {}));
    if (language == language::Language::en) continue;
    const std::string live = draw("text", style, report::TreeStates::live);
    check_golden(fmt::format("tree-{}", language::to_code(language)), "text", draw("text", style) + live);
    check_golden(fmt::format("tree-{}", language::to_code(language)), "mermaid", draw("mermaid", style));
  }
}

TEST_CASE("tree: columns and the day at the right hold in every language") {
  for (const language::Language language : language::all_languages) {
    report::TreeView empty;
    empty.today = day("2026-11-22");
    const auto render = tree_formats().front().render;
    const std::string head = render(empty, {.width = 60, .language = language});
    CHECK(display_width(split(head, '\n').front()) == 60);
    for (std::size_t width = 60; width <= 200; width += 7) {
      const std::string text = draw("text", {.width = width, .language = language});
      for (const std::string_view line : split(text, '\n')) {
        CAPTURE(line);
        CHECK(display_width(line) <= width);
      }
    }
  }
}

TEST_CASE("tree: lines fit from 60 cells on, and narrower ones too but for what repeats") {
  for (std::size_t width = 40; width <= 200; ++width) {
    CAPTURE(width);
    const std::string text = draw("text", {false, false, width});
    for (const std::string_view line : split(text, '\n')) {
      const bool is_repeated =
          line.find("(see above)") != std::string::npos || line.find("(circle)") != std::string::npos;
      CAPTURE(line);
      CHECK((display_width(line) <= width || (width < 60 && is_repeated)));
    }
  }
}

TEST_CASE("tree: off a terminal titles stand whole, and okr's own drawing is plain in ascii") {
  const std::string text = draw("text", {false, false, 0});
  CHECK(text.find("...") == std::string::npos);
  CHECK(text.find("天気予報を毎朝届ける 👩‍🌾\n") != std::string::npos);
  const std::string plain = draw("text", {false, true, 0});
  for (const std::string_view line : split(plain, '\n')) {
    CHECK(count_ascii(line, 0) >= std::min<std::size_t>(line.size(), 38));
  }
}

TEST_CASE("tree: no title and no word gets out of its label in a chart") {
  std::string chart;
  for (const language::Language language : language::all_languages) chart += draw("mermaid", {.language = language});
  for (const std::string_view line : split(chart, '\n')) {
    if (line.find(":::") == std::string_view::npos) continue;
    CAPTURE(line);
    const std::size_t begin = line.find('"');
    const std::size_t end = line.rfind('"');
    REQUIRE(begin < end);
    std::string label(line.substr(begin + 1, end - begin - 1));
    for (auto at = label.find("<br/>"); at != std::string::npos; at = label.find("<br/>")) label.erase(at, 5);
    CHECK(label.find_first_of("\"<>[](){}`*%:\\&|~") == std::string::npos);
    for (auto at = label.find('#'); at != std::string::npos; at = label.find('#', at + 1)) {
      CHECK(label.find_first_not_of("0123456789", at + 1) == label.find(';', at));
    }
  }
}
