#pragma once

#include <string_view>

#include "cli/world.hpp"

namespace okr::cli {

/// On 2026-11-22 three check-ins are due: a value with a history, one without, and milestones.
inline constexpr std::string_view harbour_file =
    "okr: 1\n"
    "period: 2026-Q4\n"
    "owner: Nils Berg\n"
    "objectives:\n"
    "  - id: ferry\n"
    "    title: Become the crossing that islanders choose first\n"
    "    key_results:\n"
    "      - id: punctual\n"
    "        title: Raise departures on time from 80 % to 95 % by the end of the quarter\n"
    "        start: 80\n"
    "        target: 95\n"
    "        unit: \"%\"\n"
    "        check_ins:\n"
    "          - {on: 2026-10-12, value: 81.5, confidence: 0.6, note: \"New timetable\"}\n"
    "          - {on: 2026-11-02, value: 84}\n"
    "      - id: riders\n"
    "        title: Raise weekly riders from 900 to 1200 by the end of the quarter\n"
    "        start: 900\n"
    "        target: 1200\n"
    "      - id: dock\n"
    "        title: Build the new dock\n"
    "        milestones:\n"
    "          - title: Order the piles\n"
    "            done_on: 2026-10-20\n"
    "          - title: Drive the piles\n"
    "          - title: Lay the deck\n";

/// A world with that file, and somebody at its terminal who types `input`.
struct Harbour {
  World world;

  explicit Harbour(std::string_view input = "") {
    world.write("okrs/pier.okr.yaml", harbour_file);
    world.variables["XDG_STATE_HOME"] = world.at(".state");
    world.variables["NO_COLOR"] = "1";
    world.input = input;
    world.is_input_terminal = world.terminal.is_terminal = true;
  }

  [[nodiscard]] std::string text() const { return world.read("okrs/pier.okr.yaml"); }
  /// Whether a part stands in the file.
  [[nodiscard]] bool has(std::string_view part) const { return text().find(part) != std::string::npos; }
};

/// How often it stands in a text.
inline int count(std::string_view text, std::string_view part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace okr::cli
