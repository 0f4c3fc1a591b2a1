#include <algorithm>
#include <array>

#include "okr/lint/engine.hpp"

namespace okr::lint {
namespace {

/// `starter`: what is an error even in a first cycle. Every other error is a warning, every note is off.
constexpr std::array<std::string_view, 15> starter_errors{
    "align-broken-reference", "align-cycle",          "checkin-invalid", "initiative-unlinked", "kr-missing-number",
    "kr-missing-time",        "objective-has-number", "period-invalid",  "structure-duplicate", "structure-schema",
    "yaml-conflict-markers",  "yaml-duplicate-key",   "yaml-encoding",   "yaml-limit",          "yaml-syntax"};
/// `starter`: groups that are off, but for the errors above.
constexpr std::array starter_silent{Group::cadence, Group::governance};

/// `strict`: rules whose severity is another one than in `standard`.
struct StrictRow {
  std::string_view rule;
  Severity severity;
};
constexpr std::array strict_rows{
    StrictRow{"cadence-undefined", Severity::note},      StrictRow{"gov-roles-missing", Severity::note},
    StrictRow{"initiative-single-link", Severity::note}, StrictRow{"kr-is-activity", Severity::error},
    StrictRow{"kr-missing-start", Severity::error},      StrictRow{"kr-vague-wording", Severity::error},
    StrictRow{"objective-missing-why", Severity::note}};

Severity in_standard(std::string_view, Severity severity) { return severity; }

Severity in_starter(std::string_view rule, Severity severity) {
  const bool stays = std::ranges::find(starter_errors, rule) != starter_errors.end();
  if (severity == Severity::error && stays) return severity;
  if (severity == Severity::note) return Severity::off;
  const RegisteredRule* row = find_rule(rule);
  const bool is_silent = row != nullptr && std::ranges::find(starter_silent, row->rule->group) != starter_silent.end();
  return is_silent ? Severity::off : std::min(severity, Severity::warning);
}

Severity in_strict(std::string_view rule, Severity severity) {
  const auto* row = std::ranges::find(strict_rows, rule, &StrictRow::rule);
  return row == strict_rows.end() ? severity : row->severity;
}

/// By the order of `model::Profile`.
constexpr std::array by_profile{in_starter, in_standard, in_strict};

}  // namespace

Severity find_severity(std::string_view rule, Severity severity, model::Profile profile,
                       const model::RuleSeverities& rules) {
  if (const auto configured = rules.find(rule); configured != rules.end()) return configured->second;
  return by_profile.at(static_cast<std::size_t>(profile))(rule, severity);
}

}  // namespace okr::lint
