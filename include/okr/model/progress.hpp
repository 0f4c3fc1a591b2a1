#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/model/period.hpp"

/// How far a key result, an objective and a team have come, how far they should be by now, and what that is called.
/// Every figure of every command and report comes from here: pure functions of the file's values and one day.
///
///     const AsOf as_of{.period = *file.period, .today = today, .cadence = config.cadence};
///     KeyResultProgress moved = measure_key_result(key_result, ObjectiveType::committed, as_of);
///     moved.progress  // 0.3 for 30 -> 40 at 33, nothing where nothing was measured
///
/// Shares are 0 to 1; "raw" ones are not clamped: 1.24 is 24 % past the target, -0.2 a setback behind the start.
namespace okr::model {

enum class Status : std::uint8_t { not_started, no_data, on_track, behind, off_track, achieved, missed };
inline constexpr std::size_t status_count = 7;

/// How long ago the last check-in was, in the cadence that was agreed: within it, within twice it (a check-in is due),
/// past that (stale), past a quarter or half the period (nothing to talk about at the half-way review).
enum class Freshness : std::uint8_t { fresh, due, stale, overdue };

/// The share of the expected progress from which a thing is on track (ServiceNow's green 90 %) and from which it is
/// behind rather than off track (Google's green limit of 0.7).
struct StatusLimits {
  double on_track = 0.90;
  double behind = 0.70;
};

/// What the figures depend on besides the goals: the period of the file, the day that is looked from (check-ins after
/// it are ignored), the config's cadence and limits.
struct AsOf {
  Period period{};
  Date today{};
  Cadence cadence = Cadence::weekly;
  StatusLimits limits{};
};

// --- time

/// The share of the days from start to end, both included, that have passed when `today` is over: 0 before the start,
/// 1 from the end on (Engagedly counts the 15th of April as half of it). An end before its start passes at once on it.
double to_elapsed(Date start, Date end, Date today);

/// "Week 8 of 13": the period's weeks are its days by seven, rounded, at least one; `week` is 0 before the start.
struct WeekOfPeriod {
  int week = 0;
  int weeks = 1;
  friend bool operator==(const WeekOfPeriod&, const WeekOfPeriod&) = default;
};
WeekOfPeriod to_week(const Period& period, Date today);

/// Days between two check-ins: 7, 14, 31, 92.
int to_days(Cadence cadence);
/// From the days since the last check-in. The hard limit is the smaller of 92 days and half the period, never under
/// twice the cadence.
Freshness to_freshness(int age_days, Cadence cadence, int period_days);

// --- one value

/// ServiceNow's signed ratio (value - start) / (target - start): one formula up and down, as both differences change
/// their sign together. Nothing where start equals target. Always finite.
std::optional<double> find_raw_progress(double start, double target, double value);
/// The same for a band that the start lies outside of: 1 inside, the way to its nearer bound before, 1 less the
/// overshoot (in units of that way) behind the far one. Nothing where the start lies inside.
std::optional<double> find_band_progress(double start, double low, double high, double value);

/// Whether the target is reached, from the start's side; within a tolerance of 1e-9 of the larger of the two.
bool has_reached(double start, double target, double value);
/// Whether a level is kept; a bound that is absent holds.
bool is_kept(std::optional<double> at_least, std::optional<double> at_most, double value);

/// A raw share as it counts in means and grades: 0 to 1 (Perdoo: over 100 % is 100 %, below the start is 0).
double to_counted(double raw);
/// Whole percent as shown: towards zero, so that 99.9 % never shows as 100 %; 0.29 is 29 for all its bits.
int to_percent(double share);

/// What the end of the period should bring: 1.0, for aspirational ones 0.7 (Google: the expected score).
double to_expected_score(ObjectiveType type);

// --- status

/// How a goal is won: reached once and for all, entered (a band from outside), or held all the time.
enum class Aim : std::uint8_t { reach, enter, hold };

/// What a status is read from.
struct Standing {
  Aim aim = Aim::reach;
  ObjectiveType type = ObjectiveType::committed;
  bool has_started = true;
  bool has_ended = false;    ///< today is after its end
  bool has_check_in = true;  ///< ever, up to today
  bool is_met = false;
  std::optional<double> raw{};
  double elapsed = 0;   ///< 0 to 1
  double expected = 0;  ///< the expected score times the expected progress
};

/// The first that holds of: not started, achieved, missed, no data, off track (behind the start after a tenth of the
/// time), then the ratio to what is expected with 5 and 10 points of allowance, so that nothing is red in the first
/// days. What is to be held is judged by its latest check-in and the share of those that met it.
Status to_status(const Standing& standing, const StatusLimits& limits = {});

// --- a key result

struct KeyResultProgress {
  std::optional<double> raw;
  std::optional<double> progress;  ///< raw, 0 to 1; nothing where nothing was measured or can be
  double expected = 0;             ///< 0 to 1, the expected score times the expected progress
  double elapsed = 0;              ///< of the time to its own end, 0 to 1
  Status status = Status::no_data;
  bool is_met = false;
  bool is_stale = false;  ///< its last check-in lies further back than twice the cadence
  bool is_due = false;    ///< a check-in is due: it runs, and the last one is older than the cadence
  bool is_early = false;  ///< reached before 60 % of the time: was the target high enough?
  std::optional<Date> checked_on;
  int age_days = 0;  ///< since the later of the period's start and the last check-in
  std::optional<double> value;
  std::optional<double> confidence;  ///< as given with the value
  Date due;                          ///< its own, else the period's last day
  double weight = 1;
  friend bool operator==(const KeyResultProgress&, const KeyResultProgress&) = default;
};

/// The type is that of its objective.
KeyResultProgress measure_key_result(const KeyResult& key_result, ObjectiveType type, const AsOf& as_of);

/// Where a key result stood on the day of a check-in (or of a milestone done).
struct TrendPoint {
  Date on;
  std::optional<double> value;
  std::optional<double> raw;
  friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// The last `limit` days within the period on which something was recorded, oldest first.
std::vector<TrendPoint> to_trend(const KeyResult& key_result, const AsOf& as_of, std::size_t limit);

// --- what holds several

/// One of the things that a mean is taken of.
struct Part {
  double weight = 1;
  std::optional<double> progress;  ///< 0 to 1; nothing counts as 0 in the mean
  double expected = 0;
  Status status = Status::no_data;
  bool has_check_in = false;
};

struct RolledUp {
  std::optional<double> progress;  ///< nothing where no part is measured, or all weigh nothing
  double expected = 0;
  Status status = Status::no_data;
  int measured = 0;
  int total = 0;
  bool has_check_in = false;
  friend bool operator==(const RolledUp&, const RolledUp&) = default;
};

/// The weighted mean of the parts (Doerr: the score is their average) and its status. One part off track leaves the
/// whole at most behind, more than half of the weight makes it off track; Perdoo's weakest part alone would paint
/// everything red and hide the rest.
RolledUp roll_up(const std::vector<Part>& parts, ObjectiveType type, const AsOf& as_of);

/// Over its live key results.
RolledUp measure_objective(const Objective& objective, const AsOf& as_of);
/// Over its live objectives.
RolledUp measure_team(const OkrFile& file, const AsOf& as_of);

/// A key result or objective as a part of what is above it.
Part to_part(const KeyResultProgress& key_result);
Part to_part(const RolledUp& objective, const Field<double>& weight);

}  // namespace okr::model
