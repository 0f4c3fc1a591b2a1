// okr lint --fix and the files that it writes.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include <nlohmann/json.hpp>

#include "cli/history.hpp"
#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

const std::string pier =
    "okr: 1\r\nperiod: Q4 2026\r\nowner: Maja\r\nobjectives:\r\n  - title: Make the pier safe\r\n    key_results:\r\n"
    "      - {title: Cut falls from 9 to 2, onwer: Bo, initiatives: [{title: Mend the rails}]}\r\n      - {title: Win "
    "40 volunteers, due: 15.11.2026, initiatives: [{title: Sail there}]}";

std::string replace(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

std::string to_fixed(const std::string& text) {
  return replace(replace(text, "Q4 2026", "2026-Q4"), "15.11.2026", "2026-11-15");
}

}  // namespace

TEST_CASE("line ends, byte order mark, mode and links stay, and a second run has nothing to do") {
  const World world;
  world.write("shared/pier.yaml", "\xEF\xBB\xBF" + pier);
  REQUIRE(chmod(world.at("shared/pier.yaml").c_str(), 0640) == 0);
  std::filesystem::create_symlink("shared/pier.yaml", world.at("pier.okr.yaml"));
  const Answer answer = world.run({"lint", "--fix", "--select", "period,structure"});
  CHECK(answer.exit == 1);
  CHECK(answer.out.ends_with("fixed 2 findings in 1 file\n1 error in 1 of 1 file; 1 fixable (--unsafe-fixes)\n"));
  CHECK(world.read("shared/pier.yaml") == "\xEF\xBB\xBF" + to_fixed(pier));
  CHECK(std::filesystem::is_symlink(world.at("pier.okr.yaml")));
  struct stat status {};
  REQUIRE(stat(world.at("shared/pier.yaml").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0640U);
  CHECK(world.run({"lint", "--diff"}) == Answer{});
  CHECK(world.run({"lint", "--unsafe-fixes", "-q"}) == Answer{});
  CHECK(world.read("shared/pier.yaml") == "\xEF\xBB\xBF" + replace(to_fixed(pier), "onwer", "owner"));
}

TEST_CASE("only files and rules that are asked for are fixed") {
  const World world;
  world.write("a.okr.yaml", pier);
  world.write("b.okr.yaml", pier);
  CHECK(world.run({"lint", "--fix", "--select", "period", "a.okr.yaml", "-q"}) == Answer{});
  CHECK(world.read("a.okr.yaml") == replace(pier, "Q4 2026", "2026-Q4"));
  CHECK(world.read("b.okr.yaml") == pier);
}

TEST_CASE("what --diff shows is what --fix writes, and git applies it") {
  const History history;
  const World& world = history.world;
  world.write("a.okr.yaml", pier + "\r\n");
  const Answer shown = world.run({"lint", "--diff"});
  CHECK(shown.exit == 1);
  CHECK(shown.err.empty());
  CHECK(world.read("a.okr.yaml") == pier + "\r\n");
  CHECK(world.run({"lint", "--fix", "--dry-run"}) == shown);
  world.write("fix.patch", shown.out);
  history.git({"apply", "fix.patch"});
  CHECK(world.read("a.okr.yaml") == to_fixed(pier) + "\r\n");
}

TEST_CASE("a file that two paths lead to is fixed once, and one outside of the workspace not at all") {
  const World world;
  const World elsewhere;
  elsewhere.write("far.okr.yaml", pier);
  world.write("okrs/a.okr.yaml", pier);
  world.write("okrs/okr.config.yaml", "okr: 1\n");
  std::filesystem::create_symlink("a.okr.yaml", world.at("okrs/b.okr.yaml"));
  std::filesystem::create_symlink(elsewhere.at("far.okr.yaml"), world.at("okrs/far.okr.yaml"));
  const Answer answer = world.run({"-C", "okrs", "lint", "--fix", "--select", "period", "--fail-on", "never", "-q"});
  CHECK(answer.err == "okr: far.okr.yaml is not fixed: it links to a file outside the workspace\n");
  CHECK(world.read("okrs/a.okr.yaml") == replace(pier, "Q4 2026", "2026-Q4"));
  CHECK(elsewhere.read("far.okr.yaml") == pier);
}

TEST_CASE("with --since only what the change brought is fixed") {
  const History history;
  const World& world = history.world;
  history.begin("a.okr.yaml", replace(pier, "Q4 2026", "2026-Q4"));
  world.write("a.okr.yaml", replace(pier, "owner: Maja", "owner: Maja\r\nevents: [{type: midterm, on: 16.11.2026}]"));
  CHECK(world.run({"lint", "--fix", "--since", "HEAD", "-q"}) == Answer{});
  CHECK(world.read("a.okr.yaml") == replace(replace(pier, "Q4 2026", "2026-Q4"), "owner: Maja",
                                            "owner: Maja\r\nevents: [{type: midterm, on: 2026-11-16}]"));
}

TEST_CASE("json says how many findings were fixed, and what each fix would edit") {
  const World world;
  world.write("a.okr.yaml", pier);
  const auto before = nlohmann::json::parse(world.run({"lint", "--format", "json"}).out);
  CHECK(before["summary"]["fixed"] == 0);
  CHECK(before["findings"][0]["fixes"][0]["path"] == "a.okr.yaml");
  const auto after = nlohmann::json::parse(world.run({"lint", "--fix", "--format", "json"}).out);
  CHECK(after["summary"]["fixed"] == 2);
  CHECK(after["findings"].size() + 2 == before["findings"].size());
}

TEST_CASE("a text on stdin is fixed on stdout, and what is left is told on stderr") {
  World world;
  world.write("a.okr.yaml", clean_file);
  world.input = pier;
  const Answer answer =
      world.run({"lint", "-", "--stdin-filename", "a.okr.yaml", "--fix", "--select", "structure,period"});
  CHECK(answer.exit == 1);
  CHECK(answer.out == to_fixed(pier));
  CHECK(answer.err.find("error[structure-schema]: unknown key \"onwer\"") != std::string::npos);
  CHECK(answer.err.ends_with("fixed 2 findings in 1 file\n1 error in 1 of 1 file; 1 fixable (--unsafe-fixes)\n"));
  CHECK(world.read("a.okr.yaml") == clean_file);
  const Answer diff = world.run({"lint", "-", "--diff"});
  CHECK(diff.exit == 1);
  CHECK(diff.out.find("+period: 2026-Q4\r\n") != std::string::npos);
}

TEST_CASE("hundreds of files of one folder are fixed at once") {
  const World world;
  for (int i = 100; i < 350; ++i) world.write("pier" + std::to_string(i) + ".okr.yaml", pier);
  CHECK(world.run({"lint", "--fix", "-q", "--select", "period"}) == Answer{});
  CHECK(world.read("pier349.okr.yaml") == replace(pier, "Q4 2026", "2026-Q4"));
  CHECK(world.run({"undo", "-q"}) == Answer{});
  CHECK(world.read("pier349.okr.yaml") == pier);
}
