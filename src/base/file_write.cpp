#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

#include "base/beside.hpp"
#include "base/descriptor.hpp"
#include "okr/base/file.hpp"

namespace okr {

namespace {

Result<std::size_t> replace_file(const std::string& path, std::string_view bytes, std::optional<mode_t> mode) {
  const auto beside = create_beside(path, bytes, mode);
  if (!beside) return beside.problem();
  if (const int error = put_in_place(*beside, path)) return to_place_problem(error);
  sync_folder(to_folder(path));
  return bytes.size();
}

/// Into what is open already; the close counts, as some file systems tell only then that the disk is full.
Result<std::size_t> write_through(Descriptor file, std::string_view bytes) {
  if (file.get() < 0) return to_problem("can't be written", errno);
  auto problem = write_bytes(file.get(), bytes);
  if (file.close() != 0 && !problem) problem = to_problem("can't be written", errno);
  if (problem) return *problem;
  return bytes.size();
}

}  // namespace

Result<std::size_t> create_file(const std::string& path, std::string_view bytes) {
  if (!is_usable(path)) return Problem{"is no path (it holds a NUL byte)"};
  Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.get() < 0) return errno == EEXIST ? Problem{"exists already"} : to_problem("can't be written", errno);
  auto written = write_through(std::move(file), bytes);
  if (!written) unlink(path.c_str());
  return written;
}

std::optional<Problem> find_write_problem(const std::string& path) {
  if (!is_usable(path)) return Problem{"is no path (it holds a NUL byte)"};
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode)) return Problem{"is a folder"};
    if (access(path.c_str(), W_OK) != 0) return to_problem("can't be written", errno);  // a rename would not ask
    return std::nullopt;
  }
  if (errno != ENOENT) return to_problem("can't be written", errno);
  if (lstat(path.c_str(), &status) == 0) return Problem{"links to what does not exist"};
  if (access(to_folder(path).c_str(), W_OK) != 0) return to_problem("can't be written", errno);
  return std::nullopt;
}

Result<std::size_t> write_file(const std::string& path, std::string_view bytes) {
  if (const auto problem = find_write_problem(path)) return *problem;
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return replace_file(path, bytes, std::nullopt);
  if (!S_ISREG(status.st_mode)) {  // a device, a FIFO: nothing could take its place
    return write_through(Descriptor(open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY)), bytes);
  }
  return replace_file(to_real_path(path), bytes, status.st_mode);
}

}  // namespace okr
