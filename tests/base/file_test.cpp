#include "okr/base/file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <limits>

#include "base/scratch_folder.hpp"

namespace {

using namespace okr;
using okr::test::ScratchFolder;

std::string problem_of(const std::string& path) {
  const auto bytes = read_file(path, 100);
  return bytes ? "no problem" : bytes.problem().message;
}

TEST_CASE("a file is read as it is") {
  const ScratchFolder folder;
  const std::string bytes("\xEF\xBB\xBFtittel: \"Ærlig\"\r\n\0\xFF", 24);
  CHECK(*read_file(folder.write("a.yaml", bytes), 1000) == bytes);
  CHECK(read_file(folder.write("empty", ""), 1000)->empty());
  CHECK(*read_file(folder.at("a.yaml"), std::numeric_limits<std::size_t>::max()) == bytes);
}

TEST_CASE("reading stops one byte past the limit") {
  const ScratchFolder folder;
  const std::string path = folder.write("ten", "0123456789");
  CHECK(*read_file(path, 10) == "0123456789");
  CHECK(*read_file(path, 9) == "0123456789");
  CHECK(*read_file(path, 4) == "01234");
  CHECK(*read_file(path, 0) == "0");
}

TEST_CASE("a large file comes whole") {
  const ScratchFolder folder;
  std::string bytes;
  for (int i = 0; bytes.size() < 3'000'000; ++i) bytes += "linje " + std::to_string(i) + "\n";
  CHECK(*read_file(folder.write("large", bytes), 4'000'000) == bytes);
}

TEST_CASE("a file that tells no size is read to its end") {
  if (!path_exists("/proc/self/status")) return;
  const auto status = read_file("/proc/self/status", 1'000'000);
  REQUIRE(status);
  CHECK(status->starts_with("Name:"));
  CHECK(status->ends_with("\n"));
}

TEST_CASE("names may hold any byte but NUL") {
  const ScratchFolder folder;
  for (const std::string name : {"with space", "new\nline", "-dash",
                                 "\xF8"
                                 "de \xFF",
                                 "漢 🚀", "a\tb", "quo\"te'", "$(x)"}) {
    CAPTURE(name);
    CHECK(*read_file(folder.write(name, name), 100) == name);
  }
  folder.write("nul", "content");
  CHECK(problem_of(folder.at("nul") + std::string("\0.okr.yaml", 10)) == "is no path (it holds a NUL byte)");
  CHECK_FALSE(path_exists(folder.at("nul") + std::string("\0x", 2)));
}

TEST_CASE("what is not there does not exist") {
  const ScratchFolder folder;
  folder.write("file", "");
  CHECK(problem_of(folder.at("none")) == "does not exist");
  CHECK(problem_of(folder.at("none/below")) == "does not exist");
  CHECK(problem_of(folder.at("file/below")) == "does not exist");
  CHECK(problem_of("") == "does not exist");
}

TEST_CASE("a folder, a FIFO, a socket and a device are never read") {
  const ScratchFolder folder;
  CHECK(problem_of(folder.path()) == "is a folder");
  REQUIRE(mkfifo(folder.at("fifo").c_str(), 0600) == 0);
  CHECK(problem_of(folder.at("fifo")) == "is no regular file");
  CHECK(problem_of("/dev/null") == "is no regular file");
  std::filesystem::create_symlink("/dev/zero", folder.at("zero"));
  CHECK(problem_of(folder.at("zero")) == "is no regular file");
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string path = folder.at("socket");
  REQUIRE(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  const int server = socket(AF_UNIX, SOCK_STREAM, 0);
  REQUIRE(bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  CHECK(problem_of(path) == "is no regular file");
  close(server);
}

TEST_CASE("symlinks are followed, loops and loose ends are told") {
  const ScratchFolder folder;
  folder.write("real", "innhold");
  std::filesystem::create_symlink("real", folder.at("link"));
  std::filesystem::create_symlink("gone", folder.at("loose"));
  std::filesystem::create_symlink("two", folder.at("one"));
  std::filesystem::create_symlink("one", folder.at("two"));
  CHECK(*read_file(folder.at("link"), 100) == "innhold");
  CHECK(problem_of(folder.at("loose")) == "links to what does not exist");
  CHECK(problem_of(folder.at("one")) == "can't be read (Too many levels of symbolic links)");
  CHECK(problem_of(folder.at(std::string(300, 'n'))) == "can't be read (File name too long)");
  CHECK_FALSE(path_exists(folder.at("loose")));
  CHECK_FALSE(path_exists(folder.at("one")));
}

/// Root may read everything; these tests then run as nobody.
class WithoutPrivileges {
 public:
  WithoutPrivileges() {
    if (geteuid() == 0) is_dropped_ = seteuid(65534) == 0;
  }
  ~WithoutPrivileges() {
    if (is_dropped_ && seteuid(0) != 0) std::abort();
  }
  WithoutPrivileges(const WithoutPrivileges&) = delete;
  WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

 private:
  bool is_dropped_ = false;
};

TEST_CASE("what may not be read is told with the reason") {
  const ScratchFolder folder;
  const std::string path = folder.write("secret", "x");
  REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
  REQUIRE(chmod(path.c_str(), 0) == 0);
  const WithoutPrivileges nobody;
  CHECK(problem_of(path) == "can't be read (Permission denied)");
}

// The vptr check of the sanitizer opens a pipe to look at memory, and takes a process without descriptors for a bug.
#ifdef __SANITIZE_ADDRESS__
constexpr bool is_sanitized = true;
#else
constexpr bool is_sanitized = false;
#endif

TEST_CASE("too many open files are told" * doctest::skip(is_sanitized)) {
  const ScratchFolder folder;
  const std::string path = folder.write("file", "x");
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_NOFILE, &before) == 0);
  const rlimit none{0, before.rlim_max};
  REQUIRE(setrlimit(RLIMIT_NOFILE, &none) == 0);
  const std::string problem = problem_of(path);
  const auto created = create_file(folder.at("new"), "x");
  REQUIRE(setrlimit(RLIMIT_NOFILE, &before) == 0);
  CHECK(problem == "can't be read (Too many open files)");
  REQUIRE_FALSE(created);
  CHECK(created.problem().message == "can't be written (Too many open files)");
}

TEST_CASE("create_file writes a new file and no other") {
  const ScratchFolder folder;
  const std::string bytes("a\r\n\0b", 5);
  const auto size = create_file(folder.at("new"), bytes);
  REQUIRE(size);
  CHECK(*size == 5);
  CHECK(*read_file(folder.at("new"), 100) == bytes);
  const auto again = create_file(folder.at("new"), "other");
  REQUIRE_FALSE(again);
  CHECK(again.problem().message == "exists already");
  CHECK(*read_file(folder.at("new"), 100) == bytes);
  std::filesystem::create_symlink("elsewhere", folder.at("loose"));
  CHECK_FALSE(create_file(folder.at("loose"), "x"));
  CHECK_FALSE(path_exists(folder.at("elsewhere")));
  CHECK(create_file(folder.at("no/folder"), "x").problem().message == "can't be written (No such file or directory)");
  CHECK(create_file(folder.path(), "x").problem().message == "exists already");
}

TEST_CASE("create_file leaves nothing behind where the bytes don't fit") {
  const ScratchFolder folder;
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit little{1000, before.rlim_max};
  const auto handler = signal(SIGXFSZ, SIG_IGN);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
  const auto written = create_file(folder.at("large"), std::string(5000, 'x'));
  REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
  signal(SIGXFSZ, handler);
  REQUIRE_FALSE(written);
  CHECK(written.problem().message == "can't be written (File too large)");
  CHECK_FALSE(path_exists(folder.at("large")));
}

TEST_CASE("path_exists and is_folder") {
  const ScratchFolder folder;
  folder.write("file", "");
  std::filesystem::create_directory_symlink(folder.path(), folder.at("link"));
  CHECK(path_exists(folder.at("file")));
  CHECK(path_exists(folder.path()));
  CHECK_FALSE(path_exists(folder.at("none")));
  CHECK(is_folder(folder.path()));
  CHECK(is_folder(folder.at("link")));
  CHECK_FALSE(is_folder(folder.at("file")));
  CHECK_FALSE(is_folder(folder.at("none")));
}

}  // namespace
