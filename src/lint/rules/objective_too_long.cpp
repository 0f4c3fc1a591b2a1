#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr std::size_t most_characters = 120;

/// Letters as readers count them: a mark that stands on the letter before is none.
std::size_t count_characters(std::string_view title) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < title.size();) {
    const Decoded decoded = decode_utf8(title, at);
    const bool is_mark = decoded.code_point >= 0x300 && decoded.code_point < 0x370;
    count += is_mark ? 0 : 1;
    at += decoded.size;
  }
  return count;
}

void check(const model::Objective& objective, Report& report) {
  if (!objective.title) return;
  const auto most_words = static_cast<std::size_t>(std::max(report.settings().limits.objective_words, 1));
  const std::size_t words = objective.traits.words;
  const std::size_t characters = count_characters(*objective.title);
  if (words <= most_words && characters <= most_characters) return;
  const std::string found = words > most_words ? fmt::format("{} (at most {})", to_count(words, "word"), most_words)
                                               : fmt::format("{} characters (at most {})", characters, most_characters);
  report.add(objective.place(), fmt::format("objective has {}: nobody will say it from memory", found))
      .help("how would you say it aloud to the whole team? keep the change and for whom; the reasons go into \"why:\"");
}

}  // namespace

constinit const Rule rules::objective_too_long{
    .group = Group::objective,
    .severity = Severity::warning,
    .summary = "an objective is short enough to be said from memory",
    .why =
        "People act on what they remember. A sentence that has to be looked up steers nobody's day, and a long one "
        "often hides two objectives.",
    .source = "Wodtke, Radical Focus: an objective gets people out of bed; What Matters: short and memorable",
    .bad =
        "⟦Deliver every parcel in the whole county so early and so gently that shops and their customers never have to "
        "think of us at all⟧",
    .good = "Deliver so well that nobody has to think of us",
    .nordic = "sv",
    .nordic_bad =
        "⟦Leverera varje paket i hela länet så tidigt och så varsamt att butikerna aldrig mer behöver ägna en enda "
        "tanke åt oss⟧",
    .nordic_good = "Leverera så väl att ingen behöver tänka på oss",
    .configuration = "limits.objective_words: 15",
    .check = check,
};

}  // namespace okr::lint
