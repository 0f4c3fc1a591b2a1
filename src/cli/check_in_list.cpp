// Check-ins from a file or stdin.
#include <fmt/format.h>

#include <array>
#include <utility>

#include "cli/check_in_job.hpp"
#include "cli/named_item.hpp"
#include "cli/setup.hpp"
#include "okr/authoring/check_in_rows.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/base/text.hpp"
#include "okr/language/day.hpp"
#include "okr/render/text.hpp"

namespace okr::cli {

namespace {

constexpr std::array kinds{model::ItemKind::key_result};
constexpr std::string_view stdin_word = "-";

std::string load_list(const std::string& file, const Session& session) {
  Result<std::string> bytes = file == stdin_word ? Result(session.env.read_input(file_limit))
                                                 : read_file(to_absolute(file, session.folder), file_limit);
  if (!bytes) throw Failure{fmt::format("\"{}\" {}", file, bytes.problem().message), "name a csv or json file", 2};
  if (bytes->size() > file_limit) throw Failure{fmt::format("\"{}\" is larger than 4 MiB", file), "split it", 2};
  return std::move(*bytes);
}

/// A row as a request; adds what is wrong with it.
std::optional<authoring::CheckInRequest> find_request(const authoring::CheckInRow& row, Date day, const ChangeJob& job,
                                                      const Session& session, std::vector<std::string>& problems) {
  const auto found = look_up_item(job.workspace(), row.key_result, session, kinds);
  if (const auto* failure = std::get_if<Failure>(&found)) {
    problems.push_back(fmt::format("{}: {}", row.origin, failure->message));
    return std::nullopt;
  }
  const auto on = row.on ? language::find_day(*row.on, session.day()) : std::optional(day);
  if (!on) {
    problems.push_back(fmt::format("{}: {} is no day", row.origin, to_quoted(*row.on)));
    return std::nullopt;
  }
  authoring::CheckInRequest request;
  request.key_result = std::get<model::Address>(found);
  request.value = row.value;
  request.confidence = row.confidence;
  request.note = row.note;
  request.on = *on;
  return request;
}

}  // namespace

Date find_check_in_day(std::string_view text, const Session& session) {
  if (const auto day = language::find_day(text, session.day())) return *day;
  throw Failure{fmt::format("{} is no day", to_quoted(text)),
                "write it as 2026-11-20, today, yesterday, monday, \"3 days ago\" or \"20 nov\"", 2};
}

CheckInBatch load_check_ins(const std::string& file, Date day, const ChangeJob& job, const Session& session) {
  const std::string name = file == stdin_word ? "<stdin>" : file;
  authoring::CheckInRows list = authoring::parse_check_in_rows(load_list(file, session), name);
  CheckInBatch batch;
  for (authoring::CheckInRow& row : list.rows) {
    auto request = find_request(row, day, job, session, list.problems);
    if (!request) continue;
    batch.requests.push_back(std::move(*request));
    batch.origins.push_back(std::move(row.origin));
  }
  if (list.problems.empty()) return batch;
  for (const std::string& problem : list.problems) session.env.err(escape_controls(problem) + '\n');
  throw Failure{
      fmt::format("{} in \"{}\"; nothing was written", render::count_noun(list.problems.size(), "mistake"), name),
      "mend the list; its columns are kr, value, confidence, note and on", 2};
}

}  // namespace okr::cli
