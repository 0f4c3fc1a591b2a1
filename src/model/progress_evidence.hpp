#pragma once

#include <optional>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/progress.hpp"

namespace okr::model {

/// A check-in that counts: it has a date up to the day that is looked from, and a value where values are what the key
/// result is measured by. One a day, the later line of two; oldest first.
struct Reading {
  Date on;
  std::optional<double> value;
  std::optional<double> confidence;
  const CheckIn* source = nullptr;
};
std::vector<Reading> to_readings(const KeyResult& key_result, Date today);

/// What a key result's figures are read from.
struct Evidence {
  const KeyResult& key_result;
  std::vector<Reading> readings;
  Date start;  ///< the period's
  Date end;    ///< the key result's own due, else the period's last day
  Date today;
  double elapsed = 0;
};
Evidence to_evidence(const KeyResult& key_result, const AsOf& as_of);

/// A progress and whether the goal is met. `raw` is nothing where nothing was measured or can be.
struct Outcome {
  std::optional<double> raw;
  bool is_met = false;
};

/// How one kind of measure is judged.
struct MeasureRow {
  Aim (*aim)(const Evidence&);
  Outcome (*outcome)(const Evidence&);
  double (*expected)(const Evidence&);  ///< of a committed goal, 0 to 1
};
const MeasureRow& find_measure_row(MeasureKind kind);

// The rows' cells, by what they look at.
Outcome to_line_outcome(const Evidence& evidence);
Outcome to_band_outcome(const Evidence& evidence);
Outcome to_keep_outcome(const Evidence& evidence);
Outcome to_rate_outcome(const Evidence& evidence);
Outcome to_milestone_outcome(const Evidence& evidence);
double to_line_expected(const Evidence& evidence);
double to_band_expected(const Evidence& evidence);
double to_milestone_expected(const Evidence& evidence);
double to_yes_no_expected(const Evidence& evidence);

/// Whether the band's start lies inside it, or is not given: then it is to be held.
bool is_band_held(const Evidence& evidence);

/// The dates on which milestones were done, up to the day that is looked from.
std::vector<Date> to_done_dates(const KeyResult& key_result, Date today);

}  // namespace okr::model
