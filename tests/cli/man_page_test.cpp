// The manual pages of commands are what their rows say. OKR_UPDATE_MAN=1 writes them anew.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "cli/man_page.hpp"
#include "okr/base/file.hpp"

using namespace okr;

namespace {

/// Those that say more than their row does.
constexpr std::array<std::string_view, 2> written_by_hand = {"lint", "status"};

std::string to_path(const cli::Command& command) {
  return fmt::format("{}/man/okr-{}.1", OKR_SOURCE_DIR, command.name);
}

}  // namespace

TEST_SUITE("manual pages") {
  TEST_CASE("they say what the rows say") {
    for (const cli::Command* command : cli::all_commands()) {
      if (std::ranges::find(written_by_hand, command->name) != written_by_hand.end()) continue;
      CAPTURE(command->name);
      const std::string page = cli::render_man_page(*command);
      if (std::getenv("OKR_UPDATE_MAN") != nullptr) REQUIRE(write_file(to_path(*command), page));
      CHECK(*read_file(to_path(*command), 1 << 20) == page);
    }
  }

  TEST_CASE("text never becomes a request") {
    static constexpr std::array flags = {cli::Flag{"-x,--extra", "[=WHY]", ".Sh of the user's \\fB"}};
    const cli::Command command{.name = "try",
                               .summary = "tries",
                               .positional = "[A]",
                               .positionals_max = 1,
                               .takes_filters = false,
                               .about = "One. Two.\n  a picture\n'quoted",
                               .flags = flags,
                               .examples = {},
                               .exit_codes = {},
                               .see_also = "",
                               .run = nullptr};
    const std::string page = cli::render_man_page(command);
    CHECK(page.find(".It Fl x , Fl -extra Ns Op = Ns Ar WHY\n\\&.Sh of the user's \\efB.\n") != std::string::npos);
    CHECK(page.find("One.\nTwo.\n.Bd -literal\n  a picture\n.Ed\n\\&'quoted\n") != std::string::npos);
  }
}
