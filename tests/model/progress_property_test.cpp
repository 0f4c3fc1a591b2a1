#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;

namespace {

constexpr int rounds = 20'000;

/// Values as people write them (small, with few decimals) and of any size.
class Values {
 public:
  double next() {
    const double plain = std::round(small_(engine_) * 100) / 100;
    return choice_(engine_) == 0 ? small_(engine_) * std::pow(10, power_(engine_)) : plain;
  }
  double share() { return share_(engine_); }

 private:
  std::mt19937 engine_{20261122};
  std::uniform_real_distribution<double> small_{-500, 500};
  std::uniform_real_distribution<double> share_{0, 1};
  std::uniform_int_distribution<int> power_{-8, 300};
  std::uniform_int_distribution<int> choice_{0, 3};
};

}  // namespace

TEST_CASE("progress is the same seen in a mirror: decreasing is increasing turned round") {
  Values values;
  for (int round = 0; round < rounds; ++round) {
    const double start = values.next();
    const double target = values.next();
    const double value = values.next();
    CAPTURE(start);
    CAPTURE(target);
    CAPTURE(value);
    REQUIRE(find_raw_progress(start, target, value) == find_raw_progress(-start, -target, -value));
    REQUIRE(has_reached(start, target, value) == has_reached(-start, -target, -value));
  }
}

TEST_CASE("progress in a band is the same seen in a mirror") {
  Values values;
  for (int round = 0; round < rounds; ++round) {
    const double start = values.next();
    const double low = values.next();
    const double high = low + std::abs(values.next());
    const double value = values.next();
    if (std::abs(start - low) == std::abs(start - high)) continue;
    CAPTURE(start);
    CAPTURE(low);
    CAPTURE(high);
    CAPTURE(value);
    REQUIRE(find_band_progress(start, low, high, value) == find_band_progress(-start, -high, -low, -value));
  }
}

TEST_CASE("progress does not depend on the unit that is counted in") {
  Values values;
  for (int round = 0; round < rounds; ++round) {
    const double start = std::fmod(values.next(), 1e6);
    const double target = std::fmod(values.next(), 1e6);
    const double value = start + (target - start) * values.share();
    if (std::abs(target - start) < 1e-3) continue;
    const auto once = find_raw_progress(start, target, value);
    const auto in_thousands = find_raw_progress(start * 1000, target * 1000, value * 1000);
    REQUIRE(*once == doctest::Approx(*in_thousands).epsilon(1e-6));
  }
}

TEST_CASE("a value nearer to the target never gives less progress") {
  Values values;
  for (int round = 0; round < rounds; ++round) {
    const double start = values.next();
    const double target = values.next();
    const double first = start / 2 + (target / 2 - start / 2) * 2 * values.share() + start / 2;
    const double second = first + (target / 4 - first / 4) * values.share();
    const auto less = find_raw_progress(start, target, first);
    const auto more = find_raw_progress(start, target, second);
    if (!less || !more) continue;
    CAPTURE(start);
    CAPTURE(target);
    CAPTURE(first);
    CAPTURE(second);
    REQUIRE(*more >= *less - 1e-12);
  }
}

TEST_CASE("no figure of any key result is ever not a number, and counted ones stay within 0 and 1") {
  Values values;
  const AsOf as_of = on("2026-11-15");
  for (int round = 0; round < rounds / 4; ++round) {
    KeyResult line = to_line(values.next(), values.next());
    line.check_ins.push_back(check_in("2026-10-20", values.next()));
    line.plan = field(std::vector<PlanPoint>{{{}, field(day("2026-11-01")), amount(values.next())}});
    KeyResult band = to_band(values.next(), values.next(), values.next());
    band.check_ins.push_back(check_in("2026-10-20", values.next()));
    for (const KeyResult& key_result : {line, band}) {
      const KeyResultProgress result = measure(key_result, as_of, ObjectiveType::aspirational);
      REQUIRE(std::isfinite(result.raw.value_or(0)));
      REQUIRE(result.progress.value_or(0) >= 0);
      REQUIRE(result.progress.value_or(0) <= 1);
      REQUIRE(result.expected >= 0);
      REQUIRE(result.expected <= 0.7);
      REQUIRE(result.raw.has_value() == result.progress.has_value());
    }
  }
}

TEST_CASE("a mean lies between the least and the most of its parts, whatever they weigh") {
  Values values;
  const AsOf as_of = on("2026-11-15");
  for (int round = 0; round < rounds / 4; ++round) {
    std::vector<Part> parts;
    double least = 1;
    double most = 0;
    for (int each = 0; each < 4; ++each) {
      const double progress = values.share();
      parts.push_back({std::abs(values.next()), progress, values.share(), Status::behind, true});
      least = std::min(least, progress);
      most = std::max(most, progress);
    }
    const RolledUp whole = roll_up(parts, ObjectiveType::committed, as_of);
    REQUIRE(whole.progress.has_value());
    REQUIRE(*whole.progress >= least - 1e-12);
    REQUIRE(*whole.progress <= most + 1e-12);
    REQUIRE(std::isfinite(whole.expected));
  }
}
