#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/language/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr std::size_t fewest = 3;

/// Where the figure is read decides; else the words for what is measured.
bool is_survey(const model::KeyResult& key_result, language::Language language) {
  const auto names_one = [&](const model::Field<std::string>& field) {
    return field && language::find_wording_or_english(*field, language, language::Wording::survey).has_value();
  };
  if (!key_result.source.is_absent()) return names_one(key_result.source);
  return key_result.traits.find(language::Trait::survey) != nullptr || names_one(key_result.metric);
}

void check(const model::Objective& objective, Report& report) {
  std::size_t live = 0;
  std::vector<const model::KeyResult*> surveys;
  for (const model::KeyResult& key_result : objective.key_results) {
    if (!key_result.is_live()) continue;
    ++live;
    if (is_survey(key_result, report.file().language)) surveys.push_back(&key_result);
  }
  if (live < fewest || surveys.size() * 2 <= live) return;
  auto finding = report.add(objective.place(),
                            fmt::format("{} of {} key results rest on what people answer", surveys.size(), live));
  finding.help(
      "what would people do if it were true? count that for one of "
      "them: who comes back, who tells others");
  for (const model::KeyResult* each : surveys) finding.related(report.file(), each->place(), "asks people");
}

}  // namespace

constinit const Rule rules::kr_all_surveys{
    .group = Group::key_result,
    .severity = Severity::note,
    .basis = Basis::absence,
    .summary = "not all key results of an objective are surveys",
    .why =
        "Answers come late, from few, and say what people think they do. A "
        "thing that people do shows the same change "
        "sooner. Said from three key results on, where more than half are "
        "surveys.",
    .source = "Torres, Continuous Discovery Habits: actions, not opinions",
    .bad = R"(title: ⟦Be the parcel service that people thank⟧
key_results:
  - title: Raise NPS from 30 to 45
  - title: Raise the score in the customer survey from 3.6 to 4.2
  - title: Raise eNPS among the drivers from 10 to 25)",
    .good = R"(title: Be the parcel service that people thank
key_results:
  - title: Raise NPS from 30 to 45
  - title: Raise the share of repeat orders from 22 % to 35 %
  - title: Raise thanks that nobody asked for from 4 to 20 a month)",
    .nordic = "da",
    .nordic_bad = R"(title: ⟦Blive det pakkefirma, folk siger tak til⟧
key_results:
  - title: Løfte NPS fra 30 til 45
  - title: Løfte karakteren i spørgeskemaet fra 3,6 til 4,2
  - title: Løfte chaufførernes eNPS fra 10 til 25)",
    .nordic_good = R"(title: Blive det pakkefirma, folk siger tak til
key_results:
  - title: Løfte NPS fra 30 til 45
  - title: Løfte andelen af genkøb fra 22 % til 35 %
  - title: Få uopfordret tak op fra 4 til 20 gange om måneden)",
    .configuration = "`source` of a key result, which decides where it is given",
    .check = check,
};

}  // namespace okr::lint
