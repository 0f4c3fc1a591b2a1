#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

#include "base/scratch_folder.hpp"
#include "okr/base/lock.hpp"

using namespace std::chrono_literals;
using okr::lock_file;

TEST_SUITE("lock") {
  TEST_CASE("one at a time, and free again at the holder's end") {
    const okr::test::ScratchFolder folder;
    {
      const auto first = lock_file(folder.at("lock"), 0ms);
      REQUIRE(first);
      const auto second = lock_file(folder.at("lock"), 20ms);
      REQUIRE_FALSE(second);
      CHECK(second.problem().message == "is held by another process");
    }
    CHECK(lock_file(folder.at("lock"), 0ms));
  }

  TEST_CASE("a holder that is killed holds it no more") {
    const okr::test::ScratchFolder folder;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
      const auto held = lock_file(folder.at("lock"), 0ms);
      const char answer = held ? 'y' : 'n';
      if (write(ready[1], &answer, 1) != 1) _exit(1);
      for (;;) pause();
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    CHECK_FALSE(lock_file(folder.at("lock"), 0ms));
    kill(child, SIGKILL);
    CHECK(waitpid(child, nullptr, 0) == child);
    CHECK(lock_file(folder.at("lock"), 0ms));
    close(ready[0]);
    close(ready[1]);
  }

  TEST_CASE("says why it can't be had") {
    const auto lock = lock_file("/nowhere/at/all", 0ms);
    REQUIRE_FALSE(lock);
    CHECK(lock.problem().message == "can't be written (No such file or directory)");
  }
}
