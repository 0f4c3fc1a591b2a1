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

/// "6 fairs arranged yearly": the last word that is no time.
std::optional<std::size_t> find_last_word(const WordedTitle& title) {
  for (std::size_t at = title.sentence().size(); at > 0; --at) {
    if (!title.is_time(at - 1)) return at - 1;
  }
  return std::nullopt;
}

/// "Published open data used by 25 developers": what was done to it, not what is to be done. "Published 12 reports".
bool is_attribute(const WordedTitle& title, const Worded& head) {
  const std::size_t next = head.last + 1;
  if (head.entry->form != Form::past || !head.entry->rest.empty() || !is_doing(head)) return false;
  return next >= title.sentence().size() || !(title.is_number(next) || title.has(next, Wording::determiner));
}

/// The past form of something to do that stands where `is_place` says.
template <class IsPlace>
const Worded* find_past(const WordedTitle& title, IsPlace is_place) {
  const auto found = std::ranges::find_if(title.entries(), [&](const Worded& worded) {
    return is_place(worded) && is_doing(worded) && worded.entry->form == Form::past;
  });
  return found == title.entries().end() ? nullptr : &*found;
}

/// "We have held 5 talks", "there are held 5 talks": a past behind "have" or "are"; "det gjennomføres 5 kurs" has the
/// passive in its place.
const Worded* find_perfect(const WordedTitle& title) {
  const bool has_placeholder = title.has(title.head(), Wording::placeholder_subject);
  const std::size_t verb = title.head() + (has_placeholder ? 1 : 0);
  if (verb == title.sentence().skip_label()) return nullptr;
  const bool has_state = title.has(verb, Wording::state);
  if (!has_state && !has_placeholder) return nullptr;
  const std::size_t past = verb + (has_state ? 1 : 0);
  return find_past(title, [&](const Worded& worded) { return worded.first == past; });
}

const Worded* find_participle(const WordedTitle& title) {
  const auto last = find_last_word(title);
  if (!last || *last <= title.head() || title.has(*last, Wording::homograph)) return nullptr;
  return find_past(title, [&](const Worded& worded) { return worded.last == *last; });
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

bool is_doing(const Worded& worded) { return std::ranges::find(doing, worded.entry->wording) != doing.end(); }

const Worded* find_head_verb(const WordedTitle& title, std::initializer_list<Wording> lists) {
  const Worded* head = title.find(title.head(), lists);
  if (head == nullptr || is_noun(title, *head) || is_nominal_alone(title, *head) || is_attribute(title, *head)) {
    return nullptr;
  }
  return head;
}

const Worded* find_activity(const WordedTitle& title) {
  const Worded* head = find_head_verb(title, doing);
  if (head != nullptr && !is_level(title, *head)) return head;
  if (head != nullptr) return nullptr;
  const Worded* perfect = find_perfect(title);
  return perfect != nullptr ? perfect : find_participle(title);
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
