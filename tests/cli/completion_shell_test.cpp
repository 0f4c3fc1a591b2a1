// The scripts of `okr completion` in the real shells, with somebody at the keyboard who types Tab.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>

#include "cli/pseudo_terminal.hpp"
#include "cli/world.hpp"
#include "okr/base/process.hpp"
#include "okr/base/text.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::string_view market_file =
    "okr: 1\n"
    "team: market\n"
    "period: 2026-Q4\n"
    "owner: Turid Aas\n"
    "objectives:\n"
    "  - id: stalls\n"
    "    title: Become the market where the town buys its bread\n"
    "    key_results:\n"
    "      - {id: visitors, title: Raise visitors a week from 20 to 40, start: 20, target: 40}\n";

/// A line as typed, and how it goes on where one thing can stand there.
struct Typed {
  std::string_view line;
  std::string_view completed;
};

constexpr std::array lines = {
    Typed{"okr comp", "okr completion "},
    Typed{"okr lint --stat", "okr lint --statistics"},
    Typed{"okr lint --format conc", "okr lint --format concise"},
    Typed{"okr lint --select kr-missing-numb", "okr lint --select kr-missing-number"},
    Typed{"okr new init", "okr new initiative"},
    Typed{"okr new initiative x --supports vis", "okr new initiative x --supports visitors"},
    Typed{"okr approve sta", "okr approve stalls"},
    Typed{"okr approve stalls --by Tur", "okr approve stalls --by Turid\\ Aas"},
    Typed{"okr status team:m", "okr status team:market"},
    Typed{"okr status status:beh", "okr status status:behind"},
    Typed{"okr status level:team,comp", "okr status level:team,company"},
    Typed{"okr check-in vis", "okr check-in visitors"},
    Typed{"okr report we", "okr report weekly"},
    Typed{"okr report weekly team:m", "okr report weekly team:market"},
    Typed{"okr help exit", "okr help exit-codes"},
    Typed{"okr show vis", "okr show visitors"},
    Typed{"okr edit 2026-Q4:vis", "okr edit 2026-Q4:visitors"},
    Typed{"okr lint okrs/mar", "okr lint okrs/market.okr.yaml"},
    Typed{"okr lint --color ne", "okr lint --color never"},
};

std::optional<std::string> find_shell(const std::string& name) {
  const auto found = run_process({"sh", "-c", "command -v " + name}, "", {});
  if (found && found->exit == 0) return std::string(trim(found->out));
  MESSAGE(name << " is not installed: its completion is not tried");
  return std::nullopt;
}

std::string find_path() {
  const char* path = getenv("PATH");
  return fmt::format("{}:{}", std::filesystem::path(OKR_BINARY).parent_path().string(), path == nullptr ? "" : path);
}

/// Types each line and Tab, and waits until the shell has written the rest of it.
void check_typed(const std::string& shell, const std::vector<std::string>& arguments, const std::string& setup) {
  const World world;
  world.write("okrs/market.okr.yaml", market_file);
  PseudoTerminal terminal({.folder = world.root(),
                           .arguments = arguments,
                           .variables = {{"PATH", find_path()}, {"TERM", "dumb"}, {"OKR_TODAY", "2026-11-22"}},
                           .columns = 200,
                           .program = shell});
  terminal.send("PS1='ready> '\n");
  terminal.send(setup + "; echo set''up\n");
  terminal.read_until("setup\n");
  for (const Typed& typed : lines) {
    CAPTURE(typed.line);
    terminal.send(typed.line);
    terminal.send("\t");
    CHECK_NOTHROW(terminal.read_until(typed.completed));
    terminal.send("\x15");  // takes the line away
  }
  terminal.send("exit\n");
  terminal.finish();
}

}  // namespace

TEST_SUITE("completion in shells") {
  TEST_CASE("bash") {
    const auto bash = find_shell("bash");
    if (!bash) return;
    check_typed(*bash, {"--norc", "--noprofile", "-i"},
                "bind 'set enable-bracketed-paste off'; source <(okr completion bash)");
  }

  TEST_CASE("zsh") {
    const auto zsh = find_shell("zsh");
    if (!zsh) return;
    check_typed(*zsh, {"-f", "-i"},
                "setopt no_beep; unset zle_bracketed_paste; autoload -Uz compinit; compinit -D -u; source <(okr "
                "completion zsh)");
  }

  TEST_CASE("fish") {
    const auto fish = find_shell("fish");
    if (!fish) return;
    const World world;
    world.write("okrs/market.okr.yaml", market_file);
    std::string script = "okr completion fish | source; ";
    for (const Typed& typed : lines) script += fmt::format("echo (complete -C '{}'); ", typed.line);
    const std::vector<std::string> environment{"PATH=" + find_path(), "HOME=" + world.root(), "LC_ALL=C.UTF-8",
                                               "OKR_TODAY=2026-11-22"};
    const auto output =
        run_process({*fish, "--no-config", "-c", fmt::format("cd {}; {}", world.root(), script)}, "", environment);
    REQUIRE(output);
    CHECK(output->err == "");
    const auto rows = split(output->out, '\n');
    REQUIRE(rows.size() == lines.size() + 1);
    for (std::size_t at = 0; at < lines.size(); ++at) {
      const std::string_view completed = trim(lines.at(at).completed);
      const bool is_quoted = completed.ends_with("\\ Aas");
      const std::string word = is_quoted ? "Turid Aas" : std::string(completed.substr(completed.rfind(' ') + 1));
      CHECK(std::string(rows[at].substr(0, rows[at].find('\t'))) == word);
    }
  }
}
