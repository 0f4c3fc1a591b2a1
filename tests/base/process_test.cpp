#include "okr/base/process.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace okr;

using Command = std::vector<std::string>;

ProcessOutput shell(const std::string& script, const std::string& input = "",
                    const std::vector<std::string>& environment = {}) {
  const auto output = run_process({"sh", "-c", script}, input, environment);
  REQUIRE(output);
  return *output;
}

TEST_CASE("a program's two streams and its exit come back") {
  const ProcessOutput output = shell("printf ut; printf feil >&2; exit 7");
  CHECK(output.exit == 7);
  CHECK(output.out == "ut");
  CHECK(output.err == "feil");
}

TEST_CASE("input reaches the program byte for byte") {
  const std::string bytes("ærlig\0\xFF\r\n", 10);
  CHECK(shell("cat", bytes).out == bytes);
  CHECK(shell("cat").out.empty());
}

TEST_CASE("arguments go through no shell") {
  const auto output = run_process({"printf", "%s|", "$HOME", "a b", "", "*", "-x;y", "\xFF\n"}, "", {});
  REQUIRE(output);
  CHECK(output->out == "$HOME|a b||*|-x;y|\xFF\n|");
}

TEST_CASE("large input and output at once don't wait for each other") {
  std::string large;
  while (large.size() < 4'000'000) large += "Vi skriver og leser samtidig " + std::to_string(large.size()) + "\n";
  const ProcessOutput output = shell("tee /dev/stderr", large);
  CHECK(output.exit == 0);
  CHECK(output.out == large);
  CHECK(output.err == large);
}

TEST_CASE("a program that stops reading does no harm") {
  const std::string large(4'000'000, 'x');
  for (int i = 0; i < 5; ++i) {
    CHECK(shell("exit 3", large).exit == 3);
    CHECK(shell("exec <&-; printf late; exit 4", large).out == "late");
    CHECK(shell("head -c 3", large).out == "xxx");
  }
  sigset_t pending{};
  REQUIRE(sigpending(&pending) == 0);
  CHECK(sigismember(&pending, SIGPIPE) == 0);
}

TEST_CASE("a program that closes its output early may still read") {
  const ProcessOutput output = shell("exec >&- 2>&-; wc -c >/dev/null; exit 5", std::string(1'000'000, 'x'));
  CHECK(output.exit == 5);
  CHECK(output.out.empty());
}

TEST_CASE("a killed program tells its signal") {
  CHECK(shell("kill -9 $$").exit == 128 + SIGKILL);
  CHECK(shell("kill -15 $$").exit == 128 + SIGTERM);
}

TEST_CASE("the program sees SIGPIPE as from a shell") {
  CHECK(shell("kill -13 $$").exit == 128 + SIGPIPE);
  const auto before = signal(SIGPIPE, SIG_IGN);
  CHECK(shell("kill -13 $$; exit 0").exit == 128 + SIGPIPE);
  signal(SIGPIPE, before);
}

TEST_CASE("what can't be started gives nothing") {
  CHECK_FALSE(run_process({}, "", {}));
  CHECK_FALSE(run_process({"no-such-program-anywhere"}, "", {}));
  CHECK_FALSE(run_process({"/etc"}, "", {}));
  CHECK_FALSE(run_process({"/etc/passwd"}, "", {}));
  CHECK_FALSE(run_process({""}, "", {}));
  CHECK_FALSE(run_process({std::string("sh\0x", 4)}, "", {}));
}

TEST_CASE("the environment is this one with lines laid over") {
  setenv("OKR_TEST_KEPT", "kept", 1);
  setenv("OKR_TEST_CHANGED", "before", 1);
  setenv("OKR_TEST_REMOVED", "before", 1);
  const std::string script =
      "printf '%s|' \"$OKR_TEST_KEPT\" \"$OKR_TEST_CHANGED\" \"${OKR_TEST_REMOVED-gone}\" \"$OKR_TEST_NEW\"";
  CHECK(shell(script, "", {"OKR_TEST_CHANGED=after", "OKR_TEST_REMOVED", "OKR_TEST_NEW=a=b c"}).out ==
        "kept|after|gone|a=b c|");
  CHECK(std::string(getenv("OKR_TEST_CHANGED")) == "before");
  for (const char* name : {"OKR_TEST_KEPT", "OKR_TEST_CHANGED", "OKR_TEST_REMOVED"}) unsetenv(name);
}

/// The descriptors from 3 to 9 that a program started by this process would be given.
std::string list_inherited() {
  std::string inherited;
  for (int fd = 3; fd < 10; ++fd) {
    const int flags = fcntl(fd, F_GETFD);
    if (flags >= 0 && (flags & FD_CLOEXEC) == 0) inherited += std::to_string(fd) + ' ';
  }
  return inherited;
}

std::size_t count_open_descriptors() {
  std::size_t count = 0;
  for (int fd = 0; fd < 256; ++fd) count += fcntl(fd, F_GETFD) >= 0 ? 1U : 0U;
  return count;
}

TEST_CASE("no descriptor stays open here") {
  const std::size_t before = count_open_descriptors();
  for (int i = 0; i < 3; ++i) {
    CHECK(shell("true").exit == 0);
    CHECK_FALSE(run_process({"no-such-program-anywhere"}, "x", {}));
  }
  CHECK(count_open_descriptors() == before);
}

TEST_CASE("the program is given none of the pipes") {
  const std::string script = R"(for fd in 3 4 5 6 7 8 9; do if (true <&$fd) 2>/dev/null; then printf "$fd "; fi; done)";
  CHECK(shell(script).out == list_inherited());
}

TEST_CASE("it works where this process has no standard input") {
  const int kept = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10);
  close(STDIN_FILENO);
  const std::string out = shell("cat; printf '!'", "still here").out;
  if (kept >= 0) {
    dup2(kept, STDIN_FILENO);
    close(kept);
  }
  CHECK(out == "still here!");
}

TEST_CASE("without descriptors left nothing is started") {
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_NOFILE, &before) == 0);
  const rlimit none{3, before.rlim_max};
  REQUIRE(setrlimit(RLIMIT_NOFILE, &none) == 0);
  const auto output = run_process({"true"}, "", {});
  REQUIRE(setrlimit(RLIMIT_NOFILE, &before) == 0);
  CHECK_FALSE(output);
}

}  // namespace
