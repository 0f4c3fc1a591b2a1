#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include "base/scratch_folder.hpp"
#include "okr/base/file.hpp"

using okr::FileChange;
using okr::write_files;
using okr::test::ScratchFolder;

namespace {

namespace fs = std::filesystem;

std::string read(const std::string& path) {
  const auto bytes = okr::read_file(path, 1 << 20);
  return bytes ? *bytes : "(" + bytes.problem().message + ")";
}

/// All names below, sorted: nothing may be left beside the files.
std::vector<std::string> list(const ScratchFolder& folder) {
  std::vector<std::string> names;
  for (const auto& each : fs::recursive_directory_iterator(folder.path())) {
    if (!each.is_directory()) names.push_back(each.path().lexically_relative(folder.path()).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_SUITE("write_files") {
  TEST_CASE("changes, makes and removes files in one go") {
    const ScratchFolder folder;
    const std::string a = folder.write("a", "one");
    const std::string b = folder.write("b", "two");
    const std::string c = folder.at("deep/er/c");
    CHECK_FALSE(write_files({{a, "one", "ONE"}, {b, "two", std::nullopt}, {c, std::nullopt, "new"}}));
    CHECK(read(a) == "ONE");
    CHECK(read(c) == "new");
    CHECK(list(folder) == std::vector<std::string>{"a", "deep/er/c"});
  }

  TEST_CASE("a file that has changed meanwhile stays, and so do all others") {
    const ScratchFolder folder;
    const std::string a = folder.write("a", "one");
    const std::string b = folder.write("b", "somebody's");
    const auto fault = write_files({{a, "one", "ONE"}, {b, "two", "TWO"}, {folder.at("c"), std::nullopt, "new"}});
    REQUIRE(fault);
    CHECK(fault->path == b);
    CHECK(fault->message == "has changed meanwhile");
    CHECK(fault->is_refused);
    CHECK(read(a) == "one");
    CHECK(read(b) == "somebody's");
    CHECK(list(folder) == std::vector<std::string>{"a", "b"});
  }

  TEST_CASE("a new file takes no other's place, be it a link to nothing") {
    const ScratchFolder folder;
    const std::string a = folder.write("a", "one");
    REQUIRE(symlink("nowhere", folder.at("link").c_str()) == 0);
    for (const std::string& path : {a, folder.at("link")}) {
      const auto fault = write_files({{path, std::nullopt, "new"}});
      REQUIRE(fault);
      CHECK(fault->message == "exists already");
      CHECK(fault->is_refused);
    }
    CHECK(read(a) == "one");
    CHECK(list(folder) == std::vector<std::string>{"a", "link"});
  }

  TEST_CASE("a symlink and the mode stay") {
    const ScratchFolder folder;
    const std::string real = folder.write("real/file", "one");
    REQUIRE(chmod(real.c_str(), 0640) == 0);
    REQUIRE(symlink("real/file", folder.at("link").c_str()) == 0);
    CHECK_FALSE(write_files({{folder.at("link"), "one", "two"}}));
    CHECK(fs::is_symlink(folder.at("link")));
    CHECK(read(real) == "two");
    struct stat status {};
    REQUIRE(stat(real.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777U) == 0640);
    CHECK(list(folder) == std::vector<std::string>{"link", "real/file"});
  }

  TEST_CASE("two names of one file are refused") {
    const ScratchFolder folder;
    const std::string a = folder.write("a", "one");
    REQUIRE(symlink("a", folder.at("b").c_str()) == 0);
    const auto fault = write_files({{a, "one", "two"}, {folder.at("b"), "one", "three"}});
    REQUIRE(fault);
    CHECK(fault->message == "links to a file that is written already");
    CHECK(read(a) == "one");
  }

  TEST_CASE("where the last can't take its place the first get their old bytes again") {
    const ScratchFolder folder;
    const std::string a = folder.write("a", "one");
    const std::string gone = folder.write("gone/b", "two");
    const FileChange made{folder.at("made"), std::nullopt, "new"};
    // A name too long for its folder fails after the others have been made ready.
    const auto fault = write_files({{a, "one", "ONE"}, made, {folder.at(std::string(300, 'x')), std::nullopt, "x"}});
    REQUIRE(fault);
    CHECK_FALSE(fault->is_refused);
    CHECK_FALSE(fault->is_partial);
    CHECK(fault->message == "can't be written (File name too long)");
    CHECK(read(a) == "one");
    CHECK(read(gone) == "two");
    CHECK(list(folder) == std::vector<std::string>{"a", "gone/b"});
  }

  TEST_CASE("what a killed process left is removed, what a living one writes is not") {
    const ScratchFolder folder;
    folder.write(".okr-999999999-0.tmp", "left");
    folder.write(".okr-" + std::to_string(getpid()) + "-0.tmp", "in work");
    folder.write(".okr-notes.tmp", "the user's");
    okr::remove_leftovers(folder.path());
    CHECK(list(folder) == std::vector<std::string>{".okr-" + std::to_string(getpid()) + "-0.tmp", ".okr-notes.tmp"});
  }
}
