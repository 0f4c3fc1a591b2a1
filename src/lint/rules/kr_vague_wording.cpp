#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "lint/vague.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

void check(const model::KeyResult& key_result, Report& report) {
  const auto vague = find_vague(key_result);
  if (!vague) return;
  const std::string words = to_quoted(find_words(key_result, vague->span));
  add_at_words(key_result, vague->span, fmt::format("{} leaves open when this key result is met", words), report)
      .help(vague->is_approximate
                ? "would one less still do? write the number that you will hold yourselves to: \"at least ...\""
                : "what will be true at the end? leave the hedge out and write that, so that the answer is yes or no");
}

}  // namespace

constinit const Rule rules::kr_vague_wording{
    .group = Group::key_result,
    .severity = Severity::warning,
    .summary = "a key result can be answered with yes or no",
    .why =
        "Who \"tries to\" or \"works on\" something has always done it, and \"about 30\" is met by 27 for one and "
        "missed by 29 for another.",
    .source = "Doerr, Measure What Matters: there is no gray area, no room for doubt",
    .bad = "⟦Try to⟧ win 30 new shops by the end of November",
    .good = "Win 30 new shops by the end of November",
    .nordic = "nb",
    .nordic_bad = "Vinne ⟦ca. 30⟧ nye butikker innen utgangen av november",
    .nordic_good = "Vinne minst 30 nye butikker innen utgangen av november",
    .configuration = "words.vague and words.not_vague: a team's own",
    .check = check,
};

}  // namespace okr::lint
