#include "okr/model/config.hpp"

#include <algorithm>

#include "model/config_values.hpp"
#include "okr/base/glob.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::model {
namespace {

template <class Value, class Target>
void lay_over(const std::optional<Value>& value, Target& target) {
  if (value) target = *value;
}

void apply_limits(const LimitChanges& changes, Limits& limits) {
  lay_over(changes.objectives, limits.objectives);
  lay_over(changes.objectives_advised, limits.objectives_advised);
  lay_over(changes.key_results_min, limits.key_results_min);
  lay_over(changes.key_results_max, limits.key_results_max);
  lay_over(changes.initiatives, limits.initiatives);
  lay_over(changes.objective_words, limits.objective_words);
}

/// What the profile says before the config's own keys.
Settings to_settings(Profile profile) {
  Settings settings;
  if (profile == Profile::strict) {
    settings.time = KeyResultTime::bounded;
    settings.approval = ApprovalMode::required;
  }
  return settings;
}

/// The year's start, which periods of the config are read by, stands anywhere in it: found first, without findings.
YearStart find_year_start(const yaml::Document& document, const SourceFile& file) {
  const yaml::Entry* entry = document.root.find("year_starts");
  if (entry == nullptr) return january_first;
  std::vector<Diagnostic> unheard;
  const Reader::Setting setting{"config"};
  Reader reader(file, document, setting, unheard);
  ConfigDraft draft;
  read_year_start(reader, Key{"year_starts", Shape::month_day, {}}, *entry, draft);
  return draft.config.year_start;
}

}  // namespace

void apply_override(const Override& changes, Settings& settings) {
  for (const auto& [rule, severity] : changes.rules) settings.rules[rule] = severity;
  apply_limits(changes.limits, settings.limits);
  lay_over(changes.time, settings.time);
  lay_over(changes.infer_from_text, settings.infer_from_text);
  lay_over(changes.approval, settings.approval);
  lay_over(changes.language, settings.language);
}

bool Override::holds(std::string_view file) const {
  return std::ranges::any_of(paths, [&](const std::string& pattern) { return matches_glob(file, pattern); });
}

Settings Config::settings_for(std::string_view file) const {
  Settings laid_over = settings;
  for (const Override& change : overrides) {
    if (change.holds(file)) apply_override(change, laid_over);
  }
  return laid_over;
}

DecodedConfig decode_config(const SourceFile& file, const KnownRules& rules) {
  DecodedConfig decoded;
  const yaml::Document document = yaml::parse(file);
  const Reader::Setting setting{"config", language::Language::en, find_year_start(document, file),
                                nullptr,  config_mappings,        &rules.ids};
  Reader reader(file, document, setting, decoded.findings);
  ConfigDraft draft;
  const yaml::Kind kind = document.root.kind;
  if (kind == yaml::Kind::mapping) {
    read_mapping(reader, document.root, draft);
  } else if (kind == yaml::Kind::scalar || kind == yaml::Kind::sequence) {
    reader.add(document.root.span, "the config is not a mapping of keys", "a config begins with \"okr: 1\"", "okr");
  }
  // Values that have a rule of their own in an OKR file have none here.
  for (Diagnostic& finding : decoded.findings) finding.rule = "config";
  decoded.findings.insert(decoded.findings.end(), document.findings.begin(), document.findings.end());
  decoded.config = std::move(draft.config);
  decoded.config.path = file.path();
  decoded.config.settings = to_settings(decoded.config.profile);
  apply_override(draft.base, decoded.config.settings);
  const auto by_place = [](const Diagnostic& a, const Diagnostic& b) { return a.span < b.span; };
  std::stable_sort(decoded.findings.begin(), decoded.findings.end(), by_place);
  return decoded;
}

}  // namespace okr::model
