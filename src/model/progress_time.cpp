#include <algorithm>
#include <array>
#include <cmath>

#include "okr/model/progress.hpp"

namespace okr::model {

double to_elapsed(Date start, Date end, Date today) {
  if (end < start) return today < end ? 0 : 1;
  const auto days = static_cast<double>((end - start).count() + 1);
  return std::clamp(static_cast<double>((today - start).count() + 1) / days, 0.0, 1.0);
}

WeekOfPeriod to_week(const Period& period, Date today) {
  const int weeks = std::max(1, static_cast<int>(std::lround(period.days() / 7.0)));
  const auto day = (today - period.start).count() + 1;
  if (day <= 0) return {0, weeks};
  return {static_cast<int>(std::min<decltype(day)>((day + 6) / 7, weeks)), weeks};
}

int to_days(Cadence cadence) {
  constexpr std::array days{7, 14, 31, 92};
  return days.at(static_cast<std::size_t>(cadence));
}

Freshness to_freshness(int age_days, Cadence cadence, int period_days) {
  const int due = to_days(cadence);
  const int stale = 2 * due;
  const double overdue = std::max<double>(std::min(92.0, period_days / 2.0), stale);
  if (age_days <= due) return Freshness::fresh;
  if (age_days <= stale) return Freshness::due;
  return age_days > overdue ? Freshness::overdue : Freshness::stale;
}

}  // namespace okr::model
