// One screen: three objectives of four key results stand in a terminal of 24 rows, whatever is to be said of them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "okr/base/text.hpp"
#include "render/status_pictures.hpp"

using namespace okr;
using namespace okr::render;
namespace build = okr::report::build;

namespace {

constexpr std::size_t rows = 24;

std::string four(int value, std::string_view name) {
  std::string text;
  for (const std::string_view each : {"one", "two", "three", "four"}) {
    text += build::at(fmt::format("{}-{}", name, each), value, "2026-11-10");
  }
  return build::objective(name, text);
}

/// Three objectives whose key results stand at these values of 100.
model::Workspace three(int first, int second, int third) {
  std::string text = build::file("team: pier\nperiod: 2026-Q4\nowner: Kari Dahl\n",
                                 four(first, "boats") + four(second, "nets") + four(third, "ropes"));
  for (const std::string_view name : {"boats", "nets", "ropes"}) {
    for (const std::string_view day : {"2026-10-20", "2026-10-27"}) {
      if (name == "boats" && day == "2026-10-20") text += "initiatives:\n";
      text += fmt::format("  - {{title: Work on {} until {}, supports: [{}-one, {}-two], done_on: {}}}\n", name, day,
                          name, name, day);
    }
  }
  return build::workspace({{"okrs/pier.okr.yaml", std::move(text)}});
}

std::size_t count_rows(const std::string& text) { return split(text, '\n').size(); }

}  // namespace

TEST_SUITE("status screen") {
  TEST_CASE("what is on track folds into its line, and -a shows all") {
    const model::Workspace workspace = three(5, 60, 30);
    const std::string folded = draw_status(build::view(workspace), {.width = 80});
    CHECK(folded.find("boats-four") != std::string::npos);
    CHECK(folded.find("ropes-four") != std::string::npos);
    CHECK(folded.find("nets-") == std::string::npos);
    CHECK(folded.find("+ 4 on track in 1 objective (-a shows them)\n") != std::string::npos);
    CHECK(folded.find("boats-four") < folded.find("ropes-four"));
    const auto all = build::filtered(workspace, {}, report::Folding::nothing);
    const std::string whole = draw_status(all, {.width = 80});
    CHECK(whole.find("nets-four") != std::string::npos);
    CHECK(whole.find("(-a shows them)") == std::string::npos);
    CHECK(count_rows(whole) <= rows + 1);
  }

  TEST_CASE("it fits 24 rows of 80 cells, folded or not, with setbacks and what moves nowhere or too early") {
    for (const int first : {-20, 0, 5, 50, 60, 110}) {
      for (const int second : {-20, 0, 5, 50, 60}) {
        for (const int third : {0, 40, 100}) {
          CAPTURE(first);
          CAPTURE(second);
          CAPTURE(third);
          const model::Workspace workspace = three(first, second, third);
          CHECK(count_rows(draw_status(build::view(workspace), {.width = 80})) <= rows + 1);
        }
      }
    }
  }
}
