#include "cli/ignore_adding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "cli/change_job.hpp"
#include "cli/fixing.hpp"
#include "cli/lint_report.hpp"
#include "cli/lint_request.hpp"
#include "okr/base/error.hpp"
#include "okr/lint/add_ignores.hpp"
#include "okr/render/text.hpp"
#include "okr/source/position.hpp"

namespace okr::cli {

namespace {

class AddingRun {
 public:
  AddingRun(ChangeJob& job, const Session& session)
      : job_(job), session_(session), unwritable_(find_unwritable(job.workspace())) {}

  void add(const std::vector<Diagnostic>& findings, std::string_view reason) {
    for (auto first = findings.begin(); first != findings.end();) {
      const auto last = std::find_if(first, findings.end(), [&](const auto& each) { return each.path != first->path; });
      add_to_file({first, last}, reason);
      first = last;
    }
  }

  int write() {
    const bool is_written = job_.commit();
    const std::size_t files = job_.changes().size();
    if (is_written && !session_.is_quiet && files == 0) session_.env.out("no ignore comment added\n");
    if (is_written && !session_.is_quiet && files > 0) {
      session_.env.out(fmt::format("{} taken out by {} in {}\n", render::count_noun(findings_, "finding"),
                                   render::count_noun(comments_, "ignore comment"), render::count_noun(files, "file")));
    }
    return is_complete_ ? 0 : 1;
  }

 private:
  void add_to_file(const std::vector<Diagnostic>& findings, std::string_view reason) {
    const std::string& path = findings.front().path;
    const std::size_t index = *job_.workspace().find_file(path);
    const SourceFile& file = job_.workspace().files[index].source;
    if (const auto link = unwritable_.find(path); link != unwritable_.end()) {
      const bool is_outside = link->second == LinkTarget::outside;
      const std::string_view obstacle =
          is_outside ? "it links to a file outside the workspace" : "it links to a file that gets them already";
      for (const Diagnostic& finding : findings) refuse(file, finding, obstacle);
      return;
    }
    lint::AddedIgnores added = lint::add_ignores(file, findings, reason);
    for (const lint::Unplaced& unplaced : added.unplaced) refuse(file, unplaced.finding, unplaced.reason);
    if (added.comments == 0) return;
    comments_ += added.comments;
    findings_ += added.findings;
    job_.replace(index, std::move(added.bytes));
  }

  void refuse(const SourceFile& file, const Diagnostic& finding, std::string_view reason) {
    const Position position = to_position(file, finding.span.begin, ColumnUnit::code_points);
    session_.env.err(fmt::format("okr: {}:{}:{}: no comment is added for {}: {}\n", job_.show(file.path()),
                                 position.line, position.column, finding.rule, reason));
    is_complete_ = false;
  }

  ChangeJob& job_;
  const Session& session_;
  std::map<std::string, LinkTarget> unwritable_;
  std::size_t comments_ = 0;
  std::size_t findings_ = 0;
  bool is_complete_ = true;
};

}  // namespace

std::optional<std::string> find_ignore_reason(const Arguments& arguments) {
  const auto given = arguments.find("--add-ignore");
  if (!given) return std::nullopt;
  refuse_together(arguments, "--add-ignore",
                  {"--format", "--since", "--statistics", "--list-files", "--no-ignore-comments"});
  const auto& paths = arguments.positionals;
  if (std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw Failure{"--add-ignore changes files, and \"-\" is none", "name the file instead", 2};
  }
  const auto reason = lint::parse_reason(*given);
  if (!reason) {
    throw Failure{fmt::format("the reason of --add-ignore {}", reason.problem().message),
                  "--add-ignore=\"known since the spring\"", 2};
  }
  return *reason;
}

int add_ignore_comments(const Arguments& arguments, const lint::Request& request, std::string_view reason,
                        const Session& session) {
  ChangeJob job(arguments, session);
  AddingRun run(job, session);
  run.add(lint::run_rules(job.workspace(), request).findings, reason);
  const int exit = run.write();
  name_unreadable(job.workspace(), session);
  return job.workspace().unreadable.empty() ? exit : 2;
}

}  // namespace okr::cli
