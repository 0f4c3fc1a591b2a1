#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "base/scratch_folder.hpp"
#include "okr/base/file.hpp"

namespace okr {
namespace {

std::string read(const std::string& path) { return *read_file(path, 1000); }

unsigned mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

TEST_CASE("a file gets new bytes, and keeps its mode and its folder clean") {
  const test::ScratchFolder folder;
  const std::string path = folder.write("goals.okr.yaml", "old");
  REQUIRE(chmod(path.c_str(), 0640) == 0);
  replace_file(path, "new bytes\n");
  CHECK(read(path) == "new bytes\n");
  CHECK(mode_of(path) == 0640);
  replace_file(path, "");
  CHECK(read(path).empty());
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a link stays a link, and its target gets the bytes") {
  const test::ScratchFolder folder;
  const std::string target = folder.write("deep/goals.okr.yaml", "old");
  std::filesystem::create_symlink("deep/goals.okr.yaml", folder.at("link.okr.yaml"));
  replace_file(folder.at("link.okr.yaml"), "new");
  CHECK(std::filesystem::is_symlink(folder.at("link.okr.yaml")));
  CHECK(read(target) == "new");
}

TEST_CASE("what is not there or can't be replaced is a failure") {
  const test::ScratchFolder folder;
  const auto try_it = [&](const std::string& path) {
    try {
      replace_file(path, "x");
    } catch (const Failure& failure) {
      CHECK(failure.exit == 2);
      return failure.message;
    }
    return std::string();
  };
  CHECK(try_it(folder.at("none")) == "\"" + folder.at("none") + "\" can't be written (No such file or directory)");
  std::filesystem::create_directory(folder.at("folder"));
  CHECK(try_it(folder.at("folder")) != "");
  CHECK(std::filesystem::is_directory(folder.at("folder")));
}

}  // namespace
}  // namespace okr
