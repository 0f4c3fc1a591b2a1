#include "okr/cli/env.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <system_error>
#include <thread>

#include "okr/base/error.hpp"
#include "okr/base/process.hpp"

namespace okr::cli {

namespace {

std::string describe(int error) { return std::generic_category().message(error); }

/// Opened the wrong way round, so that reading stdin or writing stdout fails as on a closed stream.
void occupy_closed_streams() {
  constexpr std::array wrong_ways = {O_WRONLY, O_RDONLY, O_RDONLY};
  for (int fd = 0; fd < static_cast<int>(wrong_ways.size()); ++fd) {
    if (fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
    if (open("/dev/null", wrong_ways.at(static_cast<std::size_t>(fd))) == -1) return;
  }
}

/// Writes all bytes and gives 0, or why not.
int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      pollfd waiting{fd, POLLOUT, 0};
      poll(&waiting, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

void write_output(std::string_view bytes) {
  const int error = write_all(STDOUT_FILENO, bytes);
  if (error == 0 || error == EPIPE) return;
  throw Failure{fmt::format("can't write to stdout ({})", describe(error)), "", 2};
}

void write_errors(std::string_view bytes) { write_all(STDERR_FILENO, bytes); }

std::string read_input(std::size_t limit) {
  std::string bytes;
  std::array<char, 65536> buffer{};
  while (bytes.size() <= limit) {
    const std::size_t wanted = std::min(buffer.size(), limit + 1 - bytes.size());
    const ssize_t got = read(STDIN_FILENO, buffer.data(), wanted);
    if (got == 0) break;
    if (got > 0) {
      bytes.append(buffer.data(), static_cast<std::size_t>(got));
    } else if (errno != EINTR) {
      throw Failure{fmt::format("can't read stdin ({})", describe(errno)), "", 2};
    }
  }
  return bytes;
}

/// Byte by byte: what stands behind the line is the next reader's. A terminal that has gone away is the end of input.
std::optional<std::string> read_line() {
  std::signal(SIGHUP, SIG_IGN);
  std::string line;
  for (char byte = 0;;) {
    const ssize_t got = read(STDIN_FILENO, &byte, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return line.empty() ? std::nullopt : std::optional(line);
    if (byte == '\n') return line;
    line += byte;
  }
}

std::optional<std::string> find_variable(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  if (value == nullptr) return std::nullopt;
  return value;
}

Date find_local_day() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return to_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

std::string find_folder() {
  std::string folder(256, '\0');
  while (getcwd(folder.data(), folder.size()) == nullptr) {
    if (errno != ERANGE) {
      throw Failure{fmt::format("the current folder can't be found ({})", describe(errno)), "go to one that exists", 2};
    }
    folder.resize(folder.size() * 2);
  }
  folder.resize(std::strlen(folder.c_str()));
  return folder;
}

}  // namespace

Env system_env() {
  occupy_closed_streams();
  std::signal(SIGPIPE, SIG_IGN);
  Env env;
  env.find_folder = find_folder;
  env.variable = find_variable;
  env.today = find_local_day;
  env.read_input = read_input;
  env.read_line = read_line;
  env.run_attached = okr::run_attached;
  env.in_terminal = read_terminal_facts(STDIN_FILENO);
  env.out = write_output;
  env.err = write_errors;
  env.out_terminal = read_terminal_facts(STDOUT_FILENO);
  env.err_terminal = read_terminal_facts(STDERR_FILENO);
  env.processors = std::max(1U, std::thread::hardware_concurrency());
  return env;
}

}  // namespace okr::cli
