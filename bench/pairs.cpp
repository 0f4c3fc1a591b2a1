// Times two commands in turn: okr_pairs RUNS FOLDER A... -- B...
// Prints the median of each in milliseconds, the median of the pairs' ratios A/B, and A's peak memory. Exit codes of
// the commands don't matter (findings are expected); a command that can't start does.

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Sample {
  double milliseconds = 0;
  double peak_mib = 0;
};

Sample run(std::vector<char*> command) {
  command.push_back(nullptr);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(null, 1);
    dup2(null, 2);
    execvp(command.front(), command.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
    fmt::print(stderr, "okr_pairs: can't start {}\n", command.front());
    std::exit(2);
  }
  return {took.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<char*> arguments(argv, argv + argc);
  const auto split =
      std::find_if(arguments.begin(), arguments.end(), [](const char* word) { return std::string_view(word) == "--"; });
  if (argc < 6 || split == arguments.end() || chdir(arguments[2]) != 0) {
    fmt::print(stderr, "usage: okr_pairs RUNS FOLDER A... -- B...\n");
    return 2;
  }
  const std::vector<char*> first(arguments.begin() + 3, split);
  const std::vector<char*> second(split + 1, arguments.end());
  std::vector<double> times_a, times_b, ratios;
  double peak = 0;
  for (int round = std::atoi(arguments[1]); round > 0; --round) {
    const Sample a = run(first);
    const Sample b = run(second);
    times_a.push_back(a.milliseconds);
    times_b.push_back(b.milliseconds);
    ratios.push_back(a.milliseconds / b.milliseconds);
    peak = std::max(peak, a.peak_mib);
  }
  fmt::print("{:.2f} {:.2f} {:.3f} {:.1f}\n", median(times_a), median(times_b), median(ratios), peak);
  return 0;
}
