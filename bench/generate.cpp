// Writes a workspace of generated OKR files: okr_generate FOLDER FILES [small].
// A file is about 11 KB: one to three objectives, two to five key results each, eight check-ins each; `small` ones are
// about 1 KB. The same arguments give the same bytes.

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace {

using Random = std::mt19937;

int pick(Random& random, int low, int high) {
  return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

constexpr std::array things{"visits",       "orders",   "renewals", "repairs",   "answers",     "deliveries",
                            "applications", "bookings", "returns",  "downloads", "inspections", "lessons"};
constexpr std::array places{"in the north", "in the app", "at the counter",
                            "by phone",     "on the web", "in the workshop"};
constexpr std::array directions{"Make every morning easier for people who travel",
                                "Be the partner that suppliers ask for first",
                                "Let new colleagues feel at home from day one",
                                "Give patients an answer before they worry", "Turn complaints into reasons to stay"};

std::string key_result(Random& random, int number, int check_ins) {
  const int start = pick(random, 20, 400);
  const int target = start + pick(random, 10, 200);
  const auto* thing = things[random() % things.size()];
  const auto* place = places[random() % places.size()];
  std::string text = fmt::format(
      "      - id: kr{}\n        title: Raise the number of {} {} from {} to {} by the end of the quarter\n"
      "        metric: {} {}\n        unit: {}\n        start: {}\n        target: {}\n        owner: Owner {}\n"
      "        source: The weekly figures of the {} desk, sheet {}\n",
      number, thing, place, start, target, thing, place, thing, start, target, pick(random, 1, 40), thing,
      pick(random, 1, 9));
  if (check_ins == 0) return text;
  text += "        check_ins:\n";
  for (int week = 0; week < check_ins; ++week) {
    const int day = 5 + 7 * week;
    text += fmt::format(
        "          - {{on: 2026-{:02}-{:02}, value: {}, confidence: 0.{}, note: \"Week {}: the {} {} went as "
        "planned\"}}\n",
        10 + day / 31, 1 + day % 30, start + (target - start) * week / 12, pick(random, 3, 9), week + 1, thing, place);
  }
  return text;
}

std::string okr_file(Random& random, int number, bool is_small) {
  std::string text =
      fmt::format("# Team {}\nokr: 1\nteam: team-{}\nlevel: team\nperiod: 2026-Q4\nowner: Owner {}\n\nobjectives:\n",
                  number, number, number % 40);
  const int objectives = is_small ? 1 : pick(random, 2, 3);
  for (int objective = 0; objective < objectives; ++objective) {
    text += fmt::format(
        "  - id: o{}\n    title: {}\n    why: Our users told us so in the autumn, and the figures agree.\n    "
        "key_results:\n",
        objective, directions[static_cast<std::size_t>(number + objective) % directions.size()]);
    const int key_results = is_small ? 2 : pick(random, 3, 5);
    for (int key = 0; key < key_results; ++key) text += key_result(random, key, is_small ? 1 : 8);
    text += fmt::format(
        "    initiatives:\n      - id: i{}\n        title: Offer a second appointment to all who ask for {}\n        "
        "supports: [kr0, kr1]\n"
        "        due: 2026-11-30\n        done_when: The offer stands in every letter\n",
        objective, things[static_cast<std::size_t>(number + objective) % things.size()]);
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: okr_generate FOLDER FILES [small]\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const int files = std::atoi(argv[2]);
  Random random(42);
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "okr.config.yaml") << "okr: 1\n";
  for (int number = 0; number < files; ++number) {
    const auto below = folder / fmt::format("unit-{}", number / 100);
    std::filesystem::create_directories(below);
    std::ofstream(below / fmt::format("team-{}.okr.yaml", number)) << okr_file(random, number, argc > 3);
  }
  return 0;
}
