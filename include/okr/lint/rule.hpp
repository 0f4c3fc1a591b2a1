#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "okr/model/workspace.hpp"
#include "okr/source/diagnostic.hpp"

namespace okr::lint {

class Report;
struct Change;
class Mending;

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
  governance,
  change,
  ignore
};
/// "key-result".
std::string_view to_name(Group group);

/// What a rule needs beyond the files: rules of the clock run only where a day is given, rules on a change only where
/// there is a side to compare with.
enum class Needs : std::uint8_t { files, clock, change };

/// Where a rule speaks: of live goals in open files, or also of drafts, parked and cancelled ones and of closed files,
/// because it says what breaks the file or the workspace.
enum class Reach : std::uint8_t { live, everywhere };

/// What a finding rests on. A rule about absence stays silent where a part of the thing could not be read: what seems
/// missing may be there.
enum class Basis : std::uint8_t { presence, absence };

template <class T>
using CheckOf = void (*)(const T&, Report&);

/// What a rule looks at; the engine walks the workspace once and calls each with what it asks for. A reference comes
/// with the address of the entity that makes it. `monostate`: readers find it (yaml, decode), or the engine (ignore).
using Check =
    std::variant<std::monostate, CheckOf<model::OkrFile>, CheckOf<model::Objective>, CheckOf<model::KeyResult>,
                 CheckOf<model::Initiative>, CheckOf<model::Reference>, CheckOf<model::Workspace>, CheckOf<Change>>;

/// Finds what mends a finding of a rule, as byte edits that follow their neighbours; nothing where no edit is certain.
/// Runs after all findings are known, and only for those that are reported: it may read the file's tree.
using FixFinder = std::optional<Fix> (*)(const Diagnostic& finding, Mending& mending);

/// One rule: what it says in every place that speaks of it (explain, docs, help) and what it does. One file in
/// `lint/rules` defines one; the identifier is the id (`kr_missing_target` -> `kr-missing-target`), and one word in
/// `lint/rules.def` registers it.
///
/// Examples are fragments that the contract test puts into a clean frame and lints: a title, the lines of an entity
/// (its keys, else the rule's group, tell of which kind), a whole file (`okr:` stands in it), or several (`== path ==`
/// above each). Of rules on a change it is two of these, below `== before ==` and `== after ==`. `# okr lint --today
/// DATE` on the first line runs the rules of the clock; a file `okr.config.yaml` is the config. `bad` gives this rule
/// inside ⟦…⟧ and nothing else of warning or above, `good` nothing of warning or above.
struct Rule {
  Group group = Group::structure;
  Severity severity = Severity::error;  ///< in profile standard; the worst where a rule has several
  std::string_view severities = {};     ///< in words where it has several: "error when none, note when one"
  Needs needs = Needs::files;
  Reach reach = Reach::live;
  Basis basis = Basis::presence;
  std::string_view summary = {};         ///< one sentence: what is asked
  std::string_view why = {};             ///< one or two sentences
  std::string_view source = {};          ///< who says so: "Doerr, Measure What Matters", "YAML 1.2"
  std::string_view bad = {}, good = {};  ///< English
  std::string_view nordic = {};          ///< code of the second language: nb, nn, da, sv
  std::string_view nordic_bad = {}, nordic_good = {};
  std::string_view configuration = {};  ///< the keys of the config that move its limits; empty: none but `rules:`
  std::string_view fix = {};            ///< what `okr lint --fix` does, and what only --unsafe-fixes; empty: nothing
  FixFinder find_fix = nullptr;         ///< nullptr where there is no fix, or where the finding brings it along
  Check check = std::monostate{};
};

/// An example without its marks, as people read it, and what the marks enclosed.
struct Example {
  std::string text;
  std::optional<Span> marked;
};
Example to_example(std::string_view fragment);

struct RegisteredRule {
  std::string_view id;
  const Rule* rule = nullptr;
};

/// Every rule, sorted by id. Lives as long as the program.
std::span<const RegisteredRule> all_rules();
/// By its id, or nullptr.
const RegisteredRule* find_rule(std::string_view id);

/// The ids that a name stands for: a rule's id, a group ("key-result"), a prefix ("kr-*"), or an alias ("smart"). Empty
/// where it is none of them.
std::vector<std::string_view> expand_rule_name(std::string_view name);
/// All ids, groups and aliases, sorted.
std::vector<std::string_view> all_rule_names();

}  // namespace okr::lint
