#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/item.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/show.hpp"
#include "okr/report/status.hpp"

/// What `okr report weekly` tells, as plain facts: what has moved in some days, who needs what, and what is coming.
/// Renderers look up and compute nothing but places on the page.
namespace okr::report {

/// Days that a report is about; both ends count.
struct ReportDays {
  Date from{};
  Date to{};
  [[nodiscard]] bool contains(Date day) const { return from <= day && day <= to; }
};

/// Away from the target, towards it, to another value that is neither or of which nobody can tell, or none. A level to
/// keep that broke is a setback, one that holds again a step.
enum class MoveKind : std::uint8_t { setback, step, changed, unchanged };

/// A milestone that was done on one of the days.
struct WeeklyMilestone {
  std::string title;
  Date done_on{};
};

/// A key result that was looked at on one of the days.
struct WeeklyMove {
  MoveKind kind = MoveKind::unchanged;
  std::string name;  ///< the shortest that leads to it
  StatusKeyResult now;
  StatusKeyResult before;              ///< as it stood on the eve of the days
  std::optional<double> value_before;  ///< the last one before the days, else where it starts
  std::optional<double> raw_before;    ///< the progress that this was
  std::optional<int> points;           ///< whole percent now less those before, as both are shown
  std::vector<WeeklyMilestone> milestones;
  std::string note;  ///< the latest one of the days; empty where none is written
  std::optional<Date> noted_on;
};

/// A key result that stands elsewhere than on the eve of the days. Those that had not begun then are not among them.
struct StatusChange {
  std::string ref;
  model::Status before = model::Status::no_data;
  model::Status now = model::Status::no_data;
  friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

/// A key result that is off track, missed or behind, or has to be looked at.
struct WeeklyNeed {
  std::string name;  ///< the shortest that leads to it
  StatusKeyResult facts;
  model::Status status_before = model::Status::no_data;
  bool is_behind = false;  ///< off track, missed or behind
  double gap = 0;          ///< what is expected of it today less its progress; 0 where it has come further
};

/// What an initiative is for.
struct WeeklyTarget {
  std::string ref;
  std::string name;  ///< the shortest that leads to it
};

struct WeeklyInitiative {
  ShowInitiative facts;
  std::vector<WeeklyTarget> supports;
  std::optional<bool> is_new;  ///< active, and was not on the eve of the days; nothing where that is not known
};

/// What one person is to see to.
struct WeeklyOwner {
  std::string name;                     ///< as the files write it; empty: nobody's
  std::vector<WeeklyNeed> key_results;  ///< the worst first
  std::vector<WeeklyInitiative> late;   ///< the longest first
};

enum class ComingKind : std::uint8_t { event, period_end, key_result, milestone, initiative };

/// A day that matters soon.
struct WeeklyComing {
  Date on{};
  ComingKind kind = ComingKind::event;
  std::optional<model::EventType> event;
  std::string ref;    ///< of the goal or initiative; of a file's own event its team
  std::string title;  ///< of the goal, initiative or milestone; of a period's end its name
  std::optional<std::string> owner;
};

struct WeeklyView {
  ReportDays days;
  StatusView status;  ///< on the last of the days
  std::vector<StatusChange> changed;
  std::vector<WeeklyMove> moves;    ///< setbacks first, then steps, the largest first; then what did not move
  std::vector<WeeklyOwner> owners;  ///< the worst first, nobody last
  std::vector<WeeklyInitiative> done;
  std::vector<WeeklyInitiative> under_way;  ///< active and not late, what is new first
  std::vector<WeeklyComing> coming;         ///< of today and the days after it, `coming_days` in all, by day

  /// Whether anything was recorded on one of the days.
  [[nodiscard]] bool has_news() const;
};

/// How many days ahead a weekly report looks, today among them.
inline constexpr int coming_days = 7;

/// `days.to` is today. `eve` is the workspace as it was before the days, if that is known: files don't say when an
/// initiative was begun.
WeeklyView to_weekly_view(const model::Workspace& workspace, const ReportDays& days, const Filter& filter = {},
                          const model::Workspace* eve = nullptr);

/// "setback", "step", "changed", "unchanged".
std::string_view to_word(MoveKind kind);
/// "event", "period_end", "key_result", "milestone", "initiative".
std::string_view to_word(ComingKind kind);

}  // namespace okr::report
