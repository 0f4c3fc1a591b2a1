#include <fmt/format.h>

#include <array>

#include "lint/rules.hpp"
#include "lint/two_readings.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// By `language::Language`.
constexpr std::array<std::string_view, language::all_languages.size()> names{
    "English", "Norwegian (bokmål)", "Norwegian (nynorsk)", "Danish", "Swedish"};

std::string_view to_name(language::Language language) { return names.at(static_cast<std::size_t>(language)); }

void check(const model::OkrFile& file, Report& report) {
  const auto found = find_two_readings(file, report.workspace().config);
  if (!found) return;
  const auto [first, second, margin] = file.detection;
  report
      .add(found->span, fmt::format("this file may be in {} or {}, which read {} differently", to_name(first),
                                    to_name(second), to_quoted(found->text)))
      .help(fmt::format("which is it? write \"language: {}\" for {} or \"language: {}\" for {} at the top of the file",
                        to_code(first), to_name(first), to_code(second), to_name(second)))
      .key(fmt::format("{} {}", to_code(first), to_code(second)));
}

}  // namespace

constinit const Rule rules::language_unclear{
    .group = Group::structure,
    .severity = Severity::note,
    .basis = Basis::absence,
    .summary = "the language of a file is clear from its titles, or given, where it matters",
    .why =
        "Numbers, times and what a verb says are read in the language of the file. Few titles may not tell which it "
        "is; said only where that makes a difference.",
    .source = "format of OKR files, `language`",
    .bad =
        "okr: 1\nperiod: 2026-Q4\nowner: Ann\nobjectives: [{title: Fun, key_results: [{title: ⟦Open two gardens⟧}]}]",
    .good =
        "okr: 1\nlanguage: en\nperiod: 2026-Q4\nowner: Ann\n"
        "objectives: [{title: Fun, key_results: [{title: Open two gardens}]}]",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\nobjectives: [{title: Trygg trafikk, key_results: [{title: ⟦Korte turen med halvannen "
        "time⟧, start: 4, target: 2.5}]}]",
    .nordic_good =
        "okr: 1\nlanguage: nb\nperiod: 2026-Q4\n"
        "objectives: [{title: Trygg trafikk, key_results: [{title: Korte turen med halvannen time, start: 4, target: "
        "2.5}]}]",
    .configuration = "language: en, nb, nn, da or sv, also in the file",
    .check = check,
};

}  // namespace okr::lint
