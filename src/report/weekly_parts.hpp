#pragma once

#include <cstddef>
#include <vector>

#include "okr/report/weekly.hpp"

/// What a weekly report is put together from.
namespace okr::report {

/// A key result of the report, where it stands, and how it stood on the eve of the days.
struct WeeklyGoal {
  model::Address address;
  const StatusKeyResult* now = nullptr;
  StatusKeyResult before;
};

std::vector<WeeklyMove> find_moves(const model::Workspace& workspace, const std::vector<WeeklyGoal>& goals,
                                   const ReportDays& days);

/// Initiatives of the report that are not dropped, by what is told of them.
struct WeeklyInitiatives {
  std::vector<WeeklyInitiative> done;  ///< on one of the days
  std::vector<WeeklyInitiative> under_way;
  std::vector<WeeklyInitiative> late;
  std::vector<WeeklyInitiative> coming;  ///< due soon
};

/// Of what stands in these files: initiatives for a key result of the report, and those that the filter itself leaves.
WeeklyInitiatives find_initiatives(const model::Workspace& workspace, const std::vector<std::size_t>& files,
                                   const std::vector<WeeklyGoal>& goals, const ReportDays& days, const Filter& filter);

/// `today` is the day that names are looked up from.
std::vector<WeeklyOwner> gather_owners(const model::Workspace& workspace, const std::vector<WeeklyGoal>& goals,
                                       std::vector<WeeklyInitiative> late, Date today);

/// Whether a day is today or one of the next.
bool is_soon(Date day, Date today);

std::vector<WeeklyComing> find_coming_days(const model::Workspace& workspace, const StatusView& status,
                                           const std::vector<WeeklyGoal>& goals,
                                           const std::vector<WeeklyInitiative>& initiatives);

}  // namespace okr::report
