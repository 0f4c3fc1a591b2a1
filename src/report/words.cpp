#include "okr/report/words.hpp"

#include <array>

namespace okr::report {

std::string_view to_word(model::Status status) {
  constexpr std::array<std::string_view, model::status_count> words{"not-started", "no-data",  "on-track", "behind",
                                                                    "off-track",   "achieved", "missed"};
  return words.at(static_cast<std::size_t>(status));
}

std::string_view to_word(model::MeasureKind kind) {
  constexpr std::array<std::string_view, 9> words{"",     "increase", "decrease",   "count", "keep",
                                                  "band", "rate",     "milestones", "yes-no"};
  return words.at(static_cast<std::size_t>(kind));
}

std::string_view to_word(model::ObjectiveType type) {
  constexpr std::array<std::string_view, 3> words{"committed", "aspirational", "learning"};
  return words.at(static_cast<std::size_t>(type));
}

std::string_view to_word(model::Verdict verdict) {
  constexpr std::array<std::string_view, 3> words{"likely", "possible", "unlikely"};
  return words.at(static_cast<std::size_t>(verdict));
}

std::string_view to_word(model::GoalStatus status) {
  constexpr std::array<std::string_view, 4> words{"draft", "active", "parked", "cancelled"};
  return words.at(static_cast<std::size_t>(status));
}

std::string_view to_word(model::InitiativeStatus status) {
  constexpr std::array<std::string_view, 4> words{"planned", "active", "done", "dropped"};
  return words.at(static_cast<std::size_t>(status));
}

std::string_view to_word(model::Cadence cadence) {
  constexpr std::array<std::string_view, 4> words{"weekly", "biweekly", "monthly", "quarterly"};
  return words.at(static_cast<std::size_t>(cadence));
}

std::string_view to_word(model::EventType type) {
  constexpr std::array<std::string_view, 6> words{"workshop", "approval", "kickoff", "midterm", "final", "other"};
  return words.at(static_cast<std::size_t>(type));
}

std::string_view to_word(model::ItemKind kind) {
  constexpr std::array<std::string_view, 4> words{"file", "objective", "key_result", "initiative"};
  return words.at(static_cast<std::size_t>(kind));
}

}  // namespace okr::report
