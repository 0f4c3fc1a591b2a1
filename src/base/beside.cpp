#include "base/beside.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include "base/descriptor.hpp"
#include "okr/base/file.hpp"

namespace okr {

namespace {

constexpr int most_tries = 100;
constexpr std::string_view prefix = ".okr-";
constexpr std::string_view ending = ".tmp";

/// Of `.okr-4711-0.tmp`, where the process 4711 is no more.
bool is_leftover(std::string_view name) {
  if (!name.starts_with(prefix) || !name.ends_with(ending)) return false;
  name.remove_prefix(prefix.size());
  pid_t process = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), process);
  if (error != std::errc() || process <= 0 || *end != '-') return false;
  return kill(process, 0) != 0 && errno == ESRCH;
}

std::optional<Problem> fill(Descriptor file, std::string_view bytes, std::optional<mode_t> mode) {
  if (auto problem = write_bytes(file.get(), bytes)) return problem;
  if (mode && fchmod(file.get(), *mode & 07777U) != 0) return to_problem("can't be written", errno);
  if (fsync(file.get()) != 0) return to_problem("can't be written", errno);
  if (file.close() != 0) return to_problem("can't be written", errno);
  return std::nullopt;
}

}  // namespace

bool is_usable(const std::string& path) { return path.find('\0') == std::string::npos; }

std::string to_folder(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::optional<Problem> write_bytes(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = repeat([&] { return write(fd, bytes.data(), bytes.size()); });
    if (done < 0) return to_problem("can't be written", errno);
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return std::nullopt;
}

Result<std::string> create_beside(const std::string& path, std::string_view bytes, std::optional<mode_t> mode) {
  const std::string folder = to_folder(path);
  static std::atomic<unsigned> next = 0;  // all files of one change stand beside each other at once
  for (int i = 0; i < most_tries; ++i) {
    std::string name = fmt::format("{}/{}{}-{}{}", folder, prefix, getpid(), next++, ending);
    Descriptor file(open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.get() < 0 && errno == EEXIST) continue;
    if (file.get() < 0) return to_problem("can't be written", errno);
    const auto problem = fill(std::move(file), bytes, mode);
    if (!problem) return name;
    unlink(name.c_str());
    return *problem;
  }
  return to_problem("can't be written", EEXIST);
}

int put_in_place(const std::string& beside, const std::string& path) {
  if (rename(beside.c_str(), path.c_str()) == 0) return 0;
  const int error = errno;
  unlink(beside.c_str());
  return error;
}

void sync_folder(const std::string& folder) {
  const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() >= 0) static_cast<void>(fsync(opened.get()));
}

Problem to_place_problem(int error) {
  if (error == EBUSY) return Problem{"is a mount point of its own, so that no new file can take its place"};
  return to_problem("can't be written", error);
}

void remove_leftovers(const std::string& folder) {
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (is_leftover(entry.path().filename().string())) unlink(entry.path().c_str());
  }
}

}  // namespace okr
