#include "lint/red_thread.hpp"

#include <algorithm>
#include <deque>
#include <optional>

#include "lint/initiative_links.hpp"
#include "lint/levels.hpp"
#include "lint/references.hpp"
#include "lint/siblings.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::Workspace;

struct Parent {
  Address goal;
  const model::Reference* reference = nullptr;
};

/// An objective and what hangs on it.
struct Knot {
  Address address;
  const model::Objective* objective = nullptr;
  std::vector<Parent> parents{};
  bool is_clear = true;                           ///< all that it is aligned to was found
  const model::Initiative* initiative = nullptr;  ///< the first for it, or for one below it
  bool has_child = false;
};

struct Web {
  std::vector<Knot> knots;  ///< all objectives, in the order of files
  std::vector<std::size_t> first_of_file;
  std::vector<bool> has_initiative;  ///< by file
  bool is_whole = true;              ///< nothing is there that could not be read

  Knot& knot_of(const Address& goal) { return knots[first_of_file[goal.file] + goal.objective]; }
};

/// Where a reference leads, or was most likely meant to lead: what is misspelt is no missing work.
std::vector<Address> find_meant(const Workspace& workspace, const Address& from, const std::string& reference) {
  model::Resolution resolution = resolve(workspace, from, reference);
  if (!resolution.found.empty() || !resolution.nearest) return resolution.found;
  return resolve(workspace, from, *resolution.nearest).found;
}

bool is_alive(const Workspace& workspace, const Address& goal) {
  const model::KeyResult* key_result = workspace.find_key_result({goal.file, goal.objective, goal.key_result});
  return workspace.find_objective({goal.file, goal.objective})->is_live() &&
         (key_result == nullptr || key_result->is_live());
}

void add_parents(Web& web, const Workspace& workspace, Knot& knot) {
  for (const model::Reference& reference : knot.objective->aligned_to) {
    const auto meant = find_meant(workspace, knot.address, reference.text);
    knot.is_clear = knot.is_clear && meant.size() == 1;
    for (const Address& goal : meant) {
      knot.parents.push_back({goal, &reference});
      if (knot.objective->is_live()) web.knot_of(goal).has_child = true;
    }
  }
}

void add_initiative(Web& web, const Workspace& workspace, const Address& address) {
  const model::Initiative& initiative = *workspace.find_initiative(address);
  web.is_whole = web.is_whole && initiative.is_whole && !initiative.has_damaged_supports;
  const bool is_inside = address.objective != Address::none;
  if (!is_live(initiative) || (is_inside && !is_alive(workspace, address))) return;
  web.has_initiative[address.file] = true;
  const auto add = [&](const Address& goal) {
    Knot& knot = web.knot_of(goal);
    if (knot.initiative == nullptr) knot.initiative = &initiative;
  };
  if (is_inside) add(address);
  for (const model::Reference& reference : initiative.supports) {
    for (const Address& goal : find_meant(workspace, address, reference.text)) add(goal);
  }
}

/// An initiative below an objective is one for it.
void carry_up(Web& web) {
  std::deque<Knot*> waiting;
  for (Knot& knot : web.knots) {
    if (knot.initiative != nullptr && knot.objective->is_live()) waiting.push_back(&knot);
  }
  while (!waiting.empty()) {
    const Knot& knot = *waiting.front();
    waiting.pop_front();
    for (const Parent& parent : knot.parents) {
      Knot& above = web.knot_of(parent.goal);
      if (above.initiative != nullptr) continue;
      above.initiative = knot.initiative;
      waiting.push_back(&above);
    }
  }
}

Web to_web(const Workspace& workspace) {
  Web web;
  web.is_whole = workspace.unreadable.empty();
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    web.first_of_file.push_back(web.knots.size());
    web.is_whole = web.is_whole && workspace.files[file].is_whole;
    const auto& objectives = workspace.files[file].objectives;
    for (std::size_t each = 0; each < objectives.size(); ++each) {
      web.knots.push_back({.address = {.file = file, .objective = each}, .objective = &objectives[each]});
      web.is_whole = web.is_whole && objectives[each].is_whole;
    }
  }
  web.has_initiative.resize(workspace.files.size());
  for (Knot& knot : web.knots) add_parents(web, workspace, knot);
  for (const Sibling& sibling : list_all_initiatives(workspace)) add_initiative(web, workspace, sibling.address);
  return web;
}

/// An objective all of whose parents are parked or cancelled.
std::optional<BrokenThread> find_dead_end(const Workspace& workspace, const Knot& knot) {
  const model::OkrFile& file = workspace.files[knot.address.file];
  const bool is_judged = is_active(*knot.objective) && !file.is_closed() && knot.objective->is_whole && knot.is_clear &&
                         !knot.parents.empty() && find_level(file, workspace.config).value_or(0) > 0;
  const auto has_life = [&](const Parent& parent) { return is_alive(workspace, parent.goal); };
  if (!is_judged || std::ranges::any_of(knot.parents, has_life)) return std::nullopt;
  const Parent& first = knot.parents.front();
  const model::Objective& above = *workspace.find_objective({first.goal.file, first.goal.objective});
  const model::KeyResult* key_result = above.is_live() ? workspace.find_key_result(first.goal) : nullptr;
  BrokenThread broken{knot.address, knot.initiative, first.reference, &above};
  if (key_result != nullptr) broken.dead = key_result;
  broken.is_parked = *(key_result != nullptr ? key_result->status : above.status) == model::GoalStatus::parked;
  return broken;
}

std::vector<BrokenThread> find_broken(const Workspace& workspace, Web& web) {
  std::vector<BrokenThread> broken;
  for (const Address& address : find_unaligned(workspace)) {
    const Knot& knot = web.knot_of(address);
    if (knot.initiative != nullptr) broken.push_back({address, knot.initiative});
  }
  for (const Knot& knot : web.knots) {
    if (const auto found = find_dead_end(workspace, knot)) broken.push_back(*found);
  }
  std::ranges::sort(broken, {}, &BrokenThread::objective);
  return broken;
}

bool has_below(const Workspace& workspace) {
  return std::ranges::any_of(workspace.files, [&](const model::OkrFile& file) {
    return find_level(file, workspace.config) != 0U && std::ranges::any_of(file.objectives, &model::Objective::is_live);
  });
}

std::vector<IdleObjectives> find_idle(const Workspace& workspace, const Web& web) {
  std::vector<IdleObjectives> idle;
  if (!web.is_whole || workspace.config.levels.size() < 2) return idle;
  const bool is_below = has_below(workspace);
  for (const Knot& knot : web.knots) {
    const std::size_t index = knot.address.file;
    const model::OkrFile& file = workspace.files[index];
    const bool is_top = find_level(file, workspace.config) == 0U && !file.is_closed() && is_active(*knot.objective);
    if (!is_top || knot.has_child || knot.initiative != nullptr) continue;
    if (idle.empty() || idle.back().file != index) {
      idle.push_back({.file = index, .is_begun = is_below || web.has_initiative[index]});
    }
    idle.back().objectives.push_back(knot.address);
  }
  return idle;
}

}  // namespace

RedThread find_red_thread(const Workspace& workspace) {
  Web web = to_web(workspace);
  carry_up(web);
  return {find_broken(workspace, web), find_idle(workspace, web)};
}

}  // namespace okr::lint
