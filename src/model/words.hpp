#pragma once

#include <array>
#include <string_view>

// The words of enumerated values, each list in the order of its enum.
namespace okr::model::words {

using Word = std::string_view;

inline constexpr std::array<Word, 3> objective_types{"committed", "aspirational", "learning"};
inline constexpr std::array<Word, 4> goal_statuses{"draft", "active", "parked", "cancelled"};
/// A key result has no draft.
inline constexpr std::array<Word, 3> key_result_statuses{"active", "parked", "cancelled"};
inline constexpr std::array<Word, 4> initiative_statuses{"planned", "active", "done", "dropped"};
inline constexpr std::array<Word, 4> cadences{"weekly", "biweekly", "monthly", "quarterly"};
inline constexpr std::array<Word, 3> windows{"day", "week", "month"};
inline constexpr std::array<Word, 2> visibilities{"public", "restricted"};
inline constexpr std::array<Word, 6> event_types{"workshop", "approval", "kickoff", "midterm", "final", "other"};
inline constexpr std::array<Word, 6> languages{"en", "nb", "nn", "da", "sv", "no"};

inline constexpr std::array<Word, 3> profiles{"starter", "standard", "strict"};
inline constexpr std::array<Word, 3> key_result_times{"inherit", "explicit", "bounded"};
inline constexpr std::array<Word, 3> approvals{"off", "recommended", "required"};
inline constexpr std::array<Word, 3> rollouts{"pilot", "scaling", "all"};
inline constexpr std::array<Word, 4> fail_ons{"error", "warning", "note", "never"};
inline constexpr std::array<Word, 7> message_languages{"en", "file", "nb", "nn", "da", "sv", "no"};
inline constexpr std::array<Word, 4> severities{"off", "note", "warning", "error"};

}  // namespace okr::model::words
