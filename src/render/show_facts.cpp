#include <fmt/format.h>

#include <cmath>

#include "render/show_messages.hpp"
#include "render/show_parts.hpp"
#include "render/state_words.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowFacts;
using report::ShowView;

std::string join(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

/// A text, and behind it another one where there is one.
std::string with_reason(const std::string& text, const std::string& reason) {
  return reason.empty() ? text : text + ": " + reason;
}

/// How much time is left until a day.
std::string describe_left(Date today, Date due, const TextStyle& style) {
  const long days = (due - today).count();
  if (days == 0) return say(style, messages::last_day);
  return say_count(style, days < 0 ? messages::over_for : messages::days_left, std::abs(days));
}

std::string describe_period(const ShowView& view, const TextStyle& style) {
  const ShowFacts& facts = view.facts;
  if (!facts.period) return say(style, messages::period_unsaid);
  const model::Period& period = *facts.period;
  std::vector<std::string> parts{period.name};
  if (view.today < period.start) {
    parts.push_back(say(style, messages::begins, to_text(period.start, style)));
  } else {
    const bool has_own_due = facts.due && !view.initiative && *facts.due != period.end;
    if (has_own_due) parts.push_back(say(style, messages::due_on, to_text(*facts.due, style)));
    parts.push_back(describe_left(view.today, has_own_due ? *facts.due : period.end, style));
  }
  if (facts.is_closed) parts.push_back(say(style, messages::closed));
  return join(parts);
}

std::string describe_cadence(const ShowView& view, const TextStyle& style) {
  if (!view.facts.cadence) return "";
  const std::string cadence = to_text(*view.facts.cadence, style);
  if (!view.has_figures()) return cadence;
  const model::KeyResultProgress& figures = view.key_result->figures;
  const std::string last = figures.checked_on ? say(style, messages::last_check_in, to_text(*figures.checked_on, style))
                                              : say(style, messages::no_check_in_yet);
  std::string age;
  if (view.is_live() && figures.is_due) age = say(style, messages::one_is_due);
  if (view.is_live() && figures.is_stale) age = say(style, messages::stale);
  return with_reason(join({cadence, last}), age);
}

std::string describe_who_and_when(const report::ShowApproval& approved, const TextStyle& style) {
  if (!approved.on) return approved.by.empty() ? "" : say(style, messages::approved_by, approved.by);
  const std::string on = to_text(*approved.on, style);
  return approved.by.empty() ? say(style, messages::approved_on, on)
                             : say(style, messages::approved_by_on, approved.by, on);
}

std::string describe_approval(const ShowView& view, const TextStyle& style) {
  if (view.kind == model::ItemKind::initiative) return "";
  if (!view.facts.approved) return say(style, messages::not_approved);
  const report::ShowApproval& approved = *view.facts.approved;
  const std::string words = describe_who_and_when(approved, style);
  if (approved.of == view.kind) return words;
  return join({words, say(style, messages::approved_with.at(static_cast<std::size_t>(approved.of)))});
}

std::string describe_goal_state(const ShowFacts& facts, const TextStyle& style) {
  if (!facts.state || *facts.state == model::GoalStatus::active) return "";
  return with_reason(to_text(*facts.state, style), facts.state_reason);
}

std::string describe_grade(const ShowFacts& facts, const TextStyle& style) {
  return facts.grade ? with_reason(to_number_text(*facts.grade, style), facts.grade_note) : "";
}

std::string describe_initiative(const report::ShowInitiative& facts, const TextStyle& style) {
  std::vector<std::string> parts{to_text(facts.state, style)};
  if (facts.progress) parts.push_back(to_share_text(facts.progress));
  if (facts.due) parts.push_back(say(style, messages::due_on, to_text(*facts.due, style)));
  if (facts.is_late) parts.push_back(say(style, messages::late));
  if (facts.done_on) parts.push_back(say(style, messages::done_on, to_text(*facts.done_on, style)));
  return join(parts);
}

}  // namespace

std::vector<ShowFact> list_facts(const ShowView& view, const TextStyle& style) {
  const ShowFacts& facts = view.facts;
  const bool is_promise = !facts.type || *facts.type == model::ObjectiveType::committed;
  std::vector<ShowFact> list;
  const auto add = [&](const Message& key, const std::string& text, Ink ink = Ink::faint) {
    if (!text.empty()) list.push_back({say(style, key), text, ink});
  };
  add(messages::state, describe_goal_state(facts, style), Ink::warning);
  if (view.initiative) {
    add(messages::state, describe_initiative(*view.initiative, style), Ink::strong);
    add(messages::done_when, view.initiative->done_when);
  }
  add(messages::owner, facts.owner.value_or(say(style, messages::nobody)));
  add(messages::period, describe_period(view, style));
  add(messages::type, is_promise ? "" : to_text(*facts.type, style));
  add(messages::weight, facts.weight ? to_number_text(*facts.weight, style) : "");
  add(messages::grade, describe_grade(facts, style));
  add(messages::why, facts.why);
  add(messages::metric, facts.metric);
  add(messages::source, facts.source);
  add(messages::check_ins_heading, describe_cadence(view, style));
  add(messages::approved, describe_approval(view, style));
  return list;
}

}  // namespace okr::render
