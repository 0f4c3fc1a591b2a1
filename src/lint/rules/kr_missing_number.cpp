#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

bool has_measure(const model::KeyResult& key_result) {
  return !key_result.start.is_absent() || !key_result.target.is_absent() || !key_result.keep.is_absent() ||
         !key_result.milestones.is_absent();
}

std::string to_help(const model::KeyResult& key_result, const Report& report) {
  std::vector<std::string> words;
  for (const Span span : key_result.phrase.quantity_words) {
    words.push_back(key_result.title->substr(span.begin, span.size()));
  }
  const std::string question = words.empty() ? "" : fmt::format("how much is {}? ", to_quoted_list(words));
  return fmt::format("{}say from what to what: \"... from 41 % to 60 % {}\", and set start and target", question,
                     to_deadline(report.file()));
}

void check(const model::KeyResult& key_result, Report& report) {
  if (!key_result.title || key_result.phrase.has_number() || has_measure(key_result)) return;
  report.add(key_result.place(), fmt::format("{} names no number to reach", to_quoted(*key_result.title)))
      .help(to_help(key_result, report))
      .label("no number and no start/target");
}

}  // namespace

constinit const Rule rules::kr_missing_number{
    .group = Group::key_result,
    .basis = Basis::absence,
    .summary = "a key result names a number to reach, in its title or in its fields",
    .why =
        "What can't be counted can't be missed, and then nobody knows whether the objective came nearer. Milestones "
        "count as numbers: the share of them that is done.",
    .source = "Doerr, Measure What Matters",
    .bad = "⟦Parcels arrive on time far more often this autumn⟧",
    .good = "Raise the share of parcels on time from 91 % to 96 % by the end of November",
    .nordic = "da",
    .nordic_bad = "⟦Færre kunder klager over forsinkede pakker⟧",
    .nordic_good = "Få klager over forsinkede pakker ned fra 120 til 60 inden udgangen af kvartalet",
    .check = check,
};

}  // namespace okr::lint
