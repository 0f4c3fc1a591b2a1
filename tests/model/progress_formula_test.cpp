#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "okr/model/progress.hpp"

using namespace okr::model;
using doctest::Approx;

TEST_CASE("the signed ratio is the same formula up and down") {
  CHECK(*find_raw_progress(30, 40, 33) == Approx(0.3));
  CHECK(*find_raw_progress(5.5, 2.75, 4.0) == Approx(0.545454545454));
  CHECK(*find_raw_progress(96, 98.6, 97.3) == Approx(0.5));
  CHECK(*find_raw_progress(0, 1000, 250) == 0.25);
  CHECK(*find_raw_progress(12, 3, 12) == 0);
  CHECK(*find_raw_progress(12, 3, 3) == 1);
  CHECK(*find_raw_progress(-4, -10, -7) == 0.5);
  CHECK(*find_raw_progress(-5, 5, 0) == 0.5);
}

TEST_CASE("an overshoot and a setback are shown as they are and counted as 1 and 0") {
  CHECK(*find_raw_progress(30, 40, 44) == Approx(1.4));
  CHECK(*find_raw_progress(30, 40, 28) == Approx(-0.2));
  CHECK(*find_raw_progress(40, 30, 42) == Approx(-0.2));
  CHECK(to_counted(*find_raw_progress(30, 40, 44)) == 1);
  CHECK(to_counted(*find_raw_progress(30, 40, 28)) == 0);
  CHECK(to_counted(0.37) == 0.37);
}

TEST_CASE("a start that equals its target is never divided by") {
  CHECK_FALSE(find_raw_progress(7, 7, 7));
  CHECK_FALSE(find_raw_progress(7, 7, 9));
  CHECK_FALSE(find_raw_progress(0.1 + 0.2, 0.3, 0.3));
  CHECK_FALSE(find_raw_progress(1e12, 1e12 + 1, 5));
  CHECK(find_raw_progress(0, 0.001, 0.0005));
}

TEST_CASE("values at the edge of what a number can hold give finite figures") {
  constexpr double huge = std::numeric_limits<double>::max();
  CHECK(*find_raw_progress(-huge, huge, 0) == 0.5);
  CHECK(*find_raw_progress(huge, -huge, -huge) == 1);
  CHECK(*find_raw_progress(0, 1, huge) == huge);
  CHECK(*find_raw_progress(0, -1, huge) == -huge);
  CHECK(*find_raw_progress(0, 1e-8, huge) == huge);
  CHECK(to_percent(huge) == 1'000'000'000);
  CHECK(to_percent(-huge) == -1'000'000'000);
}

TEST_CASE("standing still is a plain zero, without a sign") {
  CHECK_FALSE(std::signbit(*find_raw_progress(12, 3, 12)));
  CHECK_FALSE(std::signbit(*find_raw_progress(3, 12, 3)));
}

TEST_CASE("a target is reached from the side of the start, but for the last bits of a sum") {
  CHECK(has_reached(30, 40, 40));
  CHECK(has_reached(30, 40, 41));
  CHECK_FALSE(has_reached(30, 40, 39.99));
  CHECK(has_reached(5.5, 2.75, 2.75));
  CHECK(has_reached(5.5, 2.75, 1));
  CHECK_FALSE(has_reached(5.5, 2.75, 2.76));
  CHECK(has_reached(0, 0.3, 0.1 + 0.2));
  CHECK(has_reached(1, 0.3, 0.1 + 0.2));
}

TEST_CASE("a level is kept on its bound, and a bound that is absent holds") {
  CHECK(is_kept(99.9, std::nullopt, 99.9));
  CHECK_FALSE(is_kept(99.9, std::nullopt, 99.89));
  CHECK(is_kept(std::nullopt, 24.0, 24));
  CHECK_FALSE(is_kept(std::nullopt, 24.0, 24.1));
  CHECK(is_kept(10.0, 12.0, 11));
  CHECK_FALSE(is_kept(10.0, 12.0, 12.5));
  CHECK(is_kept(std::nullopt, std::nullopt, 1e300));
}

TEST_CASE("a band is approached, entered and overshot") {
  CHECK(*find_band_progress(8, 10, 12, 9) == Approx(0.5));
  CHECK(*find_band_progress(8, 10, 12, 11) == 1);
  CHECK(*find_band_progress(8, 10, 12, 13) == Approx(0.5));
  CHECK(*find_band_progress(8, 10, 12, 12) == 1);
  CHECK(*find_band_progress(8, 10, 12, 7) == Approx(-0.5));
  CHECK(*find_band_progress(8, 10, 12, 16) == Approx(-1.0));
  CHECK(*find_band_progress(40, 18, 22, 31) == Approx(0.5));
  CHECK(*find_band_progress(40, 18, 22, 9) == Approx(0.5));
  CHECK_FALSE(find_band_progress(11, 10, 12, 9));
  CHECK_FALSE(find_band_progress(10, 10, 12, 9));
}

TEST_CASE("a band whose bounds are crossed gives no figure that is not finite") {
  const auto raw = find_band_progress(5, 12, 5, 8);
  CHECK_FALSE(raw);
}

TEST_CASE("percent are cut towards zero") {
  CHECK(to_percent(0.999) == 99);
  CHECK(to_percent(0.9999999) == 99);
  CHECK(to_percent(1) == 100);
  CHECK(to_percent(1.24) == 124);
  CHECK(to_percent(0.29) == 29);
  CHECK(to_percent(0.57) == 57);
  CHECK(to_percent(0.1 + 0.2) == 30);
  CHECK(to_percent(-0.2) == -20);
  CHECK(to_percent(-0.209) == -20);
  CHECK(to_percent(-0.0001) == 0);
  CHECK(to_percent(0) == 0);
}

TEST_CASE("an aspirational goal is expected to come to 0.7") {
  CHECK(to_expected_score(ObjectiveType::committed) == 1);
  CHECK(to_expected_score(ObjectiveType::aspirational) == 0.7);
  CHECK(to_expected_score(ObjectiveType::learning) == 1);
}
