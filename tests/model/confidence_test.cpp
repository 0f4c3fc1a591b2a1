#include "okr/model/confidence.hpp"

#include <doctest/doctest.h>

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
