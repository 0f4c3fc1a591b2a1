#include <fmt/format.h>

#include <array>
#include <string>

#include "cli/approval_target.hpp"
#include "cli/ask.hpp"
#include "cli/change_job.hpp"
#include "cli/change_report.hpp"
#include "cli/commands/commands.hpp"
#include "cli/named_item.hpp"
#include "cli/typed_flags.hpp"
#include "okr/authoring/approval.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/git/identity.hpp"
#include "okr/language/day.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--by", "NAME", "who approves it", {WordKind::owner}},
    Flag{"--on", "DAY", "the day that it was approved: 2026-11-20, yesterday, monday (default: today)"},
    Flag{"--replace", "", "in the place of somebody else's approval"},
    dry_run_flag,
    change_format_flag,
};

constexpr std::array examples = {
    HelpLine{"okr approve verksted --by \"Kari Nes\" --replace",
             "all of a team's goals, in the place of an older approval"},
    HelpLine{"okr approve verksted/klar --by \"Kari Nes\" --on 2026-10-05", "an objective with all of its key results"},
    HelpLine{"okr approve ventetid --by \"Kari Nes\"", "one key result"},
};

constexpr std::array taken = {Taken{WordKind::approvable}};

constexpr std::array exit_codes = {
    HelpLine{"0", "marked, or approved by the same person already"},
    HelpLine{"2", "no such goal, several of that name, nobody named with --by, a day that is none"},
    HelpLine{"3", "refused, with nothing written: approved by somebody else, a closed file, no safe way to write it"},
};

constexpr std::array kinds = {model::ItemKind::file, model::ItemKind::objective, model::ItemKind::key_result};

std::string find_approver(const Arguments& arguments, const Session& session) {
  if (arguments.has("--by")) return find_line(arguments, "--by");
  if (can_ask(session)) {
    const std::vector<std::string> identity = git::find_identity(session.folder);
    const auto answer = ask(session, "approved by", identity.empty() ? "" : identity.front());
    if (answer && !is_blank(*answer)) return *answer;
  }
  throw Failure{"say who approves with --by", "okr approve ITEM --by NAME", 2};
}

Date find_approval_day(const Arguments& arguments, const Session& session) {
  const auto text = arguments.find("--on");
  if (!text) return session.day();
  const auto day = language::find_day(*text, session.day());
  if (!day) throw Failure{fmt::format("--on {} is no day", to_quoted(*text)), "write it as 2026-11-20 or yesterday", 2};
  if (*day <= session.day()) return *day;
  throw Failure{fmt::format("--on {} lies in the future", to_quoted(*text)), "approve it when it is", 2};
}

int run(const Arguments& arguments, const Session& session) {
  const bool is_json = wants_json(arguments);
  if (arguments.positionals.empty()) {
    throw Failure{"say what is approved", "okr approve ITEM --by NAME: a key result, an objective or a team", 2};
  }
  const Date on = find_approval_day(arguments, session);
  const std::string by = find_approver(arguments, session);
  ChangeJob job(arguments, session);
  const model::Workspace& workspace = job.workspace();
  const model::Address address = find_named_item(workspace, arguments.positionals.front(), session, kinds);
  const model::OkrFile& file = workspace.files[address.file];
  const ApprovalTarget target = find_approval_target(workspace, address);
  if (is_approved_by(target, by) && !arguments.has("--replace")) {
    const std::string words = fmt::format("{} is approved already, {}", target.ref, describe(**target.approved));
    session.env.out(is_json ? render::render_change_json(job.to_view("approve")) : escape_controls(words) + '\n');
    return 0;
  }
  check_approvable(target, file, job, arguments);
  job.edit(address.file, authoring::plan_approval(find_approval_path(target, file), *target.approved, by, on));
  const std::string words = fmt::format("{} is approved by {} on {}", target.ref, by, to_string(on));
  return write_and_report(job, {"approve", {address}, words}, arguments, session);
}

}  // namespace

constinit const Command approve_command{
    .name = "approve",
    .summary = "marks a key result, an objective with all of its, or a team's file approved",
    .positional = "ITEM",
    .positionals_max = 1,
    .taken = taken,
    .about =
        "Writes \"approved: {by: .., on: ..}\". On an objective it covers its key results, on a team all of the file's "
        "goals. ITEM is an id, or as much of team/objective/key-result as tells it from others; of several periods the "
        "one that contains today wins. On a terminal the name is asked for, with git's user.name offered.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr new, okr undo, okr help format",
    .run = run,
};

}  // namespace okr::cli
