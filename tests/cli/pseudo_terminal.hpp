#pragma once

#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// What the program is started with in its terminal.
struct TerminalRun {
  std::string folder;
  std::vector<std::string> arguments;
  std::map<std::string, std::string, std::less<>> variables;  ///< over a small environment of its own
  unsigned short columns = 80;
  unsigned short rows = 24;
  std::string program = OKR_BINARY;  ///< its whole path
};

/// The real program in a real terminal, with somebody at the keyboard:
///
///     PseudoTerminal terminal({.folder = world.root(), .arguments = {"check-in"}});
///     terminal.read_until("value: ");
///     terminal.send("3\n");
///     CHECK(terminal.finish() == 0);
///
/// Whatever does not come is waited for a minute of silence, then thrown with all that came. Lines end in \n here, and
/// what is typed is echoed, as terminals do.
class PseudoTerminal {
 public:
  static constexpr std::string_view ctrl_c = "\x03";
  static constexpr std::string_view ctrl_d = "\x04";

  explicit PseudoTerminal(const TerminalRun& run) {
    std::vector<std::string> words{run.program};
    words.insert(words.end(), run.arguments.begin(), run.arguments.end());
    std::vector<std::string> environment = to_environment(run);
    const std::vector<char*> argument_pointers = to_pointers(words);
    const std::vector<char*> environment_pointers = to_pointers(environment);
    winsize size{run.rows, run.columns, 0, 0};
    child_ = forkpty(&terminal_, nullptr, nullptr, &size);
    if (child_ < 0) throw std::runtime_error("no pseudo-terminal");
    if (child_ > 0) return;
    if (chdir(run.folder.c_str()) == 0)
      execve(run.program.c_str(), argument_pointers.data(), environment_pointers.data());
    _exit(127);
  }
  ~PseudoTerminal() {
    close(terminal_);
    if (child_ <= 0) return;
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
  }
  PseudoTerminal(const PseudoTerminal&) = delete;
  PseudoTerminal& operator=(const PseudoTerminal&) = delete;

  /// Types it.
  void send(std::string_view keys) const {
    while (!keys.empty()) {
      const ssize_t written = write(terminal_, keys.data(), keys.size());
      if (written > 0) keys.remove_prefix(static_cast<std::size_t>(written));
      if (written <= 0 && errno != EINTR) throw std::runtime_error("nobody reads the keyboard after: " + output_);
    }
  }

  /// Makes the window so wide and so high.
  void resize(unsigned short columns, unsigned short rows) const {
    const winsize size{rows, columns, 0, 0};
    if (ioctl(terminal_, TIOCSWINSZ, &size) != 0) throw std::runtime_error("the window has no size");
  }

  /// Waits until `text` stands in the output behind what was waited for before, and gives what came up to its end.
  std::string read_until(std::string_view text) {
    for (;;) {
      const std::size_t found = output_.find(text, seen_);
      if (found != std::string::npos) {
        const std::size_t from = seen_;
        seen_ = found + text.size();
        return output_.substr(from, seen_ - from);
      }
      if (!read_more()) throw std::runtime_error("the program ended without \"" + std::string(text) + "\": " + output_);
    }
  }

  /// Reads all that still comes and gives the exit code: 128 + the signal where one ended it.
  int finish() {
    while (read_more()) continue;
    int status = 0;
    while (waitpid(child_, &status, 0) < 0 && errno == EINTR) continue;
    child_ = 0;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }

  /// All that came so far.
  [[nodiscard]] const std::string& output() const { return output_; }
  [[nodiscard]] bool has(std::string_view text) const { return output_.find(text) != std::string::npos; }

 private:
  static constexpr int patience = 60'000;  // ms of silence: far more than any program needs

  /// False at the end of the output.
  bool read_more() {
    pollfd waiting{terminal_, POLLIN, 0};
    const int ready = poll(&waiting, 1, patience);
    if (ready < 0 && errno == EINTR) return true;
    if (ready <= 0) throw std::runtime_error("nothing came for a minute after: " + output_);
    std::array<char, 4096> bytes{};
    const ssize_t got = read(terminal_, bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) return true;
    if (got <= 0) return false;  // EIO: the other side is closed
    const std::string_view came(bytes.data(), static_cast<std::size_t>(got));
    std::copy_if(came.begin(), came.end(), std::back_inserter(output_), [](char byte) { return byte != '\r'; });
    return true;
  }

  static std::vector<std::string> to_environment(const TerminalRun& run) {
    std::map<std::string, std::string, std::less<>> all{{"HOME", run.folder},
                                                        {"XDG_STATE_HOME", run.folder + "/.state"},
                                                        {"LANG", "C.UTF-8"},
                                                        {"TERM", "xterm"},
                                                        {"NO_COLOR", "1"},
                                                        {"GIT_CONFIG_NOSYSTEM", "1"},
                                                        {"GIT_CEILING_DIRECTORIES", run.folder}};
    for (const char* kept : {"PATH", "TMPDIR", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LLVM_PROFILE_FILE"}) {
      if (const char* value = getenv(kept)) all.emplace(kept, value);
    }
    for (const auto& [name, value] : run.variables) all.insert_or_assign(name, value);
    std::vector<std::string> environment;
    environment.reserve(all.size());
    for (const auto& [name, value] : all) environment.push_back(name + '=' + value);
    return environment;
  }

  /// The pointers that exec takes, into `texts`.
  static std::vector<char*> to_pointers(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
  }

  pid_t child_ = 0;
  int terminal_ = -1;
  std::string output_;
  std::size_t seen_ = 0;
};

}  // namespace okr::cli
