#include "cli/check_in_job.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include "cli/ask.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/render/check_in.hpp"
#include "okr/report/check_in.hpp"

namespace okr::cli {

namespace {

using authoring::CheckInFault;
using authoring::CheckInPlan;
using authoring::CheckInProblem;
using authoring::PlannedCheckIn;

constexpr std::string_view nothing_written = "; nothing was written";

int to_exit(const CheckInProblem& problem) { return problem.fault == CheckInFault::usage ? 2 : 3; }

[[noreturn]] void refuse(const CheckInProblem& problem) {
  throw Failure{problem.message + std::string(nothing_written), problem.help, to_exit(problem)};
}

[[noreturn]] void refuse_all(const std::vector<CheckInProblem>& problems, const CheckInBatch& batch,
                             const Session& session) {
  int exit = 3;
  for (const CheckInProblem& problem : problems) {
    session.env.err(escape_controls(fmt::format("{}: {}", batch.origins[problem.request], problem.message)) + '\n');
    exit = std::min(exit, to_exit(problem));
  }
  throw Failure{
      fmt::format("{} of {} check-ins can't be recorded{}", problems.size(), batch.requests.size(), nothing_written),
      problems.front().help, exit};
}

/// So that nobody has to find out again what it was.
void tell_skipped(const CheckInProblem& problem, const CheckInBatch& batch, const Session& session) {
  const authoring::CheckInRequest& request = batch.requests[problem.request];
  const std::string told = fmt::format("skipped {}: {} {} {}", batch.origins[problem.request], request.value,
                                       request.confidence.value_or(""), request.note);
  session.env.err(escape_controls(trim(told)) + '\n');
}

/// Asks of each problem whether it is meant; those that are not are skipped, or nothing is written.
void ask_doubtful(const std::vector<CheckInProblem>& problems, CheckInBatch& batch, const Session& session) {
  std::vector<std::size_t> skipped;
  for (const CheckInProblem& problem : problems) {
    const std::string origin = batch.origins.empty() ? "" : batch.origins[problem.request] + ": ";
    if (ask_yes(session, origin + problem.question)) {
      batch.requests[problem.request].replacing = authoring::Replacing::allowed;
    } else if (batch.on_no == OnNo::writes_nothing) {
      refuse(problem);
    } else {
      tell_skipped(problem, batch, session);
      skipped.push_back(problem.request);
    }
  }
  for (auto request = skipped.rbegin(); request != skipped.rend(); ++request) {
    batch.requests.erase(batch.requests.begin() + static_cast<std::ptrdiff_t>(*request));
    batch.origins.erase(batch.origins.begin() + static_cast<std::ptrdiff_t>(*request));
  }
}

/// Plans, and asks until nothing is doubtful or somebody says no.
CheckInPlan plan_asking(const ChangeJob& job, CheckInBatch& batch, const Session& session) {
  while (true) {
    CheckInPlan plan = authoring::plan_check_ins(job.workspace(), batch.requests, session.day());
    if (plan.problems.empty()) return plan;
    const auto is_doubtful = [](const CheckInProblem& each) { return each.fault == CheckInFault::replaceable; };
    const bool can_go_on = can_ask(session) && std::ranges::all_of(plan.problems, is_doubtful);
    if (!can_go_on && batch.origins.empty()) refuse(plan.problems.front());
    if (!can_go_on) refuse_all(plan.problems, batch, session);
    ask_doubtful(plan.problems, batch, session);
  }
}

/// Asks for the notes that setbacks lack; whether there are any new ones.
bool ask_notes(const CheckInPlan& plan, CheckInBatch& batch, const Session& session) {
  bool has_new = false;
  for (std::size_t i = 0; i < plan.check_ins.size(); ++i) {
    const PlannedCheckIn& planned = plan.check_ins[i];
    if (!planned.is_setback || planned.has_note) continue;
    const std::string question = fmt::format("a setback from {} to {}: what happened", *planned.before, *planned.value);
    batch.requests[i].note = ask(session, question).value_or("");
    has_new = has_new || !is_blank(batch.requests[i].note);
  }
  return has_new;
}

/// In a dry run there is nothing to replace.
void warn_of_setbacks(const report::CheckInView& view, const ChangeJob& job, const Session& session) {
  const std::string_view advice =
      job.is_dry_run() ? "-m \"what happened\" says why" : "--replace -m \"what happened\" adds it";
  for (const report::CheckInFacts& facts : view.check_ins) {
    if (!facts.is_setback || !facts.note.empty() || session.is_quiet) continue;
    const std::string warning =
        fmt::format("okr: {} is a setback, and no note says why", escape_controls(to_quoted(facts.ref)));
    session.env.err(fmt::format("{}\n  = help: {}\n", warning, advice));
  }
}

/// All edits of a file at once, in the order of the check-ins.
void edit_files(ChangeJob& job, const CheckInPlan& plan) {
  std::map<std::size_t, std::vector<yaml::Edit>> edits;
  for (const PlannedCheckIn& planned : plan.check_ins) {
    std::vector<yaml::Edit>& own = edits[planned.key_result.file];
    own.insert(own.end(), planned.edits.begin(), planned.edits.end());
  }
  for (const auto& [file, own] : edits) job.edit(file, own);
}

report::CheckInView to_view(const ChangeJob& job, const CheckInPlan& plan, Date today) {
  std::vector<report::RecordedCheckIn> recorded;
  for (const PlannedCheckIn& planned : plan.check_ins) {
    recorded.push_back({planned.key_result, planned.on, planned.old_value, planned.milestone, planned.is_replaced,
                        planned.is_setback});
  }
  return report::to_check_in_view(job.changed(), recorded, today);
}

/// "wrote okrs/growth.okr.yaml:41, 52".
std::string describe_places(const ChangeJob& job, const report::CheckInView& view) {
  std::map<std::string, std::vector<std::size_t>> lines;
  for (const report::CheckInFacts& facts : view.check_ins) lines[facts.path].push_back(facts.line);
  std::set<std::string> changed;
  for (const FileChange& change : job.changes()) changed.insert(change.path);
  std::string out;
  for (auto& [path, own] : lines) {
    std::ranges::sort(own);
    const std::string_view verb = changed.contains(path) ? "wrote" : "stands already in";
    out += fmt::format("{} {}:{}\n", verb, job.show(path), fmt::join(own, ", "));
  }
  return out;
}

}  // namespace

void record_check_ins(ChangeJob& job, CheckInBatch batch, const Arguments& arguments, const Session& session) {
  const bool is_json = wants_json(arguments);
  CheckInPlan plan = plan_asking(job, batch, session);
  if (can_ask(session) && batch.origins.empty() && ask_notes(plan, batch, session)) {
    plan = authoring::plan_check_ins(job.workspace(), batch.requests, session.day());
  }
  edit_files(job, plan);
  const report::CheckInView view = to_view(job, plan, session.day());
  const bool has_written = job.commit();
  if (is_json) {
    session.env.out(render::render_check_in_json(view, job.to_view("check-in")));
  } else if (has_written) {
    session.env.out(render::render_check_in_text(view, session.out) + describe_places(job, view));
  }
  warn_of_setbacks(view, job, session);
}

}  // namespace okr::cli
