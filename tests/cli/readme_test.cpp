// Runs what the documents show: every console block of README.md, every command and file of the manual, and holds help
// and man page together.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "base/load.hpp"
#include "cli/command.hpp"
#include "okr/base/file.hpp"
#include "okr/base/process.hpp"
#include "okr/base/text.hpp"

namespace {

namespace fs = std::filesystem;

/// A folder of its own that holds a copy of the examples; gone with the object.
class Checkout {
 public:
  /// With a day, okr takes it for today.
  explicit Checkout(const std::string& day = "") : day_("OKR_TODAY" + (day.empty() ? "" : "=" + day)) {
    std::string name = (fs::temp_directory_path() / "okr-docs-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    root_ = name;
    fs::copy(fs::path(OKR_SOURCE_DIR) / "examples", root_ / "examples", fs::copy_options::recursive);
    REQUIRE(
        okr::write_file((root_ / "examples/monday.csv").string(), "kr,value,note\nventetid,7.2,A second mechanic\n"));
  }
  ~Checkout() { fs::remove_all(root_); }
  Checkout(const Checkout&) = delete;
  Checkout& operator=(const Checkout&) = delete;

  /// Runs a shell line there with the built okr first in PATH; stdout and stderr together.
  [[nodiscard]] okr::ProcessOutput run(const std::string& line) const {
    const std::string script = "cd '" + root_.string() + "' && PATH='" + fs::path(OKR_BINARY).parent_path().string() +
                               "':$PATH && exec 2>&1 && " + line;
    const auto output = okr::run_process({"bash", "-c", script}, "",
                                         {"LC_ALL=C.UTF-8", "COLUMNS", day_, "NO_COLOR", "GIT_EDITOR=true",
                                          "XDG_STATE_HOME=" + root_.string() + "/state"});
    REQUIRE(output.has_value());
    return *output;
  }

 private:
  std::string day_;
  fs::path root_;
};

struct Step {
  std::string command;
  std::string expected;
};

/// The steps of each fenced block that begins with ```console: `$ command` and the output below it.
std::vector<std::vector<Step>> console_blocks(const std::string& text) {
  std::vector<std::vector<Step>> blocks;
  bool is_inside = false;
  for (const std::string_view line : okr::split(text, '\n')) {
    if (line == "```console") {
      is_inside = true;
      blocks.emplace_back();
    } else if (line.starts_with("```")) {
      is_inside = false;
    } else if (is_inside && line.starts_with("$ ")) {
      blocks.back().push_back({std::string(line.substr(2)), ""});
    } else if (is_inside) {
      REQUIRE_FALSE(blocks.back().empty());
      blocks.back().back().expected += std::string(line) + "\n";
    }
  }
  return blocks;
}

std::string without_blank_end(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("README: every console block gives what it shows") {
  const auto blocks = console_blocks(okr::test::load(fs::path(OKR_SOURCE_DIR) / "README.md"));
  REQUIRE(blocks.size() >= 3);
  for (const auto& block : blocks) {
    const Checkout checkout;
    for (const Step& step : block) {
      CAPTURE(step.command);
      const auto output = checkout.run(step.command);
      CHECK((output.exit == 0 || output.exit == 1));
      CHECK(without_blank_end(output.out) == without_blank_end(step.expected));
    }
  }
}

TEST_CASE("README: each ./dev command that it names is one") {
  const std::string readme = okr::test::load(fs::path(OKR_SOURCE_DIR) / "README.md");
  const auto help = okr::run_process({"bash", std::string(OKR_SOURCE_DIR) + "/dev", "help"}, "", {});
  REQUIRE(help.has_value());
  std::size_t named = 0;
  for (auto at = readme.find("./dev "); at != std::string::npos; at = readme.find("./dev ", at + 1)) {
    const std::string word =
        readme.substr(at + 6, readme.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at + 6) - at - 6);
    CAPTURE(word);
    CHECK(help->out.find("\n  " + word + " ") != std::string::npos);
    ++named;
  }
  CHECK(named >= 2);
}

TEST_CASE("README: its yaml files give no error and no warning") {
  std::size_t files = 0;
  const std::string readme = okr::test::load(fs::path(OKR_SOURCE_DIR) / "README.md");
  for (auto at = readme.find("```yaml\n"); at != std::string::npos; at = readme.find("```yaml\n", at + 1)) {
    const std::string text = readme.substr(at + 8, readme.find("\n```", at + 8) - at - 7);
    const Checkout checkout;
    const bool is_config = text.find("objectives:") == std::string::npos;
    const auto output = checkout.run(
        is_config ? "mkdir own && cd own && cat > okr.config.yaml <<'EOF'\n" + text + "EOF\nokr lint --allow-empty"
                  : "mkdir own && cd own && cat > team.okr.yaml <<'EOF'\n" + text + "EOF\nokr lint --fail-on warning");
    CAPTURE(text);
    CAPTURE(output.out);
    CHECK(output.exit == 0);
    ++files;
  }
  CHECK(files >= 1);
}

TEST_CASE("manual: every command of the examples runs") {
  constexpr std::array<std::string_view, 3> asking = {"okr new", "okr check-in", "okr check-in team:verksted"};
  std::size_t commands = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(OKR_SOURCE_DIR) / "man")) {
    const std::string page = okr::test::load(entry.path());
    for (const std::string_view line : okr::split(page, '\n')) {
      if (!line.starts_with(".Dl $ ")) continue;
      std::string command(line.substr(6));
      for (auto at = command.find("\\(dq"); at != std::string::npos; at = command.find("\\(dq"))
        command.replace(at, 4, "\"");
      CHECK(line.find('"') == std::string_view::npos);  // the macro would eat it
      const Checkout checkout("2026-11-22");
      const auto output = checkout.run("cd examples && " + command);
      CAPTURE(line);
      CAPTURE(output.out);
      if (std::ranges::find(asking, line.substr(6)) != asking.end()) {  // off a terminal it says what to type
        CHECK(output.exit == 2);
        CHECK(output.out.find("= help: ") != std::string::npos);
      } else {
        CHECK((output.exit == 0 || output.exit == 1));
      }
      ++commands;
    }
  }
  CHECK(commands >= 30);
}

TEST_CASE("manual: the small file of okr.yaml(5) gives no error and no warning") {
  const std::string page = okr::test::load(fs::path(OKR_SOURCE_DIR) / "man" / "okr.yaml.5");
  const auto begin = page.find(".Bd -literal -offset indent\n");
  REQUIRE(begin != std::string::npos);
  const std::string text = page.substr(begin + 28, page.find("\n.Ed") - begin - 27);
  const Checkout checkout;
  const auto output =
      checkout.run("mkdir own && cd own && cat > team.okr.yaml <<'EOF'\n" + text + "EOF\nokr lint --fail-on warning");
  CAPTURE(output.out);
  CHECK(output.exit == 0);
}

TEST_CASE("manual: okr(1) names every command, and a page each flag") {
  const auto load_page = [](const std::string& name) {
    return okr::test::load(fs::path(OKR_SOURCE_DIR) / "man" / (name + ".1"));
  };
  const auto check_flags = [](const std::string& page, std::span<const okr::cli::Flag> flags) {
    for (const okr::cli::Flag& flag : flags) {
      CAPTURE(flag.names);
      std::string item = ".It ";
      for (const std::string_view name : okr::split(flag.names, ',')) {
        item += (item.size() > 4 ? " , Fl " : "Fl ") + std::string(name.substr(1));
      }
      CHECK(page.find(item + (flag.value.empty() ? "\n" : "")) != std::string::npos);
    }
  };
  const std::string main = load_page("okr");
  check_flags(main, okr::cli::global_flags());
  for (const okr::cli::Command* command : okr::cli::all_commands()) {
    CAPTURE(command->name);
    CHECK(main.find(".Nm okr " + std::string(command->name)) != std::string::npos);
    check_flags(load_page("okr-" + std::string(command->name)), command->flags);
  }
}

TEST_CASE("examples: no finding of any severity, and one kind of mistake in each broken file") {
  const Checkout checkout;
  const auto clean = checkout.run("okr lint -C examples --fail-on note");
  CAPTURE(clean.out);
  CHECK(clean.exit == 0);
  for (const auto& entry : fs::directory_iterator(fs::path(OKR_SOURCE_DIR) / "examples" / "broken")) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".okr.yaml")) continue;
    const auto broken = checkout.run("okr lint -C examples/broken --format concise --fail-on note " + name);
    CAPTURE(broken.out);
    CHECK_MESSAGE(broken.exit == 1, name);
  }
}
