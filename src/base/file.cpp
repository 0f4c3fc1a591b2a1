#include "okr/base/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <system_error>
#include <utility>

#include "okr/base/text.hpp"

namespace okr {

namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return fd_; }
  int close() { return fd_ < 0 ? 0 : ::close(std::exchange(fd_, -1)); }

 private:
  int fd_;
};

bool is_usable(const std::string& path) { return path.find('\0') == std::string::npos; }

Problem to_problem(std::string_view what, int error) {
  return Problem{fmt::format("{} ({})", what, std::generic_category().message(error))};
}

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

/// A read or write that is not disturbed by signals.
template <class Call>
ssize_t repeat(Call call) {
  for (;;) {
    const ssize_t done = call();
    if (done >= 0 || errno != EINTR) return done;
  }
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

std::optional<Problem> write_bytes(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = repeat([&] { return write(fd, bytes.data(), bytes.size()); });
    if (done < 0) return to_problem("can't be written", errno);
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return std::nullopt;
}

constexpr int most_tries = 100;

/// What a file is to look like in the end.
struct Target {
  std::string path;            ///< behind all symlinks
  std::optional<mode_t> mode;  ///< of the file that stands there
};

std::string to_folder(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// A new file beside `path`, for bytes that are to take its place.
Result<std::string> create_beside(const std::string& path, std::string_view bytes) {
  const std::string folder = to_folder(path);
  for (int i = 0; i < most_tries; ++i) {
    std::string name = fmt::format("{}/.okr-{}-{}.tmp", folder, getpid(), i);
    Descriptor file(open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.get() < 0 && errno == EEXIST) continue;
    if (file.get() < 0) return to_problem("can't be written", errno);
    auto problem = write_bytes(file.get(), bytes);
    if (!problem && fsync(file.get()) != 0) problem = to_problem("can't be written", errno);
    if (file.close() != 0 && !problem) problem = to_problem("can't be written", errno);
    if (!problem) return name;
    unlink(name.c_str());
    return *problem;
  }
  return to_problem("can't be written", EEXIST);
}

/// So that a rename outlives a power cut. Some file systems can't; the file is whole all the same.
void sync_folder(const std::string& folder) {
  const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() >= 0) static_cast<void>(fsync(opened.get()));
}

Result<std::size_t> replace_file(const Target& target, std::string_view bytes) {
  const auto beside = create_beside(target.path, bytes);
  if (!beside) return beside.problem();
  const bool has_mode = !target.mode || chmod(beside->c_str(), *target.mode & 07777U) == 0;
  if (!has_mode || rename(beside->c_str(), target.path.c_str()) != 0) {
    const int error = errno;
    unlink(beside->c_str());
    return to_problem("can't be written", error);
  }
  sync_folder(to_folder(target.path));
  return bytes.size();
}

/// A device, a FIFO: nothing could take its place.
Result<std::size_t> write_into(const std::string& path, std::string_view bytes) {
  Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (file.get() < 0) return to_problem("can't be written", errno);
  auto problem = write_bytes(file.get(), bytes);
  if (file.close() != 0 && !problem) problem = to_problem("can't be written", errno);
  if (problem) return *problem;
  return bytes.size();
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

Result<std::size_t> create_file(const std::string& path, std::string_view bytes) {
  if (!is_usable(path)) return Problem{"is no path (it holds a NUL byte)"};
  Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.get() < 0 && errno == EEXIST) return Problem{"exists already"};
  if (file.get() < 0) return to_problem("can't be written", errno);
  auto problem = write_bytes(file.get(), bytes);
  if (file.close() != 0 && !problem) problem = to_problem("can't be written", errno);
  if (!problem) return bytes.size();
  unlink(path.c_str());
  return *problem;
}

Result<std::size_t> write_file(const std::string& path, std::string_view bytes) {
  if (!is_usable(path)) return Problem{"is no path (it holds a NUL byte)"};
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) {
    if (errno != ENOENT) return to_problem("can't be written", errno);
    if (lstat(path.c_str(), &status) == 0) return Problem{"links to what does not exist"};
    return replace_file({path, std::nullopt}, bytes);
  }
  if (S_ISDIR(status.st_mode)) return Problem{"is a folder"};
  if (!S_ISREG(status.st_mode)) return write_into(path, bytes);
  if (access(path.c_str(), W_OK) != 0) return to_problem("can't be written", errno);  // a rename would not ask
  const std::unique_ptr<char, void (*)(void*)> real(realpath(path.c_str(), nullptr), &std::free);
  if (!real) return to_problem("can't be written", errno);
  return replace_file({real.get(), status.st_mode}, bytes);
}

bool path_exists(const std::string& path) {
  struct stat status {};
  return is_usable(path) && stat(path.c_str(), &status) == 0;
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return is_usable(path) && stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
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
