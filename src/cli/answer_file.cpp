#include "cli/answer_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/model/discovery.hpp"

namespace okr::cli {

void check_answer_file(const std::string& file, const Session& session) {
  const auto ends_file = [&](std::string_view ending) { return file.ends_with(ending); };
  if (ends_file(model::config_name) || std::ranges::any_of(model::okr_endings, ends_file)) {
    throw Failure{fmt::format("\"{}\" is where OKRs or their config stand: no answer is written there", file),
                  "-o and --format NAME=FILE name the file to write", 3};
  }
  const auto problem = find_write_problem(to_absolute(file, session.folder));
  if (problem) throw Failure{fmt::format("\"{}\" {}", file, problem->message), "", 2};
}

void write_answer_file(const std::string& file, std::string_view bytes, const Session& session) {
  check_answer_file(file, session);
  const auto written = write_file(to_absolute(file, session.folder), bytes);
  if (!written) throw Failure{fmt::format("\"{}\" {}", file, written.problem().message), "", 2};
}

}  // namespace okr::cli
