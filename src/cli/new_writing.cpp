#include "cli/new_writing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/named_item.hpp"
#include "cli/new_lookup.hpp"
#include "cli/new_place.hpp"
#include "cli/suggestion.hpp"
#include "cli/typed_flags.hpp"
#include "cli/written_reference.hpp"
#include "okr/authoring/new_entity.hpp"
#include "okr/authoring/typed.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/base/text.hpp"
#include "okr/model/discovery.hpp"

namespace okr::cli {

namespace {

using model::Address;

constexpr std::array goal_kinds = {model::ItemKind::objective, model::ItemKind::key_result};

/// One run of `okr new`: what it is told, and what it has changed so far.
struct Adding {
  ChangeJob& job;
  const Arguments& arguments;
  const Session& session;
  std::vector<Address> changed;
};

std::string find_title(const Adding& adding) { return to_line("title", adding.arguments.positionals.at(1)); }

void warn(const Adding& adding, const std::string& message) {
  if (!adding.session.is_quiet) adding.session.env.err(escape_controls("okr: " + message) + '\n');
}

/// The id that is asked for, else the title's slug; it says where a sibling has the title already.
template <class Item>
std::string choose_id(const Adding& adding, const std::string& title, const std::vector<Item>& siblings,
                      std::string_view kind) {
  const std::string key = to_comparison_key(title);
  for (const Item& item : siblings) {
    if (!item.title || to_comparison_key(*item.title) != key) continue;
    warn(adding, fmt::format("\"{}\" has this title already", item.ref));
  }
  const std::vector<std::string> taken = authoring::list_names(siblings);
  std::string id = find_id(adding.arguments, "--id");
  if (id.empty()) return authoring::find_free_id(title, kind, taken);
  if (std::ranges::find(taken, id) == taken.end()) return id;
  throw Failure{fmt::format("id \"{}\" is taken by a sibling", id),
                fmt::format("such as {}", authoring::find_free_id(id, kind, taken)), 2};
}

/// The path to a key of what stands at `span`.
yaml::Path find_list(const Adding& adding, const model::OkrFile& file, Span span, std::string_view key) {
  auto path = authoring::find_path(file, span);
  if (!path) {
    throw Failure{
        fmt::format("{} holds it by an alias, which okr does not write through", adding.job.show(file.source.path())),
        "write it out there, or add to it by hand", 3};
  }
  path->emplace_back(std::string(key));
  return std::move(*path);
}

/// What is named twice is written once.
template <class Value>
void add_once(std::vector<Value>& values, Value value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(std::move(value));
}

model::Period choose_period(const Adding& adding) {
  const model::Config& config = adding.job.workspace().config;
  const auto given = adding.arguments.find("--period");
  if (!given && !config.period) {
    const Date day = adding.session.day();
    auto quarter = authoring::find_next_quarter(day, config.year_start);
    if (!quarter) throw Failure{fmt::format("the day {} {}", to_string(day), quarter.problem().message), "", 2};
    return std::move(*quarter);
  }
  return to_period(given ? *given : *config.period, config.year_start);
}

std::string choose_language(const Adding& adding) {
  const auto given = adding.arguments.find("--language");
  return given ? std::string(language::to_code(to_language(*given, "a language that okr reads"))) : "";
}

/// The schema at the workspace's root as seen from a file; empty where there is none.
std::string find_schema(const std::string& root, const std::string& path) {
  if (!path_exists(fmt::format("{}/{}", root, model::schema_name))) return "";
  std::string seen;
  for (auto folders = std::ranges::count(path, '/'); folders > 0; --folders) seen += "../";
  return (seen.empty() ? "./" : seen) + std::string(model::schema_name);
}

Address add_team(Adding& adding) {
  const model::Workspace& workspace = adding.job.workspace();
  const model::Config& config = workspace.config;
  authoring::NewTeam team;
  team.name = find_title(adding);
  team.team = find_id(adding.arguments, "--id");
  if (team.team.empty()) team.team = to_slug(team.name);
  if (team.team.empty()) throw Failure{fmt::format("\"{}\" has no letter to make an id of", team.name), "--id ID", 2};
  team.level = find_word(adding.arguments, "--level", {config.levels.begin(), config.levels.end()});
  const model::Period period = choose_period(adding);
  team.period = period;
  team.owner = find_line(adding.arguments, "--owner");
  team.language = choose_language(adding);
  const std::string path = choose_team_path(workspace, team, adding.arguments, adding.session);
  for (const model::OkrFile& file : workspace.files) {
    if (file.team != team.team || !file.period || file.period->name != period.name) continue;
    warn(adding, fmt::format("{} is of this team and period already", adding.job.show(file.source.path())));
  }
  team.schema = find_schema(workspace.root, path);
  adding.job.create(path, authoring::to_team_file(team));
  return {.file = adding.job.changed().find_file(path).value_or(Address::none)};
}

Address add_objective(Adding& adding) {
  const model::Workspace& workspace = adding.job.workspace();
  const std::size_t at = choose_file(workspace, adding.arguments, adding.session);
  const model::OkrFile& file = workspace.files[at];
  authoring::NewObjective objective;
  objective.title = find_title(adding);
  objective.id = choose_id(adding, objective.title, file.objectives, "objective");
  objective.why = find_line(adding.arguments, "--why");
  objective.type = find_word(adding.arguments, "--type", {new_objective_types.begin(), new_objective_types.end()});
  objective.owner = find_line(adding.arguments, "--owner");
  const std::vector<std::string> above = adding.arguments.list("--aligned-to");
  if (above.size() > 1 && std::ranges::find(above, "none") != above.end()) {
    throw Failure{"--aligned-to none says that no goal is above it, and another names one", "leave out one of them", 2};
  }
  for (const std::string& name : above) {
    const bool is_none = name == "none";
    add_once(objective.aligned_to,
             is_none ? name
                     : write_reference(adding.job, find_named_item(workspace, name, adding.session, goal_kinds),
                                       {.file = at}, adding.changed));
  }
  adding.job.edit(at, {yaml::AppendItem{{"objectives"}, authoring::to_value(objective)}});
  return {.file = at, .objective = adding.job.changed().files[at].objectives.size() - 1};
}

/// A key result is measured in one of three ways.
void check_measure(const Arguments& arguments) {
  const bool has_keep = arguments.has("--at-least") || arguments.has("--at-most");
  const bool has_milestones = arguments.has("--milestone");
  const bool has_numbers = arguments.has("--target") || (arguments.has("--start") && !has_keep);
  if (static_cast<int>(has_numbers) + static_cast<int>(has_keep) + static_cast<int>(has_milestones) <= 1) return;
  throw Failure{"a key result is measured in one way: --start and --target, --at-least and --at-most, or --milestone",
                "leave out those of the other ways", 2};
}

/// The unit of a key result, and the flag with the text that says it.
struct TypedUnit {
  std::string unit;
  std::string said_by;
};

/// A number as the file's language spells it; its unit is the key result's where that has none yet.
std::string find_number(const Adding& adding, std::string_view flag, language::Language language, TypedUnit& known) {
  const auto given = adding.arguments.find(flag);
  if (!given) return "";
  auto number = authoring::parse_number(*given, language);
  if (!number) {
    throw Failure{fmt::format("{} {} {}", flag, to_quoted(*given), number.problem().message),
                  "write a plain number, such as 40 or 1.5; what is counted goes into --unit", 2};
  }
  if (number->unit.empty()) return number->decimal;
  const std::string said_by = fmt::format("{} {}", flag, to_quoted(*given));
  if (known.unit.empty()) known = {number->unit, said_by};
  if (authoring::is_same_unit(known.unit, number->unit, language)) return number->decimal;
  throw Failure{fmt::format("{} has the unit {}, and {} has {}", known.said_by, to_quoted(known.unit), said_by,
                            to_quoted(number->unit)),
                "a key result has one unit: give its numbers in the same", 2};
}

Address add_key_result(Adding& adding) {
  check_measure(adding.arguments);
  const model::Workspace& workspace = adding.job.workspace();
  const Address at = choose_objective(workspace, adding.arguments, adding.session);
  const model::OkrFile& file = workspace.files[at.file];
  const model::Objective& objective = file.objectives[at.objective];
  authoring::NewKeyResult key_result;
  key_result.title = find_title(adding);
  key_result.id = choose_id(adding, key_result.title, objective.key_results, "key-result");
  key_result.metric = find_line(adding.arguments, "--metric");
  TypedUnit unit{find_line(adding.arguments, "--unit"), "--unit"};
  key_result.start = find_number(adding, "--start", file.language, unit);
  key_result.target = find_number(adding, "--target", file.language, unit);
  key_result.at_least = find_number(adding, "--at-least", file.language, unit);
  key_result.at_most = find_number(adding, "--at-most", file.language, unit);
  key_result.unit = unit.unit;
  key_result.due = find_date(adding.arguments, "--due");
  key_result.owner = find_line(adding.arguments, "--owner");
  key_result.milestones = find_lines(adding.arguments, "--milestone");
  yaml::Path path = find_list(adding, file, objective.span, "key_results");
  adding.job.edit(at.file, {yaml::AppendItem{std::move(path), authoring::to_value(key_result)}});
  const std::size_t count = adding.job.changed().find_objective(at)->key_results.size();
  return {.file = at.file, .objective = at.objective, .key_result = count - 1};
}

/// The objective or the file that holds a new initiative: as is said, else where what it supports first is.
Address choose_holder(const Adding& adding, const std::vector<std::string>& supports) {
  const model::Workspace& workspace = adding.job.workspace();
  if (adding.arguments.has("--objective")) return choose_objective(workspace, adding.arguments, adding.session);
  const bool is_said = adding.arguments.has("--team") || adding.arguments.has("--period");
  if (is_said || supports.empty()) return {.file = choose_file(workspace, adding.arguments, adding.session)};
  const std::size_t at = find_supported(workspace, supports.front(), std::nullopt, adding.session).file;
  const model::OkrFile& file = workspace.files[at];
  if (file.is_closed()) {
    throw Failure{fmt::format("{} is closed: its review is held", adding.job.show(file.source.path())),
                  "say where it goes with --team", 3};
  }
  return {.file = at};
}

Address add_initiative(Adding& adding) {
  const model::Workspace& workspace = adding.job.workspace();
  const std::vector<std::string> supports = adding.arguments.list("--supports");
  Address at = choose_holder(adding, supports);
  std::vector<Address> supported;
  for (const std::string& name : supports) {
    add_once(supported, find_supported(workspace, name, at, adding.session));
  }
  const model::OkrFile& file = workspace.files[at.file];
  const model::Objective* objective = workspace.find_objective(at);
  authoring::NewInitiative initiative;
  initiative.title = find_title(adding);
  initiative.id = choose_id(adding, initiative.title, objective != nullptr ? objective->initiatives : file.initiatives,
                            "initiative");
  initiative.owner = find_line(adding.arguments, "--owner");
  initiative.due = find_date(adding.arguments, "--due");
  initiative.done_when = find_line(adding.arguments, "--done-when");
  yaml::Path path =
      objective != nullptr ? find_list(adding, file, objective->span, "initiatives") : yaml::Path{"initiatives"};
  for (const Address& target : supported) {
    initiative.supports.push_back(write_reference(adding.job, target, at, adding.changed));
  }
  adding.job.edit(at.file, {yaml::AppendItem{std::move(path), authoring::to_value(initiative)}});
  const model::OkrFile& changed = adding.job.changed().files[at.file];
  at.initiative =
      (objective != nullptr ? changed.objectives[at.objective].initiatives : changed.initiatives).size() - 1;
  return at;
}

/// By `NewKind`.
constexpr std::array adders = {add_team, add_objective, add_key_result, add_initiative};

}  // namespace

std::vector<Address> add_new(ChangeJob& job, NewKind kind, const Arguments& arguments, const Session& session) {
  Adding adding{job, arguments, session, {}};
  const Address added = adders.at(static_cast<std::size_t>(kind))(adding);
  adding.changed.push_back(added);
  return std::move(adding.changed);
}

}  // namespace okr::cli
