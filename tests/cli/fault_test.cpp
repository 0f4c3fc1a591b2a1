// Every system call of a writing command made to fail, and the process killed at each: old bytes or new bytes, never a
// mix, and nothing left beside the files.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <thread>

#include "base/load.hpp"
#include "base/scratch_folder.hpp"
#include "okr/base/file.hpp"
#include "okr/base/process.hpp"
#include "okr/base/text.hpp"

using namespace okr;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view file_a =
    "okr: 1\nperiod: 2026-Q4\nowner: Nils Berg\nobjectives:\n  - id: ferry\n"
    "    title: Become the crossing that islanders choose first\n    key_results:\n"
    "      - id: punctual\n        title: Raise departures on time from 80 % to 95 %\n        start: 80\n        "
    "target: 95\n"
    "      - id: riders\n        title: Raise weekly riders from 900 to 1200\n        start: 900\n        target: "
    "1200\n";
constexpr std::string_view file_b =
    "okr: 1\nperiod: 2026-Q4\nowner: Ida Holm\nobjectives:\n  - id: kiosk\n"
    "    title: Bli kiosken folk går innom på vei til båten\n    key_results:\n"
    "      - id: kaffe\n        title: Selge 400 kopper kaffe i uka innen utgangen av desember\n        start: 150\n   "
    "     target: 400\n"
    "      - id: svinn\n        title: Senke svinnet fra 9 % til 4 % innen utgangen av desember\n        start: 9\n    "
    "    target: 4\n";

/// A workspace of two files in a repository of its own, and a command that writes both.
class Scene {
 public:
  Scene() {
    REQUIRE(run({"git", "init", "-q", folder_.path()}));
    folder_.write("okr.config.yaml", "okr: 1\n");
    folder_.write("values.csv", "kr,value\npunctual,85\nkaffe,200\n");
    reset();
  }

  void reset() const {
    fs::remove_all(folder_.at(".git/okr"));
    folder_.write("a.okr.yaml", file_a);
    folder_.write("b.okr.yaml", file_b);
  }

  static std::optional<ProcessOutput> run(const std::vector<std::string>& command) {
    return run_process(command, "", {"OKR_TODAY=2026-11-22", "LC_ALL=C.UTF-8", "ASAN_OPTIONS=detect_leaks=0"});
  }
  [[nodiscard]] std::vector<std::string> okr(const std::vector<std::string>& arguments) const {
    std::vector<std::string> command = {OKR_BINARY, "-C", folder_.path()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return command;
  }
  [[nodiscard]] std::vector<std::string> writing() const { return okr({"check-in", "--from", at("values.csv")}); }
  [[nodiscard]] std::string at(std::string_view name) const { return folder_.at(name); }
  [[nodiscard]] std::pair<std::string, std::string> texts() const {
    return {test::load(at("a.okr.yaml")), test::load(at("b.okr.yaml"))};
  }
  /// Names in the workspace that are none of its own.
  [[nodiscard]] std::set<std::string> strangers() const {
    std::set<std::string> names;
    for (const auto& each : fs::directory_iterator(folder_.path())) names.insert(each.path().filename().string());
    for (const char* own : {".git", "a.okr.yaml", "b.okr.yaml", "okr.config.yaml", "values.csv"}) names.erase(own);
    return names;
  }

 private:
  test::ScratchFolder folder_;
};

/// Which calls of its main thread a command makes once it has the lock: for each name, from which to which.
using Calls = std::map<std::string, std::pair<int, int>>;

constexpr std::string_view traced = "openat,write,fsync,fchmod,close,rename,link,unlink,flock";

Calls list_calls(const std::string& log) {
  Calls calls;
  std::map<std::string, int> counts;
  const std::string_view main_process = std::string_view(log).substr(0, log.find(' '));
  bool has_lock = false;
  for (const std::string_view line : split(log, '\n')) {
    if (!line.starts_with(main_process)) continue;
    const std::string_view call = trim(line.substr(main_process.size()));
    const std::string name(call.substr(0, call.find('(')));
    if (call.find('(') == std::string_view::npos || name.find(' ') != std::string::npos) continue;
    const int count = ++counts[name];
    has_lock = has_lock || name == "flock";
    if (!has_lock) continue;
    calls.try_emplace(name, count, count);
    calls[name].second = count;
  }
  return calls;
}

std::optional<ProcessOutput> trace(const std::string& log, const std::string& injection,
                                   const std::vector<std::string>& command) {
  std::vector<std::string> words = {"strace", "-f", "-o", log, "-e", "trace=" + std::string(traced)};
  if (!injection.empty()) words.insert(words.end(), {"-e", "inject=" + injection});
  words.insert(words.end(), command.begin(), command.end());
  return Scene::run(words);
}

/// The calls to disturb; nothing where processes can't be traced here.
std::optional<Calls> find_calls(const Scene& scene) {
  const std::string log = scene.at(".git/calls");
  const auto output = trace(log, "", scene.writing());
  if (!output || output->err.find("ptrace") != std::string::npos || !path_exists(log)) return std::nullopt;
  CAPTURE(output->err);
  REQUIRE(output->exit == 0);
  return list_calls(test::load(log));
}

class Disturbance {
 public:
  explicit Disturbance(const Scene& scene) : scene_(scene), old_(scene.texts()) {
    REQUIRE(Scene::run(scene.writing())->exit == 0);
    new_ = scene.texts();
    REQUIRE(old_.first != new_.first);
    REQUIRE(old_.second != new_.second);
  }

  void check(const std::string& injection) const {
    CAPTURE(injection);
    scene_.reset();
    const auto output = trace(scene_.at(".git/log"), injection, scene_.writing());
    REQUIRE(output);
    CAPTURE(output->err);
    const auto after = scene_.texts();
    CHECK((after.first == old_.first || after.first == new_.first));
    CHECK((after.second == old_.second || after.second == new_.second));
    // A sanitizer's runtime probes memory by writes of its own, and ends the process where one fails.
    const bool is_own_end = output->err.find("SanitizerTool: CHECK failed") == std::string::npos;
    if (output->exit == 0 && is_own_end) CHECK(after == new_);
    if (output->exit == 3) CHECK(after == old_);
    const auto next = Scene::run(scene_.okr({"undo", "--list"}));
    CHECK(next->exit == 0);
    const auto recovered = scene_.texts();
    CHECK((recovered == old_ || recovered == new_));
    CHECK((next->out.empty() == (recovered == old_)));
    CHECK(scene_.strangers().empty());
  }

 private:
  const Scene& scene_;
  std::pair<std::string, std::string> old_;
  std::pair<std::string, std::string> new_;
};

}  // namespace

TEST_SUITE("faults while writing") {
  TEST_CASE("a call that fails, or a process killed at it, leaves old bytes or new bytes") {
    const Scene scene;
    const auto calls = find_calls(scene);
    if (!calls) {
      MESSAGE("skipped: strace is not there, or may not trace here");
      return;
    }
    scene.reset();
    const Disturbance disturbance(scene);
    int disturbed = 0;
    for (const auto& [name, range] : *calls) {
      for (int i = range.first; i <= range.second; ++i) {
        const std::string error = name == "write" ? "ENOSPC" : "EIO";
        disturbance.check(fmt::format("{}:error={}:when={}", name, error, i));
        disturbance.check(fmt::format("{}:signal=KILL:when={}", name, i));
        ++disturbed;
      }
    }
    CHECK(calls->contains("fsync"));
    CHECK(calls->contains("rename"));
    CHECK(disturbed > 20);
  }

  TEST_CASE("writers at once: each that says so has written, and no line is lost") {
    const Scene scene;
    constexpr int writers = 8;
    std::vector<int> exits(writers, -1);
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
      threads.emplace_back([&, i] {
        const std::string day = fmt::format("2026-11-{:02}", 10 + i);
        exits[static_cast<std::size_t>(i)] = Scene::run(scene.okr({"check-in", "punctual", "85", "--on", day}))->exit;
      });
    }
    for (std::thread& thread : threads) thread.join();
    const std::string text = scene.texts().first;
    int written = 0;
    for (int i = 0; i < writers; ++i) {
      const bool stands = text.find(fmt::format("on: 2026-11-{:02}", 10 + i)) != std::string::npos;
      CHECK(stands == (exits[static_cast<std::size_t>(i)] == 0));
      CHECK((exits[static_cast<std::size_t>(i)] == 0 || exits[static_cast<std::size_t>(i)] == 3));
      written += stands ? 1 : 0;
    }
    CHECK(written > 0);
  }
}
