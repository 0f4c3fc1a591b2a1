#pragma once

#include <string>

#include "okr/model/forecast.hpp"
#include "okr/model/item.hpp"
#include "okr/model/progress.hpp"
#include "okr/render/text.hpp"

/// What people call the kinds and states of the model. Programs read report::to_word.
namespace okr::render {

/// "key result".
std::string to_text(model::ItemKind kind, const TextStyle& style);
/// "draft", "active", "parked", "cancelled".
std::string to_text(model::GoalStatus state, const TextStyle& style);
/// "planned", "active", "done", "dropped".
std::string to_text(model::InitiativeStatus state, const TextStyle& style);
/// "weekly".
std::string to_text(model::Cadence cadence, const TextStyle& style);
/// "aspirational".
std::string to_text(model::ObjectiveType type, const TextStyle& style);
/// "likely".
std::string to_text(model::Verdict verdict, const TextStyle& style);

}  // namespace okr::render
