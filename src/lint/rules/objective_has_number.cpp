#include <fmt/format.h>

#include "lint/place.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::Objective& objective, Report& report) {
  if (!objective.title || !objective.phrase.has_number()) return;
  const auto& numbers = objective.phrase.numbers;
  const Span first = numbers.front().span;
  const std::string words = objective.title->substr(first.begin, first.size());
  auto finding =
      report.add(find_title_span(report.file(), objective.title, first),
                 fmt::format("objective names a number, {}: numbers belong in its key results", to_quoted(words)));
  finding
      .help(fmt::format("say the direction in words, and let a key result carry the number: from what to what, {}",
                        to_deadline(report.file())))
      .key(words);
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    finding.related(report.file(), find_title_span(report.file(), objective.title, numbers[i].span), "and here");
  }
}

}  // namespace

constinit const Rule rules::objective_has_number{
    .group = Group::objective,
    .summary = "an objective says the direction in words; its numbers stand in its key results",
    .why =
        "A number makes the objective one of its own key results, and people chase the figure instead of the change "
        "that it was meant to show. A year, a quarter or a name such as ISO 27001 is no such number.",
    .source = "Wodtke, Radical Focus: the objective is qualitative; Doerr, Measure What Matters",
    .bad = "Cut complaints about late parcels by ⟦25 %⟧",
    .good = "Become the parcel service that people recommend to their neighbours",
    .nordic = "nb",
    .nordic_bad = "Øke omsetningen i butikkene med ⟦12 %⟧",
    .nordic_good = "Bli butikken som folk tar omveien om i 2026",
    .configuration = "words.numbers: names that hold a number and make none (\"Vision 2030\")",
    .check = check,
};

}  // namespace okr::lint
