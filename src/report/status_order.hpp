#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "okr/report/status.hpp"

namespace okr::report {

/// What stands first has the lesser one; equals keep the order of the files.
using OrderKey = std::tuple<std::string_view, double, double>;

/// Behind all that has a figure.
inline constexpr double unordered = std::numeric_limits<double>::infinity();

/// What a row is ordered by, of one key result or over all that stand below it.
struct Sums {
  model::Status status = model::Status::no_data;
  double gap = 0;  ///< of the progress to what is expected
  double progress = unordered;
  double age = 0;
  double due = unordered;

  /// Takes the oldest check-in and the first day due.
  void add(const StatusKeyResult& key_result);
};

OrderKey to_order_key(std::string_view name, const Sums& sums, SortKey sort);
OrderKey to_order_key(const StatusTeam& team, SortKey sort);
OrderKey to_order_key(const StatusTeam& team, const StatusObjective& objective, SortKey sort);
OrderKey to_order_key(const StatusTeam& team, const StatusKeyResult& key_result, SortKey sort);

/// The places 0 to `count` in the order of what `to_key` gives for each.
template <class ToKey>
std::vector<std::size_t> to_sorted_places(std::size_t count, ToKey to_key) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, to_key);
  return order;
}

/// An objective with all its key results, in this order.
ShownObjective to_shown_objective(const std::vector<StatusTeam>& teams, std::size_t team, std::size_t objective,
                                  SortKey sort);

/// All teams with all that they hold, each level in this order.
std::vector<ShownTeam> sort_all(const std::vector<StatusTeam>& teams, SortKey sort);

/// All key results, in the order of the files or in this one.
std::vector<RowPlace> sort_rows(const std::vector<StatusTeam>& teams, std::optional<SortKey> sort);

}  // namespace okr::report
