#include "cli/kickstart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "cli/setup.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/git/repository.hpp"
#include "okr/journal/journal.hpp"
#include "okr/lint/engine.hpp"
#include "okr/model/decode.hpp"
#include "okr/model/discovery.hpp"
#include "okr/model/workspace.hpp"
#include "okr/render/schema.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view schema_comment = "# yaml-language-server: $schema=../okr.schema.json\n";
constexpr std::string_view attributes_name = ".gitattributes";
/// `auto` leaves files alone that are committed with CRLF.
constexpr std::string_view attributes =
    "# OKR files are text; those that are committed with other line ends keep them.\n"
    "*.okr.yaml text=auto\n"
    "*.okr.yml text=auto\n";

/// The nearest folder upwards that is there.
std::string find_existing(std::string folder) {
  while (!is_folder(folder) && folder != "/") folder = to_absolute("..", folder);
  return folder;
}

/// The OKR files below a folder, relative to it.
std::vector<std::string> list_okr_files(const std::string& root) {
  if (!is_folder(root)) return {};
  const auto is_wanted = [](std::string_view path) { return model::is_okr_path(path, {}); };
  std::vector<std::string> paths = git::working_tree(root, file_limit, is_wanted).list();
  std::erase_if(paths, [&](const std::string& path) { return !is_wanted(path); });
  return paths;
}

void refuse_nesting(const std::string& root) {
  const std::string folder = find_existing(root);
  const auto repository = git::find_repository(folder);
  const auto git_root = repository ? std::optional(repository->root) : std::nullopt;
  const model::Place place = model::find_place(folder, std::nullopt, git_root);
  if (!place.config_path || place.root == root) return;
  throw Failure{fmt::format("\"{}\" lies in the workspace \"{}\" already", root, place.root),
                "okr lint works here as it is; okr init in that folder writes what is missing there", 2};
}

}  // namespace

void check_sample_period(language::Language language, const model::Period& period, Date today) {
  if (period.end < today) {
    throw Failure{fmt::format("period {} is over since {}", period.name, to_string(period.end)),
                  "take this period or one to come, such as the next quarter", 2};
  }
  const Sample& sample = find_sample(language);
  const std::string text = to_sample_file(sample, sample.team, std::string(sample.name), period, today);
  std::vector<model::OkrFile> files;
  files.push_back(model::decode_file(SourceFile("sample.okr.yaml", text), {}));
  lint::Request request;
  request.today = today;
  const auto findings = lint::run_rules(model::to_workspace("", {}, std::move(files)), request).findings;
  const auto wrong = std::ranges::find_if(findings, [](const auto& each) { return each.rule.starts_with("period-"); });
  if (wrong != findings.end())
    throw Failure{wrong->message, "take a month, a quarter or a tertial, such as 2027-Q1", 2};
}

Kickstart::Kickstart(const Session& session, std::string root) : session_(session), root_(std::move(root)) {
  refuse_nesting(root_);
  present_ = list_okr_files(root_);
}

bool Kickstart::lacks_config() const { return !is_taken(model::config_name); }

void Kickstart::write(const KickstartChoices& choices, const Arguments& arguments) {
  const bool is_dry_run = arguments.has("--dry-run");
  const bool is_json = wants_json(arguments);
  plan(choices);
  std::ranges::sort(changes_, {}, &FileChange::path);
  if (is_dry_run && !is_json) show_diff(changes_, session_);
  if (!is_dry_run && !changes_.empty()) {
    journal::Journal journal = open_journal(root_, session_);
    journal.apply({arguments.line, to_string(session_.day()), changes_}, journal::Purpose::change);
  }
  if (is_json) {
    render::ChangeView view = to_change_view("init", changes_, is_dry_run, session_);
    view.items = items_;
    session_.env.out(render::render_change_json(view));
  } else if (!is_dry_run && !session_.is_quiet) {
    session_.env.out(text_);
  }
}

void Kickstart::plan(const KickstartChoices& choices) {
  plan_file(std::string(model::config_name), std::string(find_sample(choices.language).config));
  plan_file(std::string(model::schema_name), render::render_file_schema());
  if (choices.has_gitattributes && !plan_file(std::string(attributes_name), std::string(attributes))) {
    text_ += "  to have OKR files in it: *.okr.yaml text=auto\n";
  }
  plan_okrs(choices);
}

void Kickstart::plan_okrs(const KickstartChoices& choices) {
  if (!lacks_okrs()) {
    text_ += fmt::format("wrote no sample: there is {} already\n", show(present_.front()));
    return;
  }
  const Sample& sample = find_sample(choices.language);
  const std::string team = choices.team.empty() ? std::string(sample.team) : choices.team;
  const std::string name = choices.name.empty() ? std::string(sample.name) : choices.name;
  const std::string path = fmt::format("okrs/{}.okr.yaml", team);
  const std::string text = to_sample_file(sample, team, name, choices.period, session_.day());
  if (!plan_file(path, std::string(schema_comment) + text)) return;
  items_.push_back({.ref = team, .kind = "file", .path = path, .line = 1});
  text_ += fmt::format("\nChange {} to your own, then run okr lint\n", show(path));
}

bool Kickstart::plan_file(const std::string& path, std::string bytes) {
  if (is_taken(path)) {
    text_ += fmt::format("kept {}, which was there already\n", show(path));
    return false;
  }
  check_place(path);
  text_ += fmt::format("wrote {}\n", show(path));
  changes_.push_back({path, std::nullopt, std::move(bytes)});
  return true;
}

/// A folder is not trusted: a link in it leads no write out of it.
void Kickstart::check_place(const std::string& path) const {
  if (is_inside(to_absolute(path, root_), root_)) return;
  throw Failure{fmt::format("\"{}\" links to a place outside the workspace; nothing was written", show(path)),
                "put a folder in the place of the link, or run okr init where it leads", 3};
}

/// Whatever stands there, a link to nothing too.
bool Kickstart::is_taken(std::string_view path) const {
  std::error_code error;
  const auto status = std::filesystem::symlink_status(fmt::format("{}/{}", root_, path), error);
  return status.type() != std::filesystem::file_type::not_found;
}

std::string Kickstart::show(std::string_view path) const {
  return escape_controls(to_shown_path(path, root_, session_.folder));
}

}  // namespace okr::cli
