// What okr report says of where it comes from, and that the same files give the same bytes.

#include <doctest/doctest.h>

#include "cli/harbour.hpp"
#include "cli/history.hpp"
#include "cli/rituals.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

std::string last_line(const std::string& text) { return text.substr(text.rfind('\n', text.size() - 2) + 1); }

/// The footer of the weekly report of a day.
std::string report(const World& world, std::vector<std::string> words = {}) {
  words.insert(words.begin(), {"report", "weekly", "--today", "2026-11-22"});
  const Answer answer = world.run(words);
  CHECK(answer.exit == 0);
  CHECK(answer.err == "");
  return last_line(answer.out);
}

bool has_changes(const World& world) { return report(world).find("with uncommitted changes") != std::string::npos; }

}  // namespace

TEST_CASE("report: the footer names the commit, and says whether the OKRs differ from it") {
  const History history;
  const World& world = history.world;
  world.write("okrs/pier.okr.yaml", harbour_file);
  CHECK(report(world).starts_with("okr "));
  history.git({"add", "-A"});
  history.git({"commit", "-q", "-m", "Write"});
  CHECK(report(world).starts_with("commit "));
  CHECK_FALSE(has_changes(world));
  world.write("weekly.md", "beside the OKRs\n");
  CHECK_FALSE(has_changes(world));
  world.write("okr.config.yaml", "okr: 1\n");
  CHECK(has_changes(world));
  history.git({"add", "-A"});
  history.git({"commit", "-q", "-m", "Set"});
  CHECK_FALSE(has_changes(world));
  world.write("okrs/quay.okr.yaml", clean_file);
  CHECK(has_changes(world));
}

TEST_CASE("report: in a folder of a repository, what lies outside of the workspace does not count") {
  const History history;
  const World& world = history.world;
  world.write("goals/okr.config.yaml", "okr: 1\nexclude: [drafts/**]\n");
  world.write("goals/okrs/pier.okr.yaml", harbour_file);
  world.write("goals/drafts/later.okr.yaml", clean_file);
  world.write("other.okr.yaml", clean_file);
  history.git({"add", "-A"});
  history.git({"commit", "-q", "-m", "Write"});
  world.write("other.okr.yaml", harbour_file);
  world.write("goals/drafts/later.okr.yaml", harbour_file);
  CHECK(report(world, {"-C", "goals"}).starts_with("commit "));
  CHECK(report(world, {"-C", "goals"}).find("uncommitted") == std::string::npos);
  world.write("goals/okrs/pier.okr.yaml", clean_file);
  CHECK(report(world, {"-C", "goals"}).find("uncommitted") != std::string::npos);
}

TEST_CASE("report: an initiative is started where the last commit before the days did not have it under way") {
  History history;
  const World& world = history.world;
  std::string begun(harbour_file);
  begun += "    initiatives: [{title: Drive piles, supports: [dock], status: ";
  history.day = "2026-11-10";
  history.begin("okrs/pier.okr.yaml", begun + "planned}]\n");
  world.write("okrs/pier.okr.yaml", begun + "active}]\n");
  const auto tell = [&](const std::string& from) {
    return world.run({"report", "--today", "2026-11-22", "--from", from}).out;
  };
  CHECK(tell("2026-11-16").find("started: Drive piles") != std::string::npos);
  CHECK(tell("2026-11-10").find("active: Drive piles") != std::string::npos);
  world.write("okr.config.yaml", "okr: 1\nlevels: 3\n");
  history.commit();
  world.write("okr.config.yaml", "okr: 1\n");
  const Answer answer = world.run({"report", "--today", "2026-11-22", "--from", "2026-11-16"});
  CHECK(answer.err == "");
  CHECK(answer.out.find("active: Drive piles") != std::string::npos);
}

TEST_CASE("report: the same files give the same bytes, with any number of threads and wherever it is written") {
  World world;
  world.write("okrs/pier.okr.yaml", harbour_file);
  for (const char* format : {"text", "markdown", "json"}) {
    const std::vector<std::string> words{"report", "--today", "2026-11-22", "--format", format};
    world.processors = 1;
    const Answer first = world.run(words);
    world.processors = 8;
    CHECK(world.run(words) == first);
    std::vector<std::string> into_file = words;
    into_file.insert(into_file.end(), {"-o", "week.txt"});
    CHECK(world.run(into_file).exit == 0);
    CHECK(world.read("week.txt") == first.out);
  }
}

TEST_CASE("report: lint's rules of the clock count only where a day is given") {
  World world;
  world.write("okrs/pier.okr.yaml", harbour_file);
  world.clock = to_date(2026, 12, 30);
  const auto count = [&](const std::vector<std::string>& words) { return last_line(world.run(words).out); };
  CHECK(count({"report"}) != count({"report", "--today", "now"}));
}

TEST_CASE("report: a file that can't be read is named, and the rest is told") {
  const World world;
  world.write("okrs/pier.okr.yaml", harbour_file);
  world.write("okrs/torn.okr.yaml", "okr: 1\nobjectives: [\n");
  const Answer answer = world.run({"report", "--today", "2026-11-22"});
  CHECK(answer.exit == 0);
  CHECK(answer.err.find("\"okrs/torn.okr.yaml\" is broken") != std::string::npos);
  CHECK(answer.out.find("check-in due") != std::string::npos);
  std::filesystem::create_directory(world.at("okrs/folder.okr.yaml"));
  CHECK(world.run({"report", "--today", "2026-11-22"}).exit == 2);
}

TEST_CASE("report: every ritual has its name and says what it tells") {
  REQUIRE(all_rituals().front().name == "weekly");
  const World world;
  world.write("okrs/pier.okr.yaml", harbour_file);
  for (const Ritual& ritual : all_rituals()) {
    CHECK_FALSE(ritual.summary.empty());
    CHECK(world.run({"report", std::string(ritual.name), "--today", "2026-11-22"}).exit == 0);
  }
}
