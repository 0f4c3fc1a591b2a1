#pragma once

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "okr/model/workspace.hpp"
#include "okr/source/diagnostic.hpp"

namespace okr::lint {

class Report;

/// The prefix of a rule's id and the unit of `--select`.
enum class Group : std::uint8_t {
  yaml,
  structure,
  objective,
  key_result,
  initiative,
  alignment,
  period,
  cadence,
  governance
};
/// "key-result".
std::string_view to_name(Group group);

/// What a rule needs beyond the files: rules of the clock run only where a day is given.
enum class Needs : std::uint8_t { files, clock };

/// What a rule looks at; the engine walks the workspace once and calls each with what it asks for. `monostate`: readers
/// find it (yaml, decode).
using Check = std::variant<std::monostate, void (*)(const model::OkrFile&, Report&),
                           void (*)(const model::Objective&, Report&), void (*)(const model::KeyResult&, Report&),
                           void (*)(const model::Initiative&, Report&), void (*)(const model::Workspace&, Report&)>;

/// One rule: what it says in every place that speaks of it (explain, docs, help) and what it does. One file in
/// `lint/rules` defines one; the identifier is the id (`kr_missing_target` -> `kr-missing-target`), and one word in
/// `lint/rules.def` registers it.
///
/// Examples are fragments (a title, an entity, a whole file; `== path ==` lines make several files) that the contract
/// test puts into a clean frame and lints: `bad` gives this rule inside ⟦…⟧ and nothing else of warning or above,
/// `good` nothing of warning or above.
struct Rule {
  Group group;
  Severity severity = Severity::error;  ///< in profile standard; the worst where a rule has several
  std::string_view severities = {};     ///< in words where it has several: "error when none, note when one"
  Needs needs = Needs::files;
  std::string_view summary;    ///< one sentence: what is asked
  std::string_view why;        ///< one or two sentences
  std::string_view source;     ///< who says so: "Doerr, Measure What Matters", "YAML 1.2"
  std::string_view bad, good;  ///< English
  std::string_view nordic;     ///< code of the second language: nb, nn, da, sv
  std::string_view nordic_bad, nordic_good;
  std::string_view configuration = {};  ///< the keys of the config that move its limits; empty: none but `rules:`
  Check check = std::monostate{};
};

struct RegisteredRule {
  std::string_view id;
  const Rule* rule;
};

/// Every rule, sorted by id. Lives as long as the program.
const std::vector<RegisteredRule>& all_rules();
/// By its id, or nullptr.
const RegisteredRule* find_rule(std::string_view id);

/// Whether a name is a rule's id, a group ("key-result"), or an alias ("smart"); and the ids it stands for. Empty where
/// it is none.
std::vector<std::string_view> expand_rule_name(std::string_view name);
/// All names that expand_rule_name knows.
std::vector<std::string_view> all_rule_names();

}  // namespace okr::lint
