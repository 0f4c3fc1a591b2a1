#include <fmt/format.h>

#include "lint/place.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// Fields are the decoder's to read; what a title says is read here.
void check(const model::KeyResult& key_result, Report& report) {
  if (!key_result.title) return;
  for (const language::Number& number : key_result.phrase.numbers) {
    if (!number.other) continue;
    const std::string raw = key_result.title->substr(number.literal.begin, number.literal.size());
    const std::string one = to_figure(number.value);
    report
        .add(find_title_span(report.file(), key_result.title, number.literal),
             fmt::format("number {} can be {} or {}; read as {}", to_quoted(raw), one, to_figure(*number.other), one))
        .help("write it so that it can be read in one way only: \"1500\" or \"1 500\", \"1.5\" or \"1,5\"")
        .severity(Severity::note)
        .key(raw);
  }
}

}  // namespace

constinit const Rule rules::kr_number_format{
    .group = Group::key_result,
    .severities = "error in a field, note in a title",
    .summary = "a number can be read in one way only",
    .why =
        "1.500 is one and a half in English and fifteen hundred in Danish. A figure that has to be interpreted is not "
        "measurable enough, so okr names both readings, and in a field it never guesses.",
    .source = "okr.yaml(5); Språkrådet and Dansk Sprognævn on writing numbers",
    .bad = R"(title: Raise the number of repeat orders
start: 900
target: ⟦"1.500"⟧)",
    .good = R"(title: Raise the number of repeat orders
start: 900
target: 1500)",
    .nordic = "da",
    .nordic_bad = R"(title: Øge antallet af genkøb
start: 900
target: ⟦"1.500"⟧)",
    .nordic_good = R"(title: Øge antallet af genkøb
start: 900
target: 1500)",
    .check = check,
};

}  // namespace okr::lint
