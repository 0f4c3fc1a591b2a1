#pragma once

#include <string_view>

#include "okr/model/forecast.hpp"
#include "okr/model/item.hpp"
#include "okr/model/progress.hpp"

namespace okr::report {

/// "off-track", as JSON, tsv and filters spell it.
std::string_view to_word(model::Status status);
/// "increase", "keep", "yes-no", ...; empty for a key result that nothing measures.
std::string_view to_word(model::MeasureKind kind);
/// "committed", "aspirational", "learning".
std::string_view to_word(model::ObjectiveType type);
/// "likely", "possible", "unlikely".
std::string_view to_word(model::Verdict verdict);
/// "draft", "active", "parked", "cancelled".
std::string_view to_word(model::GoalStatus status);
/// "planned", "active", "done", "dropped".
std::string_view to_word(model::InitiativeStatus status);
/// "weekly", "biweekly", "monthly", "quarterly".
std::string_view to_word(model::Cadence cadence);
/// "workshop", "approval", "kickoff", "midterm", "final", "other".
std::string_view to_word(model::EventType type);
/// "file", "objective", "key_result", "initiative".
std::string_view to_word(model::ItemKind kind);

}  // namespace okr::report
