#include "okr/base/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <memory>
#include <system_error>
#include <utility>

#include "base/beside.hpp"
#include "base/descriptor.hpp"
#include "okr/base/text.hpp"

namespace okr {

namespace {

Problem to_read_problem(const std::string& path, int error) {
  struct stat link {};
  if (error == ENOENT && lstat(path.c_str(), &link) == 0) return Problem{"links to what does not exist"};
  if (error == ENOENT || error == ENOTDIR) return Problem{"does not exist"};
  return to_problem("can't be read", error);
}

std::optional<Problem> find_kind_problem(const struct stat& status) {
  if (S_ISDIR(status.st_mode)) return Problem{"is a folder"};
  if (!S_ISREG(status.st_mode)) return Problem{"is no regular file"};
  return std::nullopt;
}

/// Up to `most` bytes. The expected size saves copies; a file that grows or tells no size is read on.
Result<std::string> read_bytes(int fd, std::size_t expected, std::size_t most) {
  std::string bytes;
  std::size_t size = 0;
  bytes.resize(std::min(expected + 1, most));
  for (;;) {
    const ssize_t got = repeat([&] { return read(fd, bytes.data() + size, bytes.size() - size); });
    if (got < 0) return to_problem("can't be read", errno);
    size += static_cast<std::size_t>(got);
    if (got == 0 || size == most) break;
    if (size == bytes.size()) bytes.resize(std::min(most, std::max<std::size_t>(size * 2, 4096)));
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  if (!is_usable(path)) return Problem{"is no path (it holds a NUL byte)"};
  // Looked at first, as opening a FIFO lets its writer go on; and once more, as another file may have come into its
  // place.
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return to_read_problem(path, errno);
  if (auto problem = find_kind_problem(status)) return *problem;
  const Descriptor file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (file.get() < 0) return to_read_problem(path, errno);
  if (fstat(file.get(), &status) != 0) return to_read_problem(path, errno);
  if (auto problem = find_kind_problem(status)) return *problem;
  const std::size_t most = limit == std::numeric_limits<std::size_t>::max() ? limit : limit + 1;
  return read_bytes(file.get(), static_cast<std::size_t>(status.st_size), most);
}

std::optional<std::string> find_bytes(const std::string& path) {
  auto bytes = read_file(path, std::numeric_limits<std::size_t>::max());
  return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

bool path_exists(const std::string& path) {
  struct stat status {};
  return is_usable(path) && stat(path.c_str(), &status) == 0;
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return is_usable(path) && stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string to_real_path(const std::string& path) {
  std::error_code error;
  const std::filesystem::path real = std::filesystem::weakly_canonical(path, error);
  return error ? path : real.string();
}

bool is_inside(const std::string& path, const std::string& folder) {
  return to_relative(to_real_path(path), to_real_path(folder)).has_value();
}

std::string to_absolute(const std::string& path, const std::string& folder) {
  const std::string whole = path.starts_with('/') ? path : folder + '/' + path;
  std::vector<std::string_view> names;
  for (const std::string_view name : split(whole, '/')) {
    if (name.empty() || name == ".") continue;
    if (name != "..") {
      names.push_back(name);
    } else if (!names.empty()) {
      names.pop_back();
    }
  }
  std::string absolute;
  for (const std::string_view name : names) {
    absolute += '/';
    absolute += name;
  }
  return absolute.empty() ? "/" : absolute;
}

std::optional<std::string> to_relative(const std::string& path, const std::string& folder) {
  if (path == folder) return ".";
  const std::string below = folder.ends_with('/') ? folder : folder + '/';
  if (!path.starts_with(below)) return std::nullopt;
  return path.substr(below.size());
}

}  // namespace okr
