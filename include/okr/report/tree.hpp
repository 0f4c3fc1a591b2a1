#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/item.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/filter.hpp"
#include "okr/report/status.hpp"

/// What `okr tree` shows, as plain facts: the red thread from the top objectives over their key results, what is
/// aligned to them and the initiatives. Every thing stands in `items` once and in `rows` wherever it hangs. Renderers
/// look up and compute nothing.
namespace okr::report {

struct TreeInitiative {
  model::InitiativeStatus status = model::InitiativeStatus::planned;
  std::optional<double> progress;
  bool is_late = false;        ///< neither done nor dropped, and its due day is past
  bool has_key_result = true;  ///< it stands under a key result or supports one
  friend bool operator==(const TreeInitiative&, const TreeInitiative&) = default;
};

/// An objective, a key result or an initiative.
struct TreeItem {
  model::ItemKind kind = model::ItemKind::objective;
  std::string ref;
  bool has_id = false;  ///< its ref ends in an id, not in a name made of its title
  std::string title;    ///< its slug where it has none
  std::optional<std::string> owner;
  std::string team;
  std::string level;
  std::optional<std::string> period;                          ///< of its file
  model::GoalStatus goal_status = model::GoalStatus::active;  ///< of an objective or key result
  std::optional<GoalFigures> figures;                         ///< of an objective or key result in a file with a period
  std::optional<TreeInitiative> initiative;
  friend bool operator==(const TreeItem&, const TreeItem&) = default;
};

/// What hangs from the top; what should hang from something and does not; what is aligned in a circle, and so hangs
/// from no top.
enum class TreePart : std::uint8_t { thread, orphan, circle };

/// A thing that hangs from several others stands under each, with what is below it in the first place only. Where it
/// stands below itself, the circle ends.
enum class TreeLink : std::uint8_t { own, repeated, circle };

struct TreeRow {
  std::size_t item = 0;                 ///< in `items`
  std::size_t depth = 0;                ///< 0 at the top
  std::optional<std::size_t> parent{};  ///< in `rows`
  bool is_last = true;                  ///< of what hangs from its parent
  TreePart part = TreePart::thread;
  TreeLink link = TreeLink::own;
  std::size_t first = 0;  ///< in `rows`: where it stands with what is below it, this row but for one that repeats it
  friend bool operator==(const TreeRow&, const TreeRow&) = default;
};

struct TreeView {
  Date today{};
  PeriodChoice choice = PeriodChoice::none;
  std::vector<model::Period> periods;             ///< of the files it is about, shortest first
  std::optional<model::Period> coming;            ///< the next one that begins, where none is shown
  std::vector<TreeItem> items;                    ///< in the order in which they come first
  std::vector<TreeRow> rows;                      ///< from the top down: the thread, then orphans, then circles
  std::vector<std::vector<std::string>> circles;  ///< refs, each from one round to itself
  int hidden = 0;                                 ///< parked and cancelled goals, dropped initiatives that are left out
  std::vector<SkippedFile> skipped;
};

/// Which states are shown: those that count, or parked, cancelled and dropped ones too.
enum class TreeStates : std::uint8_t { live, all };

struct TreeOptions {
  std::optional<model::Address> item{};  ///< its line up to the top and all below it; a file is all that stands in it
  Filter filter{};                       ///< what it leaves, and the line up to the top of each
  TreeStates states = TreeStates::live;
};

/// Takes time in proportion to what stands in the files, whatever hangs from what.
TreeView to_tree_view(const model::Workspace& workspace, Date today, const TreeOptions& options = {});

}  // namespace okr::report
