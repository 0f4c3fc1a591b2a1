#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "okr/base/file.hpp"

namespace okr::model {

/// A folder of its own for one test, gone afterwards.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "okr-model-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    root_ = std::filesystem::canonical(pattern).string();
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Absolute; the folder itself for "".
  [[nodiscard]] std::string path(const std::string& below) const { return below.empty() ? root_ : root_ + '/' + below; }
  void write(const std::string& below, const std::string& bytes = "okr: 1\n") const {
    std::filesystem::create_directories(std::filesystem::path(path(below)).parent_path());
    REQUIRE(create_file(path(below), bytes));
  }
  void make_folder(const std::string& below) const { std::filesystem::create_directories(path(below)); }
  void link(const std::string& target, const std::string& below) const {
    std::filesystem::create_symlink(target, path(below));
  }

 private:
  std::string root_;
};

}  // namespace okr::model
