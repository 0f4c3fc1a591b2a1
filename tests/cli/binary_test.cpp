// The real program, its real streams: what can't be seen from inside the process.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "cli/world.hpp"
#include "okr/base/process.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

/// Runs a shell line in the world's folder; `$okr` is the program.
ProcessOutput run_line(const World& world, const std::string& line, const std::string& input = "") {
  const auto output = run_process({"bash", "-c", "cd \"$1\" && okr=$2 && " + line, "bash", world.root(), OKR_BINARY},
                                  input, {"LC_ALL=C.UTF-8", "OKR_TODAY", "OKR_CONFIG", "NO_COLOR", "FORCE_COLOR"});
  REQUIRE(output.has_value());
  return *output;
}

void write_many(const World& world, int count) {
  for (int i = 0; i < count; ++i) world.write("okrs/f" + std::to_string(i) + ".okr.yaml", faulty_file);
}

}  // namespace

TEST_CASE("--mine is what git's user owns, by name or mail") {
  const World world;
  world.write("okrs/a.okr.yaml", clean_file);
  world.write("okrs/b.okr.yaml", "owner: Turid Aas\n" + std::string(clean_file));
  const std::string git =
      "git init -q . && git config user.name 'Turid Aas' && git config user.email t@example.org && ";
  const ProcessOutput mine = run_line(world, git + "$okr status --mine --today 2026-11-22");
  CHECK(mine.exit == 0);
  CHECK(mine.err == "");
  CHECK(mine.out.find("b/ferry/riders") != std::string::npos);
  CHECK(mine.out.find("a/ferry/riders") == std::string::npos);
  const ProcessOutput nobody =
      run_line(world,
               "git config --unset user.name; git config --unset user.email; export GIT_CONFIG_GLOBAL=/dev/null "
               "GIT_CONFIG_SYSTEM=/dev/null; $okr status --mine");
  CHECK(nobody.exit == 2);
  CHECK(nobody.out == "");
  CHECK(nobody.err.starts_with("okr: --mine needs to know who you are"));
}

TEST_CASE("alone in a workspace it shows the status") {
  const World world;
  world.write("okrs/a.okr.yaml", clean_file);
  world.write("okr.config.yaml", "okr: 1\n");
  CHECK(run_line(world, "$okr --today 2026-11-22").out == run_line(world, "$okr status --today 2026-11-22").out);
  CHECK(run_line(world, "cd / && $okr -h").out.starts_with("okr checks"));
}

TEST_CASE("the program lints, explains, and tells its version") {
  const World world;
  world.write("okrs/a.okr.yaml", faulty_file);
  const ProcessOutput lint = run_line(world, "$okr lint --format concise");
  CHECK(lint.exit == 1);
  CHECK(lint.out.find("okrs/a.okr.yaml:12:16: error[kr-missing-number]") != std::string::npos);
  CHECK(lint.err == "");
  CHECK(run_line(world, "$okr --version").out.starts_with("okr "));
  CHECK(run_line(world, "$okr explain kr-missing-number").exit == 0);
}

TEST_CASE("a reader that goes away is no error") {
  const World world;
  write_many(world, 400);
  const ProcessOutput head = run_line(world, "$okr lint | head -n 1; echo ${PIPESTATUS[0]}");
  CHECK(head.out.starts_with("error[kr-missing-number]"));
  CHECK(head.out.ends_with("\n1\n"));
  CHECK(head.err == "");
  const ProcessOutput none = run_line(world, "$okr explain --all | true; echo ${PIPESTATUS[0]}");
  CHECK(none.out == "0\n");
  CHECK(none.err == "");
}

TEST_CASE("a full disk and a closed stdout are named, with exit code 2") {
  const World world;
  world.write("okrs/a.okr.yaml", clean_file);
  const ProcessOutput closed = run_line(world, "$okr lint >&-");
  CHECK(closed.exit == 2);
  CHECK(closed.err == "okr: can't write to stdout (Bad file descriptor)\n");
  if (!std::filesystem::exists("/dev/full")) return;
  const ProcessOutput full = run_line(world, "$okr lint > /dev/full");
  CHECK(full.exit == 2);
  CHECK(full.err == "okr: can't write to stdout (No space left on device)\n");
}

TEST_CASE("with all streams closed nothing of the user's is written to") {
  const World world;
  CHECK(run_line(world, "$okr init <&- >&- 2>&-").exit == 2);
  CHECK(world.read("okr.config.yaml").find("wrote") == std::string::npos);
  CHECK(world.read("okrs/growth.okr.yaml").find("wrote") == std::string::npos);
  CHECK(run_line(world, "$okr lint -q <&- >&- 2>&-").exit == 0);
  CHECK(run_line(world, "$okr lint - <&-").err == "okr: can't read stdin (Bad file descriptor)\n");
}

TEST_CASE("one thread or four give the same bytes") {
  const World world;
  write_many(world, 60);
  world.write("okrs/broken.okr.yaml", "okr: 1\ntitle: \"open\n");
  for (const std::string format : {"full", "concise", "json"}) {
    const ProcessOutput one = run_line(world, "$okr lint -j 1 --format " + format);
    CHECK(one.exit == 1);
    CHECK(one.out.size() > 5000);
    CHECK(run_line(world, "$okr lint -j 4 --format " + format).out == one.out);
  }
}

TEST_CASE("a FIFO, a link to nothing and a file without rights are named, and nothing waits for them") {
  const World world;
  world.write("okrs/a.okr.yaml", faulty_file);
  REQUIRE(mkfifo(world.at("okrs/b.okr.yaml").c_str(), 0600) == 0);
  std::filesystem::create_symlink("nowhere", world.at("okrs/c.okr.yaml"));
  const ProcessOutput lint = run_line(world, "$okr lint --format concise");
  CHECK(lint.exit == 2);
  CHECK(lint.out.find("okrs/a.okr.yaml:12:16: error") != std::string::npos);
  CHECK(lint.err ==
        "okr: \"okrs/b.okr.yaml\" is no regular file\n"
        "okr: \"okrs/c.okr.yaml\" links to what does not exist\n");
}

TEST_CASE("names that are no UTF-8, or hold line ends and escapes, come out escaped") {
  const World world;
  world.write("okrs/\xff\n\x1b[2J.okr.yaml", faulty_file);
  const ProcessOutput full = run_line(world, "$okr lint");
  CHECK(full.exit == 1);
  CHECK(full.out.find("--> okrs/\\xff\\n\\x1b[2J.okr.yaml:12:16") != std::string::npos);
  CHECK(full.out.find('\x1b') == std::string::npos);
  const ProcessOutput json = run_line(world, "$okr lint --format json");
  CHECK(json.exit == 1);
  CHECK(json.out.find("\"path\": \"okrs/\xEF\xBF\xBD\\n\\u001b[2J.okr.yaml\"") != std::string::npos);
  CHECK(run_line(world, "$okr lint --list-files").out == "okrs/\\xff\\n\\x1b[2J.okr.yaml\n");
  CHECK(run_line(world, "$okr lint $'x\\xff\\x1b'").err == "okr: \"x\\xff\\x1b\" does not exist\n");
}

TEST_CASE("stdin is read to its limit and no further") {
  const World world;
  const ProcessOutput lint = run_line(world, "$okr lint - --format concise < /dev/zero");
  CHECK(lint.exit == 1);
  CHECK(lint.out.find("<stdin>:1:1: error[yaml-limit]") == 0);
}

TEST_CASE("init in a folder that can't be written says why") {
  const World world;
  std::filesystem::create_directory(world.at("locked"));
  const ProcessOutput in_file = run_line(world, "touch file && $okr init file/sub");
  CHECK(in_file.exit == 2);
  CHECK(in_file.err == "okr: \"" + world.at("file/sub") + "\" can't be made (Not a directory); nothing was written\n");
  std::filesystem::permissions(world.at("locked"), std::filesystem::perms::owner_read);
  if (access(world.at("locked").c_str(), W_OK) == 0) return;  // root writes everywhere
  const ProcessOutput locked = run_line(world, "$okr init locked");
  CHECK(locked.exit == 2);
  CHECK(locked.err.find("Permission denied") != std::string::npos);
}

TEST_CASE("on a terminal there is colour, and not with TERM=dumb") {
  const World world;
  world.write("a.okr.yaml", faulty_file);
  if (run_line(world, "command -v script").exit != 0) return;
  const std::string in_terminal = "script -qec \"$okr lint\" /dev/null";
  CHECK(run_line(world, "TERM=xterm " + in_terminal).out.find("\x1b[1;31merror") != std::string::npos);
  CHECK(run_line(world, "TERM=dumb " + in_terminal).out.find('\x1b') == std::string::npos);
}
