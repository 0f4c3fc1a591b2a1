#pragma once

#include <optional>

#include "lint/mending.hpp"

// What rules mend their findings with: each is a row's `find_fix`.
namespace okr::lint {

/// The thing that a reference calls by its title's slug and that has no id: itself, or, of a key result that has one,
/// its objective.
const model::Entity& find_nameless(const model::Workspace& workspace, model::Address& target);

/// Gives that thing its id.
std::optional<Fix> mend_reference(const Diagnostic& finding, Mending& mending);
/// Links an initiative to the only key result of its objective.
std::optional<Fix> mend_unlinked(const Diagnostic& finding, Mending& mending);
/// Writes down the day that holds anyway.
std::optional<Fix> mend_missing_time(const Diagnostic& finding, Mending& mending);
/// Writes down what the title says, where titles don't count.
std::optional<Fix> mend_missing_target(const Diagnostic& finding, Mending& mending);
/// Turns `current:` into a check-in of today.
std::optional<Fix> mend_schema(const Diagnostic& finding, Mending& mending);
/// Sorts check-ins by their days.
std::optional<Fix> mend_check_ins(const Diagnostic& finding, Mending& mending);

}  // namespace okr::lint
