#include "cli/new_lookup.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>
#include <variant>

#include "cli/named_item.hpp"
#include "cli/typed_flags.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::array objective_kind = {model::ItemKind::objective};
constexpr std::array key_result_kind = {model::ItemKind::key_result};

/// Some files of a workspace, and where each stands in the whole.
struct Narrowed {
  model::Workspace workspace;
  std::vector<std::size_t> places;
};

template <class Wanted>
Narrowed narrow(const model::Workspace& workspace, const Wanted& is_wanted) {
  Narrowed narrowed;
  std::vector<model::OkrFile> files;
  for (std::size_t at = 0; at < workspace.files.size(); ++at) {
    if (!is_wanted(at)) continue;
    narrowed.places.push_back(at);
    files.push_back(workspace.files[at]);
  }
  narrowed.workspace = model::to_workspace(workspace.root, workspace.config, std::move(files));
  return narrowed;
}

/// "of team "ferry" for 2026-Q4".
std::string to_words(const Arguments& arguments, const std::optional<std::string>& period) {
  const auto team = arguments.find("--team");
  return fmt::format("{}{}{}", team ? fmt::format("of team {}", to_quoted(*team)) : "", team && period ? " " : "",
                     period ? fmt::format("for {}", *period) : "");
}

}  // namespace

std::optional<std::string> find_period(const model::Workspace& workspace, const Arguments& arguments) {
  const auto given = arguments.find("--period");
  if (!given) return std::nullopt;
  return to_period(*given, workspace.config.year_start, "--period").name;
}

bool is_asked_for(const model::OkrFile& file, const Arguments& arguments, const std::optional<std::string>& period) {
  const auto team = arguments.find("--team");
  const bool is_of_team = !team || file.team == *team || file.source.path() == *team;
  return is_of_team && (!period || (file.period && file.period->name == *period));
}

model::Address find_asked_objective(const model::Workspace& workspace, std::string_view name,
                                    const Arguments& arguments, const Session& session) {
  const auto period = find_period(workspace, arguments);
  if (!period && !arguments.has("--team")) return find_named_item(workspace, name, session, objective_kind);
  const Narrowed narrowed =
      narrow(workspace, [&](std::size_t at) { return is_asked_for(workspace.files[at], arguments, period); });
  auto found = look_up_item(narrowed.workspace, name, session, objective_kind);
  if (auto* address = std::get_if<model::Address>(&found)) {
    address->file = narrowed.places[address->file];
    return *address;
  }
  const auto others = model::find_items(workspace, name, session.day(), objective_kind).found;
  if (others.empty() || !model::find_items(narrowed.workspace, name, session.day(), objective_kind).found.empty()) {
    throw std::get<Failure>(std::move(found));
  }
  const std::string& owner = workspace.files[others.front().file].team;
  throw Failure{fmt::format("objective {} is not {}: it is of team {}", to_quoted(name), to_words(arguments, period),
                            to_quoted(owner)),
                "leave out --team and --period, or name another objective", 2};
}

model::Address find_supported(const model::Workspace& workspace, std::string_view name,
                              const std::optional<model::Address>& from, const Session& session) {
  if (!from) return find_named_item(workspace, name, session, key_result_kind);
  const Narrowed own = narrow(workspace, [&](std::size_t at) { return at == from->file; });
  std::vector<model::Address> found = model::find_items(own.workspace, name, session.day(), key_result_kind).found;
  for (model::Address& each : found) {
    each.file = from->file;
    if (each.objective == from->objective) return each;
  }
  if (found.size() == 1) return found.front();
  return found.empty() ? find_named_item(workspace, name, session, key_result_kind)
                       : find_named_item(own.workspace, name, session, key_result_kind);
}

}  // namespace okr::cli
