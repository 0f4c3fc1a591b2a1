#include "cli/answer_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/error.hpp"
#include "okr/base/file.hpp"

namespace okr::cli {

void check_answer_file(const std::string& file) {
  constexpr std::array<std::string_view, 3> endings = {".okr.yaml", ".okr.yml", "okr.config.yaml"};
  if (std::ranges::none_of(endings, [&](std::string_view ending) { return file.ends_with(ending); })) return;
  throw Failure{fmt::format("\"{}\" is where OKRs or their config stand: no answer is written there", file),
                "-o and --format NAME=FILE name the file to write", 3};
}

void write_answer_file(const std::string& file, std::string_view bytes, const Session& session) {
  check_answer_file(file);
  const auto written = write_file(to_absolute(file, session.folder), bytes);
  if (!written) throw Failure{fmt::format("\"{}\" {}", file, written.problem().message), "", 2};
}

}  // namespace okr::cli
