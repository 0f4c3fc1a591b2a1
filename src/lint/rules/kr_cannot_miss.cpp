#include <fmt/format.h>

#include "lint/ceilings.hpp"
#include "lint/place.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/base/number.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void add_equal(const model::KeyResult& key_result, Report& report) {
  const Span span = key_result.target ? key_result.target.span() : key_result.place();
  report
      .add(span, fmt::format("key result cannot be missed: start and target are both {}",
                             to_figure(*key_result.measure.target)))
      .help("move the target; where it is a level to stay at, write \"keep: {at_least: ...}\" instead")
      .key("target");
}

void add_open(const model::KeyResult& key_result, const OpenNumber& open, Report& report) {
  const std::string words = key_result.title->substr(open.span.begin, open.span.size());
  report
      .add(find_title_span(report.file(), key_result.title, open.span),
           fmt::format("key result cannot be missed: {} is met by {}", to_quoted(words), open.met_by))
      .help(
          "say the least that counts: \"at least\", or from what to what; a real ceiling is a \"keep: {at_most: ..}\"")
      .severity(Severity::warning)
      .key(words);
}

void check(const model::KeyResult& key_result, Report& report) {
  if (!key_result.keep.is_absent() || !key_result.milestones.is_absent()) return;
  const model::Measure& measure = key_result.measure;
  if (measure.start && measure.target && is_same_figure(*measure.start, *measure.target)) {
    add_equal(key_result, report);
  } else if (const auto open = find_open_number(key_result, report.file().language)) {
    add_open(key_result, *open, report);
  }
}

}  // namespace

constinit const Rule rules::kr_cannot_miss{
    .group = Group::key_result,
    .severities = "error when start equals target, warning when the title says \"up to\"",
    .summary = "it is possible to miss a key result",
    .why =
        "\"Up to 30\" is met by none at all, and a start that equals its target was reached before anybody began. \"At "
        "most 30\" is a real ceiling and fine.",
    .source = "Doerr, Measure What Matters: you meet a key result or you don't",
    .bad = "Win ⟦up to 30⟧ new shops by the end of November",
    .good = "Win at least 30 new shops by the end of November",
    .nordic = "da",
    .nordic_bad = "Få ⟦op til 30⟧ nye butikker inden udgangen af november",
    .nordic_good = "Få mindst 30 nye butikker inden udgangen af november",
    .check = check,
};

}  // namespace okr::lint
