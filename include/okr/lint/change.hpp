#pragma once

#include <map>
#include <set>

#include "okr/lint/engine.hpp"
#include "okr/model/workspace.hpp"

namespace okr::lint {

/// Which file, objective, key result or initiative of the workspace before is which one after. What moved, was renamed
/// or reworded keeps its partner; what has none was removed, or is new.
class Pairs {
 public:
  void add(const model::Address& before, const model::Address& after);
  [[nodiscard]] const model::Address* find_after(const model::Address& before) const;
  [[nodiscard]] bool has_before(const model::Address& after) const { return taken_.contains(after); }
  /// By the address before.
  [[nodiscard]] const std::map<model::Address, model::Address>& all() const { return after_; }

 private:
  std::map<model::Address, model::Address> after_;
  std::set<model::Address> taken_;
};

/// Pairs by path, id, earlier id (`was`), title and place among the siblings, then across files.
Pairs pair_entities(const model::Workspace& before, const model::Workspace& after);

/// A workspace as it was and as it is. Both live longer than this.
struct Change {
  const model::Workspace& before;
  const model::Workspace& after;
  Date on;  ///< the day by which a period has begun and a check-in is past
  Pairs pairs;
  std::set<std::size_t> archived = {};  ///< files of the side before that stand on where the config excludes them
};

/// Runs the rules on both sides, and those on the change itself, and gives what the change brought: the findings whose
/// number with one rule, entity and key grew. `request` is that of the side after.
Outcome run_rules_on_change(const Change& change, const Request& request);

}  // namespace okr::lint
