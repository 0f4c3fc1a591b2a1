// okr status --at: the workspace as a commit holds it.

#include <fmt/format.h>

#include "cli/history.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr const char* path = "okrs/quay.okr.yaml";

std::string quay(std::string_view check_ins) {
  return "okr: 1\nteam: quay\nperiod: 2026-Q4\nowner: Nils Berg\nobjectives:\n  - id: calm\n"
         "    title: Have a quay where nobody waits\n    key_results:\n      - id: berths\n"
         "        title: Raise berths let from 0 to 40 by the end of the quarter\n        start: 0\n        target: "
         "40\n"
         "        check_ins: [" +
         std::string(check_ins) + "]\n";
}

std::vector<std::string> rows(const Answer& answer) {
  std::vector<std::string> found;
  for (const std::string_view line : split(answer.out, '\n')) {
    if (line.empty()) continue;
    const auto fields = split(line, '\t');
    REQUIRE(fields.size() > 14);
    found.push_back(fmt::format("{} {} {}", fields[3], fields[8], fields[14]));
  }
  return found;
}
using Rows = std::vector<std::string>;

/// Two commits: a value of 10 on 20 October, and one of 30 on 10 November.
class TwoDays : public History {
 public:
  TwoDays() {
    begin(path, quay("{on: 2026-10-15, value: 10}"));
    day = "2026-11-10";
    begin(path, quay("{on: 2026-10-15, value: 10}, {on: 2026-11-09, value: 30}"));
  }
};

}  // namespace

TEST_SUITE("the status at a commit") {
  TEST_CASE("has its files and its day, unless another is given") {
    const TwoDays history;
    CHECK(rows(history.world.run({"status", "--at", "HEAD~1"})) ==
          Rows{"key_result value age_days", "quay/calm/berths 10 5"});
    CHECK(rows(history.world.run({"status", "--at", "HEAD"})) ==
          Rows{"key_result value age_days", "quay/calm/berths 30 1"});
    CHECK(rows(history.world.run({"status", "--at", "HEAD~1", "--today", "2026-10-25"})) ==
          Rows{"key_result value age_days", "quay/calm/berths 10 10"});
    const Answer text = history.world.run({"status", "--at", "HEAD~1", "--format", "text"});
    CHECK(text.out.find("as of 2026-10-20") != std::string::npos);
    CHECK(text.out.find("okr check-in") == std::string::npos);
    CHECK(text.out.find("okr lint") == std::string::npos);
    CHECK(history.world.run({"status", "--at", "HEAD~1", "--format", "json"}).out.find("\"commit\": \"") !=
          std::string::npos);
  }

  TEST_CASE("does not see what is on the disk") {
    const TwoDays history;
    history.world.write(path, "okr: [");
    history.world.write("okrs/new.okr.yaml", quay(""));
    const Answer answer = history.world.run({"status", "--at", "HEAD"});
    CHECK(rows(answer).size() == 2);
    CHECK(answer.err.empty());
    CHECK(answer.exit == 0);
  }

  TEST_CASE("names the files that were broken then") {
    const TwoDays history;
    history.begin("okrs/torn.okr.yaml", "okr: 1\nperiod: [\n");
    std::filesystem::remove(history.world.at("okrs/torn.okr.yaml"));
    const Answer answer = history.world.run({"status", "--at", "HEAD"});
    CHECK(rows(answer).size() == 2);
    CHECK(answer.err.find("\"okrs/torn.okr.yaml\" is broken, so it is left out\n  = help: git show ") !=
          std::string::npos);
    CHECK(answer.err.find("okr lint") == std::string::npos);
  }

  TEST_CASE("has the config of then, in the folder of then") {
    const History history;
    history.world.write("goals/okr.config.yaml", "okr: 1\nfiles: [\"**/*.goals\"]\nexclude: [\"old/**\"]\n");
    history.world.write("goals/old/quay.goals", quay(""));
    history.world.write("elsewhere/quay.okr.yaml", quay(""));
    history.begin("goals/quay.goals", quay("{on: 2026-10-15, value: 10}"));
    std::filesystem::remove(history.world.at("goals/okr.config.yaml"));
    history.commit();
    CHECK(rows(history.world.run({"status", "--at", "HEAD~1", "-C", "goals"})) ==
          Rows{"key_result value age_days", "quay/calm/berths 10 5"});
    CHECK(rows(history.world.run({"status", "--at", "HEAD", "-C", "goals"})).size() == 2);
    history.begin("okr.config.yaml", "okr: 1\nfiles: [\"goals/*.goals\"]\n");
    CHECK(rows(history.world.run({"status", "--at", "HEAD~1", "-C", "elsewhere"})) ==
          Rows{"key_result value age_days", "quay/calm/berths  19"});
    CHECK(rows(history.world.run({"status", "--at", "HEAD", "-C", "elsewhere"})) ==
          Rows{"key_result value age_days", "quay/calm/berths 10 5"});
    history.begin("okr.config.yaml", "okr: 1\nlevles: [team]\n");
    const Answer broken = history.world.run({"status", "--at", "HEAD"});
    CHECK(broken.exit == 2);
    CHECK(broken.err.find("levels") != std::string::npos);
  }

  TEST_CASE("reads a config that is named from the commit, else from the disk") {
    const TwoDays history;
    history.begin("own.yaml", "okr: 1\nexclude: [\"okrs/**\"]\n");
    history.world.write("own.yaml", "okr: 1\n");
    CHECK(history.world.run({"status", "--at", "HEAD", "--config", "own.yaml"}).exit == 2);
    CHECK(rows(history.world.run({"status", "--at", "HEAD~1", "--config", "own.yaml"})).size() == 2);
  }

  TEST_CASE("is refused with what to do where there is none") {
    const World plain;
    plain.write(path, quay(""));
    const Answer outside = plain.run({"status", "--at", "HEAD"});
    CHECK(outside.exit == 2);
    CHECK(outside.err.find("is in no git repository, so it has no past to show") != std::string::npos);
    const TwoDays history;
    for (const std::string revision : {"nope", "HEAD~9", "HEAD~1..HEAD", "^HEAD", "-x", "HEAD:okrs", "a\nb"}) {
      CAPTURE(revision);
      const Answer answer = history.world.run({"status", "--at=" + revision});
      CHECK(answer.exit == 2);
      CHECK(answer.out.empty());
      CHECK(answer.err.find("is no commit in this clone") != std::string::npos);
      CHECK(answer.err.find("name a branch, a tag or a commit") != std::string::npos);
    }
    std::filesystem::remove_all(history.world.at("okrs"));
    history.commit();
    const Answer empty = history.world.run({"status", "--at", "HEAD"});
    CHECK(empty.exit == 2);
    CHECK(empty.err.find("no OKR file in ") != std::string::npos);
    CHECK(empty.err.find("git ls-tree -r --name-only ") != std::string::npos);
    CHECK(rows(history.world.run({"status", "--at", "HEAD~1"})).size() == 2);
  }

  TEST_CASE("of a partial or shallow clone says what fetches what it lacks") {
    const TwoDays history;
    history.git({"config", "uploadpack.allowFilter", "true"});
    const std::string url = "file://" + history.world.at(".");
    history.git({"clone", "-q", "--depth", "1", url, "shallow"});
    const Answer shallow = history.world.run({"status", "-C", "shallow", "--at", "HEAD~1"});
    CHECK(shallow.exit == 2);
    CHECK(shallow.err.find("this clone is shallow") != std::string::npos);
    CHECK(shallow.err.find("git fetch --unshallow") != std::string::npos);
    CHECK(rows(history.world.run({"status", "-C", "shallow", "--at", "HEAD"})).size() == 2);
    history.git({"clone", "-q", "--filter=blob:none", url, "partial"});
    const Answer partial = history.world.run({"status", "-C", "partial", "--at", "HEAD~1"});
    CHECK(partial.exit == 2);
    CHECK(partial.err.find("this clone is partial") != std::string::npos);
    CHECK(partial.err.find("> /dev/null fetches") != std::string::npos);
  }
}
