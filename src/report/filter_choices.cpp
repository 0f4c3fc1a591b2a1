#include "okr/report/filter_choices.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "okr/base/text.hpp"
#include "okr/report/filter.hpp"
#include "okr/report/words.hpp"

namespace okr::report {
namespace {

using Choices = std::vector<FilterChoice>;

void add_owner(std::set<std::string>& owners, const model::Field<std::string>& owner) {
  if (owner && !is_blank(*owner)) owners.insert(*owner);
}

void add_owners(std::set<std::string>& owners, const std::vector<model::Initiative>& initiatives) {
  for (const model::Initiative& initiative : initiatives) add_owner(owners, initiative.owner);
}

Choices list_teams(const model::Workspace& workspace) {
  Choices choices;
  for (const model::OkrFile& file : workspace.files) choices.push_back({file.team, file.name ? *file.name : ""});
  return choices;
}

Choices list_levels(const model::Workspace& workspace) {
  Choices choices;
  for (const std::string& level : workspace.config.levels) choices.push_back({level, ""});
  return choices;
}

/// "mette-krogh", which needs no quotes, where it names the same person.
Choices list_owners(const model::Workspace& workspace) {
  Choices choices;
  for (const std::string& owner : find_owners(workspace)) {
    const std::string slug = to_slug(owner);
    const bool is_same = owner.find('@') == std::string::npos && is_same_person(owner, slug);
    choices.push_back({is_same ? slug : owner, owner});
  }
  return choices;
}

Choices list_statuses(const model::Workspace&) {
  Choices choices;
  for (std::size_t status = 0; status < model::status_count; ++status) {
    choices.push_back({std::string(to_word(static_cast<model::Status>(status))), ""});
  }
  return choices;
}

Choices list_periods(const model::Workspace& workspace) {
  Choices choices;
  for (const model::OkrFile& file : workspace.files) {
    if (!file.period) continue;
    choices.push_back({file.period->name, to_string(file.period->start) + " to " + to_string(file.period->end)});
  }
  return choices;
}

Choices list_ages(const model::Workspace&) { return {{"7d", "a week"}, {"14d", "two weeks"}, {"4w", "four weeks"}}; }

Choices list_types(const model::Workspace&) {
  using enum model::ObjectiveType;
  Choices choices;
  for (const model::ObjectiveType type : {committed, aspirational, learning}) {
    choices.push_back({std::string(to_word(type)), ""});
  }
  return choices;
}

/// What a key is about, and what can stand behind it. A test holds them against `filter_keys`.
struct KeyChoices {
  std::string_view key;
  std::string_view words;
  Choices (*list)(const model::Workspace&);
};
constexpr std::array key_choices{
    KeyChoices{"team", "of a team", list_teams},
    KeyChoices{"level", "of a level", list_levels},
    KeyChoices{"owner", "who owns it", list_owners},
    KeyChoices{"status", "where it stands", list_statuses},
    KeyChoices{"period", "files of a period", list_periods},
    KeyChoices{"stale", "no check-in for so long", list_ages},
    KeyChoices{"type", "of an objective", list_types},
};

/// Each term once, sorted.
Choices to_unique(Choices choices) {
  std::ranges::stable_sort(choices, {}, &FilterChoice::term);
  const auto is_same = [](const FilterChoice& a, const FilterChoice& b) { return a.term == b.term; };
  choices.erase(std::unique(choices.begin(), choices.end(), is_same), choices.end());
  return choices;
}

}  // namespace

std::vector<std::string> find_owners(const model::Workspace& workspace) {
  std::set<std::string> owners;
  for (const model::OkrFile& file : workspace.files) {
    add_owner(owners, file.owner);
    add_owners(owners, file.initiatives);
    for (const model::Objective& objective : file.objectives) {
      add_owner(owners, objective.owner);
      add_owners(owners, objective.initiatives);
      for (const model::KeyResult& key_result : objective.key_results) {
        add_owner(owners, key_result.owner);
        add_owners(owners, key_result.initiatives);
      }
    }
  }
  return {owners.begin(), owners.end()};
}

std::vector<FilterChoice> find_filter_choices(const model::Workspace& workspace, std::string_view written) {
  const std::string sign = written.starts_with('-') ? "-" : "";
  const std::string_view term = written.substr(sign.size());
  const std::size_t colon = term.find(':');
  Choices choices;
  for (const KeyChoices& each : key_choices) {
    if (colon == std::string_view::npos) {
      choices.push_back({sign + std::string(each.key) + ':', std::string(each.words)});
    } else if (to_lower(term.substr(0, colon)) == each.key) {
      choices = to_unique(each.list(workspace));
    }
  }
  if (colon == std::string_view::npos) return choices;
  const std::string before(written.substr(0, written.find_last_of(":,") + 1));
  for (FilterChoice& choice : choices) choice.term = before + choice.term;
  return choices;
}

}  // namespace okr::report
