// Where documents go, and how paths read in a repository whose top is not the workspace.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/world.hpp"
#include "okr/base/process.hpp"
#include "okr/base/text.hpp"
#include "okr/render/diagnostics.hpp"
#include "render/schema_check.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// A workspace in the folder `goals & more` of a repository.
void write_repository(const World& world) {
  const auto made = run_process({"git", "init", "-q", world.root()}, "", {});
  REQUIRE(made);
  REQUIRE(made->exit == 0);
  world.write("goals & more/okr.config.yaml", "okr: 1\n");
  world.write("goals & more/okrs/ferry.okr.yaml", faulty_file);
}

}  // namespace

TEST_CASE("platforms get paths from the top of the repository, programs from the workspace") {
  const World world;
  write_repository(world);
  const auto lint = [&](const std::string& format) {
    return world.run({"lint", "-C", "goals & more", "--format", format}).out;
  };
  CHECK(holds(lint("json"), "\"path\": \"okrs/ferry.okr.yaml\""));
  CHECK(holds(lint("rdjson"), "\"path\": \"okrs/ferry.okr.yaml\""));
  CHECK(holds(lint("sarif"), "\"uri\": \"goals%20%26%20more/okrs/ferry.okr.yaml\""));
  CHECK(holds(lint("gitlab"), "\"path\": \"goals & more/okrs/ferry.okr.yaml\""));
  CHECK(holds(lint("github"), "::error file=goals & more/okrs/ferry.okr.yaml,line=12,endLine=12,col=16,"));
  CHECK(holds(lint("junit"), "<testsuite name=\"goals &#38; more/okrs/ferry.okr.yaml\""));
  CHECK(holds(lint("markdown"), "| error | goals \\& more/okrs/ferry.okr.yaml:12:16 |"));
}

TEST_CASE("every format has the same exit code, the same bytes for any number of threads, and no colour in machines'") {
  World world;
  world.write("okrs/ferry.okr.yaml", faulty_file);
  world.write("okrs/clean.okr.yaml", clean_file);
  for (const render::DiagnosticsFormat& format : render::diagnostics_formats()) {
    CAPTURE(format.name);
    world.processors = 1;
    const Answer one = world.run({"lint", "--color", "always", "--format", std::string(format.name)});
    world.processors = 4;
    CHECK(world.run({"lint", "--color", "always", "--format", std::string(format.name)}) == one);
    CHECK(one.exit == 1);
    CHECK(one.err.empty());
    CHECK(holds(one.out, "\x1b[") == (format.reader == render::Reader::people));
    CHECK(world.run({"lint", "--format", std::string(format.name) + "=out"}).out.empty());
    if (format.reader == render::Reader::programs) CHECK(world.read("out") == one.out);
  }
}

TEST_CASE("a file that is written replaces the old one whole, and no other file stays behind") {
  const World world;
  world.write("okrs/ferry.okr.yaml", faulty_file);
  world.write("okr.json", std::string(100'000, 'x'));
  CHECK(world.run({"lint", "--format", "json=okr.json"}).exit == 1);
  CHECK(world.read("okr.json") == world.run({"lint", "--format", "json"}).out);
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(world.root())) count += entry.exists() ? 1U : 0U;
  CHECK(count == 2);
}

TEST_CASE("where the last file can't be written stdout stays empty") {
  const World world;
  world.write("okrs/ferry.okr.yaml", faulty_file);
  const Answer answer = world.run({"lint", "--format", "json", "--format", "gitlab=/dev/full"});
  CHECK(answer.exit == 2);
  CHECK(answer.out.empty());
  CHECK(answer.err == "okr: \"/dev/full\" can't be written (No space left on device)\n");
}

TEST_CASE("a title gives the runner no command") {
  World world;
  world.variables["GITHUB_ACTIONS"] = "true";
  world.write("okrs/ferry.okr.yaml",
              fmt::format("{}        owner: \"##[stop-commands]x ::stop-commands::y\"\n", faulty_file));
  world.write("okrs/more.okr.yaml", fmt::format("{}        kind: \"##[group]\"\n", faulty_file));
  const Answer answer = world.run({"lint"});
  CHECK(holds(answer.out, "## [group]"));
  for (const std::string_view line : split(answer.out, '\n')) {
    const bool is_annotation = line.starts_with("::error ") || line.starts_with("::warning ");
    CHECK((is_annotation || !holds(std::string(line), "##[")));
    CHECK((is_annotation || !trim(line).starts_with("::")));
  }
}

TEST_CASE("what lint and explain say of the examples holds to the schemas") {
  const World world;
  const std::string broken = std::string(OKR_SOURCE_DIR) + "/examples/broken";
  const auto lint = [&](const std::string& format) {
    return world.run({"lint", "-C", broken, "--today", "2026-11-22", "--format", format}).out;
  };
  CHECK(test::find_json_faults(lint("json"), "lint.schema.json").empty());
  CHECK(test::find_xml_faults(lint("junit"), "junit.xsd").empty());
  const std::string rules = world.run({"explain", "--all", "--format", "json"}).out;
  CHECK(test::find_json_faults(rules, "rules.schema.json").empty());
}

TEST_CASE("a document never takes an OKR file's place") {
  const World world;
  world.write("okrs/ferry.okr.yaml", faulty_file);
  world.write("okr.config.yaml", "okr: 1\n");
  for (const std::string file : {"okrs/ferry.okr.yaml", "okr.config.yaml", "new.okr.yml"}) {
    CAPTURE(file);
    const Answer answer = world.run({"lint", "-o", file});
    CHECK(answer.exit == 3);
    CHECK(answer.out.empty());
    CHECK(holds(answer.err, "okr: \"" + file + "\" "));
    CHECK(world.run({"lint", "--format", "json=" + file}) == answer);
    CHECK(world.run({"lint", "--list-files", "-o", file}) == answer);
  }
  CHECK(world.read("okrs/ferry.okr.yaml") == faulty_file);
  CHECK(world.read("okr.config.yaml") == "okr: 1\n");
}
