#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/effect.hpp"
#include "okr/model/forecast.hpp"
#include "okr/model/progress.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/filter.hpp"

/// What `okr status` shows, as plain facts: all in file order in `teams`, and which of it the screen shows, worst
/// first, in `screen`. Renderers look up and compute nothing.
namespace okr::report {

struct StatusPeriod {
  model::Period period;
  model::WeekOfPeriod week;
  double elapsed = 0;  ///< share of its days, 0 to 1
  friend bool operator==(const StatusPeriod&, const StatusPeriod&) = default;
};

/// Neither parked nor cancelled.
constexpr bool is_live(model::GoalStatus state) {
  return state != model::GoalStatus::parked && state != model::GoalStatus::cancelled;
}

/// How far a goal has come.
struct GoalFigures {
  std::optional<double> progress;  ///< 0 to 1; nothing where nothing was measured
  std::optional<double> raw;       ///< of a key result the same, not cut
  double expected = 0;
  model::Status status = model::Status::no_data;
  friend bool operator==(const GoalFigures&, const GoalFigures&) = default;
};

/// How many are done of how many there are.
struct Share {
  int done = 0;
  int total = 0;
  friend bool operator==(const Share&, const Share&) = default;
};

struct StatusKeyResult {
  std::string ref;
  bool has_id = false;  ///< its ref ends in an id, not in a name made of its title
  std::string title;    ///< its slug where it has none
  std::optional<std::string> owner;
  std::string unit;
  model::MeasureKind kind = model::MeasureKind::unknown;
  std::optional<double> start;
  std::optional<double> target;
  std::optional<double> at_least;  ///< of a level to keep, a rate or a band
  std::optional<double> at_most;
  std::optional<Share> milestones;
  model::KeyResultProgress figures;
  std::vector<model::TrendPoint> trend;
  std::optional<model::Forecast> forecast;
  std::optional<model::BusyButFlat> busy_but_flat;
  std::string note;  ///< of the check-in that the figures are taken from
  friend bool operator==(const StatusKeyResult&, const StatusKeyResult&) = default;
};

struct StatusObjective {
  std::string ref;
  std::string title;
  model::ObjectiveType type = model::ObjectiveType::committed;
  std::optional<std::string> owner;
  model::RolledUp figures;                   ///< over all its live key results, whatever the filter leaves
  std::vector<StatusKeyResult> key_results;  ///< that the filter leaves, in file order
  Share initiatives;                         ///< those that support one of its key results; dropped ones don't count
  /// Of its live key results that state a confidence, whatever the filter leaves: the share of 0.7 and more less the
  /// share below 0.4; nothing where none does.
  std::optional<double> net_confidence;
  friend bool operator==(const StatusObjective&, const StatusObjective&) = default;
};

/// One file: a team's OKRs of one period.
struct StatusTeam {
  std::string path;
  std::string team;
  std::string name;
  std::string level;
  model::Period period;
  model::RolledUp figures;
  std::optional<double> net_confidence;  ///< as that of an objective, over all its live ones
  std::vector<StatusObjective> objectives;
  friend bool operator==(const StatusTeam&, const StatusTeam&) = default;
};

/// Key results by status.
struct StatusCounts {
  std::array<int, model::status_count> by_status{};
  int stale = 0;
  int total = 0;

  [[nodiscard]] int of(model::Status status) const { return by_status.at(static_cast<std::size_t>(status)); }
  void add(const model::KeyResultProgress& key_result);
  friend bool operator==(const StatusCounts&, const StatusCounts&) = default;
};

/// Why these periods are shown: they contain today, none does and this one ended last, they were asked for, or there
/// is none.
enum class PeriodChoice : std::uint8_t { current, last_ended, asked, none };

/// A file that is left out because it can't be read, or says no period.
struct SkippedFile {
  std::string path;
  std::string reason;  ///< fits after the path
  friend bool operator==(const SkippedFile&, const SkippedFile&) = default;
};

/// A line of its own about one key result.
enum class RemarkKind : std::uint8_t { setback, busy_but_flat, reached_early };
struct Remark {
  RemarkKind kind = RemarkKind::setback;
  std::string ref;
  friend bool operator==(const Remark&, const Remark&) = default;
};

/// An objective on the screen: where it stands in `teams`, and its key results worst first.
struct ShownObjective {
  std::size_t team = 0;
  std::size_t objective = 0;
  std::vector<std::size_t> key_results;
  friend bool operator==(const ShownObjective&, const ShownObjective&) = default;
};

/// Where a key result stands in `teams`.
struct RowPlace {
  std::size_t team = 0;
  std::size_t objective = 0;
  std::size_t key_result = 0;
  friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

/// By what rows are ordered: the worst first, a team's name, the oldest check-in first, the least progress first and
/// what was never measured last, the first due first. Equals keep the order of the files.
enum class SortKey : std::uint8_t { worst, team, age, progress, due };

/// A team's line on the screen, and the objectives that hold its key results off track or missed, with only these.
struct ShownTeam {
  std::size_t team = 0;
  std::vector<ShownObjective> objectives;
  friend bool operator==(const ShownTeam&, const ShownTeam&) = default;
};

/// Without another order, worst first: off track, missed, behind, no data, on track, achieved, not started; then the
/// larger gap to what is expected; then file order. An objective on track or achieved folds. Over five teams each has a
/// line.
struct Screen {
  std::vector<ShownObjective> objectives;
  std::vector<ShownTeam> teams;  ///< instead of objectives, where there are more than five
  StatusCounts folded;           ///< what stands on no line of the above
  int folded_objectives = 0;
  friend bool operator==(const Screen&, const Screen&) = default;
};

/// What the lines of `--group-by` stand for.
enum class GroupKey : std::uint8_t { team, owner, level };

/// The key results of one team, owner or level; an owner's are those that name him or take him from what is above.
struct StatusGroup {
  std::string name;  ///< empty: those that nobody owns
  int objectives = 0;
  StatusCounts counts;
  int due = 0;                     ///< need a check-in
  std::optional<double> progress;  ///< their weighted mean, what was never measured as 0; nothing where none was
  double expected = 0;             ///< weighted alike
  std::optional<double> net;       ///< share on track or achieved less share off track or missed; nothing of none
  std::optional<double>
      net_confidence;  ///< share with 0.7 and more less share below 0.4; nothing where none states one
  friend bool operator==(const StatusGroup&, const StatusGroup&) = default;
};

struct StatusView {
  Date today;
  PeriodChoice choice = PeriodChoice::none;
  std::vector<StatusPeriod> periods;    ///< shortest first
  std::optional<model::Period> coming;  ///< the next one that begins, where none is shown
  std::vector<StatusTeam> teams;        ///< by path
  StatusCounts counts;                  ///< of the key results in `teams`
  std::vector<std::string> due;         ///< refs of key results that need a check-in, in file order
  std::vector<Remark> remarks;
  std::vector<SkippedFile> skipped;
  Screen screen;
  std::vector<ShownTeam> sorted;  ///< all of `teams`, in the order asked for, else worst first
  std::vector<RowPlace> rows;     ///< all key results, in the order asked for, else in that of the files

  std::optional<GroupKey> group_by;      ///< what `groups` are of
  std::vector<StatusGroup> groups;       ///< in the order asked for, else as the files name them first
  std::vector<std::size_t> group_order;  ///< of `groups`, for people: in the order asked for, else the worst net first

  /// There is a period to show, and nothing in it that the filters leave.
  [[nodiscard]] bool is_filtered_out() const;
  /// An objective or key result is off track: what `--exit-code` asks.
  [[nodiscard]] bool has_off_track() const;
};

enum class Folding : std::uint8_t { on_track, nothing };

struct StatusOptions {
  Filter filter;
  Folding folding = Folding::on_track;  ///< `-a` folds nothing
  std::optional<SortKey> sort{};
  std::optional<GroupKey> group{};
};

StatusView to_status_view(const model::Workspace& workspace, Date today, const StatusOptions& options = {});

/// Ten cells: how many are filled, and after how many the mark of what is expected stands.
struct Bar {
  static constexpr int cells = 10;
  int filled = 0;
  int mark = 0;
  friend bool operator==(const Bar&, const Bar&) = default;
};
Bar to_bar(std::optional<double> progress, double expected);

}  // namespace okr::report
