#include "cli/due_check_ins.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/ask.hpp"
#include "cli/change_job.hpp"
#include "cli/check_in_buffer.hpp"
#include "cli/check_in_job.hpp"
#include "cli/check_in_walk.hpp"
#include "cli/filter_terms.hpp"
#include "cli/lint_job.hpp"
#include "cli/named_item.hpp"
#include "cli/skipped_files.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/git/identity.hpp"
#include "okr/report/due.hpp"

namespace okr::cli {

namespace {

constexpr std::array due_flags = {"--edit", "--mine", "--all"};
constexpr std::array value_flags = {"--confidence", "--note"};

/// A value, a share and a note are one key result's.
void check_flags(const Arguments& arguments) {
  for (const char* flag : value_flags) {
    if (!arguments.has(flag)) continue;
    throw Failure{fmt::format("{} is said of one key result, and none is named", flag), "okr check-in KR VALUE", 2};
  }
}

/// "83", "+0.2", "=-2", "70 %".
bool is_value_like(std::string_view word) {
  constexpr std::string_view signs = "0123456789.,+-= %";
  return word.find_first_not_of(signs) == std::string_view::npos &&
         word.find_first_of("0123456789") != std::string_view::npos;
}

/// A value is one key result's, too. Of words beside a flag only filters are meant; one alone is a word to search for.
void check_words(const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.positionals;
  const auto value = std::ranges::find_if(words, is_value_like);
  const bool names_one = words.size() > 1 && std::ranges::none_of(words, report::is_filter_term);
  if (value == words.end() && !names_one) return;
  const auto flag = std::ranges::find_if(due_flags, [&](const char* each) { return arguments.has(each); });
  const std::string_view what = flag != due_flags.end() ? std::string_view(*flag) : words.front();
  throw Failure{fmt::format("{} goes through what is due, and {} is a value of one key result", escape_controls(what),
                            to_quoted(value != words.end() ? *value : words.back())),
                "okr check-in KR VALUE records one; leave the value out to go through what is due", 2};
}

void check_asking(const Arguments& arguments, const Session& session) {
  if (arguments.has("--edit") || can_ask(session)) return;
  throw Failure{"okr check-in without a key result asks for each that is due, and nobody is there to answer",
                "okr check-in KR VALUE records one; okr status tells what is due", 2};
}

/// Whose key results come first; --mine asks for a name on its own.
std::vector<std::string> find_mine(const Session& session) {
  try {
    return git::find_identity(session.folder);
  } catch (const Failure&) {
    return {};
  }
}

/// So that nobody has to type it again.
void tell_entered(const std::vector<EnteredCheckIn>& entered, const Session& session) {
  session.env.err("not written:\n");
  for (const EnteredCheckIn& each : entered) {
    const authoring::CheckInRequest& request = each.request;
    session.env.err(escape_controls(fmt::format("  {}  {}  {}  {}", each.name, request.value,
                                                request.confidence.value_or("-"), request.note)) +
                    '\n');
  }
}

/// Where somebody recorded another value since the question was asked.
void warn_of_changed(const EnteredCheckIn& entered, const model::KeyResult& key_result, const Session& session) {
  const std::optional<double> now = find_last_value(key_result);
  if (now == entered.last || session.is_quiet) return;
  const auto show = [](std::optional<double> value) { return value ? fmt::format("{}", *value) : "no value"; };
  session.env.err(escape_controls(fmt::format("okr: {} had {} when it was asked for, and has {} now",
                                              to_quoted(entered.name), show(entered.last), show(now))) +
                  '\n');
}

/// Into the files as they are now.
void record(const std::vector<EnteredCheckIn>& entered, OnNo on_no, const Arguments& arguments,
            const Session& session) {
  constexpr std::array kinds{model::ItemKind::key_result};
  ChangeJob job(arguments, session);
  CheckInBatch batch;
  batch.on_no = on_no;
  for (const EnteredCheckIn& each : entered) {
    batch.requests.push_back(each.request);
    batch.requests.back().key_result = find_named_item(job.workspace(), each.name, session, kinds);
    batch.origins.push_back(each.name);
    warn_of_changed(each, *job.workspace().find_key_result(batch.requests.back().key_result), session);
  }
  record_check_ins(job, std::move(batch), arguments, session);
}

/// A program gets its empty list all the same.
void answer_nothing(std::string_view words, const Arguments& arguments, const Session& session) {
  if (!session.is_quiet) session.env.err(words);
  if (wants_json(arguments)) record({}, OnNo::writes_nothing, arguments, session);
}

constexpr std::string_view nothing_entered = "nothing was entered, and nothing was written\n";
constexpr std::string_view nothing_due = "no check-in is due; okr check-in --all goes through what is not due, too\n";

void walk(const model::Workspace& workspace, const std::vector<report::DueKeyResult>& due,
          const authoring::CheckInRequest& base, const Arguments& arguments, const Session& session) {
  const std::vector<EnteredCheckIn> entered = ask_check_ins(workspace, due, base, session);
  session.env.err("\n");
  if (entered.empty()) return answer_nothing(nothing_entered, arguments, session);
  try {
    record(entered, OnNo::skips_one, arguments, session);
  } catch (const Failure&) {
    tell_entered(entered, session);
    throw;
  }
}

void edit(const model::Workspace& workspace, const std::vector<report::DueKeyResult>& due,
          const authoring::CheckInRequest& base, const Arguments& arguments, const Session& session) {
  const EditedCheckIns edited = edit_check_ins(workspace, due, base, session);
  try {
    if (!edited.entered.empty()) record(edited.entered, OnNo::writes_nothing, arguments, session);
  } catch (const Failure& failure) {
    throw with_kept_buffer(failure, edited.path);
  }
  std::error_code ignored;
  std::filesystem::remove(edited.path, ignored);
  if (edited.entered.empty()) answer_nothing(nothing_entered, arguments, session);
}

}  // namespace

bool asks_for_due(const Arguments& arguments) {
  const bool has_flag = std::ranges::any_of(due_flags, [&](const char* flag) { return arguments.has(flag); });
  return has_flag || arguments.positionals.empty() || report::is_filter_term(arguments.positionals.front());
}

bool asks_for_one(const Arguments& arguments, const Session& session) {
  const bool has_flag = std::ranges::any_of(value_flags, [&](const char* flag) { return arguments.has(flag); });
  return arguments.positionals.size() == 1 && !has_flag && can_ask(session);
}

int check_in_one(const Arguments& arguments, const authoring::CheckInRequest& base, const Session& session) {
  constexpr std::array kinds{model::ItemKind::key_result};
  const model::Workspace workspace = load_workspace(session);
  const std::string& name = arguments.positionals.front();
  const model::Address address = find_named_item(workspace, name, session, kinds);
  report::DueList list = report::find_due(workspace, session.day(), {}, {}, report::DueChoice::running);
  std::erase_if(list.key_results, [&](const report::DueKeyResult& each) { return each.address != address; });
  if (list.key_results.empty()) {
    throw Failure{fmt::format("okr check-in {} needs a value: it is not running today", to_quoted(name)),
                  "okr check-in KR VALUE", 2};
  }
  walk(workspace, list.key_results, base, arguments, session);
  return 0;
}

int check_in_due(const Arguments& arguments, const authoring::CheckInRequest& base, const Session& session) {
  check_flags(arguments);
  check_words(arguments);
  const model::Workspace workspace = load_workspace(session);
  const report::Filter filter = find_filter(arguments.positionals, arguments, session, workspace);
  check_asking(arguments, session);
  const auto choice = arguments.has("--all") ? report::DueChoice::running : report::DueChoice::due;
  const report::DueList list = report::find_due(workspace, session.day(), filter, find_mine(session), choice);
  name_skipped(list.skipped, workspace, session);
  if (list.key_results.empty()) {
    answer_nothing(nothing_due, arguments, session);
  } else {
    (arguments.has("--edit") ? edit : walk)(workspace, list.key_results, base, arguments, session);
  }
  return 0;
}

}  // namespace okr::cli
