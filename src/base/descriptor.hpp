#pragma once

#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "okr/base/error.hpp"

namespace okr {

/// An open file that is closed at its end.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  [[nodiscard]] int get() const { return fd_; }
  /// The caller closes it from now on.
  int release() { return std::exchange(fd_, -1); }
  /// As close(2); 0 where none is open.
  int close() { return fd_ < 0 ? 0 : ::close(std::exchange(fd_, -1)); }

 private:
  int fd_ = -1;
};

/// "can't be read (Permission denied)".
inline Problem to_problem(std::string_view what, int error) {
  return Problem{fmt::format("{} ({})", what, std::generic_category().message(error))};
}

/// A read or write that is not disturbed by signals.
template <class Call>
ssize_t repeat(Call call) {
  for (;;) {
    const ssize_t done = call();
    if (done >= 0 || errno != EINTR) return done;
  }
}

}  // namespace okr
