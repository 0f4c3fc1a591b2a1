#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include "okr/base/file.hpp"

namespace okr {

namespace {

[[noreturn]] void refuse(const std::string& path, int error) {
  throw Failure{fmt::format("\"{}\" can't be written ({})", path, std::generic_category().message(error)), "", 2};
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = write(fd, bytes.data(), bytes.size());
    if (done < 0 && errno != EINTR) return false;
    if (done > 0) bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return true;
}

/// A file beside another, gone again unless it takes that one's place.
class Draft {
 public:
  explicit Draft(const std::string& folder) : path_(folder + "/.okr-XXXXXX"), fd_(mkostemp(path_.data(), O_CLOEXEC)) {}
  ~Draft() {
    if (fd_ < 0) return;
    close(fd_);
    unlink(path_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  /// Whether all of it is on the disk now.
  [[nodiscard]] bool fill(std::string_view bytes, const struct stat& like) const {
    if (fd_ < 0 || !write_all(fd_, bytes)) return false;
    // An owner that can't be kept is no reason to fail; the mode is, and comes after it, as a new owner clears bits.
    const bool has_owner = fchown(fd_, like.st_uid, like.st_gid) == 0;
    const mode_t mode = like.st_mode & (has_owner ? 07777U : 0777U);
    return fchmod(fd_, mode) == 0 && fsync(fd_) == 0;
  }
  bool take_place_of(const std::string& path) {
    if (rename(path_.c_str(), path.c_str()) != 0) return false;
    close(fd_);
    fd_ = -1;
    return true;
  }

 private:
  std::string path_;
  int fd_;
};

/// So that the new name outlives a power cut; a file system that can't do it has done all it can.
void sync_folder(const std::string& folder) {
  const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  fsync(fd);
  close(fd);
}

}  // namespace

void replace_file(const std::string& path, std::string_view bytes) {
  std::error_code error;
  const std::filesystem::path target = std::filesystem::canonical(path, error);
  if (error) refuse(path, error.value());
  struct stat status {};
  if (stat(target.c_str(), &status) != 0 || access(target.c_str(), W_OK) != 0) refuse(path, errno);
  const std::string folder = target.parent_path().string();
  Draft draft(folder);
  if (!draft.fill(bytes, status) || !draft.take_place_of(target.string())) refuse(path, errno);
  sync_folder(folder);
}

}  // namespace okr
