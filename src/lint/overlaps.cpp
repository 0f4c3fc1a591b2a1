#include "lint/overlaps.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "lint/levels.hpp"

namespace okr::lint {
namespace {

using model::Period;

constexpr int longest_of_a_team = 124;  ///< days: a tertial
constexpr int rounding = 3;             ///< days: half a year is not always twice its quarter

/// Quarters inside a year; never a month inside a quarter, as these are two sets for the same work.
bool is_nested(const Period& outer, const Period& inner) {
  return outer.contains(inner) && outer.days() > longest_of_a_team && outer.days() + rounding >= 2 * inner.days();
}

bool is_overlap(const Period& a, const Period& b) { return a.overlaps(b) && !is_nested(a, b) && !is_nested(b, a); }

}  // namespace

std::vector<Overlap> find_overlaps(const model::Workspace& workspace) {
  std::map<std::string_view, std::vector<std::size_t>> teams;
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const model::OkrFile& file = workspace.files[index];
    if (file.period && has_active(file)) teams[file.team].push_back(index);
  }
  const auto period_of = [&](std::size_t index) -> const Period& { return *workspace.files[index].period; };
  std::vector<Overlap> overlaps;
  for (auto& [team, files] : teams) {
    std::ranges::sort(files, {}, [&](std::size_t index) {
      return std::tuple(period_of(index).start, -period_of(index).days(), index);
    });
    for (auto file = files.begin(); file != files.end(); ++file) {
      const auto other = std::find_if(files.begin(), file,
                                      [&](std::size_t one) { return is_overlap(period_of(one), period_of(*file)); });
      if (other != file) overlaps.push_back({*file, *other});
    }
  }
  std::ranges::sort(overlaps, {}, &Overlap::file);
  return overlaps;
}

}  // namespace okr::lint
