#include "okr/base/parallel.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using okr::for_each_index;

TEST_SUITE("work in parallel") {
  TEST_CASE("is called once for each index, on any number of threads") {
    for (const unsigned threads : {0U, 1U, 2U, 7U, 64U}) {
      for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{5}, std::size_t{1000}}) {
        CAPTURE(threads);
        CAPTURE(count);
        std::vector<int> calls(count, 0);
        for_each_index(count, threads, [&](std::size_t index) { ++calls[index]; });
        CHECK(calls == std::vector<int>(count, 1));
      }
    }
  }

  TEST_CASE("ends with the exception of a call") {
    for (const unsigned threads : {1U, 4U}) {
      CAPTURE(threads);
      std::atomic<int> calls{0};
      const auto fail_at_three = [&](std::size_t index) {
        ++calls;
        if (index == 3) throw std::runtime_error("the oven is cold");
      };
      CHECK_THROWS_WITH(for_each_index(1'000'000, threads, fail_at_three), "the oven is cold");
      CHECK(calls < 1'000'000);
    }
  }
}
