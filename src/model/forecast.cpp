#include "okr/model/forecast.hpp"

#include <algorithm>
#include <cmath>

#include "model/progress_evidence.hpp"

namespace okr::model {

namespace {

constexpr std::size_t least_points = 4;
constexpr std::size_t most_points = 400;  ///< the latest ones: the pairs grow with the square
constexpr int least_days = 14;
constexpr double least_share = 0.2;  ///< of the days
constexpr double possible_from = 0.7;
constexpr int days_of_a_year = 365;

/// A value on a day, counted from the period's start.
struct Point {
  double day = 0;
  double value = 0;
};

/// The way from start to target, and the days that it may take.
struct Way {
  double start = 0;
  double target = 0;
  double days = 1;
};

/// The line through the points: its value at day 0, and its slope a day.
struct Trend {
  double base = 0;
  double slope = 0;
  std::optional<std::pair<double, double>> slopes;  ///< the slower and the faster quarter
};

double to_day(Date date, Date start) { return static_cast<double>((date - start).count()); }

/// Between the values around it, as spreadsheets do. `values` are sorted and not empty.
double find_quantile(const std::vector<double>& values, double share) {
  const double at = static_cast<double>(values.size() - 1) * share;
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (values[above] - values[below]) * (at - std::floor(at));
}

double find_median(std::vector<double> values) {
  std::ranges::sort(values);
  return find_quantile(values, 0.5);
}

std::vector<Point> to_points(const Evidence& evidence, double start) {
  std::vector<Point> points;
  for (const Reading& reading : evidence.readings) {
    if (reading.on < evidence.start || reading.on > evidence.end || !reading.value) continue;
    points.push_back({to_day(reading.on, evidence.start), *reading.value});
  }
  if (!points.empty() && points.front().day > 0) points.insert(points.begin(), {0, start});
  if (points.size() > most_points) points.erase(points.begin(), points.end() - most_points);
  return points;
}

/// Theil and Sen.
Trend to_trend(const std::vector<Point>& points) {
  std::vector<double> slopes;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t k = i + 1; k < points.size(); ++k) {
      slopes.push_back((points[k].value - points[i].value) / (points[k].day - points[i].day));
    }
  }
  std::ranges::sort(slopes);
  const double slope = find_quantile(slopes, 0.5);
  std::vector<double> bases;
  for (const Point& point : points) bases.push_back(point.value - slope * point.day);
  return {find_median(std::move(bases)), slope, std::pair(find_quantile(slopes, 0.25), find_quantile(slopes, 0.75))};
}

std::optional<Trend> find_trend(const std::vector<Point>& points, const Way& way) {
  if (points.size() < 2) return std::nullopt;
  const double span = points.back().day - points.front().day;
  if (points.size() >= least_points && span >= std::max<double>(least_days, least_share * way.days))
    return to_trend(points);
  return Trend{way.start, (points.back().value - way.start) / points.back().day, std::nullopt};
}

std::optional<Date> find_reach_date(const Trend& trend, const Way& way, const Evidence& evidence) {
  if (trend.slope == 0 || (trend.slope > 0) != (way.target > way.start)) return std::nullopt;
  const double day = std::ceil((way.target - trend.base) / trend.slope - 1e-9);
  const double last = to_day(evidence.end, evidence.start) + days_of_a_year;
  if (!(day <= last)) return std::nullopt;
  return evidence.start + std::chrono::days(static_cast<int>(day));
}

Verdict to_verdict(const Way& way, double value) {
  if (has_reached(way.start, way.target, value)) return Verdict::likely;
  const auto raw = find_raw_progress(way.start, way.target, value);
  return raw && *raw >= possible_from ? Verdict::possible : Verdict::unlikely;
}

}  // namespace

std::optional<Forecast> find_forecast(const KeyResult& key_result, const AsOf& as_of) {
  const Measure& measure = key_result.measure;
  const bool is_count = measure.kind == MeasureKind::count;
  const bool has_way = is_count || measure.kind == MeasureKind::increase || measure.kind == MeasureKind::decrease;
  const double start = measure.start.value_or(0);
  if (!has_way || !measure.target || (!measure.start && !is_count) || start == *measure.target) return std::nullopt;
  const Evidence evidence = to_evidence(key_result, as_of);
  if (evidence.today < evidence.start || evidence.today > evidence.end) return std::nullopt;
  const Way way{start, *measure.target, to_day(evidence.end, evidence.start) + 1};
  const std::vector<Point> points = to_points(evidence, start);
  const auto trend = find_trend(points, way);
  if (!trend) return std::nullopt;

  const double current = points.back().value;
  const auto at_end = [&](double slope) {
    const double value = trend->base + slope * (way.days - 1);
    return is_count ? std::max(value, current) : value;
  };
  Forecast forecast;
  forecast.value = at_end(trend->slope);
  if (!std::isfinite(forecast.value)) return std::nullopt;
  if (trend->slopes) {
    const auto [low, high] = std::minmax({at_end(trend->slopes->first), at_end(trend->slopes->second)});
    forecast.low = low;
    forecast.high = high;
  }
  if (!has_reached(start, way.target, current)) forecast.reach_on = find_reach_date(*trend, way, evidence);
  forecast.verdict = to_verdict(way, forecast.value);
  return forecast;
}

}  // namespace okr::model
