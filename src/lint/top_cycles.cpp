#include "lint/top_cycles.hpp"

#include <algorithm>
#include <vector>

#include "lint/levels.hpp"

namespace okr::lint {
namespace {

bool has_unread(const model::Workspace& workspace) {
  return !workspace.unreadable.empty() ||
         std::ranges::any_of(workspace.files, [](const model::OkrFile& file) { return !file.is_whole; });
}

}  // namespace

std::optional<TopCycles> find_top_cycles(const model::Workspace& workspace) {
  if (workspace.config.levels.size() < 2 || has_unread(workspace)) return std::nullopt;
  std::vector<std::size_t> sets;
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const model::OkrFile& file = workspace.files[index];
    if (file.objectives.empty()) continue;
    if (find_level(file, workspace.config) != 0U) return std::nullopt;
    if (file.period) sets.push_back(index);
  }
  const auto period_of = [&](std::size_t index) -> const model::Period& { return *workspace.files[index].period; };
  std::ranges::stable_sort(sets, {}, [&](std::size_t index) { return period_of(index).end; });
  const auto latest =
      std::find_if(sets.rbegin(), sets.rend(), [&](std::size_t index) { return !workspace.files[index].is_closed(); });
  if (latest == sets.rend()) return std::nullopt;
  // A year and its quarters are no more periods than the quarters alone.
  TopCycles cycles{0, *latest};
  Date end = Date::min();
  for (const std::size_t index : sets) {
    if (cycles.count > 0 && period_of(index).start <= end) continue;
    ++cycles.count;
    end = period_of(index).end;
  }
  return cycles;
}

}  // namespace okr::lint
