#include "git/command.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"

namespace okr::git {

namespace {

// Words in one language, no locks, no questions, no network. The names without a value are what git sets for its hooks,
// where they name the repository of the commit, which need not be the one of `folder`.
constexpr std::array environment = {
    "LC_ALL=C",
    "GIT_OPTIONAL_LOCKS=0",
    "GIT_TERMINAL_PROMPT=0",
    "GIT_NO_LAZY_FETCH=1",
    "GIT_ALLOW_PROTOCOL=none",  // the same for a git that does not know the name before
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_PREFIX",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
};

// fsmonitor names a program to run, and so do signatures: a repository that somebody else wrote must not start one.
constexpr std::array settings = {"core.fsmonitor=false", "core.quotepath=false", "log.showSignature=false"};

constexpr std::string_view unnamed = "it gave no reason";

std::string_view without_prefix(std::string_view line) {
  for (const std::string_view prefix : {"fatal: ", "error: "}) {
    if (line.starts_with(prefix)) return line.substr(prefix.size());
  }
  return line;
}

}  // namespace

std::optional<ProcessOutput> run_git(const std::string& folder, const std::vector<std::string>& arguments,
                                     const std::string& input, const std::vector<std::string>& variables) {
  std::vector<std::string> command{"git", "--no-pager", "-C", folder};
  for (const char* setting : settings) command.insert(command.end(), {"-c", setting});
  command.insert(command.end(), arguments.begin(), arguments.end());
  std::vector<std::string> all(environment.begin(), environment.end());
  all.insert(all.end(), variables.begin(), variables.end());
  return run_process(command, input, all);
}

Failure to_failure(const ProcessOutput& output) {
  Failure failure;
  const std::size_t reason = output.err.find("fatal: ");  // a trace that the user asked for may stand before it
  const std::string_view said = reason == std::string::npos ? output.err : std::string_view(output.err).substr(reason);
  for (const std::string_view line : split(said, '\n')) {
    const std::string text = escape_controls(without_prefix(trim(line)));
    if (text.empty()) continue;
    std::string& part = failure.message.empty() ? failure.message : failure.hint;
    part += part.empty() ? text : ' ' + text;
  }
  if (failure.message.empty()) failure.message = fmt::format("{} (exit {})", unnamed, output.exit);
  failure.message.insert(0, "git: ");
  return failure;
}

}  // namespace okr::git
