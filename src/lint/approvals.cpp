#include "lint/approvals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "lint/levels.hpp"
#include "lint/wording.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::Approval;
using Approved = model::Field<Approval>;

/// A live key result and the approvals that cover it, its own first.
struct Covered {
  Address address;
  const model::KeyResult* key_result = nullptr;
  std::array<const Approved*, 3> approvals{};
};

std::vector<Covered> list_covered(const model::Workspace& workspace, std::size_t file) {
  std::vector<Covered> covered;
  const model::OkrFile& okr_file = workspace.files[file];
  for (std::size_t i = 0; i < okr_file.objectives.size(); ++i) {
    const model::Objective& objective = okr_file.objectives[i];
    if (!is_active(objective)) continue;
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      const model::KeyResult& key_result = objective.key_results[k];
      if (!key_result.is_live()) continue;
      covered.push_back({{.file = file, .objective = i, .key_result = k},
                         &key_result,
                         {&key_result.approved, &objective.approved, &okr_file.approved}});
    }
  }
  return covered;
}

/// Where one of the days can't be read, that may be the last.
const model::Field<Date>* find_last_day(const Covered& covered) {
  const model::Field<Date>* last = nullptr;
  for (const Approved* approved : covered.approvals) {
    if (approved->is_absent()) continue;
    if (!*approved || !(*approved)->on) return nullptr;
    if (last == nullptr || **last < *(*approved)->on) last = &(*approved)->on;
  }
  return last;
}

bool is_of_target(const model::GoalChange& change) {
  if (!change.field || !change.on) return false;
  const std::string name = to_lower(trim(*change.field));
  return name == "target" || name.starts_with("keep") || name == "at_least" || name == "at_most";
}

const model::Field<Date>* find_last_change(const model::KeyResult& key_result) {
  const model::Field<Date>* last = nullptr;
  for (const model::GoalChange& change : key_result.changes) {
    if (is_of_target(change) && (last == nullptr || **last < *change.on)) last = &change.on;
  }
  return last;
}

void add_self(const Approved& approved, const Address& address, Report& report) {
  if (!approved || !approved->by) return;
  const std::optional<std::string> owner = model::find_owner(report.workspace(), address);
  if (!owner || to_comparison_key(*owner) != to_comparison_key(*approved->by)) return;
  report
      .add_at(address, approved->by.span(),
              fmt::format("{} approved what they own themselves", to_quoted(*approved->by)))
      .help("who else can say that this is the right thing to measure?")
      .key("self-approved");
}

void add_outdated(const model::OkrFile& file, const Covered& covered, Report& report) {
  const model::Field<Date>* approval = find_last_day(covered);
  const model::Field<Date>* change = find_last_change(*covered.key_result);
  if (approval == nullptr || change == nullptr || **change <= **approval) return;
  report
      .add_at(covered.address, change->span(),
              fmt::format("approval of {} is older than the target", to_quoted_name(*covered.key_result)))
      .help(fmt::format("does it still hold? okr approve {} --by NAME{}", covered.key_result->ref,
                        covered.key_result->approved.is_absent() ? "" : " --replace"))
      .key("older")
      .related(file, approval->span(), "approved here");
}

}  // namespace

bool has_approvals(const model::Workspace& workspace) {
  const auto is_approved = [](const auto& thing) { return !thing.approved.is_absent(); };
  const auto has_approved = [&](const model::Objective& objective) {
    return is_approved(objective) || std::ranges::any_of(objective.key_results, is_approved);
  };
  return std::ranges::any_of(workspace.files, [&](const model::OkrFile& file) {
    return is_approved(file) || std::ranges::any_of(file.objectives, has_approved);
  });
}

std::vector<Address> find_unapproved(const model::Workspace& workspace, std::size_t file) {
  std::vector<Address> unapproved;
  for (const Covered& covered : list_covered(workspace, file)) {
    const bool is_whole = covered.key_result->is_whole && workspace.find_objective(covered.address)->is_whole;
    const bool is_bare = std::ranges::all_of(covered.approvals, &Approved::is_absent);
    if (is_whole && is_bare) unapproved.push_back(covered.address);
  }
  return unapproved;
}

void add_doubtful_approvals(std::size_t file, Report& report) {
  const model::OkrFile& okr_file = report.workspace().files[file];
  if (has_active(okr_file)) add_self(okr_file.approved, {.file = file}, report);
  for (std::size_t i = 0; i < okr_file.objectives.size(); ++i) {
    const model::Objective& objective = okr_file.objectives[i];
    if (is_active(objective)) add_self(objective.approved, {.file = file, .objective = i}, report);
  }
  for (const Covered& covered : list_covered(report.workspace(), file)) {
    add_self(covered.key_result->approved, covered.address, report);
    add_outdated(okr_file, covered, report);
  }
}

}  // namespace okr::lint
