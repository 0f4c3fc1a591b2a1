#include "cli/setup.hpp"

#include <fmt/format.h>

#include <utility>

#include "cli/shown_path.hpp"
#include "okr/base/error.hpp"
#include "okr/git/repository.hpp"
#include "okr/lint/rule.hpp"
#include "okr/render/diagnostics.hpp"

namespace okr::cli {

namespace {

model::KnownRules list_rules() {
  model::KnownRules rules;
  for (const lint::RegisteredRule& rule : lint::all_rules()) rules.ids.push_back(rule.id);
  return rules;
}

/// Shows what is wrong in the config on stderr.
void show_findings(const std::vector<Diagnostic>& findings, const SourceFile& file, const model::Place& place,
                   const Session& session) {
  render::LintView view;
  view.findings = &findings;
  view.source = [&](std::string_view path) { return path == file.path() ? &file : nullptr; };
  view.shown_path = [&](std::string_view path) { return to_shown_path(path, place.root, session.folder); };
  view.style = session.err;
  view.footer = render::Footer::hidden;
  session.env.err(render::diagnostics_formats().front().render(view) + '\n');
}

model::Config load_config(const model::Place& place, const Session& session) {
  return place.config_path ? decode_config(place, read_file(*place.config_path, file_limit), session) : model::Config();
}

model::Place find_place(const Session& session) {
  const auto repository = git::find_repository(session.folder);
  const auto git_root = repository ? std::optional(repository->root) : std::nullopt;
  return model::find_place(session.folder, session.config, git_root);
}

}  // namespace

std::string to_config_name(const model::Place& place) {
  return place.config_path->substr(place.config_path->rfind('/') + 1);
}

model::Config decode_config(const model::Place& place, Result<std::string> bytes, const Session& session) {
  if (!bytes) throw Failure{fmt::format("config \"{}\" {}", *place.config_path, bytes.problem().message), "", 2};
  const std::string name = to_config_name(place);
  const SourceFile file(name, std::move(*bytes));
  model::DecodedConfig decoded = model::decode_config(file, list_rules());
  if (decoded.findings.empty()) return std::move(decoded.config);
  show_findings(decoded.findings, file, place, session);
  throw Failure{
      fmt::format("{} can't be used as it is, so nothing was checked", to_shown_path(name, place.root, session.folder)),
      "", 2};
}

Setup load_setup(const Session& session, Excludes excludes) {
  Setup setup;
  setup.place = find_place(session);
  setup.config = load_config(setup.place, session);
  if (excludes == Excludes::lifted) setup.config.exclude.clear();
  const auto is_wanted = [config = setup.config](std::string_view path) { return model::is_okr_path(path, config); };
  setup.files = git::working_tree(setup.place.root, file_limit, is_wanted);
  return setup;
}

bool is_in_workspace(const Session& session) {
  // Without a config and a repository every folder is a workspace, be it the whole disk.
  if (!find_place(session).config_path && !git::find_repository(session.folder)) return false;
  const Setup setup = load_setup(session, Excludes::held);
  return !model::select_paths(setup.files.list(), {}, session.folder, setup.place, setup.config).paths.empty();
}

}  // namespace okr::cli
