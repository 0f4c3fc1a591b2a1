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

void NetConfidence::add(std::optional<double> confidence) {
  if (!confidence) return;
  const Surety surety = to_surety(*confidence);
  high_ += surety == Surety::high ? 1 : 0;
  low_ += surety == Surety::low ? 1 : 0;
  ++total_;
}

std::optional<double> NetConfidence::find() const {
  if (total_ == 0) return std::nullopt;
  return static_cast<double>(high_ - low_) / total_;
}

}  // namespace okr::model
