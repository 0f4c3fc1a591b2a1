#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "cli/world.hpp"
#include "okr/lint/rule.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr auto page_path = OKR_SOURCE_DIR "/docs/rules.md";

std::string read_page() {
  std::ifstream file(page_path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("docs/rules.md is what okr explain says of all rules; OKR_UPDATE_DOCS=1 writes it anew") {
  const Answer answer = World().run({"explain", "--all", "--format", "markdown"});
  REQUIRE(answer.exit == 0);
  if (std::getenv("OKR_UPDATE_DOCS") != nullptr) std::ofstream(page_path, std::ios::binary) << answer.out;
  CHECK(answer.out == read_page());
  for (const lint::RegisteredRule& rule : lint::all_rules()) {
    CAPTURE(rule.id);
    CHECK(answer.out.find("\n## " + std::string(rule.id) + "\n") != std::string::npos);
  }
}
