#pragma once

#include <chrono>
#include <string>
#include <utility>

#include "okr/base/error.hpp"

namespace okr {

/// A file that one process at a time holds, until this object or the process comes to its end, whatever way.
class FileLock {
 public:
  FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileLock& operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

 private:
  friend Result<FileLock> lock_file(const std::string& path, std::chrono::milliseconds patience);
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

/// Makes the file where it is missing and takes the lock, which a holder may give back within `patience`. Fails with
/// words that fit after the path: "is held by another process", "can't be written (Read-only file system)".
Result<FileLock> lock_file(const std::string& path, std::chrono::milliseconds patience);

}  // namespace okr
