// What a command wrote is taken back, byte for byte, or nothing is.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "cli/world.hpp"
#include "okr/base/file.hpp"
#include "render/schema_check.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

/// The clean file in another layout.
std::string to_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

std::vector<std::string> to_layouts() {
  const std::string plain(clean_file);
  return {plain, to_crlf(plain), "\xEF\xBB\xBF" + plain, plain.substr(0, plain.size() - 1),
          "# Vår plan: æøå\n" + plain + "# slutt"};
}

}  // namespace

TEST_SUITE("undo") {
  TEST_CASE("takes back each command that wrote, the last one first, in any layout") {
    for (const std::string& text : to_layouts()) {
      CAPTURE(text);
      const World world;
      world.write("ferry.okr.yaml", text);
      CHECK(world.run({"check-in", "punctual", "85", "--no-input"}).exit == 0);
      const std::string first = world.read("ferry.okr.yaml");
      CHECK(first != text);
      CHECK(world.run({"approve", "ferry", "--by", "Kari Nes"}).exit == 0);
      const std::string second = world.read("ferry.okr.yaml");
      CHECK(second != first);
      CHECK(world.run({"undo", "--list"}).out ==
            "2026-11-22  okr approve ferry --by 'Kari Nes'\n2026-11-22  okr check-in punctual 85 --no-input\n");
      CHECK(world.run({"undo"}).out == "took back: okr approve ferry --by 'Kari Nes'\nrestored ferry.okr.yaml\n");
      CHECK(world.read("ferry.okr.yaml") == first);
      CHECK(world.run({"undo", "-q"}) == Answer{});
      CHECK(world.read("ferry.okr.yaml") == text);
      CHECK(world.run({"undo"}) == Answer{0, "nothing to take back\n", ""});
    }
  }

  TEST_CASE("removes what a command made") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    CHECK(world.run({"new", "team", "Quay", "--owner", "Ida Holm", "--file", "quay.okr.yaml"}).exit == 0);
    CHECK_FALSE(world.read("quay.okr.yaml").empty());
    const Answer answer = world.run({"undo"});
    CHECK(answer.exit == 0);
    CHECK(answer.out.find("removed quay.okr.yaml\n") != std::string::npos);
    CHECK_FALSE(path_exists(world.at("quay.okr.yaml")));
    CHECK(world.read("ferry.okr.yaml") == clean_file);
  }

  TEST_CASE("leaves what was changed since, and shows it") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    REQUIRE(world.run({"check-in", "punctual", "85"}).exit == 0);
    const std::string changed = world.read("ferry.okr.yaml") + "# Nils was here\n";
    world.write("ferry.okr.yaml", changed);
    const Answer answer = world.run({"undo"});
    CHECK(answer.exit == 3);
    CHECK(answer.out.empty());
    CHECK(answer.err.find("\n+# Nils was here\n") != std::string::npos);
    CHECK(answer.err.find("\"ferry.okr.yaml\" has changed since \"okr check-in punctual 85\" wrote it") !=
          std::string::npos);
    CHECK(world.read("ferry.okr.yaml") == changed);
    std::filesystem::remove(world.at("ferry.okr.yaml"));
    CHECK(world.run({"undo"}).exit == 3);
    CHECK_FALSE(path_exists(world.at("ferry.okr.yaml")));
  }

  TEST_CASE("what git has taken back already is only forgotten") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    REQUIRE(world.run({"check-in", "punctual", "85"}).exit == 0);
    const std::string first = world.read("ferry.okr.yaml");
    REQUIRE(world.run({"check-in", "riders", "950"}).exit == 0);
    world.write("ferry.okr.yaml", first);
    CHECK(world.run({"undo"}) == Answer{0, "taken back already: okr check-in riders 950\n", ""});
    CHECK(world.run({"undo"}).out == "took back: okr check-in punctual 85\nrestored ferry.okr.yaml\n");
    CHECK(world.read("ferry.okr.yaml") == clean_file);
  }

  TEST_CASE("what can't be told stands all the same, and that is said") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    const Answer nowhere = world.run({"check-in", "punctual", "85", "-o", "/nowhere/answer"});
    CHECK(nowhere.exit == 2);
    CHECK(nowhere.err == "okr: \"/nowhere/answer\" can't be written (No such file or directory)\n");
    CHECK(world.read("ferry.okr.yaml") == clean_file);  // looked at before anything is written
    const Answer full = world.run({"check-in", "punctual", "85", "-o", "/dev/full"});
    CHECK(full.exit == 2);
    CHECK(full.err.find("okr: the change itself is written; okr undo takes it back\n") != std::string::npos);
    CHECK(world.run({"undo"}).exit == 0);
    CHECK(world.read("ferry.okr.yaml") == clean_file);
  }

  TEST_CASE("--dry-run shows the way back and goes none of it") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    REQUIRE(world.run({"check-in", "punctual", "85"}).exit == 0);
    const std::string written = world.read("ferry.okr.yaml");
    const Answer answer = world.run({"undo", "--dry-run"});
    CHECK(answer.exit == 0);
    CHECK(answer.out.find("\n-          - {on: 2026-11-22, value: 85}\n") != std::string::npos);
    CHECK(world.read("ferry.okr.yaml") == written);
    CHECK(world.run({"undo"}).exit == 0);
    CHECK(world.read("ferry.okr.yaml") == clean_file);
  }

  TEST_CASE("a dry run writes nothing and leaves nothing to take back") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    CHECK(world.run({"check-in", "punctual", "85", "--dry-run"}).exit == 0);
    CHECK(world.read("ferry.okr.yaml") == clean_file);
    CHECK(world.run({"undo"}).out == "nothing to take back\n");
  }

  TEST_CASE("its JSON holds to the schema") {
    const World world;
    world.write("ferry.okr.yaml", clean_file);
    REQUIRE(world.run({"check-in", "punctual", "85"}).exit == 0);
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"undo", "--format", "json", "--dry-run"},
                                                      {"undo", "--format", "json"},
                                                      {"undo", "--format", "json"}}) {
      const Answer answer = world.run(arguments);
      CHECK(answer.exit == 0);
      CHECK(test::find_json_faults(answer.out, "change.schema.json").empty());
    }
    CHECK(world.read("ferry.okr.yaml") == clean_file);
    const auto last = nlohmann::json::parse(world.run({"undo", "--format", "json"}).out);
    CHECK(last["command"] == "undo");
    CHECK(last["files"].empty());
    CHECK(last["undone"].is_null());
    REQUIRE(world.run({"check-in", "punctual", "85"}).exit == 0);
    const Answer list = world.run({"undo", "--list", "--format", "json"});
    CHECK(test::find_json_faults(list.out, "undo-list.schema.json").empty());
    CHECK(nlohmann::json::parse(list.out)["commands"][0]["command"] == "okr check-in punctual 85");
    CHECK(nlohmann::json::parse(world.run({"undo", "--format", "json"}).out)["undone"] == "okr check-in punctual 85");
  }

  TEST_CASE("says what it can't do") {
    World world;
    world.write("ferry.okr.yaml", clean_file);
    CHECK(world.run({"undo", "--format", "yaml"}).exit == 2);
    CHECK(world.run({"undo", "everything"}).exit == 2);
    world.variables.erase("XDG_STATE_HOME");
    const Answer answer = world.run({"undo"});
    CHECK(answer.exit == 2);
    CHECK(answer.err.find("neither git nor a home folder") != std::string::npos);
    world.variables["HOME"] = world.at("home");
    CHECK(world.run({"undo"}).exit == 0);
    CHECK(is_folder(world.at("home/.local/state/okr" + world.root())));
  }
}
