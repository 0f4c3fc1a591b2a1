#include "okr/model/confidence.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace okr::model;

TEST_CASE("a confidence is high from 0.7 on and low below 0.4") {
  CHECK(to_surety(1) == Surety::high);
  CHECK(to_surety(0.7) == Surety::high);
  CHECK(to_surety(0.1 * 7) == Surety::high);
  CHECK(to_surety(0.69) == Surety::fair);
  CHECK(to_surety(0.4) == Surety::fair);
  CHECK(to_surety(0.39) == Surety::low);
  CHECK(to_surety(0) == Surety::low);
}

TEST_CASE("the net confidence is the share of high ones less the share of low ones") {
  const auto net = [](std::initializer_list<std::optional<double>> confidences) {
    NetConfidence result;
    for (const auto& each : confidences) result.add(each);
    return result.find();
  };
  CHECK(net({0.9, 0.7, 0.5, 0.3}) == doctest::Approx(0.25));
  CHECK(net({0.2, 0.39}) == doctest::Approx(-1));
  CHECK(net({0.4, 0.69}) == doctest::Approx(0));
  CHECK(net({0.8, std::nullopt, 0.1, 0.75}) == doctest::Approx(1.0 / 3));
  CHECK_FALSE(net({std::nullopt}));
  CHECK_FALSE(net({}));
}
