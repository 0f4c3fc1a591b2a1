#include "okr/render/show.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "render/entry.hpp"
#include "render/golden.hpp"
#include "render/show_parts.hpp"
#include "report/team_files.hpp"

using namespace okr;
using namespace okr::render;
namespace build = okr::report::build;

namespace {

/// Two teams with every kind of key result and letters that are wide, long or act on terminals.
const model::Workspace& shops() {
  static const model::Workspace workspace = build::workspace({
      {"okrs/bakery.okr.yaml", R"(okr: 1
team: bakery
name: Bakeriet på torget
period: 2026-Q4
owner: Pia Holm
approved: {by: Ada, on: 2026-10-02}
objectives:
  - id: crust
    title: Bli bakeriet som hele byen lukter seg frem til
    why: |
      Folk går langt for godt brød.
      Det skal de få slippe.
    type: aspirational
    aligned_to: [town/bread, no/where]
    key_results:
      - id: loaves
        title: Øke salget av surdeigsbrød fra 30 til 40 om dagen innen utgangen av kvartalet
        unit: brød
        start: 30
        target: 40
        source: Kassa
        metric: brød om dagen
        weight: 2
        changes: [{on: 2026-10-20, field: target, from: 45, to: 40, why: Ovnen kom en måned for sent}]
        check_ins:
          - {on: 2026-10-08, value: 30.5, confidence: 0.5}
          - {on: 2026-10-15, value: 31.4, note: "Ny ovn\nogså på \e[31mtorget"}
          - {on: 2026-10-22, value: 31.9}
          - {on: 2026-10-29, value: 33.0, confidence: 0.7}
          - {on: 2026-11-05, value: 37.0, note: En skoleklasse var innom og kjøpte alt som fantes i hyllene den dagen}
          - {on: 2026-11-12, value: 34.3}
      - {id: waste, title: Kaste høyst 5 kg i uken dette kvartalet, unit: kg, keep: {at_most: 5, per: week}, check_ins: [{on: 2026-11-10, value: 4}]}
      - {id: shops, title: Åpne to utsalg innen jul, milestones: [{title: Havna, done_on: 2026-11-01}, {title: Stasjonen, due: 2026-11-15}]}
      - {id: rolls, title: Selge 北京北京北京北京北京北京北京北京北京北京北京北京 rundstykker fra 1 til 2 innen jul, start: 1, target: 2, status: parked, status_reason: Ingen deig}
    initiatives:
      - {id: oven, title: Sette opp den nye ovnen, supports: [loaves], status: done, done_on: 2026-10-12}
      - {id: van, title: Kjøpe en varebil, supports: [loaves, shops], due: 2026-11-15, owner: Bo Lie}
)"},
      {"okrs/town.okr.yaml", "okr: 1\nteam: town\nperiod: 2026\nobjectives:\n" +
                                 build::objective("bread", build::at("mills", 60), "    aligned_to: bakery/crust\n")},
  });
  return workspace;
}

report::ShowView view(std::string_view name, const model::Workspace& workspace = shops()) {
  const Date today = to_date(2026, 11, 22);
  const model::Address address = build::find_item(workspace, name);
  std::vector<Diagnostic> findings;
  if (name == "loaves") {
    Diagnostic& finding = findings.emplace_back();
    finding.rule = "kr-no-initiative";
    finding.severity = Severity::warning;
    finding.message = "nobody works\x1b on it";
    finding.path = "okrs/bakery.okr.yaml";
    finding.span = workspace.find_entity(address)->place();
  }
  return report::to_show_view(workspace, address, today, findings);
}

std::string draw(std::string_view format, const report::ShowView& shown, const TextStyle& style) {
  for (const ShowFormat& each : show_formats()) {
    if (each.name == format) return each.render({&shown, "okrs/bakery.okr.yaml", style});
  }
  FAIL("no such format");
  return "";
}

constexpr std::array names{"crust", "loaves", "waste", "shops", "rolls", "van"};

void check_lines(const std::string& text, std::size_t width) {
  CHECK(text.find('\x1b') == std::string::npos);
  for (const std::string_view line : split(text, '\n')) {
    CAPTURE(line);
    CHECK(display_width(line) <= width);
    CHECK_FALSE(line.ends_with(' '));
  }
}

/// The forecast of a key result from 30 to 40 with these check-ins.
std::string forecast(std::string_view check_ins, std::string_view more = "") {
  const std::string lines =
      "start: 30\ntarget: 40\n" + std::string(more) + "check_ins: [" + std::string(check_ins) + "]";
  const auto workspace =
      build::workspace({{"b.okr.yaml", build::file("team: b\nperiod: 2026-Q4\n",
                                                   build::objective("o", build::key_result("kr", lines)))}});
  return describe_forecast(view("kr", workspace), {});
}

/// From the first to another day of October.
report::ShowChart make_chart(unsigned last_day) {
  report::ShowChart chart;
  chart.start = to_date(2026, 10, 1);
  chart.end = to_date(2026, 10, last_day);
  return chart;
}

}  // namespace

TEST_SUITE("show") {
  TEST_CASE("each kind of thing, wide and narrow, in glyphs, plain characters and as JSON") {
    for (const std::string name : names) {
      const report::ShowView shown = view(name);
      check_golden("show-" + name, "80", draw("text", shown, {.is_ascii = false, .width = 80}));
      check_golden("show-" + name, "json", draw("json", shown, {}));
    }
    const report::ShowView loaves = view("loaves");
    for (const std::size_t width : {40, 60, 120, 200}) {
      check_golden("show-loaves", fmt::format("{}", width), draw("text", loaves, {.is_ascii = false, .width = width}));
    }
    check_golden("show-loaves", "ascii", draw("text", loaves, {.is_ascii = true, .width = 80}));
    check_golden("show-loaves", "color", draw("text", loaves, {.has_color = true, .width = 80}));
    check_golden("show-loaves", "pipe", draw("text", loaves, {.is_ascii = false, .width = 0}));
  }

  TEST_CASE("in each language, one page after the other") {
    for (const language::Language language : language::all_languages) {
      if (language == language::Language::en) continue;
      std::string pages;
      for (const std::string name : names) {
        pages += draw("text", view(name), {.width = 80, .language = language}) + std::string(80, '=') + '\n';
      }
      check_golden(fmt::format("show-{}", language::to_code(language)), "80", pages);
    }
  }

  TEST_CASE("keys stand above each other, as wide as the longest needs; a narrow line has room for the facts") {
    const auto starts = [](std::size_t width, std::string_view line) {
      const std::string text = draw("text", view("loaves"), {.width = width, .language = language::Language::nb});
      return text.starts_with("målbart resultat Øke ") && text.find(line) != std::string::npos;
    };
    CHECK(starts(80, "\nref              bakery/crust/loaves\n"));
    CHECK(starts(60, "\nref              bakery/crust/loaves\n"));
    CHECK(starts(40, "\nref        bakery/crust/loaves\n"));
  }

  TEST_CASE("JSON is the same in every language") {
    for (const std::string name : names) {
      const report::ShowView shown = view(name);
      const std::string json = draw("json", shown, {});
      for (const language::Language language : language::all_languages) {
        CHECK(draw("json", shown, {.language = language}) == json);
      }
    }
  }

  TEST_CASE("no line is wider than the terminal, and none acts on it") {
    for (const std::string name : names) {
      const report::ShowView shown = view(name);
      for (std::size_t width = 40; width <= 200; ++width) {
        CAPTURE(name);
        CAPTURE(width);
        check_lines(draw("text", shown, {.is_ascii = false, .width = width}), width);
        const language::Language language = language::all_languages.at(width % language::all_languages.size());
        CAPTURE(language::to_code(language));
        check_lines(draw("text", shown, {.width = width, .language = language}), width);
      }
    }
  }
}

TEST_SUITE("show: forecast") {
  constexpr std::string_view outlier =
      "{on: 2026-10-08, value: 30.5}, {on: 2026-10-15, value: 31.4}, {on: 2026-10-22, value: 31.9}, "
      "{on: 2026-10-29, value: 33.0}, {on: 2026-11-05, value: 37.0}, {on: 2026-11-12, value: 34.3}";

  TEST_CASE("it says value, day, range and verdict") {
    CHECK(forecast(outlier, "unit: cups\n") ==
          "at this pace 39.8 cups by 2026-12-31, target 40 reached on 2027-01-03, 3 days late; likely range 39 to "
          "44.2: possible");
    CHECK(forecast("{on: 2026-10-31, value: 35}") ==
          "at this pace 45.2 by 2026-12-31, target 40 reached on 2026-11-30; rough, from few check-ins: likely");
  }

  TEST_CASE("a target that is reached, that comes much later, or never") {
    CHECK(forecast("{on: 2026-10-31, value: 41}").find("target 40 is reached already") != std::string::npos);
    CHECK(forecast("{on: 2026-11-12, value: 30.3}").find("target 40 reached more than a year later") !=
          std::string::npos);
    CHECK(forecast("{on: 2026-11-12, value: 29}").find("target 40 not reached at all") != std::string::npos);
    CHECK(forecast("{on: 2026-11-12, value: 29}").ends_with("unlikely"));
  }

  TEST_CASE("how steadily a level is kept") {
    report::ShowView shown = view("waste");
    const auto describe = [&](int done, int total, int unbroken, language::Language language) {
      shown.run = report::ShowRun{{done, total}, unbroken};
      return describe_forecast(shown, {.language = language});
    };
    CHECK(describe(1, 1, 1, language::Language::en) ==
          "a level is kept or not; kept at 1 of 1 check-in, the last 1 in a row");
    CHECK(describe(5, 6, 0, language::Language::en) ==
          "a level is kept or not; kept at 5 of 6 check-ins, not at the last one");
    CHECK(describe(5, 6, 3, language::Language::nb) ==
          "et nivå holdes eller holdes ikke; holdt ved 5 av 6 innsjekker, sist 3 på rad");
    CHECK(describe(0, 1, 0, language::Language::da) ==
          "et niveau holdes eller holdes ikke; holdt ved 0 af 1 check-in, ikke ved den seneste");
  }

  TEST_CASE("where there is none it says why") {
    CHECK(forecast("") == "there is no check-in after the first day yet");
    CHECK(forecast("{on: 2026-10-12, value: 31}", "due: 2026-11-20\n") == "its time is over");
    CHECK(describe_forecast(view("crust"), {}).empty());
  }
}

TEST_SUITE("show: chart") {
  TEST_CASE("start, target, today and each value stand where they belong") {
    report::ShowChart chart = make_chart(31);
    chart.start_value = 0;
    chart.goals = {{report::ChartGoalKind::target, 70}};
    chart.plan = {{to_date(2026, 10, 1), 0}, {to_date(2026, 10, 31), 70}};
    chart.values = {{to_date(2026, 10, 1), 0}, {to_date(2026, 10, 16), 70}};
    const std::string text = render_chart(chart, to_date(2026, 10, 21), {.is_ascii = true, .width = 60});
    const std::vector<std::string_view> lines = split(text, '\n');
    REQUIRE(lines.size() == 12);
    CHECK(lines[0].starts_with("  target 70 |----"));
    CHECK(lines[0][13 + 23] == 'o');
    CHECK(lines[7].starts_with("    start 0 |o"));
    CHECK(lines[8].starts_with("            +----"));
    CHECK(lines[9].starts_with("             2026-10-01"));
    CHECK(lines[9].ends_with("2026-10-31"));
    CHECK(lines[9].find("today") != std::string_view::npos);
    CHECK(lines[10].find("o value   . expected   - target   : today") != std::string_view::npos);
  }

  TEST_CASE("words stand below their places in languages of letters that take more bytes") {
    report::ShowChart chart = make_chart(31);
    chart.start_value = 0.5;
    chart.goals = {{report::ChartGoalKind::at_most, 7.5}};
    const TextStyle style{.is_ascii = true, .width = 60, .language = language::Language::sv};
    const std::string text = render_chart(chart, to_date(2026, 10, 16), style);
    const std::vector<std::string_view> lines = split(text, '\n');
    CHECK(lines[0].starts_with("       högst 7,5 |----"));
    CHECK(lines[7].starts_with("  startvärde 0,5 |"));
    for (const std::string_view line : lines) CHECK(display_width(line) <= 60);
    CHECK(text.ends_with("- nivå att hålla   : i dag\n"));
  }

  TEST_CASE("where there is no room, and where no scale holds the figures, there is none") {
    report::ShowChart chart = make_chart(31);
    chart.goals = {{report::ChartGoalKind::target, 1234567890123}};
    CHECK(render_chart(chart, to_date(2026, 10, 1), {.width = 20}).empty());
    CHECK_FALSE(render_chart(chart, to_date(2026, 10, 1), {.width = 40}).empty());
    chart.goals = {{report::ChartGoalKind::at_least, -1.7e308}, {report::ChartGoalKind::at_most, 1.7e308}};
    CHECK(render_chart(chart, to_date(2026, 10, 1), {.width = 80}).empty());
  }

  TEST_CASE("what is all the same stands in the middle, and the words below say what is marked") {
    report::ShowChart chart = make_chart(31);
    chart.goals = {{report::ChartGoalKind::target, 0.3}};
    chart.plan = {{to_date(2026, 10, 1), 0.1 + 0.2}, {to_date(2026, 10, 31), 0.3}};
    const std::string text = render_chart(chart, to_date(2026, 12, 1), {.is_ascii = true, .width = 60});
    CHECK(split(text, '\n')[3].starts_with("  target 0.3 |...."));
    CHECK(text.ends_with(". expected   - target\n"));
    chart.plan.clear();
    chart.values = {{to_date(2026, 10, 9), 0.3}};
    chart.goals.front().kind = report::ChartGoalKind::at_most;
    CHECK(render_chart(chart, to_date(2026, 12, 1), {.is_ascii = true, .width = 60}).ends_with("- level to keep\n"));
  }

  TEST_CASE("a period of one day has one place for all") {
    report::ShowChart chart = make_chart(1);
    chart.goals = {{report::ChartGoalKind::target, 3}};
    chart.values = {{to_date(2026, 10, 1), 3}};
    CHECK(render_chart(chart, to_date(2026, 10, 1), {.is_ascii = true, .width = 60}).find("|o---") !=
          std::string::npos);
  }
}

TEST_SUITE("entries") {
  TEST_CASE("text is wrapped below itself, goes below where there is no room, and long words break") {
    const TextStyle style{.width = 40};
    CHECK(render_entry({2, 4}, {{"a"}, {":"}}, "one two", style) == "  a: one two\n");
    CHECK(render_entry({0, 4}, {{"key"}}, "ten words that do not fit in forty cells at all", style) ==
          "key ten words that do not fit in forty\n    cells at all\n");
    CHECK(render_entry({2, 4}, {{"a long name of something"}}, "words behind it", style) ==
          "  a long name of something\n    words behind it\n");
    CHECK(render_entry({0, 2}, {{"k"}}, std::string(50, 'x'), style) ==
          "k " + std::string(38, 'x') + "\n  " + std::string(12, 'x') + "\n");
    CHECK(render_entry({0, 2}, {{"a name of "}, {"something"}}, "Kundenzufriedenheitsindex", style) ==
          "a name of something\n  Kundenzufriedenheitsindex\n");
    CHECK(render_entry({0, 2}, {{"k"}}, "", style) == "k\n");
    CHECK(render_entry({0, 2}, {{"words that "}, {"stand together "}, {"but not on one line:"}}, "x", style) ==
          "words that stand together\n  but not on one line: x\n");
    CHECK(render_entry({0, 2}, {{"k"}}, std::string(50, 'x'), {.width = 0}) == "k " + std::string(50, 'x') + "\n");
  }

  TEST_CASE("line ends are blanks, and what acts is visible") {
    CHECK(to_one_line(" one\ntwo\t\x1b[1m\n") == "one two \\x1b[1m");
  }
}
