#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::model::hand_made {

/// Gives a thing its id, or, with `~` before it, its title's slug alone.
template <class T>
T named(const std::string& name) {
  T thing;
  const bool has_id = !name.starts_with('~');
  thing.slug = has_id ? name : name.substr(1);
  if (has_id) thing.id = Field<std::string>(name, {});
  return thing;
}

/// `name`, or `name<earlier` for a thing that was called otherwise.
template <class T>
T renamed(const std::string& name) {
  const std::size_t mark = name.find('<');
  T thing = named<T>(name.substr(0, mark));
  if (mark != std::string::npos) thing.was.push_back({name.substr(mark + 1), {}});
  return thing;
}

inline Objective objective(const std::string& name, const std::vector<std::string>& key_results,
                           const std::vector<std::string>& aligned_to = {}) {
  auto made = renamed<Objective>(name);
  for (const std::string& each : key_results) made.key_results.push_back(renamed<KeyResult>(each));
  for (const std::string& each : aligned_to) made.aligned_to.push_back({each, {}});
  return made;
}

/// A file of a team; without a period where that is empty.
inline OkrFile file(const std::string& team, const std::string& period, std::vector<Objective> objectives) {
  OkrFile made;
  made.source = SourceFile(team + (period.empty() ? "" : '-' + period) + ".okr.yaml", "");
  made.team = team;
  if (!period.empty()) {
    const Result<Period> read = parse_period(period);
    REQUIRE(read);
    made.period = Field<Period>(*read, {});
  }
  made.objectives = std::move(objectives);
  for (Objective& each : made.objectives) {
    each.ref = team + '/' + each.slug;
    for (KeyResult& key_result : each.key_results) key_result.ref = each.ref + '/' + key_result.slug;
  }
  return made;
}

inline Workspace workspace(std::vector<OkrFile> files) { return to_workspace("/goals", {}, std::move(files)); }

/// "2026-Q4:bakery/crust/loaf": which thing an address is, whatever its ids. Without a period "-:".
inline std::string name(const Workspace& workspace, const Address& address) {
  const OkrFile& file = workspace.files[address.file];
  const KeyResult* key_result = workspace.find_key_result(address);
  const std::string& ref = key_result == nullptr ? workspace.find_objective(address)->ref : key_result->ref;
  return (file.period ? file.period->name : "-") + ':' + ref;
}

inline std::vector<std::string> names(const Workspace& workspace, const std::vector<Address>& addresses) {
  std::vector<std::string> all;
  for (const Address& address : addresses) all.push_back(name(workspace, address));
  return all;
}

}  // namespace okr::model::hand_made
