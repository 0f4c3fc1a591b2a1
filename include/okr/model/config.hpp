#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/language/language.hpp"
#include "okr/language/title_traits.hpp"
#include "okr/model/field.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/source/diagnostic.hpp"

namespace okr::model {

enum class Profile : std::uint8_t { starter, standard, strict };
enum class KeyResultTime : std::uint8_t { inherit, is_explicit, bounded };
enum class ApprovalMode : std::uint8_t { off, recommended, required };
enum class Rollout : std::uint8_t { pilot, scaling, all };
enum class FailOn : std::uint8_t { error, warning, note, never };

struct Limits {
  int objectives = 5;
  int objectives_advised = 3;
  int key_results_min = 2;
  int key_results_max = 5;
  int initiatives = 8;
  int objective_words = 15;
};

/// The limits that a `limits:` mapping names.
struct LimitChanges {
  std::optional<int> objectives, objectives_advised, key_results_min, key_results_max, initiatives, objective_words;
};

/// Severities that a `rules:` mapping sets, by rule id.
using RuleSeverities = std::map<std::string, Severity, std::less<>>;

struct Ambassador {
  Field<std::string> name, team, site;
};

/// What holds for one file: the config's values with the overrides that match its path laid over, later ones last.
struct Settings {
  RuleSeverities rules;  ///< what `rules:` says here, without the profile's own
  Limits limits;
  KeyResultTime time = KeyResultTime::inherit;
  bool infer_from_text = true;
  ApprovalMode approval = ApprovalMode::recommended;
  std::optional<language::Language> language;
};

/// One entry of `overrides`: what it names replaces, what it does not name stays.
struct Override {
  std::vector<std::string> paths;
  RuleSeverities rules;
  LimitChanges limits;
  std::optional<KeyResultTime> time;
  std::optional<bool> infer_from_text;
  std::optional<ApprovalMode> approval;
  std::optional<language::Language> language;

  /// Whether it is for a file, by its path from the root.
  [[nodiscard]] bool holds(std::string_view file) const;
};

/// `okr.config.yaml`, or its defaults.
struct Config {
  std::string path;  ///< as shown to people; empty where there is no config file
  Profile profile = Profile::standard;
  std::vector<std::string> files;  ///< patterns; empty: every *.okr.yaml and *.okr.yml
  std::vector<std::string> exclude;
  std::vector<std::string> levels{"company", "department", "team", "individual"};
  std::optional<std::string> period;
  YearStart year_start = january_first;
  Cadence cadence = Cadence::weekly;
  bool has_cadence = false;
  Rollout rollout = Rollout::all;
  bool has_rollout = false;
  std::vector<Ambassador> ambassadors;
  std::optional<std::string> sponsor;
  language::OwnWords words;
  std::map<std::string, std::array<double, 2>, std::less<>>
      scales;  ///< by metric or unit, lower case: its lowest and highest value
  FailOn fail_on = FailOn::error;
  std::string messages = "en";
  std::vector<Event> events;
  double on_track = 0.90;  ///< share of the expected progress from which a thing is on track
  double behind = 0.70;
  Settings settings;  ///< before overrides
  std::vector<Override> overrides;

  [[nodiscard]] Settings settings_for(std::string_view path) const;
};

/// What `decode_config` needs to know of the rules: their ids and groups, which lie in a layer above.
struct KnownRules {
  std::vector<std::string_view> ids;
};

/// A config and what is wrong with it; where anything is wrong the command ends with exit 2 and shows the findings.
struct DecodedConfig {
  Config config;
  std::vector<Diagnostic> findings;
};

/// Reads okr.config.yaml. `strict` sets time to bounded and approval to required before the file's own keys are laid
/// over.
DecodedConfig decode_config(const SourceFile& file, const KnownRules& rules);

}  // namespace okr::model
