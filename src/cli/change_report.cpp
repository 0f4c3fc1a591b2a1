#include "cli/change_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "cli/lint_report.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/escape.hpp"
#include "okr/lint/engine.hpp"
#include "okr/model/item.hpp"
#include "okr/render/change.hpp"
#include "okr/render/diagnostics.hpp"
#include "okr/source/position.hpp"

namespace okr::cli {

namespace {

/// By `model::ItemKind`, as JSON calls them.
constexpr std::array<std::string_view, 4> kind_names = {"file", "objective", "key_result", "initiative"};

render::WrittenItem to_item(const model::Workspace& workspace, const model::Address& address) {
  const model::OkrFile& file = workspace.files.at(address.file);
  const model::Entity* entity = workspace.find_entity(address);
  const std::size_t begin = entity == nullptr ? 0 : entity->span.begin;
  return {.ref = entity == nullptr ? file.team : entity->ref,
          .kind = std::string(kind_names.at(static_cast<std::size_t>(model::to_item_kind(address)))),
          .path = file.source.path(),
          .line = to_position(file.source, begin, ColumnUnit::code_points).line};
}

/// What is found in the changed files and was not found before.
std::vector<Diagnostic> find_news(const model::Workspace& before, const model::Workspace& after,
                                  const std::vector<FileChange>& changes, const Session& session) {
  lint::Request request{.today = session.today, .threads = session.env.processors};
  request.paths.emplace();
  for (const FileChange& change : changes) request.paths->push_back(change.path);
  std::ranges::sort(*request.paths);
  const std::vector<std::string> known = lint::to_fingerprints(lint::run_rules(before, request).findings);
  const std::set<std::string> old(known.begin(), known.end());
  std::vector<Diagnostic> found = lint::run_rules(after, request).findings;
  const std::vector<std::string> fingerprints = lint::to_fingerprints(found);
  std::vector<Diagnostic> news;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!old.contains(fingerprints[i])) news.push_back(std::move(found[i]));
  }
  return news;
}

std::string render_news(const std::vector<Diagnostic>& news, const model::Workspace& after, const Session& session,
                        const render::TextStyle& style) {
  if (news.empty()) return "";
  render::LintView view;
  view.findings = &news;
  view.source = [&](std::string_view path) { return find_source(after, path); };
  view.shown_path = [&](std::string_view path) { return to_shown_path(path, after.root, session.folder); };
  view.counts = lint::count_findings(news);
  view.today = session.today;
  view.style = style;
  view.footer = render::Footer::hidden;
  return render::diagnostics_formats().front().render(view) + '\n';
}

std::string render_text(const ChangeJob& job, const std::vector<render::WrittenItem>& items) {
  std::string text;
  for (const render::WrittenItem& item : items) {
    text += fmt::format("wrote {}:{}  {}\n", job.show(item.path), item.line, escape_controls(item.ref));
  }
  return text;
}

}  // namespace

int write_and_report(ChangeJob& job, const ChangeReport& report, const Arguments& arguments, const Session& session) {
  const bool is_json = wants_json(arguments);
  const model::Workspace& after = job.changed();
  std::vector<Diagnostic> news;
  if (!session.is_quiet) news = find_news(job.workspace(), after, job.changes(), session);
  render::ChangeView view = job.to_view(report.command);
  for (const model::Address& address : report.items) view.items.push_back(to_item(after, address));
  const bool is_written = job.commit();
  if (is_json) session.env.out(render::render_change_json(view));
  if (!is_json && is_written) {
    const std::string words = report.words.empty() ? "" : escape_controls(report.words) + '\n';
    session.env.out(words + render_text(job, view.items) + (news.empty() ? "" : "\n") +
                    render_news(news, after, session, session.out));
  } else {
    session.env.err(render_news(news, after, session, session.err));
  }
  return 0;
}

}  // namespace okr::cli
