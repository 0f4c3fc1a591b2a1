#include "okr/model/confidence.hpp"

namespace okr::model {
namespace {

constexpr double high_from = 0.7;
constexpr double fair_from = 0.4;
constexpr double tolerance = 1e-9;

}  // namespace

Surety to_surety(double confidence) {
  if (confidence >= high_from - tolerance) return Surety::high;
  return confidence >= fair_from - tolerance ? Surety::fair : Surety::low;
}

}  // namespace okr::model
