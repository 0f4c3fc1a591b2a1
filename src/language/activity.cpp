#include "language/activity.hpp"

#include <algorithm>
#include <array>

namespace okr::language {
namespace {

/// How far behind a homograph the noun that it belongs to stands: "support tickets", "design system adoption".
constexpr std::size_t noun_reach = 2;

/// "support tickets", "calls per agent": the head's form is a noun's here.
bool is_noun(const WordedTitle& title, const Worded& head) {
  if (head.first != head.last || !title.has(head.first, Wording::homograph)) return false;
  const std::size_t end = std::min(head.last + noun_reach + 1, title.sentence().size());
  for (std::size_t at = head.last + 1; at < end; ++at) {
    if (title.has(at, Wording::noun_sign)) return true;
    if (title.has(at, Word::function) || title.is_number(at)) return false;
  }
  const std::size_t next = title.sentence()[head.last].end;
  const std::size_t sign = title.sentence().normal().folded.find_first_not_of(' ', next);
  return sign != std::string::npos &&
         std::string_view("<>=:").find(title.sentence().normal().at(sign)) != std::string_view::npos;
}

/// "hold churn under 3 %": a level, no meeting.
bool is_level(const WordedTitle& title, const Worded& head) {
  if (!title.has(head.first, Wording::hold)) return false;
  for (std::size_t at = head.last + 1; at < title.sentence().size() && !title.sentence()[at].is_number; ++at) {
    if (title.has(at, Wording::bound)) return true;
  }
  const std::string& text = title.sentence().normal().folded;
  return text.find_first_of("<>") != std::string::npos;
}

/// A verb's noun is an activity with what it is done to: "lansering av".
bool is_nominal_alone(const WordedTitle& title, const Worded& head) {
  const std::string_view infinitive = head.entry->entry.substr(0, head.entry->entry.find(' '));
  const bool is_noun_form =
      head.entry->form == Form::head_only && title.sentence().word(head.first).size() > infinitive.size();
  return is_noun_form && !title.has(head.last + 1, Wording::nominal_of);
}

/// "6 fairs arranged yearly": the last word that says anything.
std::optional<std::size_t> find_last_content(const WordedTitle& title) {
  for (std::size_t at = title.sentence().size(); at > 0; --at) {
    if (title.is_time(at - 1)) continue;
    return title.is_content(at - 1) ? std::optional(at - 1) : std::nullopt;
  }
  return std::nullopt;
}

const Worded* find_participle(const WordedTitle& title) {
  const auto last = find_last_content(title);
  if (!last || *last <= title.head() || title.has(*last, Wording::homograph)) return nullptr;
  for (const Worded& worded : title.entries()) {
    const bool is_activity = worded.entry->wording == Wording::activity || worded.entry->wording == Wording::making ||
                             worded.entry->wording == Wording::building;
    if (is_activity && worded.first == *last && worded.entry->form == Form::past && worded.entry->rest.empty()) {
      return &worded;
    }
  }
  return nullptr;
}

/// "and train everyone", "and cut costs"; in "sales and support" it is a noun.
bool has_object(const WordedTitle& title, const Worded& verb) {
  const std::size_t next = verb.last + 1;
  if (next >= title.sentence().size()) return false;
  if (title.has(next, Wording::determiner) || title.is_number(next)) return true;
  const bool has_direction = verb.entry->wording == Wording::up || verb.entry->wording == Wording::down;
  return has_direction && title.is_content(next);
}

constexpr std::initializer_list<Wording> doing{Wording::activity, Wording::making, Wording::building};
constexpr std::initializer_list<Wording> all_verbs{Wording::up,           Wording::down,   Wording::hold,
                                                   Wording::no_direction, Wording::reach,  Wording::short_head,
                                                   Wording::activity,     Wording::making, Wording::building};

}  // namespace

const Worded* find_head_verb(const WordedTitle& title, std::initializer_list<Wording> lists) {
  const Worded* head = title.find(title.head(), lists);
  if (head == nullptr || is_noun(title, *head) || is_nominal_alone(title, *head)) return nullptr;
  return head;
}

const Worded* find_activity(const WordedTitle& title) {
  const Worded* head = find_head_verb(title, doing);
  if (head != nullptr && !is_level(title, *head)) return head;
  return head == nullptr ? find_participle(title) : nullptr;
}

const Worded* find_joined_verb(const WordedTitle& title, std::size_t at) {
  const Worded* verb = title.find(at, all_verbs);
  if (verb == nullptr || at <= title.head()) return nullptr;
  const Worded* head = title.find(title.head(), all_verbs);
  const Form style = head == nullptr ? Form::listed : head->entry->form;
  if (verb->entry->form != Form::listed && verb->entry->form != style) return nullptr;
  if (verb->entry->form == Form::past) return nullptr;
  return !title.has(at, Wording::homograph) || has_object(title, *verb) ? verb : nullptr;
}

}  // namespace okr::language
