#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/check_in_job.hpp"
#include "cli/commands/commands.hpp"
#include "cli/due_check_ins.hpp"
#include "cli/named_item.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"-c,--confidence", "SHARE", "how sure you are that the target is reached: 0.7, 7/10 or 70 %"},
    Flag{"-m,--note", "TEXT", "what happened, in a sentence"},
    Flag{"--on", "DAY", "the day that the value is of: 2026-11-20, yesterday, monday, \"3 days ago\", \"20 nov\""},
    Flag{"--from", "FILE", "many check-ins from csv or json with kr, value, confidence, note, on; - is stdin"},
    Flag{"--replace", "", "in the place of the check-in of that day; also on a day in the future or before the period"},
    Flag{"--edit", "", "all that are due as one text in the editor, a line for each"},
    Flag{"--mine", "", "of what is due only what the name or mail of git's user owns"},
    Flag{"-a,--all", "", "what runs and is not due, too"},
    dry_run_flag,
    change_format_flag,
};

constexpr std::array examples = {
    HelpLine{"okr check-in ventetid 7.2 -c 0.7 -m \"A second mechanic\"", "a value, how sure you are, and why"},
    HelpLine{"okr check-in ventetid -0.5", "so much less than the last one"},
    HelpLine{"okr check-in riders/carefree/recommend =-2 --on yesterday", "a value below 0, of another day"},
    HelpLine{"okr check-in cities workshop-open-in-uppsala", "a milestone that is done"},
    HelpLine{"okr check-in", "all that are due, one by one"},
    HelpLine{"okr check-in team:verksted", "those of one team"},
    HelpLine{"okr check-in --edit", "all that are due, in the editor"},
    HelpLine{"okr check-in --from monday.csv --dry-run", "what a whole list would change"},
};

constexpr std::array taken = {Taken{WordKind::check_in}, Taken{WordKind::filter}};

constexpr std::array exit_codes = {
    HelpLine{"0", "recorded"},
    HelpLine{"2", "no such key result, no such milestone, a value, share or day that is none"},
    HelpLine{"3",
             "refused: a second check-in that day, a doubtful day, a closed file, a parked key result, a file in "
             "use or one that can't be edited safely; nothing was written"},
};

constexpr std::array kinds{model::ItemKind::key_result};

/// A milestone key result may be looked at without a milestone done: then a note or a confidence is enough.
std::string find_value(const Arguments& arguments) {
  if (arguments.positionals.size() > 1) return arguments.positionals[1];
  if (arguments.has("--note") || arguments.has("--confidence")) return "";
  throw Failure{fmt::format("okr check-in {} needs a value", to_quoted(arguments.positionals.front())),
                "okr check-in KR VALUE: a number, +0.2 on top of the last one, or the milestone that is done", 2};
}

authoring::Replacing to_replacing(const Arguments& arguments) {
  return arguments.has("--replace") ? authoring::Replacing::allowed : authoring::Replacing::refused;
}

/// A list names its own key results, values and notes.
void check_list_flags(const Arguments& arguments) {
  constexpr std::array others{"--note", "--confidence", "--edit", "--mine", "--all"};
  const bool has_other = std::ranges::any_of(others, [&](const char* flag) { return arguments.has(flag); });
  if (arguments.positionals.empty() && !has_other) return;
  throw Failure{"--from takes the key results, values, confidences and notes from the file",
                "leave the others out, or record this one without --from", 2};
}

/// A value of several words is one argument.
void check_count(const Arguments& arguments) {
  if (arguments.positionals.size() <= 2) return;
  throw Failure{fmt::format("okr check-in takes a key result and a value, and {} is one word too many",
                            to_quoted(arguments.positionals[2])),
                "put a value of several words in quotes; a note stands behind -m", 2};
}

CheckInBatch to_batch(const ChangeJob& job, authoring::CheckInRequest request, const Arguments& arguments,
                      const Session& session) {
  if (const auto file = arguments.find("--from")) {
    CheckInBatch batch = load_check_ins(*file, request.on, job, session);
    for (authoring::CheckInRequest& each : batch.requests) each.replacing = request.replacing;
    return batch;
  }
  request.value = find_value(arguments);
  request.confidence = arguments.find("--confidence");
  request.note = arguments.find("--note").value_or("");
  request.key_result = find_named_item(job.workspace(), arguments.positionals.front(), session, kinds);
  return {{std::move(request)}, {}};
}

int run(const Arguments& arguments, const Session& session) {
  static_cast<void>(wants_json(arguments));
  authoring::CheckInRequest request;
  const auto on = arguments.find("--on");
  request.on = on ? find_check_in_day(*on, session) : session.day();
  request.replacing = to_replacing(arguments);
  if (arguments.has("--from")) {
    check_list_flags(arguments);
  } else if (asks_for_due(arguments)) {
    return check_in_due(arguments, request, session);
  } else if (asks_for_one(arguments, session)) {
    return check_in_one(arguments, request, session);
  } else {
    check_count(arguments);
    static_cast<void>(find_value(arguments));
  }
  ChangeJob job(arguments, session);
  record_check_ins(job, to_batch(job, std::move(request), arguments, session), arguments, session);
  return 0;
}

}  // namespace

constinit const Command check_in_command{
    .name = "check-in",
    .summary = "records where a key result stands",
    .positional = "[KR [VALUE]|FILTER..]",
    .positionals_max = static_cast<std::size_t>(-1),
    .taken = taken,
    .takes_filters = true,
    .takes_numbers = true,
    .about =
        "Writes one line into the key result's check_ins, and shows what that makes of it. KR is its id, or as much of "
        "team/objective/key-result as tells it from others; of several periods the one that contains today wins. VALUE "
        "is a number as people write it in the file's language; +2 and -2 count from the last value, =-2 is a value "
        "below 0. Of a key result with milestones it is the name of one that is done, or the beginning of it; where "
        "there is only one, done or undone. A second check-in that day, a day in the future and one before the period "
        "are refused without --replace; on a terminal okr asks. With --replace what is not told anew stays, be it the "
        "value, and +2 counts from the value before that day.\n\n"
        "With a KR alone it asks on a terminal. Without a KR it asks for value, confidence and note of each key result "
        "that is due, yours first: an empty "
        "answer skips, ? shows the history, q keeps what was entered and ends. All of it is written at the end, at "
        "once. Filters and --mine limit it, as okr status takes them. With --edit the same stands in one text in the "
        "editor that git opens, a line for each; where a line can't be recorded nothing is, and the text is kept. "
        "--from reads a list, csv with a header or json, and records all of it or nothing; "
        "in json a number is the value itself, and \"-1\" in quotes counts from the last value, as -1 in csv does.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr status, okr undo",
    .run = run,
};

}  // namespace okr::cli
