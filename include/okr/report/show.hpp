#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/item.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/status.hpp"
#include "okr/source/diagnostic.hpp"

/// What `okr show` tells of one objective, key result or initiative, as plain facts. Renderers look up and compute
/// nothing but places on the screen.
namespace okr::report {

/// An objective or key result beside the one that is shown, in as much as a line says.
struct ShowGoal {
  model::ItemKind kind = model::ItemKind::objective;
  std::string ref;
  std::string title;
  std::optional<double> progress;       ///< 0 to 1
  std::optional<double> expected;       ///< nothing in a file without a period
  std::optional<model::Status> status;  ///< nothing in a file without a period
  friend bool operator==(const ShowGoal&, const ShowGoal&) = default;
};

/// How a thing hangs on the one above it.
enum class LinkKind : std::uint8_t { part_of, supports, aligned_to };

/// Whether what lies above a step of the line follows below it in the list, stands there already, or is where the line
/// came from.
enum class LinkEnd : std::uint8_t { open, repeated, circle };

/// A step of the line to the top. A list of them is a walk: what lies above a step follows it, one level higher.
struct ShowLink {
  std::size_t level = 0;  ///< 0: right above what is shown
  LinkKind kind = LinkKind::part_of;
  std::string reference;         ///< as written; empty for what it is part of
  std::optional<ShowGoal> goal;  ///< nothing where the reference leads to no one thing
  LinkEnd end = LinkEnd::open;
  friend bool operator==(const ShowLink&, const ShowLink&) = default;
};

struct ShowInitiative {
  std::string ref;
  std::string title;
  std::optional<std::string> owner;
  model::InitiativeStatus state = model::InitiativeStatus::planned;  ///< its status, else by its dates
  std::optional<double> progress;
  std::optional<Date> due;
  std::optional<Date> done_on;
  std::string done_when;
  bool is_late = false;  ///< neither done nor dropped after its `due`
};

/// A key result of an objective, with those that don't count: parked and cancelled ones.
struct ShowKeyResult {
  StatusKeyResult facts;
  model::GoalStatus state = model::GoalStatus::active;
};

struct ShowMilestone {
  std::string title;
  double weight = 1;
  std::optional<Date> due;
  std::optional<Date> done_on;
};

struct ShowCheckIn {
  std::optional<Date> on;
  std::optional<double> value;
  std::optional<double> planned;  ///< the value that was expected that day
  std::optional<double> raw;      ///< the progress that it was
  std::optional<double> confidence;
  std::string note;
  std::size_t line = 1;
  bool is_later = false;  ///< than the day that all is judged by: not counted
};

struct DatedValue {
  Date on{};
  double value = 0;
  friend bool operator==(const DatedValue&, const DatedValue&) = default;
};

/// A goal that the chart marks: the target, or a bound of a level to keep.
enum class ChartGoalKind : std::uint8_t { target, at_least, at_most };
struct ChartGoal {
  ChartGoalKind kind = ChartGoalKind::target;
  double value = 0;
  friend bool operator==(const ChartGoal&, const ChartGoal&) = default;
};

/// Value against what was expected, over the period. Where milestones are counted, the values are shares of them.
struct ShowChart {
  Date start{};
  Date end{};
  bool is_share = false;
  std::optional<double> start_value;
  std::vector<ChartGoal> goals;
  std::vector<DatedValue> values;  ///< up to today, oldest first
  std::vector<DatedValue> plan;    ///< the corners of the expected line; empty for a level to keep
};

/// The value of a line at a day, straight between its corners; nothing outside of them.
std::optional<double> find_value_at(const std::vector<DatedValue>& line, Date day);

/// Why there is no forecast.
enum class NoForecast : std::uint8_t {
  no_period,
  not_measured_by_value,  ///< milestones
  a_level,                ///< to be kept: there is no way to a target
  no_start,
  no_target,
  no_way,  ///< the start is the target
  not_started,
  over,
  no_check_in,  ///< after the first day
  too_large,    ///< the figures can't be computed with
};

/// How steadily a level is kept: at how many of the days with a check-in, and at how many without a break up to now.
struct ShowRun {
  Share kept;
  int unbroken = 0;
  friend bool operator==(const ShowRun&, const ShowRun&) = default;
};

struct ShowApproval {
  std::string by;
  std::optional<Date> on;
  model::ItemKind of = model::ItemKind::file;  ///< what was approved: it itself, or what it is part of
};

/// A recorded change of a key result, as written.
struct ShowChange {
  std::optional<Date> on;
  std::string field;
  std::string from;
  std::string to;
  std::string why;
};

struct ShowFinding {
  std::string rule;
  Severity severity = Severity::note;
  std::string message;
  std::string help;
  std::size_t line = 1;
  std::size_t column = 1;
};

/// What is recorded of it, or of what it is part of.
struct ShowFacts {
  std::optional<std::string> owner;
  std::optional<model::Period> period;
  std::optional<Date> due;  ///< its own, else the period's last day; of an initiative only its own
  std::string why;          ///< its objective's
  std::string source;
  std::optional<model::Cadence> cadence;
  std::optional<ShowApproval> approved;
  std::optional<model::ObjectiveType> type;
  std::optional<model::GoalStatus> state;  ///< of an objective or a key result
  std::string state_reason;
  std::string metric;
  std::optional<double> weight;  ///< where one is written
  std::optional<double> grade;
  std::string grade_note;
  bool is_closed = false;  ///< its file's review is held
};

struct ShowView {
  Date today{};
  model::ItemKind kind = model::ItemKind::objective;
  std::string ref;
  std::optional<std::string> id;
  std::string title;
  std::vector<std::string> breadcrumb;  ///< from the team's name down to what it is part of
  std::string path;                     ///< from the workspace's root
  std::size_t line = 1;
  ShowFacts facts;
  std::optional<StatusKeyResult> key_result;  ///< where it is one; no figures in a file without a period
  std::optional<model::RolledUp> objective;   ///< the same
  std::optional<Share> initiatives_done;      ///< of an objective
  std::optional<ShowInitiative> initiative;
  std::optional<NoForecast> no_forecast;  ///< of a key result
  std::optional<ShowRun> run;             ///< of a level to keep that has been measured
  std::optional<ShowChart> chart;
  std::vector<ShowCheckIn> check_ins;  ///< newest first
  std::vector<ShowMilestone> milestones;
  std::vector<ShowChange> changes;  ///< in the order of the file
  std::vector<ShowLink> above;
  std::vector<ShowKeyResult> key_results;   ///< of an objective
  std::vector<ShowInitiative> initiatives;  ///< that support it
  std::vector<ShowGoal> aligned;            ///< objectives that say they serve it
  std::vector<ShowFinding> findings;        ///< on it and what stands in it, in the order of the file

  [[nodiscard]] bool has_figures() const { return facts.period.has_value(); }
  /// Neither parked nor cancelled.
  [[nodiscard]] bool is_live() const { return !facts.state || report::is_live(*facts.state); }
};

/// `address` leads to an objective, a key result or an initiative. `findings` are lint's, of its file at least.
ShowView to_show_view(const model::Workspace& workspace, const model::Address& address, Date today,
                      const std::vector<Diagnostic>& findings);

}  // namespace okr::report
