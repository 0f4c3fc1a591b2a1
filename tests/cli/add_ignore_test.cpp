// okr lint --add-ignore and the files that it writes.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

const std::string quay =
    "okr: 1\r\nperiod: 2026-Q4\r\nowner: Maja\r\ninitiatives: [{title: Tell the boats, supports: [ropes, "
    "planks]}]\r\nobjectives:\r\n  - title: Keep 3 quays in order\r\n    "
    "key_results:\r\n"
    "      - {id: ropes, title: Sell 40 ropes}\r\n      - id: planks\r\n        title: Fewer loose planks";

std::string with_comments(std::string_view reason) {
  std::string text = quay;
  const auto put = [&](std::string_view behind, std::string_view rule) {
    text.insert(text.find(behind) + behind.size(),
                "  # okr: ignore[" + std::string(rule) + "]" + (reason.empty() ? "" : " ") + std::string(reason));
  };
  put("in order", "objective-has-number");
  put("loose planks", "kr-missing-number");
  return text;
}

}  // namespace

TEST_CASE("line ends, byte order mark, mode and links stay, and a second run has nothing to do") {
  const World world;
  world.write("shared/quay.yaml", "\xEF\xBB\xBF" + quay);
  REQUIRE(chmod(world.at("shared/quay.yaml").c_str(), 0640) == 0);
  std::filesystem::create_symlink("shared/quay.yaml", world.at("quay.okr.yaml"));
  const Answer answer = world.run({"lint", "--add-ignore", "quay.okr.yaml"});
  CHECK(answer == Answer{0, "2 findings taken out by 2 ignore comments in 1 file\n", ""});
  CHECK(world.read("shared/quay.yaml") == "\xEF\xBB\xBF" + with_comments(""));
  CHECK(std::filesystem::is_symlink(world.at("quay.okr.yaml")));
  struct stat status {};
  REQUIRE(stat(world.at("shared/quay.yaml").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0640U);
  CHECK(world.run({"lint", "--add-ignore", "quay.okr.yaml"}) == Answer{0, "no ignore comment added\n", ""});
  CHECK(world.run({"lint", "-q"}) == Answer{});
}

TEST_CASE("only what is asked for gets comments") {
  const World world;
  world.write("a.okr.yaml", quay);
  world.write("b.okr.yaml", quay);
  CHECK(world.run({"lint", "--add-ignore=later", "--select", "kr-missing-number", "a.okr.yaml", "-q"}) == Answer{});
  CHECK(world.read("a.okr.yaml") == quay + "  # okr: ignore[kr-missing-number] later");
  CHECK(world.read("b.okr.yaml") == quay);
  CHECK(world.run({"lint", "--add-ignore=later", "-q"}) == Answer{});
  CHECK(world.read("a.okr.yaml") == with_comments("later"));
  CHECK(world.read("b.okr.yaml") == with_comments("later"));
}

TEST_CASE("a reason may look like anything that a comment can hold") {
  const World world;
  for (const std::string reason : {"[draft]", "a=b, c", "true story", "{x}", "--select", "ærlig \"talt\" #3"}) {
    CAPTURE(reason);
    world.write("a.okr.yaml", quay);
    CHECK(world.run({"lint", "-q", "--add-ignore=" + reason}) == Answer{});
    CHECK(world.read("a.okr.yaml") == with_comments(reason));
  }
}

TEST_CASE("nothing outside the workspace is written") {
  const World world;
  world.write("outside/quay.okr.yaml", quay);
  world.write("inside/okr.config.yaml", "okr: 1\n");
  std::filesystem::create_symlink("../outside/quay.okr.yaml", world.at("inside/quay.okr.yaml"));
  const Answer answer = world.run({"-C", "inside", "lint", "--add-ignore"});
  CHECK(answer.exit == 1);
  CHECK(answer.err.find("it links to a file outside the workspace") != std::string::npos);
  CHECK(world.read("outside/quay.okr.yaml") == quay);
}
