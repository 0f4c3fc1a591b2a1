#include "lint/midterm.hpp"

#include <algorithm>

#include "okr/model/progress.hpp"

namespace okr::lint {
namespace {

constexpr double window_begins = 0.35;
constexpr double window_ends = 0.65;

}  // namespace

Date to_half_way(const model::Period& period) {
  using std::chrono::days;
  const Date middle = period.start + days{(period.days() - 1) / 2};
  const auto weekday = std::chrono::weekday(middle).iso_encoding();
  return weekday > 5 ? middle + days{8 - static_cast<int>(weekday)} : middle;
}

MidtermSide to_midterm_side(const model::Period& period, Date day) {
  const double elapsed = model::to_elapsed(period.start, period.end, day);
  if (elapsed < window_begins) return MidtermSide::before;
  return elapsed > window_ends ? MidtermSide::after : MidtermSide::within;
}

bool has_midterm(const model::OkrFile& file, const model::Config& config) {
  const auto is_midterm = [&](const model::Event& event) {
    return event.type && *event.type == model::EventType::midterm && event.on &&
           to_midterm_side(*file.period, *event.on) == MidtermSide::within;
  };
  return std::ranges::any_of(file.events, is_midterm) || std::ranges::any_of(config.events, is_midterm);
}

bool has_events(const model::Workspace& workspace) {
  const auto has_some = [](const model::OkrFile& file) { return !file.events.empty(); };
  return !workspace.config.events.empty() || std::ranges::any_of(workspace.files, has_some);
}

}  // namespace okr::lint
