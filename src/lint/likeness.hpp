#pragma once

#include <set>
#include <string>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The words of a title without digits; the short ones ("from", "und") only where there are no others.
using Words = std::multiset<std::string>;
Words to_words(const model::Entity& entity);

/// An objective, key result or initiative of one side of a change.
struct Goal {
  const model::Workspace& workspace;
  model::Address address;
  const model::Entity& entity;
  Words words = to_words(entity);  ///< read once, as a goal is held against many
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
