#include "okr/base/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

#include "base/descriptor.hpp"

extern char** environ;  // NOLINT(readability-redundant-declaration): not every system's headers have it

namespace okr {

namespace {

constexpr std::size_t chunk = 65536;

struct Pipe {
  Descriptor reader;
  Descriptor writer;
};

/// A pipe whose ends are not 0, 1 or 2, even where this process was started without those: the child's ends are put
/// there.
std::optional<Pipe> open_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  Pipe made{Descriptor(ends[0]), Descriptor(ends[1])};
  for (Descriptor* end : {&made.reader, &made.writer}) {
    if (end->get() > STDERR_FILENO) continue;
    Descriptor moved(fcntl(end->get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (moved.get() < 0) return std::nullopt;
    *end = std::move(moved);
  }
  return made;
}

/// Keeps a write to a child that has stopped reading from ending this process. Only this thread's mask changes, and a
/// signal that came in the meantime is taken away again.
class PipeSignalBlock {
 public:
  PipeSignalBlock() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  ~PipeSignalBlock() {
    const timespec now{};
    if (sigismember(&before_, SIGPIPE) == 0) {
      while (sigtimedwait(&pipe_, nullptr, &now) == SIGPIPE) continue;
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  PipeSignalBlock(const PipeSignalBlock&) = delete;
  PipeSignalBlock& operator=(const PipeSignalBlock&) = delete;
  [[nodiscard]] const sigset_t& before() const { return before_; }

 private:
  sigset_t pipe_{};
  sigset_t before_{};
};

/// What the child begins with: the three pipes in the places of its streams, and signals as if it came from a shell.
class Setup {
 public:
  Setup(const Pipe& in, const Pipe& out, const Pipe& err, const sigset_t& mask) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_adddup2(&actions_, in.reader.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, out.writer.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, err.writer.get(), STDERR_FILENO);
    sigset_t restored;
    sigemptyset(&restored);
    sigaddset(&restored, SIGPIPE);
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setsigmask(&attributes_, &mask);
    posix_spawnattr_setsigdefault(&attributes_, &restored);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Setup() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  Setup(const Setup&) = delete;
  Setup& operator=(const Setup&) = delete;
  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }
  [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

std::string_view to_name(std::string_view variable) { return variable.substr(0, variable.find('=')); }

std::vector<std::string> to_environment(const std::vector<std::string>& laid_over) {
  std::vector<std::string> variables;
  for (char** each = environ; each != nullptr && *each != nullptr; ++each) {
    const bool is_covered = std::any_of(laid_over.begin(), laid_over.end(),
                                        [&](const std::string& over) { return to_name(over) == to_name(*each); });
    if (!is_covered) variables.emplace_back(*each);
  }
  for (const std::string& over : laid_over) {
    if (over.find('=') != std::string::npos) variables.push_back(over);
  }
  return variables;
}

/// The pointers that exec takes, into `texts`.
std::vector<char*> to_pointers(const std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (const std::string& text : texts) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

/// Writes what the pipe takes now; closes it once all is written or nobody reads.
void feed(Descriptor& writer, std::string_view& input) {
  const ssize_t done = input.empty() ? 0 : write(writer.get(), input.data(), input.size());
  if (done > 0) input.remove_prefix(static_cast<std::size_t>(done));
  const bool is_over = done < 0 && errno != EAGAIN && errno != EINTR;
  if (is_over || input.empty()) writer.close();
}

/// Reads what has come; closes the pipe at its end.
void drain(Descriptor& reader, std::string& text) {
  const std::size_t before = text.size();
  text.resize(before + chunk);
  const ssize_t got = read(reader.get(), text.data() + before, chunk);
  text.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
  if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) reader.close();
}

/// Serves all three pipes at once, so that neither side waits for the other for ever.
void talk(Descriptor& in, Descriptor& out, Descriptor& err, std::string_view input, ProcessOutput& output) {
  if (input.empty()) in.close();
  while (in.get() >= 0 || out.get() >= 0 || err.get() >= 0) {
    std::array<pollfd, 3> waits = {pollfd{in.get(), POLLOUT, 0}, pollfd{out.get(), POLLIN, 0},
                                   pollfd{err.get(), POLLIN, 0}};
    if (poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR) return;
    if (waits[0].revents != 0) feed(in, input);
    if (waits[1].revents != 0) drain(out, output.out);
    if (waits[2].revents != 0) drain(err, output.err);
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return 128;  // somebody else has taken its end: it counts as failed
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool is_startable(const std::vector<std::string>& command) {
  return !command.empty() && std::none_of(command.begin(), command.end(), [](const std::string& argument) {
    return argument.find('\0') != std::string::npos;
  });
}

/// Leaves Ctrl-C and Ctrl-\ to the child for as long as it has the terminal.
class KeyboardSignals {
 public:
  KeyboardSignals() {
    struct sigaction ignored {};
    ignored.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignored, &interrupt_);
    sigaction(SIGQUIT, &ignored, &quit_);
  }
  ~KeyboardSignals() {
    sigaction(SIGINT, &interrupt_, nullptr);
    sigaction(SIGQUIT, &quit_, nullptr);
  }
  KeyboardSignals(const KeyboardSignals&) = delete;
  KeyboardSignals& operator=(const KeyboardSignals&) = delete;

 private:
  struct sigaction interrupt_ {};
  struct sigaction quit_ {};
};

}  // namespace

std::optional<int> run_attached(const std::vector<std::string>& command) {
  if (!is_startable(command)) return std::nullopt;
  const KeyboardSignals signals;
  sigset_t restored;
  sigemptyset(&restored);
  for (const int signal : {SIGINT, SIGQUIT, SIGPIPE}) sigaddset(&restored, signal);
  posix_spawnattr_t attributes{};
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &restored);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int error =
      posix_spawnp(&child, command.front().c_str(), nullptr, &attributes, to_pointers(command).data(), environ);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) return std::nullopt;
  return wait_for(child);
}

std::optional<ProcessOutput> run_process(const std::vector<std::string>& command, const std::string& input,
                                         const std::vector<std::string>& environment) {
  if (!is_startable(command)) return std::nullopt;
  std::optional<Pipe> in = open_pipe();
  std::optional<Pipe> out = open_pipe();
  std::optional<Pipe> err = open_pipe();
  if (!in || !out || !err) return std::nullopt;
  const PipeSignalBlock block;
  const Setup setup(*in, *out, *err, block.before());
  const std::vector<std::string> variables = to_environment(environment);
  pid_t child = 0;
  const int error = posix_spawnp(&child, command.front().c_str(), setup.actions(), setup.attributes(),
                                 to_pointers(command).data(), to_pointers(variables).data());
  if (error != 0) return std::nullopt;
  in->reader.close();
  out->writer.close();
  err->writer.close();
  fcntl(in->writer.get(), F_SETFL, O_NONBLOCK);
  ProcessOutput output;
  talk(in->writer, out->reader, err->reader, input, output);
  output.exit = wait_for(child);
  return output;
}

}  // namespace okr
