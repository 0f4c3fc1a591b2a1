#pragma once

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// An objective, key result or initiative of one side of a change.
struct Goal {
  const model::Workspace& workspace;
  model::Address address;
  const model::Entity& entity;
};

/// From this likeness on, two goals are taken for one that was reworded.
inline constexpr double alike = 0.5;

/// 0 to 1, by the words of the titles, numbers aside; more where two key results have the same start and target, or two
/// objectives the same key results.
double measure_likeness(const Goal& before, const Goal& after);

/// Whether nothing speaks against it that two goals with other titles are one: key results with the same figures,
/// objectives that have a key result in common, or none.
bool may_be_one(const Goal& before, const Goal& after);

}  // namespace okr::lint
