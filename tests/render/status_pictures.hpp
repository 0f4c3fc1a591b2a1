#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "okr/render/status.hpp"
#include "report/team_files.hpp"

/// The screen of `okr status` over a workspace with all that it has to cope with.
namespace okr::render {

/// Key results of every kind and status, and letters that are wide, joined, stacked or act on terminals.
inline const model::Workspace& harbours() {
  static const model::Workspace workspace = report::build::workspace({
      {"okrs/ferje.okr.yaml", R"(okr: 1
team: ferje
name: Ferja over sundet
period: 2026-Q4
owner: Zoë Ødegård
objectives:
  - id: sund
    title: Være ferja som alle på begge sider av sundet heller tar enn bilen, også i kuling og snødrev
    key_results:
      - id: reisende
        title: Øke antallet reisende fra 300 til 420 om dagen innen utgangen av kvartalet
        unit: reisende
        start: 300
        target: 420
        check_ins:
          - {on: 2026-10-05, value: 301, confidence: 0.8}
          - {on: 2026-10-19, value: 304}
          - {on: 2026-11-02, value: 303, confidence: 0.5}
          - {on: 2026-11-16, value: 305, confidence: 0.3, note: "Rutetabellen i appen\nviste \e[31mfeil tid hele uken, og ingen sa fra"}
      - id: klager
        title: Redusere klager på støy fra 20 til 5 i måneden innen utgangen av kvartalet
        start: 20
        target: 5
        owner: 渡辺 美咲子と海の友だち
        check_ins: [{on: 2026-10-12, value: 18}, {on: 2026-10-26, value: 22, confidence: 0.6, note: 夜の便がうるさいと隣の人が毎晩言っています}]
      - id: punktlig
        title: Holde andelen avganger i rute på minst 95 % hver uke
        unit: "%"
        keep: {at_least: 95, per: week}
        check_ins: [{on: 2026-11-06, value: 97}, {on: 2026-11-13, value: 91}, {on: 2026-11-20, value: 96, confidence: 0.7}]
      - id: karakter
        title: Løfte karakteren fra de reisende fra 3,1 til 4,5 innen utgangen av kvartalet
        owner: Bo
        start: 3.1
        target: 4.5
    initiatives:
      - {title: Male ventesalen, supports: [reisende], done_on: 2026-10-20}
      - {title: Henge opp skilt, supports: [reisende, klager], done_on: 2026-11-01}
      - {title: Bytte motoren, supports: [klager]}
  - id: havn
    title: 誰もが好きな港 👩‍👩‍👧‍👦 der alle møtes é og ingen fryser mens de venter på båten hjem til øyene
    key_results:
      - title: Åpne tre nye ventesaler med varme og lys innen jul
        milestones: [{title: Nord, done_on: 2026-11-10}, {title: Sør, due: 2026-11-15}, {title: Vest, due: 2026-12-20}]
        check_ins: [{on: 2026-11-10, confidence: 0.9, note: Nord er åpen}]
      - id: benker
        title: Sette ut 120 benker innen utgangen av kvartalet
        target: 120
        check_ins: [{on: 2026-10-20, value: 25}, {on: 2026-11-19, value: 70, confidence: 0.7}]
)"},
      {"okrs/verft.okr.yaml", R"(okr: 1
team: verft
level: company
period: 2026-Q4
owner: Kai
objectives:
  - id: skrog
    title: Bygge skrogene som varer lengst
    key_results:
      - id: sveis
        title: Redusere feil i sveis fra 40 til 10 i måneden innen utgangen av kvartalet
        start: 40
        target: 10
        check_ins: [{on: 2026-10-20, value: 30}, {on: 2026-11-18, value: 20, confidence: 0.8, note: Ny ovn}]
  - id: ordre
    title: Fylle ordreboka
    key_results:
      - id: skip
        title: Selge 4 nye skip innen utgangen av kvartalet
        target: 4
        check_ins: [{on: 2026-11-12, value: 4, confidence: 1}]
)"},
  });
  return workspace;
}

inline std::string draw_status(const report::StatusView& view, const TextStyle& style) {
  const StatusPage page{.view = &view, .lint_errors = 1, .check_in_command = "okr check-in", .style = style};
  for (const StatusFormat& each : status_formats()) {
    if (each.name == "text") return each.render(page);
  }
  FAIL("no such format");
  return "";
}

}  // namespace okr::render
