// The forms of okr report weekly, byte by byte, and that they hold at every width and against every title.
#include "okr/render/weekly.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "render/golden.hpp"
#include "report/team_files.hpp"

using namespace okr;
using namespace okr::render;
using language::Language;
using report::WeeklyView;
using report::build::day;
using report::build::workspace;

namespace {

constexpr std::string_view lighthouse = R"(okr: 1
team: fyr
name: Fyret
period: 2026-Q4
owner: Åse Ødegård-Wærnes
events: [{type: final, on: 2026-11-28}, {on: 2026-11-28}]
objectives:
  - id: lys
    title: Bli fyret som skippere stoler på
    key_results:
      - id: rekkevidde
        title: Øke rekkevidden fra 11 til 19 nautiske mil innen utgangen av kvartalet
        unit: nautiske mil
        start: 11
        target: 19
        check_ins:
          - {on: 2026-11-02, value: 16.5}
          - on: 2026-11-20
            value: 14.25
            note: |
              Linsa sprakk i frosten natt til tirsdag.
              Ny linse er bestilt fra Ålesund; den kommer i uke 49, og rekkevidden er tilbake dagen etter.
      - id: slukt
        title: Holde lyset tent, høyst 2 timer mørkt i uka
        owner: Bjørn
        unit: timer
        keep: {at_most: 2}
        check_ins: [{on: 2026-11-10, value: 1}, {on: 2026-11-17, value: 5}]
      - title: "Vise fyret fram for 300 barn i løpet av høsten, også de som bor på øyene lengst ute"
        unit: barn
        start: 0
        target: 300
        check_ins: [{on: 2026-10-05, value: 60}]
      - id: trapp
        title: Pusse opp trappa innen 27. november
        due: 2026-11-27
        owner: Bjørn
        milestones:
          - {title: Rekkverket, done_on: 2026-11-18}
          - {title: Trinnene, due: 2026-11-26}
    initiatives:
      - {id: linse, title: Skaffe en linse på lager, supports: [rekkevidde], due: 2026-11-13, owner: Bjørn}
      - {id: maling, title: Male tårnet, supports: [trapp, rekkevidde], done_on: 2026-11-19, owner: Bjørn}
      - {id: brosjyre, title: Dele ut en brosjyre, supports: [slukt], status: active}
)";

constexpr std::string_view hostile = R"yaml(okr: 1
team: "\e[31mrød\nlinje"
period: 2026-Q4
owner: "@alle <img src=x> | _alt_"
objectives:
  - title: "Mål **uthevet** \e]0;tittel\a"
    key_results:
      - title: "- [ ] # 1. | [lenke](https://example.org) `kode` *a* <b>#12</b>\n## Overskrift\n\e[2J天気予報を毎朝届ける 👩‍🌾"
        unit: "|\n| x |"
        start: 0
        target: 40
        check_ins: [{on: 2026-11-02, value: 30}, {on: 2026-11-19, value: 3, note: "> sitat\n\n---\n\n# Tittel ~~x~~ \e[1m"}]
      - title: "Etordsomikkekanbrytesnoestedsogsomerbredereennenhverskjermsomnoenharsettnoengang"
        milestones: [{title: "\r\n* punkt", done_on: 2026-11-20}, {title: "]( )",
                           due : 2026 - 11 - 25
}]
    initiatives:
      - {title: "![bilde](x) \n\n### Tre", status: active, due: 2026-11-01}
      - {title: "| a | b |\n|---|---|", done_on: 2026-11-19}
)yaml";

const WeeklyView& week_of(std::string_view text) {
  static const auto view = [](std::string_view source) {
    static const report::ReportDays week{day("2026-11-16"), day("2026-11-22")};
    return report::to_weekly_view(workspace({{"a.okr.yaml", std::string(source)}}), week);
  };
  static const WeeklyView plain = view(lighthouse);
  static const WeeklyView wild = view(hostile);
  return text == hostile ? wild : plain;
}

std::string draw(std::string_view format, const TextStyle& style, const WeeklyView& view = week_of(lighthouse)) {
  const auto formats = weekly_formats();
  const auto found = std::ranges::find(formats, format, &WeeklyFormat::name);
  REQUIRE(found != formats.end());
  return found->render({.view = &view,
                        .commit = "0123456789abcdef0123456789abcdef01234567",
                        .has_changes = true,
                        .version = "1.2.3",
                        .findings = {.errors = 1, .warnings = 2, .notes = 3},
                        .style = style});
}

TextStyle in(Language language, std::size_t width = 80) { return {false, false, width, language}; }

}  // namespace

TEST_CASE("weekly: the forms come out as their golden files") {
  check_golden("weekly-80", "text", draw("text", in(Language::en)));
  check_golden("weekly-120", "text", draw("text", in(Language::en, 120)));
  check_golden("weekly-40-ascii", "text", draw("text", {false, true, 40}));
  check_golden("weekly-color", "text", draw("text", {true, false, 80}));
  check_golden("weekly", "text", draw("text", in(Language::en, 0)));
  check_golden("weekly", "markdown", draw("markdown", in(Language::en, 0)));
  check_golden("weekly", "json", draw("json", in(Language::en, 0)));
  check_golden("weekly-hostile", "text", draw("text", in(Language::en), week_of(hostile)));
  check_golden("weekly-hostile", "markdown", draw("markdown", in(Language::en, 0), week_of(hostile)));
}

TEST_CASE("weekly: people read it in their language, programs always the same") {
  for (const auto& [language, code] : {std::pair(Language::nb, "nb"), std::pair(Language::sv, "sv")}) {
    check_golden(fmt::format("weekly-{}", code), "text", draw("text", in(language)));
    check_golden(fmt::format("weekly-{}", code), "markdown", draw("markdown", in(language, 0)));
  }
  for (const Language language : language::all_languages) {
    CHECK(draw("json", in(language)) == draw("json", in(Language::en)));
    if (language != Language::en) CHECK(draw("text", in(language)) != draw("text", in(Language::en)));
  }
}

TEST_CASE("weekly: lines fit at every width and in every language, but for what can't be cut") {
  for (const Language language : language::all_languages) {
    for (std::size_t width = 40; width <= 200; ++width) {
      CAPTURE(width);
      for (const WeeklyView* view : {&week_of(lighthouse), &week_of(hostile)}) {
        const std::string text = draw("text", in(language, width), *view);
        for (const std::string_view line : split(text, '\n')) {
          CAPTURE(line);
          CHECK(display_width(line) <= width);
        }
      }
    }
  }
}

TEST_CASE("weekly: in ascii, okr's own drawing is plain in text; Markdown is the same everywhere") {
  WeeklyView view = week_of(lighthouse);
  view.moves.clear();
  view.owners.clear();
  view.done.clear();
  view.under_way.clear();
  view.coming.clear();
  const std::string empty = draw("text", {false, true, 80}, view);
  CHECK(count_ascii(empty, 0) == empty.size());
  const std::string text = draw("text", {false, true, 80});
  for (const std::string_view glyph : {"→", "▲", "▼", "▸", "✓", "✗"}) {
    CHECK(text.find(glyph) == std::string::npos);
  }
  CHECK(draw("markdown", {false, true, 0}) == draw("markdown", {false, false, 0}));
}

TEST_CASE("weekly: what is empty is left out, and a still week says so") {
  WeeklyView view = week_of(lighthouse);
  view.moves.clear();
  view.done.clear();
  view.owners.clear();
  view.coming.clear();
  for (const std::string_view format : {"text", "markdown"}) {
    const std::string text = draw(format, in(Language::en, 0), view);
    CAPTURE(text);
    CHECK(text.find("nothing was recorded in these days\n") != std::string::npos);
    for (const std::string_view heading : {"What moved", "Who needs what", "The next 7 days"}) {
      CHECK(text.find(heading) == std::string::npos);
    }
    CHECK(text.find("Initiatives") != std::string::npos);
  }
}

TEST_CASE("weekly: no title, note or name acts on a terminal or breaks the page") {
  for (const std::string_view format : {"text", "markdown", "json"}) {
    const std::string text = draw(format, in(Language::en, 0), week_of(hostile));
    CHECK(text.find_first_of("\x1b\a\r\t") == std::string::npos);
  }
  const std::string page = draw("markdown", in(Language::en, 0), week_of(hostile));
  for (const std::string_view line : split(page, '\n')) {
    CAPTURE(line);
    const bool is_own = line.empty() || line.starts_with("## OKR report") || line.starts_with("### ") ||
                        line.starts_with("- ") || line.starts_with("    - ") || line == "---" ||
                        line.starts_with("commit ");
    CHECK(is_own);
    CHECK(line.find("### Tre") == std::string_view::npos);
  }
}

TEST_CASE("weekly: the footer has no commit where none is known, and says whether files differ") {
  WeeklyPage page{.view = &week_of(lighthouse), .version = "1.2.3", .style = in(Language::en, 0)};
  const auto last_line = [&] {
    const std::string text = weekly_formats().front().render(page);
    return text.substr(text.rfind('\n', text.size() - 2) + 1);
  };
  CHECK(last_line() == "okr 1.2.3   no findings\n");
  page.commit = "0123456789abcdef0123456789abcdef01234567";
  page.findings.errors = 1;
  CHECK(last_line() == "commit 0123456789ab   okr 1.2.3   1 finding: 1 error\n");
  page.has_changes = true;
  CHECK(last_line() == "commit 0123456789ab with uncommitted changes   okr 1.2.3   1 finding: 1 error\n");
}
