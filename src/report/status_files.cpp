#include "report/status_files.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace okr::report {
namespace {

using model::OkrFile;
using model::Period;

bool is_shown(const OkrFile& file) {
  return file.is_whole && file.period &&
         std::ranges::any_of(file.objectives, [](const model::Objective& objective) { return objective.is_live(); });
}

template <class Predicate>
std::vector<std::size_t> find_files(const model::Workspace& workspace, Predicate predicate) {
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const OkrFile& file = workspace.files[index];
    if (is_shown(file) && predicate(*file.period)) found.push_back(index);
  }
  return found;
}

std::optional<Date> find_last_end(const model::Workspace& workspace, Date today) {
  std::optional<Date> last;
  for (const std::size_t index : find_files(workspace, [&](const Period& period) { return period.end < today; })) {
    last = std::max(last.value_or(workspace.files[index].period->end), workspace.files[index].period->end);
  }
  return last;
}

/// The first to begin.
std::optional<Period> find_coming(const model::Workspace& workspace, Date today) {
  const auto later = find_files(workspace, [&](const Period& period) { return period.start > today; });
  if (later.empty()) return std::nullopt;
  const auto order = [&](std::size_t a, std::size_t b) {
    const Period& one = *workspace.files[a].period;
    const Period& other = *workspace.files[b].period;
    return std::tie(one.start, one.end) < std::tie(other.start, other.end);
  };
  return *workspace.files[*std::ranges::min_element(later, order)].period;
}

/// Why a file is not shown; nothing where it may be.
std::optional<std::string> find_reason(const OkrFile& file) {
  if (!file.is_whole) return "is broken";
  if (file.is_closed() || !file.has_objectives || file.period) return std::nullopt;
  return file.period.is_damaged() ? "has a period that is none" : "has no period";
}

}  // namespace

FileChoice choose_files(const model::Workspace& workspace, Date today, const Filter& filter) {
  if (filter.asks_for(FilterKey::period)) {
    auto asked = find_files(workspace, [&](const Period& period) { return filter.matches(period); });
    return {PeriodChoice::asked, std::move(asked), std::nullopt};
  }
  auto current = find_files(workspace, [&](const Period& period) { return period.contains(today); });
  std::erase_if(current, [&](std::size_t index) { return workspace.files[index].is_closed(); });
  if (!current.empty()) return {PeriodChoice::current, std::move(current), std::nullopt};
  const auto last = find_last_end(workspace, today);
  if (!last) return {PeriodChoice::none, {}, find_coming(workspace, today)};
  auto ended = find_files(workspace, [&](const Period& period) { return period.end == *last; });
  return {PeriodChoice::last_ended, std::move(ended), std::nullopt};
}

std::vector<SkippedFile> find_skipped(const model::Workspace& workspace) {
  std::vector<SkippedFile> skipped;
  for (const model::UnreadableFile& file : workspace.unreadable) skipped.push_back({file.path, file.reason});
  for (const OkrFile& file : workspace.files) {
    if (const auto reason = find_reason(file)) skipped.push_back({std::string(file.source.path()), *reason});
  }
  std::ranges::sort(skipped, {}, &SkippedFile::path);
  return skipped;
}

std::vector<Period> sort_periods(std::vector<Period> periods) {
  std::ranges::stable_sort(
      periods, {}, [](const Period& each) { return std::tuple(each.days(), each.start, std::string_view(each.name)); });
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
  return periods;
}

}  // namespace okr::report
