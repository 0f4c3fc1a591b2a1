#include "okr/base/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <thread>

#include "base/descriptor.hpp"

namespace okr {

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<FileLock> lock_file(const std::string& path, std::chrono::milliseconds patience) {
  constexpr std::chrono::milliseconds pause{10};
  Descriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (file.get() < 0) return to_problem("can't be written", errno);
  for (auto waited = std::chrono::milliseconds{0};; waited += pause) {
    if (repeat([&] { return flock(file.get(), LOCK_EX | LOCK_NB); }) == 0) return FileLock(file.release());
    if (errno != EWOULDBLOCK) return to_problem("can't be locked", errno);
    if (waited >= patience) return Problem{"is held by another process"};
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace okr
