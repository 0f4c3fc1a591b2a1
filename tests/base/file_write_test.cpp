#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

#include "base/scratch_folder.hpp"
#include "okr/base/file.hpp"

namespace {

using namespace okr;
using okr::test::ScratchFolder;

std::string problem_of(const std::string& path) {
  const auto written = write_file(path, "x");
  return written ? "no problem" : written.problem().message;
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

std::size_t count_entries(const ScratchFolder& folder) {
  const std::filesystem::directory_iterator entries(folder.path());
  return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

TEST_CASE("write_file writes a new file, or all of an old one, and leaves nothing beside it") {
  const ScratchFolder folder;
  const std::string bytes("a\r\n\0b", 5);
  const auto size = write_file(folder.at("out"), bytes);
  REQUIRE(size);
  CHECK(*size == 5);
  CHECK(*read_file(folder.at("out"), 100) == bytes);
  REQUIRE(chmod(folder.at("out").c_str(), 0640) == 0);
  REQUIRE(write_file(folder.at("out"), "shorter"));
  REQUIRE(write_file(folder.at("out"), ""));
  CHECK(read_file(folder.at("out"), 100)->empty());
  CHECK(mode_of(folder.at("out")) == 0640);
  CHECK(count_entries(folder) == 1);
}

TEST_CASE("a new file has the mode that the user's mask leaves") {
  const ScratchFolder folder;
  const mode_t before = umask(027);
  REQUIRE(write_file(folder.at("out"), "x"));
  umask(before);
  CHECK(mode_of(folder.at("out")) == 0640);
}

TEST_CASE("a symlink stays, and what it points to is written") {
  const ScratchFolder folder;
  folder.write("real/file", "old");
  std::filesystem::create_symlink("real/file", folder.at("link"));
  REQUIRE(write_file(folder.at("link"), "new"));
  CHECK(std::filesystem::is_symlink(folder.at("link")));
  CHECK(*read_file(folder.at("real/file"), 100) == "new");
}

TEST_CASE("a device stays one") {
  REQUIRE(write_file("/dev/null", "x"));
  struct stat status {};
  REQUIRE(stat("/dev/null", &status) == 0);
  CHECK(S_ISCHR(status.st_mode));
  CHECK(problem_of("/dev/full") == "can't be written (No space left on device)");
}

TEST_CASE("write_file says why it can't") {
  const ScratchFolder folder;
  std::filesystem::create_symlink("nowhere", folder.at("loose"));
  CHECK(problem_of(folder.path()) == "is a folder");
  CHECK(problem_of(folder.at("no/folder")) == "can't be written (No such file or directory)");
  CHECK(problem_of(folder.write("file", "") + "/below") == "can't be written (Not a directory)");
  CHECK(problem_of(folder.at("loose")) == "links to what does not exist");
  CHECK(problem_of(std::string("a\0b", 3)) == "is no path (it holds a NUL byte)");
}

TEST_CASE("where the bytes don't fit the old ones stay") {
  const ScratchFolder folder;
  folder.write("out", "old");
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit little{1000, before.rlim_max};
  const auto handler = signal(SIGXFSZ, SIG_IGN);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
  const auto written = write_file(folder.at("out"), std::string(5000, 'x'));
  REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
  signal(SIGXFSZ, handler);
  REQUIRE_FALSE(written);
  CHECK(written.problem().message == "can't be written (File too large)");
  CHECK(*read_file(folder.at("out"), 100) == "old");
  CHECK(count_entries(folder) == 1);
}

}  // namespace
