#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/world.hpp"
#include "okr/base/process.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

/// A file whose last lines are its last key result, so that more can be written behind it.
inline std::string to_boat(std::string_view file) {
  const std::size_t owner = file.find("owner:");
  std::string text(file.substr(0, owner));
  return text.insert(text.find('\n') + 1, file.substr(owner));
}
inline std::string clean_boat() { return to_boat(clean_file); }
inline std::string faulty_boat() { return to_boat(faulty_file); }

/// Findings, each as "path rule", shown line by line where a check on them fails.
struct Found {
  Found(std::initializer_list<std::string> names) : lines(names) {}
  std::vector<std::string> lines;
  friend bool operator==(const Found&, const Found&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Found& found) {
    for (const std::string& line : found.lines) out << "\n  " << line;
    return out;
  }
};

/// A world that is a repository, whose commits are of a day within the period that its files are for.
class History {
 public:
  History() { git({"init", "-q"}); }

  World world;

  void git(const std::vector<std::string>& arguments, const std::string& folder = ".") const {
    std::vector<std::string> command{"git", "-C", world.at(folder)};
    for (const char* setting :
         {"user.name=Signe", "user.email=signe@example.org", "init.defaultBranch=main", "commit.gpgSign=false"}) {
      command.insert(command.end(), {"-c", setting});
    }
    command.insert(command.end(), arguments.begin(), arguments.end());
    const auto output =
        run_process(command, "",
                    {"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_COMMITTER_DATE=" + day + "T12:00:00Z",
                     "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"});
    REQUIRE(output);
    INFO(output->err);
    REQUIRE(output->exit == 0);
  }

  void commit() const {
    git({"add", "-A"});
    git({"commit", "-q", "--allow-empty", "-m", "Set the goals"});
  }

  /// Writes and commits one file.
  void begin(const std::string& path, std::string_view bytes) const {
    world.write(path, bytes);
    commit();
  }

  /// Puts other words in the place of some that must stand there.
  void edit(const std::string& path, std::string_view from, std::string_view to) const {
    std::string text = world.read(path);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    world.write(path, text.replace(at, from.size(), to));
  }

  void move(const std::string& from, const std::string& to) const {
    std::filesystem::create_directories(std::filesystem::path(world.at(to)).parent_path());
    std::filesystem::rename(world.at(from), world.at(to));
  }

  /// What is new since a revision, but for initiatives, which these files have none of.
  [[nodiscard]] Found find_new(const std::vector<std::string>& more = {}, const std::string& revision = "HEAD") const {
    std::vector<std::string> arguments{"lint",   "--format", "concise",         "--since",
                                       revision, "--ignore", "kr-no-initiative"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Answer answer = world.run(arguments);
    CAPTURE(answer.err);
    CHECK(answer.exit < 2);
    Found found{};
    for (const std::string_view line : split(answer.out, '\n')) {
      const std::size_t rule = line.find('[');
      if (rule == std::string_view::npos) continue;
      found.lines.push_back(std::string(line.substr(0, line.find(':'))) + ' ' +
                            std::string(line.substr(rule + 1, line.find(']') - rule - 1)));
    }
    return found;
  }

  std::string day = "2026-10-20";
};

}  // namespace okr::cli
