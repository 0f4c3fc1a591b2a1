#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/scratch_folder.hpp"
#include "okr/cli/run.hpp"

namespace okr::cli {

/// What a run of the whole tool answered.
struct Answer {
  int exit = 0;
  std::string out;
  std::string err;
  friend bool operator==(const Answer&, const Answer&) = default;
};

/// A folder, an environment and a clock of its own, and the whole tool run in it, in this process.
class World {
 public:
  World() : root_(std::filesystem::canonical(folder_.path()).string()) {
    variables["XDG_STATE_HOME"] = std::filesystem::canonical(state_.path()).string();
  }

  /// What stands in for a program that has the terminal: an editor.
  std::function<std::optional<int>(const std::vector<std::string>& command)> run_attached = [](const auto&) {
    return std::nullopt;
  };
  std::map<std::string, std::string, std::less<>> variables{{"LANG", "C.UTF-8"}};
  std::string input;
  TerminalFacts terminal;
  bool is_input_terminal = false;  ///< stdin: each line of `input` is an answer
  Date clock = to_date(2026, 11, 22);
  unsigned processors = 2;

  [[nodiscard]] const std::string& root() const { return root_; }
  [[nodiscard]] std::string at(std::string_view name) const { return root_ + "/" + std::string(name); }
  void write(std::string_view name, std::string_view bytes) const { folder_.write(name, bytes); }
  [[nodiscard]] std::string read(std::string_view name) const {
    std::ifstream file(at(name), std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
  }

  [[nodiscard]] Answer run(const std::vector<std::string>& arguments) const {
    Answer answer;
    Env env;
    env.find_folder = [this] { return root_; };
    env.variable = [this](std::string_view name) -> std::optional<std::string> {
      const auto found = variables.find(name);
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    env.today = [this] { return clock; };
    env.read_input = [this](std::size_t limit) { return input.substr(0, limit + 1); };
    env.read_line = [rest = std::string_view(input)]() mutable -> std::optional<std::string> {
      if (rest.empty()) return std::nullopt;
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string line(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      return line;
    };
    env.run_attached = run_attached;
    env.in_terminal.is_terminal = is_input_terminal;
    env.out = [&answer](std::string_view bytes) { answer.out += bytes; };
    env.err = [&answer](std::string_view bytes) { answer.err += bytes; };
    env.out_terminal = env.err_terminal = terminal;
    env.processors = processors;
    answer.exit = cli::run(arguments, env);
    return answer;
  }

 private:
  test::ScratchFolder folder_;
  test::ScratchFolder state_;
  std::string root_;
};

/// A file that okr finds nothing in.
inline constexpr std::string_view clean_file =
    "okr: 1\n"
    "period: 2026-Q4\n"
    "objectives:\n"
    "  - id: ferry\n"
    "    title: Become the crossing that islanders choose first\n"
    "    key_results:\n"
    "      - id: punctual\n"
    "        title: Raise departures on time from 80 % to 95 % by the end of the quarter\n"
    "        start: 80\n"
    "        target: 95\n"
    "      - id: riders\n"
    "        title: Raise weekly riders from 900 to 1200 by the end of the quarter\n"
    "        start: 900\n"
    "        target: 1200\n"
    "owner: Nils Berg\n";

/// The same with one error: a key result that names no number.
inline constexpr std::string_view faulty_file =
    "okr: 1\n"
    "period: 2026-Q4\n"
    "objectives:\n"
    "  - id: ferry\n"
    "    title: Become the crossing that islanders choose first\n"
    "    key_results:\n"
    "      - id: punctual\n"
    "        title: Raise departures on time from 80 % to 95 % by the end of the quarter\n"
    "        start: 80\n"
    "        target: 95\n"
    "      - id: mood\n"
    "        title: Passengers smile more\n"
    "owner: Nils Berg\n";

}  // namespace okr::cli
