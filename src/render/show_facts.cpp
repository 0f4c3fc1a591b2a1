#include <fmt/format.h>

#include <cmath>

#include "okr/report/words.hpp"
#include "render/show_parts.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowFacts;
using report::ShowView;

std::string count_days(long days) { return count_noun(static_cast<std::size_t>(std::abs(days)), "day"); }

/// How much time is left until a day.
std::string describe_left(Date today, Date due) {
  const long days = (due - today).count();
  if (days < 0) return fmt::format("over for {}", count_days(days));
  return days == 0 ? "the last day" : count_days(days) + " left";
}

std::string describe_period(const ShowView& view) {
  const ShowFacts& facts = view.facts;
  if (!facts.period) return "none is said";
  const model::Period& period = *facts.period;
  const std::string closed = facts.is_closed ? ", closed" : "";
  if (view.today < period.start) return fmt::format("{}, begins on {}{}", period.name, to_string(period.start), closed);
  if (!facts.due || view.initiative || *facts.due == period.end)
    return fmt::format("{}, {}{}", period.name, describe_left(view.today, period.end), closed);
  return fmt::format("{}, due {}, {}{}", period.name, to_string(*facts.due), describe_left(view.today, *facts.due),
                     closed);
}

std::string describe_cadence(const ShowView& view) {
  if (!view.facts.cadence) return "";
  const std::string cadence(report::to_word(*view.facts.cadence));
  if (!view.has_figures()) return cadence;
  const model::KeyResultProgress& figures = view.key_result->figures;
  const std::string last =
      figures.checked_on ? fmt::format(", the last on {}", to_string(*figures.checked_on)) : ", none yet";
  const std::string_view age = figures.is_stale ? ": stale" : figures.is_due ? ": one is due" : "";
  const std::string_view state = view.is_live() ? age : "";
  return cadence + last + std::string(state);
}

std::string describe_approval(const ShowView& view) {
  if (view.kind == model::ItemKind::initiative) return "";
  if (!view.facts.approved) return "not yet";
  const report::ShowApproval& approved = *view.facts.approved;
  std::string words = approved.by.empty() ? "" : "by " + approved.by;
  if (approved.on) words += fmt::format("{}on {}", words.empty() ? "" : " ", to_string(*approved.on));
  return approved.of == view.kind ? words : fmt::format("{}, with its {}", words, model::to_words(approved.of));
}

std::string describe_goal_state(const ShowFacts& facts) {
  if (!facts.state || *facts.state == model::GoalStatus::active) return "";
  const std::string_view gap = facts.state_reason.empty() ? "" : ": ";
  return fmt::format("{}{}{}", report::to_word(*facts.state), gap, facts.state_reason);
}

std::string describe_grade(const ShowFacts& facts) {
  if (!facts.grade) return "";
  return to_number_text(*facts.grade) + (facts.grade_note.empty() ? "" : ": " + facts.grade_note);
}

std::string describe_initiative(const report::ShowInitiative& facts) {
  std::string words(report::to_word(facts.state));
  if (facts.progress) words += ", " + to_share_text(facts.progress);
  if (facts.due) words += ", due " + to_string(*facts.due);
  if (facts.is_late) words += ", late";
  if (facts.done_on) words += ", done on " + to_string(*facts.done_on);
  return words;
}

}  // namespace

std::vector<ShowFact> list_facts(const ShowView& view) {
  const ShowFacts& facts = view.facts;
  const bool is_promise = !facts.type || *facts.type == model::ObjectiveType::committed;
  std::vector<ShowFact> list{{"state", describe_goal_state(facts), Ink::warning}};
  if (view.initiative) {
    list.push_back({"state", describe_initiative(*view.initiative), Ink::strong});
    list.push_back({"done when", view.initiative->done_when});
  }
  list.push_back({"owner", facts.owner.value_or("nobody")});
  list.push_back({"period", describe_period(view)});
  list.push_back({"type", is_promise ? "" : std::string(report::to_word(*facts.type))});
  list.push_back({"weight", facts.weight ? to_number_text(*facts.weight) : ""});
  list.push_back({"grade", describe_grade(facts)});
  list.push_back({"why", facts.why});
  list.push_back({"metric", facts.metric});
  list.push_back({"source", facts.source});
  list.push_back({"check-ins", describe_cadence(view)});
  list.push_back({"approved", describe_approval(view)});
  return list;
}

}  // namespace okr::render
