#include "cli/new_files.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "okr/base/error.hpp"
#include "okr/base/file.hpp"

namespace okr::cli {

void make_folder(const std::string& path) {
  if (is_folder(path)) return;
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw Failure{fmt::format("folder \"{}\" can't be made ({})", path, error.message()), "", 2};
}

bool write_new_file(const std::string& path, std::string_view bytes) {
  std::error_code error;
  if (std::filesystem::symlink_status(path, error).type() != std::filesystem::file_type::not_found) return false;
  const auto written = create_file(path, bytes);
  if (!written) throw Failure{fmt::format("\"{}\" {}", path, written.problem().message), "", 2};
  return true;
}

}  // namespace okr::cli
