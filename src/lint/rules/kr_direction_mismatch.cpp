#include <fmt/format.h>

#include "lint/directions.hpp"
#include "lint/place.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::KeyResult& key_result, Report& report) {
  const auto found = find_contradiction(key_result, report.file().language);
  if (!found) return;
  const bool goes_up = found->target > found->start;
  const Span verb = found->verb.span;
  const std::string words = key_result.title->substr(verb.begin, verb.size());
  report
      .add(find_title_span(report.file(), key_result.title, verb),
           fmt::format("{} says {}, but from {} to {} goes {}", to_quoted(words), goes_up ? "down" : "up",
                       to_figure(found->start), to_figure(found->target), goes_up ? "up" : "down"))
      .help("which is meant? swap the two values, or take another verb")
      .key(words);
}

}  // namespace

constinit const Rule rules::kr_direction_mismatch{
    .group = Group::key_result,
    .severity = Severity::warning,
    .summary = "the verb of a key result goes the way that its numbers go",
    .why =
        "\"Raise from 40 to 30\" has to be interpreted: is the verb wrong, or are the numbers swapped? Verbs such as "
        "improve, reach and get say no way of their own and fit with both.",
    .source = "Doerr, Measure What Matters: no grey area in a key result",
    .bad = "⟦Raise⟧ the number of shops with evening delivery from 40 to 30",
    .good = "Raise the number of shops with evening delivery from 30 to 40",
    .nordic = "sv",
    .nordic_bad = "⟦Minska⟧ kötiden vid luckan från 4 till 8 minuter",
    .nordic_good = "Minska kötiden vid luckan från 8 till 4 minuter",
    .check = check,
};

}  // namespace okr::lint
