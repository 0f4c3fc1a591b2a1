#include "cli/check_in_buffer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/ask.hpp"
#include "cli/change_job.hpp"
#include "cli/editor.hpp"
#include "cli/named_item.hpp"
#include "okr/authoring/check_in_buffer.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/render/due.hpp"
#include "okr/render/text.hpp"

namespace okr::cli {

namespace {

namespace fs = std::filesystem;

using authoring::BufferEntry;
using authoring::BufferProblem;
using authoring::BufferRow;
using authoring::CheckInFault;

constexpr std::string_view ending = ".okr-check-in";
constexpr std::size_t largest = std::size_t{1} << 20U;
constexpr int most_buffers = 100;

[[noreturn]] void refuse_file(const std::string& path, std::string_view problem) {
  throw Failure{fmt::format("\"{}\" {}", path, problem), "what is entered in the editor stands there", 2};
}

/// A new file that only the user reads, beside the record of what okr wrote.
std::string create_buffer(const std::string& root, const std::string& text, const Session& session) {
  const fs::path folder = fs::path(find_journal_folder(root, session.env)).lexically_normal().parent_path();
  std::error_code error;
  fs::create_directories(folder, error);
  for (int number = 1; number <= most_buffers; ++number) {
    const std::string path = fmt::format("{}/{}{}", folder.string(), number, ending);
    if (path_exists(path)) continue;
    if (const auto made = create_file(path, ""); !made) refuse_file(path, made.problem().message);
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    if (const auto written = write_file(path, text); !written) refuse_file(path, written.problem().message);
    return path;
  }
  throw Failure{fmt::format("\"{}\" is full of texts that were not recorded", folder.string()),
                "remove those that you need no more", 2};
}

std::string load_buffer(const std::string& path) {
  auto bytes = read_file(path, largest);
  if (!bytes) refuse_file(path, bytes.problem().message);
  if (bytes->size() > largest) refuse_file(path, "is larger than 1 MiB");
  return std::move(*bytes);
}

std::vector<BufferEntry> to_entries(const model::Workspace& workspace, const std::vector<report::DueKeyResult>& due,
                                    Date today) {
  std::vector<BufferEntry> entries;
  for (const report::DueKeyResult& each : due) {
    const model::KeyResult& key_result = *workspace.find_key_result(each.address);
    entries.push_back({.name = to_check_in_name(workspace, each.address, today),
                       .unit = each.facts.unit,
                       .has_words = static_cast<bool>(key_result.milestones),
                       .facts = render::describe_due(each, key_result)});
  }
  return entries;
}

/// What stands in the buffer, as check-ins and as what is wrong with the others.
struct Reading {
  std::vector<EnteredCheckIn> entered;
  std::vector<std::size_t> lines;  ///< of each
  std::vector<BufferProblem> problems;
};

class Reader {
 public:
  Reader(const model::Workspace& workspace, const authoring::CheckInRequest& base, const Session& session)
      : workspace_(workspace), base_(base), session_(session) {}

  [[nodiscard]] Reading read(const std::vector<BufferRow>& rows) const {
    Reading reading;
    for (const BufferRow& row : rows) add_row(row, reading);
    while (ask_doubtful(reading)) continue;
    const authoring::CheckInPlan planned = plan(reading);
    for (const authoring::CheckInProblem& problem : planned.problems) {
      reading.problems.push_back({reading.lines[problem.request], problem.message});
    }
    std::ranges::stable_sort(reading.problems, {}, &BufferProblem::line);
    if (!reading.problems.empty()) return reading;
    for (std::size_t i = 0; i < reading.entered.size(); ++i) {
      settle_value(reading.entered[i].request, planned.check_ins[i]);
    }
    return reading;
  }

 private:
  void add_row(const BufferRow& row, Reading& reading) const {
    constexpr std::array kinds{model::ItemKind::key_result};
    try {
      authoring::CheckInRequest request = base_;
      request.key_result = find_named_item(workspace_, row.name, session_, kinds);
      request.value = to_check_in_value(*workspace_.find_key_result(request.key_result), row.value);
      if (!row.confidence.empty()) request.confidence = row.confidence;
      request.note = row.note;
      std::string name = to_check_in_name(workspace_, request.key_result, session_.day());
      const auto last = find_last_value(*workspace_.find_key_result(request.key_result));
      reading.entered.push_back({std::move(name), std::move(request), last});
      reading.lines.push_back(row.line);
    } catch (const Failure& failure) {
      reading.problems.push_back({row.line, failure.message});
    }
  }

  [[nodiscard]] authoring::CheckInPlan plan(const Reading& reading) const {
    std::vector<authoring::CheckInRequest> requests;
    for (const EnteredCheckIn& entered : reading.entered) requests.push_back(entered.request);
    return authoring::plan_check_ins(workspace_, requests, session_.day());
  }

  /// Whether something doubtful was asked about and allowed.
  bool ask_doubtful(Reading& reading) const {
    if (!can_ask(session_)) return false;
    bool has_allowed = false;
    for (const authoring::CheckInProblem& problem : plan(reading).problems) {
      if (problem.fault != CheckInFault::replaceable) continue;
      const std::string question = fmt::format("{}: {}", reading.entered[problem.request].name, problem.question);
      if (!ask_yes(session_, question)) continue;
      reading.entered[problem.request].request.replacing = authoring::Replacing::allowed;
      has_allowed = true;
    }
    return has_allowed;
  }

  const model::Workspace& workspace_;
  const authoring::CheckInRequest& base_;
  const Session& session_;
};

void tell_problems(const std::vector<BufferProblem>& problems, const Session& session) {
  for (const BufferProblem& problem : problems) {
    session.env.err(escape_controls(fmt::format("line {}: {}", problem.line, problem.message)) + '\n');
  }
}

bool wants_again(const Session& session) {
  if (!can_ask(session)) return false;
  const auto answer = ask(session, "open the editor again", "yes");
  return answer && !answer->starts_with('n') && !answer->starts_with('N');
}

}  // namespace

Failure with_kept_buffer(Failure failure, const std::string& path) {
  if (!path_exists(path)) return failure;
  failure.hint = fmt::format("what was entered is kept in \"{}\"", path);
  return failure;
}

EditedCheckIns edit_check_ins(const model::Workspace& workspace, const std::vector<report::DueKeyResult>& due,
                              const authoring::CheckInRequest& base, const Session& session) {
  const std::vector<BufferEntry> entries = to_entries(workspace, due, session.day());
  const std::string offered = authoring::to_buffer(entries);
  const std::string path = create_buffer(workspace.root, offered, session);
  const Reader reader(workspace, base, session);
  try {
    for (;;) {
      edit_in_editor(path, 1, session);
      if (!path_exists(path)) {
        throw Failure{"the editor removed the text that was to be entered; nothing was written",
                      "let the editor save it where it opened it", 2};
      }
      const std::string text = load_buffer(path);
      Reading reading = reader.read(authoring::parse_buffer(text, entries));
      if (reading.problems.empty()) return {std::move(reading.entered), path};
      tell_problems(reading.problems, session);
      if (!wants_again(session)) {
        const std::string count = render::count_noun(reading.problems.size(), "line");
        throw Failure{fmt::format("{} can't be recorded; nothing was written", count), "", 2};
      }
      const auto marked = write_file(path, authoring::mark_problems(text, reading.problems));
      if (!marked) refuse_file(path, marked.problem().message);
    }
  } catch (const Failure& failure) {
    if (!path_exists(path)) throw;
    const auto left = read_file(path, largest);
    if (!left || *left != offered) throw with_kept_buffer(failure, path);
    std::error_code ignored;
    fs::remove(path, ignored);
    throw;
  }
}

}  // namespace okr::cli
