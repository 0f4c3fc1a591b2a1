#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace okr {

/// Calls `work` once with every index below `count`, on up to `threads` threads, this one among them; comes back when
/// all is done. Where the system gives fewer threads, fewer do it. An exception of `work` ends the run and is thrown
/// from here. What a call makes belongs in a slot of its own, so that the result does not depend on the number of
/// threads:
///
///     std::vector<Outcome> outcomes(files.size());
///     for_each_index(files.size(), threads, [&](std::size_t i) { outcomes[i] = look_at(files[i]); });
template <class Work>
void for_each_index(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failing;
  const auto take_turns = [&] {
    try {
      for (std::size_t index = next++; index < count; index = next++) work(index);
    } catch (...) {
      next = count;
      const std::lock_guard lock(failing);
      failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    try {
      for (std::size_t each = 1; each < std::min<std::size_t>(threads, count); ++each) others.emplace_back(take_turns);
    } catch (const std::system_error&) {  // no more threads to be had: those that run do all
    }
    take_turns();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace okr
