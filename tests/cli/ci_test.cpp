// The hook, the action and the GitLab job, as a repository of the user's would run them.

#include <doctest/doctest.h>

#include "base/load.hpp"
#include "cli/world.hpp"
#include "okr/base/process.hpp"
#include "okr/base/text.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

const std::string source = OKR_SOURCE_DIR;

/// The value of the first line that begins with `key:`.
std::string find_value(const std::string& yaml, std::string_view key) {
  for (const std::string_view line : split(yaml, '\n')) {
    const std::string_view text = trim(line);
    if (text.starts_with(key) && text.substr(key.size()).starts_with(':')) {
      return std::string(trim(text.substr(key.size() + 1)));
    }
  }
  return "";
}

/// A repository with a branch `main` that has one old finding, and a branch that brings a new one, as a pull request
/// does. `okr` is first in PATH.
class PullRequest {
 public:
  PullRequest() {
    world.write("okr.config.yaml", "okr: 1\nrules: {kr-no-initiative: off}\n");
    world.write("okrs/boat.okr.yaml", faulty_file);
    REQUIRE(run("git init -q -b main && git add -A && git commit -qm one && git checkout -qb change &&"
                " git update-ref refs/remotes/origin/main main")
                .exit == 0);
    world.write("okrs/pier.okr.yaml", faulty_file);
    REQUIRE(run("git add -A && git commit -qm two").exit == 0);
  }

  [[nodiscard]] ProcessOutput run(const std::string& line, std::vector<std::string> more = {}) const {
    std::vector<std::string> environment{"LC_ALL=C.UTF-8",
                                         "OKR_TODAY",
                                         "OKR_CONFIG",
                                         "NO_COLOR",
                                         "FORCE_COLOR",
                                         "GITHUB_ACTIONS",
                                         "GITHUB_BASE_REF",
                                         "CI_MERGE_REQUEST_DIFF_BASE_SHA",
                                         "GIT_CONFIG_GLOBAL=/dev/null",
                                         "GIT_CONFIG_NOSYSTEM=1",
                                         "GIT_AUTHOR_NAME=Signe",
                                         "GIT_AUTHOR_EMAIL=signe@example.org",
                                         "GIT_COMMITTER_NAME=Signe",
                                         "GIT_COMMITTER_EMAIL=signe@example.org"};
    environment.insert(environment.end(), more.begin(), more.end());
    const auto output = run_process(
        {"bash", "-c", "cd \"$1\" && PATH=$(dirname \"$2\"):$PATH && " + line, "bash", world.root(), OKR_BINARY}, "",
        environment);
    REQUIRE(output);
    return *output;
  }

  World world;
};

std::vector<std::string> on_github(const PullRequest& request) {
  return {"GITHUB_ACTIONS=true",
          "GITHUB_BASE_REF=main",
          "GITHUB_WORKSPACE=" + request.world.root(),
          "GITHUB_STEP_SUMMARY=" + request.world.at("summary.md"),
          "GITHUB_OUTPUT=" + request.world.at("output.txt"),
          "INPUT_OKR=" + std::string(OKR_BINARY)};
}

std::string in_action(std::string_view line = "") { return std::string(line) + "'" + source + "/ci/github.sh'"; }

}  // namespace

TEST_CASE("the pre-commit hook stops a commit with an error, and looks at all files") {
  const PullRequest request;
  const std::string hooks = test::load(source + "/.pre-commit-hooks.yaml");
  CHECK(find_value(hooks, "pass_filenames") == "false");
  CHECK(find_value(hooks, "require_serial") == "true");
  const std::string entry = find_value(hooks, "entry");
  REQUIRE(entry == "okr lint");
  request.world.write(".git/hooks/pre-commit", "#!/bin/sh\nexec " + entry + "\n");
  REQUIRE(request.run("chmod +x .git/hooks/pre-commit").exit == 0);
  const ProcessOutput refused = request.run("echo '# more' >> okr.config.yaml && git commit -qam three");
  CHECK(refused.exit != 0);
  CHECK((refused.out + refused.err).find("error[kr-missing-number]") != std::string::npos);
  request.world.write("okrs/boat.okr.yaml", clean_file);
  request.world.write("okrs/pier.okr.yaml", clean_file);
  CHECK(request.run("git commit -qam three").exit == 0);
}

TEST_CASE("the action tells on a pull request what is new, in log, summary, outputs and SARIF") {
  const PullRequest request;
  auto environment = on_github(request);
  environment.emplace_back("INPUT_SARIF=okr.sarif");
  const ProcessOutput said = request.run(in_action(), environment);
  CAPTURE(said.out);
  CAPTURE(said.err);
  CHECK(said.exit == 1);
  CHECK(said.out.find("::error file=okrs/pier.okr.yaml,") != std::string::npos);
  CHECK(said.out.find("boat.okr.yaml") == std::string::npos);
  CHECK(request.world.read("summary.md").find("kr-missing-number") != std::string::npos);
  CHECK(request.world.read("output.txt") == "findings=1\nsarif=okr.sarif\n");
  CHECK(request.world.read("okr.sarif").find("\"okrs/pier.okr.yaml\"") != std::string::npos);
}

TEST_CASE("the action makes the folder of the SARIF file, and names no file that it has not written") {
  const PullRequest request;
  auto environment = on_github(request);
  environment.emplace_back("INPUT_SARIF=reports/new/okr.sarif");
  CHECK(request.run(in_action(), environment).exit == 1);
  CHECK(request.world.read("output.txt") == "findings=1\nsarif=reports/new/okr.sarif\n");
  CHECK(request.world.read("reports/new/okr.sarif").find("kr-missing-number") != std::string::npos);
  REQUIRE(request.run("rm output.txt && echo 'okr: [' > okr.config.yaml").exit == 0);
  CHECK(request.run(in_action(), environment).exit == 2);
  CHECK(request.run("grep sarif= output.txt").exit != 0);
}

TEST_CASE("the action adds to the summary and the outputs that stand already") {
  const PullRequest request;
  request.world.write("summary.md", "# Before\n");
  request.world.write("output.txt", "a=b\n");
  CHECK(request.run(in_action(), on_github(request)).exit == 1);
  CHECK(request.world.read("summary.md").starts_with("# Before\n"));
  CHECK(request.world.read("output.txt") == "a=b\nfindings=1\n");
}

TEST_CASE("the action takes its inputs: everything, a severity, a folder") {
  const PullRequest request;
  const auto environment = on_github(request);
  const ProcessOutput all = request.run(in_action("INPUT_SINCE=none "), environment);
  CHECK(all.out.find("file=okrs/boat.okr.yaml,") != std::string::npos);
  CHECK(request.run(in_action("INPUT_FAIL_ON=never "), environment).exit == 0);
  CHECK(request.run(in_action("INPUT_SINCE=HEAD "), environment).exit == 0);
  CHECK(request.run(in_action("INPUT_DIRECTORY=nowhere "), environment).exit == 2);
  const ProcessOutput push = request.run(in_action("GITHUB_BASE_REF= "), environment);
  CHECK(push.exit == 1);
  CHECK(push.out.find("file=okrs/boat.okr.yaml,") != std::string::npos);
}

TEST_CASE("the action says what to fetch where the base is not there") {
  const PullRequest request;
  auto environment = on_github(request);
  environment[1] = "GITHUB_BASE_REF=elsewhere";
  REQUIRE(request.run("git remote add origin ../origin").exit == 0);
  const ProcessOutput said = request.run(in_action(), environment);
  CHECK(said.exit == 2);
  CHECK(said.out == "");
  CHECK(said.err.find("git fetch") != std::string::npos);
}

TEST_CASE("the inputs of action.yml are those that its script reads") {
  const std::string action = test::load(source + "/action.yml");
  const std::string script = test::load(source + "/ci/github.sh");
  std::size_t inputs = 0;
  for (auto at = action.find("        INPUT_"); at != std::string::npos; at = action.find("        INPUT_", at + 1)) {
    const std::string name = action.substr(at + 8, action.find(':', at) - at - 8);
    CAPTURE(name);
    CHECK(script.find(name) != std::string::npos);
    ++inputs;
  }
  CHECK(inputs == 6);
}

TEST_CASE("the GitLab job writes both reports, on a merge request of what is new") {
  const PullRequest request;
  const std::string job = test::load(source + "/ci/gitlab.yml");
  const std::size_t begin = job.find("okr lint");
  std::string line = job.substr(begin, job.find("\n  artifacts:") - begin);
  for (char& letter : line) letter = letter == '\n' ? ' ' : letter;
  const std::vector<std::string> pipeline{"CI_PROJECT_DIR=" + request.world.root(), "OKR_DIRECTORY=."};
  const ProcessOutput merge =
      request.run("export CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse main) && " + line, pipeline);
  CAPTURE(merge.err);
  CHECK(merge.exit == 1);
  CHECK(merge.out.find("pier.okr.yaml") != std::string::npos);
  CHECK(merge.out.find("boat.okr.yaml") == std::string::npos);
  CHECK(request.world.read("okr-code-quality.json").find("kr-missing-number") != std::string::npos);
  CHECK(request.world.read("okr-junit.xml").find("<testsuite") != std::string::npos);
  const ProcessOutput branch = request.run(line, pipeline);
  CHECK(branch.out.find("boat.okr.yaml") != std::string::npos);
}
