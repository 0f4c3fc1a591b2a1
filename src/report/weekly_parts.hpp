#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "okr/report/weekly.hpp"
#include "report/short_names.hpp"

/// What a weekly report is put together from.
namespace okr::report {

/// A key result of the report, where it stands, and how it stood on the eve of the days.
struct WeeklyGoal {
  model::Address address;
  std::string name;  ///< the shortest that leads to it
  StatusKeyResult now;
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

/// What a report is made of.
struct WeeklySource {
  const model::Workspace& workspace;
  const std::vector<std::size_t>& files;  ///< of the periods that are shown
  const ReportDays& days;
  const Filter& filter;
  const model::Workspace* eve = nullptr;  ///< as it was before the days
};

/// Of what stands in the files: initiatives for a key result of the report, and those that the filter itself leaves.
WeeklyInitiatives find_initiatives(const WeeklySource& source, const std::vector<WeeklyGoal>& goals,
                                   const ShortNames& names);

std::vector<WeeklyOwner> gather_owners(const std::vector<WeeklyGoal>& goals, std::vector<WeeklyInitiative> late);

/// Whether a day is one of the `coming_days` that begin today.
bool is_soon(Date day, Date today);

std::vector<WeeklyComing> find_coming_days(const model::Workspace& workspace, const StatusView& status,
                                           const std::vector<WeeklyGoal>& goals,
                                           const std::vector<WeeklyInitiative>& initiatives);

}  // namespace okr::report
