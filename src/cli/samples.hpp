#pragma once

#include <string_view>

#include "okr/language/language.hpp"

namespace okr::cli {

/// What `okr init` writes in one language. `{period}` in a text is the quarter, `{today}` the day, `{end}` the
/// quarter's last day.
struct Sample {
  std::string_view config;  ///< of okr.config.yaml
  std::string_view team;    ///< the team's slug, and the file's stem
  std::string_view okrs;    ///< of the team's file
};
const Sample& find_sample(language::Language language);

}  // namespace okr::cli
