#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "okr/base/file.hpp"
#include "okr/base/process.hpp"

namespace okr::git {

/// A folder of its own for one test, gone afterwards, and real git in it with an identity and no settings of the
/// user's.
class Sandbox {
 public:
  Sandbox() {
    std::string pattern = (std::filesystem::temp_directory_path() / "okr-git-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    root_ = std::filesystem::canonical(pattern).string();
  }
  ~Sandbox() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
  }
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  [[nodiscard]] std::string path(const std::string& below) const { return root_ + '/' + below; }

  void write(const std::string& below, const std::string& bytes = "okr: 1\n") const {
    std::filesystem::create_directories(std::filesystem::path(path(below)).parent_path());
    REQUIRE(create_file(path(below), bytes));
  }

  /// Runs git in a folder of the sandbox and gives its exit code.
  [[nodiscard]] int try_git(const std::string& folder, const std::vector<std::string>& arguments) const {
    std::vector<std::string> command{"git", "-C", path(folder)};
    for (const char* setting :
         {"user.name=Signe", "user.email=signe@example.org", "init.defaultBranch=main", "commit.gpgSign=false"}) {
      command.insert(command.end(), {"-c", setting});
    }
    command.insert(command.end(), arguments.begin(), arguments.end());
    const auto output = run_process(
        command, "",
        {"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"});
    REQUIRE(output);
    return output->exit;
  }
  void git(const std::string& folder, const std::vector<std::string>& arguments) const {
    REQUIRE(try_git(folder, arguments) == 0);
  }

 private:
  std::string root_;
};

/// Sets a variable of this process for as long as it lives.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    setenv(name, value.c_str(), 1);
  }
  ~Variable() {
    if (before_)
      setenv(name_, before_->c_str(), 1);
    else
      unsetenv(name_);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

}  // namespace okr::git
