#include "render/state_words.hpp"

#include <array>

#include "render/messages.hpp"

namespace okr::render {

namespace {

// Each in the order of its enum.
constexpr std::array kinds{messages::file, messages::objective, messages::key_result, messages::initiative};
constexpr std::array goal_states{messages::draft, messages::active, messages::parked, messages::cancelled};
constexpr std::array initiative_states{messages::planned, messages::active, messages::done, messages::dropped};
constexpr std::array cadences{messages::weekly, messages::biweekly, messages::monthly, messages::quarterly};
constexpr std::array types{messages::committed, messages::aspirational, messages::learning};
constexpr std::array verdicts{messages::likely, messages::possible, messages::unlikely};

template <class Word, std::size_t size>
std::string find_text(const std::array<Message, size>& words, Word word, const TextStyle& style) {
  return say(style, words.at(static_cast<std::size_t>(word)));
}

}  // namespace

std::string to_text(model::ItemKind kind, const TextStyle& style) { return find_text(kinds, kind, style); }

std::string to_text(model::GoalStatus state, const TextStyle& style) { return find_text(goal_states, state, style); }

std::string to_text(model::InitiativeStatus state, const TextStyle& style) {
  return find_text(initiative_states, state, style);
}

std::string to_text(model::Cadence cadence, const TextStyle& style) { return find_text(cadences, cadence, style); }

std::string to_text(model::ObjectiveType type, const TextStyle& style) { return find_text(types, type, style); }

std::string to_text(model::Verdict verdict, const TextStyle& style) { return find_text(verdicts, verdict, style); }

}  // namespace okr::render
