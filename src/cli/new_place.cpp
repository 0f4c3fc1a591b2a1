#include "cli/new_place.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "cli/ask.hpp"
#include "cli/lint_job.hpp"
#include "cli/named_item.hpp"
#include "cli/new_lookup.hpp"
#include "cli/shown_path.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/base/text.hpp"
#include "okr/model/discovery.hpp"

namespace okr::cli {

namespace {

constexpr std::size_t most_listed = 9;
constexpr std::array file_kind = {model::ItemKind::file};
constexpr std::array objective_kind = {model::ItemKind::objective};

/// "a, b or c", cut where they are many.
std::string list(const std::vector<std::string>& names) {
  const std::size_t shown = std::min(names.size(), most_listed);
  const std::vector<std::string_view> views(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown));
  if (shown == names.size()) return join_or(views);
  return fmt::format("{} and {} more", fmt::join(views, ", "), names.size() - shown);
}

/// A name of a team, or the path of its file.
void check_team(const model::Workspace& workspace, const std::string& name) {
  std::vector<std::string_view> teams;
  for (const model::OkrFile& file : workspace.files) {
    if (file.team == name || file.source.path() == name) return;
    if (std::ranges::find(teams, file.team) == teams.end()) teams.emplace_back(file.team);
  }
  refuse_name(name, "a team here", teams, "okr status -a lists them");
}

/// A team that is there may have no file for the period.
void check_period(const model::Workspace& workspace, const Arguments& arguments, const std::string& period) {
  const auto is_right = [&](const model::OkrFile& file) { return is_asked_for(file, arguments, period); };
  if (std::ranges::any_of(workspace.files, is_right)) return;
  const auto is_of_team = [&](const model::OkrFile& file) { return is_asked_for(file, arguments, std::nullopt); };
  const model::OkrFile& file = *std::ranges::find_if(workspace.files, is_of_team);
  throw Failure{fmt::format("team {} has no file for {}", to_quoted(file.team), period),
                fmt::format("okr new team \"{}\" --id {} --period {} writes one", file.name.value_or(file.team),
                            file.team, period),
                2};
}

/// The only name there is.
std::string take_only(const std::vector<std::string>& names, std::string_view what) {
  if (names.size() == 1) return names.front();
  throw Failure{fmt::format("there are {} {}s: say which with --{}", names.size(), what, what),
                fmt::format("there is {}", list(names)), 2};
}

void refuse_closed(const model::Workspace& workspace, std::size_t file, const Session& session) {
  if (!workspace.files[file].is_closed()) return;
  const std::string& path = workspace.files[file].source.path();
  throw Failure{fmt::format("{} is closed: its review is held", to_shown_path(path, workspace.root, session.folder)),
                "name a file that is open with --period, or add it by hand", 3};
}

/// What can still change, of the period that is asked for.
bool is_open(const model::OkrFile& file, const std::optional<std::string>& period) {
  return !file.is_closed() && (!period || (file.period && file.period->name == *period));
}

std::vector<std::string> list_teams(const model::Workspace& workspace, const std::optional<std::string>& period) {
  std::vector<std::string> teams;
  for (const model::OkrFile& file : workspace.files) {
    if (is_open(file, period) && std::ranges::find(teams, file.team) == teams.end()) teams.push_back(file.team);
  }
  return teams;
}

/// The names of the live objectives: of one file, or with `Address::none` of all that are open.
std::vector<std::string> list_objectives(const model::Workspace& workspace, std::size_t only, const Session& session) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < workspace.files.size(); ++at) {
    const model::OkrFile& file = workspace.files[at];
    if ((only != model::Address::none && only != at) || file.is_closed()) continue;
    for (std::size_t i = 0; i < file.objectives.size(); ++i) {
      if (!file.objectives[i].is_live()) continue;
      names.push_back(model::to_item_name(workspace, {.file = at, .objective = i}, session.day(), objective_kind));
    }
  }
  return names;
}

/// The objectives that --team and --period leave to choose from.
std::vector<std::string> list_possible(const model::Workspace& workspace, const Arguments& arguments,
                                       const Session& session) {
  const bool has_file = arguments.has("--team") || arguments.has("--period");
  const std::size_t file = has_file ? choose_file(workspace, arguments, session) : model::Address::none;
  return list_objectives(workspace, file, session);
}

std::string to_folder(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

/// The file whose folder most files are in, the first of equals: of those of the period where there are some.
const model::OkrFile* find_neighbour(const model::Workspace& workspace, const std::string& period) {
  const auto is_of_period = [&](const model::OkrFile& file) { return file.period && file.period->name == period; };
  const bool has_some = std::ranges::any_of(workspace.files, is_of_period);
  std::map<std::string, std::size_t> counts;
  const model::OkrFile* most = nullptr;
  for (const model::OkrFile& file : workspace.files) {
    if (!has_some || is_of_period(file)) ++counts[to_folder(file.source.path())];
  }
  for (const model::OkrFile& file : workspace.files) {
    const auto count = [&](const model::OkrFile& each) { return counts[to_folder(each.source.path())]; };
    if (most == nullptr || count(file) > count(*most)) most = &file;
  }
  return most;
}

/// Where the files of the period lie, or would lie: beside "okrs/2026-q4/" that is "okrs/2027-q1/".
std::string find_folder(const model::Workspace& workspace, const std::string& period) {
  const model::OkrFile* neighbour = find_neighbour(workspace, period);
  if (neighbour == nullptr) return "okrs/";
  std::string folder = to_folder(neighbour->source.path());
  if (!neighbour->period || folder.empty()) return folder;
  const std::string parent = to_folder(folder.substr(0, folder.size() - 1));
  const std::string last = folder.substr(parent.size(), folder.size() - parent.size() - 1);
  if (last == neighbour->period->name) return parent + period + '/';
  return last == to_lower(neighbour->period->name) ? parent + to_lower(period) + '/' : folder;
}

}  // namespace

std::size_t choose_file(const model::Workspace& workspace, const Arguments& arguments, const Session& session) {
  const auto period = find_period(workspace, arguments);
  auto team = arguments.find("--team");
  if (!team) {
    const std::vector<std::string> teams = list_teams(workspace, period);
    if (teams.empty()) {
      throw Failure{fmt::format("no team has an open file{}{}", period ? " for " : "", period.value_or("")),
                    fmt::format("okr new team NAME{}{} writes one", period ? " --period " : "", period.value_or("")),
                    2};
    }
    team = take_only(teams, "team");
  }
  check_team(workspace, *team);
  if (period && arguments.has("--team")) check_period(workspace, arguments, *period);
  const std::string name = period && !workspace.find_file(*team) ? *period + ':' + *team : *team;
  const std::size_t file = find_named_item(workspace, name, session, file_kind).file;
  refuse_closed(workspace, file, session);
  return file;
}

model::Address choose_objective(const model::Workspace& workspace, const Arguments& arguments, const Session& session) {
  if (const auto team = arguments.find("--team")) check_team(workspace, *team);
  auto name = arguments.find("--objective");
  if (!name) {
    const std::vector<std::string> names = list_possible(workspace, arguments, session);
    if (names.empty()) throw Failure{"there is no objective yet", "okr new objective \"TITLE\" adds one", 2};
    name = take_only(names, "objective");
  }
  const model::Address objective = find_asked_objective(workspace, *name, arguments, session);
  refuse_closed(workspace, objective.file, session);
  return objective;
}

Arguments ask_place(Arguments arguments, NewKind kind, const Session& session) {
  const bool is_placed = arguments.has("--objective") || arguments.has("--supports");
  if (kind == NewKind::team || is_placed || !can_ask(session)) return arguments;
  const bool is_objective_wanted = kind == NewKind::key_result;
  if (!is_objective_wanted && arguments.has("--team")) return arguments;
  const model::Workspace workspace = load_workspace(
      choose_files({.paths = {}, .stdin_filename = {}, .excludes = Excludes::held, .allows_empty = true}, session),
      session.env.processors);
  const std::vector<std::string> names = is_objective_wanted ? list_possible(workspace, arguments, session)
                                                             : list_teams(workspace, find_period(workspace, arguments));
  if (names.size() < 2) return arguments;
  const std::string_view what = is_objective_wanted ? "objective" : "team";
  return ask_until(session, fmt::format("{} ({})", what, list(names)), "", [&](const std::string& answer) {
    if (is_blank(answer)) static_cast<void>(take_only(names, what));
    Arguments all = arguments;
    all.flags[fmt::format("--{}", what)] = {answer};
    if (is_objective_wanted) {
      static_cast<void>(choose_objective(workspace, all, session));
    } else {
      static_cast<void>(choose_file(workspace, all, session));
    }
    return all;
  });
}

std::string choose_team_path(const model::Workspace& workspace, const authoring::NewTeam& team,
                             const Arguments& arguments, const Session& session) {
  const auto given = arguments.find("--file");
  const std::string period = team.period ? team.period->name : "";
  const std::string folder = find_folder(workspace, period);
  const std::string path = given ? model::to_workspace_path(*given, session.folder, {workspace.root, std::nullopt})
                                 : fmt::format("{}{}.okr.yaml", folder, team.team);
  const auto show = [&](std::string_view each) { return to_shown_path(each, workspace.root, session.folder); };
  if (!model::is_okr_path(path, workspace.config) || model::is_excluded(path, workspace.config)) {
    throw Failure{fmt::format("\"{}\" would be no OKR file of this workspace by its name", show(path)),
                  workspace.config.files.empty() ? "an OKR file is named *.okr.yaml or *.okr.yml; name one with --file"
                                                 : "the config's files and exclude say which are; name one with --file",
                  2};
  }
  if (!path_exists(to_absolute(path, workspace.root))) return path;
  const std::string other = fmt::format("{}{}-{}.okr.yaml", folder, team.team, period);
  throw Failure{fmt::format("\"{}\" exists already; nothing was written", show(path)),
                fmt::format("name another file: --file {}", show(other)), 3};
}

}  // namespace okr::cli
