#include "cli/change_job.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/lint_job.hpp"
#include "cli/shown_path.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/diff.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/git/repository.hpp"
#include "okr/model/decode.hpp"
#include "okr/render/diff.hpp"
#include "okr/source/position.hpp"

namespace okr::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 5s;

}  // namespace

bool wants_json(const Arguments& arguments) {
  const std::string name = arguments.find("--format").value_or("text");
  if (std::ranges::find(change_formats, name) == change_formats.end()) {
    refuse_name(name, "a format of this command", {change_formats.begin(), change_formats.end()});
  }
  return name == "json";
}

std::string find_journal_folder(const std::string& root, const Env& env) {
  if (const auto repository = git::find_repository(root)) {
    return journal::to_journal_folder(repository->git_folder, *to_relative(root, repository->root));
  }
  const std::string state = env.variable("XDG_STATE_HOME").value_or("");
  if (state.starts_with('/')) return journal::to_journal_folder(state, root);
  const std::string home = env.variable("HOME").value_or("");
  if (home.starts_with('/')) return journal::to_journal_folder(home + "/.local/state", root);
  throw Failure{"what okr writes is noted for okr undo, and there is no place for it: neither git nor a home folder",
                "set XDG_STATE_HOME to a folder of yours", 2};
}

journal::Journal open_journal(const std::string& root, const Session& session) {
  journal::Journal journal(find_journal_folder(root, session.env), root, patience);
  const auto recovery = journal.recover();
  if (!recovery) return journal;
  std::string text = fmt::format("okr: \"{}\" was cut off while it wrote; ", recovery->entry.command);
  text += recovery->is_complete ? "its files are all written" : "its files are as they were before it";
  if (!recovery->kept.empty()) {
    text += fmt::format(", but \"{}\" has changed since and stays as it is", fmt::join(recovery->kept, "\", \""));
  }
  session.env.err(escape_controls(text) + '\n');
  return journal;
}

void show_diff(const std::vector<FileChange>& changes, const Session& session) {
  std::string diff;
  for (const FileChange& change : changes) diff += to_unified_diff(change.path, change.before, change.after);
  // Elsewhere than on a terminal it is for a program that applies it: byte for byte.
  session.env.out(session.env.out_terminal.is_terminal ? render::render_diff(diff, session.out) : diff);
}

render::ChangeView to_change_view(std::string_view command, const std::vector<FileChange>& changes, bool is_dry_run,
                                  const Session& session) {
  render::ChangeView view{std::string(command), session.day(), is_dry_run, {}, {}};
  for (const FileChange& change : changes) {
    view.files.push_back(
        {change.path, !change.before, !change.after, to_unified_diff(change.path, change.before, change.after)});
  }
  return view;
}

ChangeJob::ChangeJob(const Arguments& arguments, const Session& session)
    : session_(session), command_(arguments.line), is_json_(arguments.find("--format") == "json") {
  const Excludes excludes = arguments.has("--no-exclude") ? Excludes::lifted : Excludes::held;
  LintJob job = choose_files({.paths = {}, .stdin_filename = {}, .excludes = excludes, .allows_empty = true}, session);
  if (!arguments.has("--dry-run")) journal_ = open_journal(job.setup.place.root, session);
  workspace_ = load_workspace(std::move(job), session.env.processors);
}

std::string ChangeJob::show(const std::string& path) const {
  return escape_controls(to_shown_path(path, workspace_.root, session_.folder));
}

const SourceFile& ChangeJob::source(std::size_t file) const {
  const auto found = changed_.find(file);
  return found == changed_.end() ? workspace_.files.at(file).source : found->second.source;
}

void ChangeJob::edit(std::size_t file, const std::vector<yaml::Edit>& edits) {
  auto edited = yaml::edit_document(source(file), edits);
  if (const auto* refusal = std::get_if<yaml::Refusal>(&edited)) refuse(file, *refusal);
  replace(file, std::move(*std::get_if<std::string>(&edited)));
}

void ChangeJob::refuse(std::size_t file, const yaml::Refusal& refusal) const {
  const SourceFile& text = source(file);
  const Position position = to_position(text, refusal.span.begin, ColumnUnit::code_points);
  if (!refusal.attempt.empty()) {
    const std::string diff = to_unified_diff(text.path(), text.bytes(), refusal.attempt);
    session_.env.err("the change that was not made:\n" + render::render_diff(diff, session_.err));
  }
  throw Failure{fmt::format("{}:{}:{}: {}; nothing was written", show(text.path()), position.line, position.column,
                            refusal.message),
                refusal.help, 3};
}

void ChangeJob::replace(std::size_t file, std::string bytes) {
  const SourceFile& before = workspace_.files.at(file).source;
  check_place(before.path());
  note({before.path(), std::string(before.bytes()), bytes});
  changed_.insert_or_assign(file, model::decode_file(SourceFile(before.path(), std::move(bytes)), workspace_.config));
}

void ChangeJob::create(std::string path, std::string bytes) {
  const auto is_made = [&](const FileChange& change) { return change.path == path; };
  if (path_exists(to_absolute(path, workspace_.root)) || std::ranges::any_of(changes_, is_made)) {
    throw Failure{fmt::format("\"{}\" exists already; nothing was written", show(path)), "choose another name", 3};
  }
  check_place(path);
  if (model::is_okr_path(path, workspace_.config))
    created_.push_back(model::decode_file(SourceFile(path, bytes), workspace_.config));
  note({std::move(path), std::nullopt, std::move(bytes)});
}

/// A repository is not trusted: a link in it leads no write out of it.
void ChangeJob::check_place(const std::string& path) const {
  if (is_inside(to_absolute(path, workspace_.root), workspace_.root)) return;
  throw Failure{fmt::format("\"{}\" links to a file outside the workspace; nothing was written", show(path)),
                "change that file where it stands", 3};
}

void ChangeJob::note(FileChange change) {
  result_.reset();
  std::erase_if(changes_, [&](const FileChange& each) { return each.path == change.path; });
  if (change.before == change.after) return;
  const auto is_behind = [&](const FileChange& each) { return each.path > change.path; };
  changes_.insert(std::ranges::find_if(changes_, is_behind), std::move(change));
}

const model::Workspace& ChangeJob::changed() const {
  if (changes_.empty()) return workspace_;
  if (result_) return *result_;
  std::vector<model::OkrFile> files = workspace_.files;
  for (const auto& [index, file] : changed_) files[index] = file;
  files.insert(files.end(), created_.begin(), created_.end());
  std::ranges::sort(files, {}, [](const model::OkrFile& file) { return file.source.path(); });
  return result_.emplace(model::to_workspace(workspace_.root, workspace_.config, std::move(files)));
}

bool ChangeJob::commit() {
  if (journal_) {
    if (changes_.empty()) return true;
    journal_->apply({command_, to_string(session_.day()), changes_}, journal::Purpose::change);
    if (session_.has_written != nullptr) *session_.has_written = true;
    return true;
  }
  if (!is_json_) show_diff(changes_, session_);
  return false;
}

render::ChangeView ChangeJob::to_view(std::string_view command) const {
  return to_change_view(command, changes_, is_dry_run(), session_);
}

}  // namespace okr::cli
