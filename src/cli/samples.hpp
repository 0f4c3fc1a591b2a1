#pragma once

#include <string>
#include <string_view>

#include "okr/base/date.hpp"
#include "okr/language/language.hpp"
#include "okr/model/period.hpp"

namespace okr::cli {

/// What `okr init` writes in one language. `{period}` in a text is the period, `{today}` the day, `{end}` the period's
/// last day.
struct Sample {
  std::string_view config;  ///< of okr.config.yaml
  std::string_view team;    ///< the team's slug, and the file's stem
  std::string_view name;    ///< the team's name
  std::string_view okrs;    ///< of the team's file
};
const Sample& find_sample(language::Language language);

/// A team's file in the sample's words, under the team's own name and slug. Its key results have a first check-in where
/// the period contains the day.
std::string to_sample_file(const Sample& sample, std::string_view team, const std::string& name,
                           const model::Period& period, Date today);

}  // namespace okr::cli
