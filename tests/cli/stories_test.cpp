// Plays every story of tests/cli/stories. OKR_UPDATE_STORIES=1 writes them anew, as they came out.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <set>

#include "base/load.hpp"
#include "cli/story.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

const std::filesystem::path stories = std::filesystem::path(OKR_SOURCE_DIR) / "tests" / "cli" / "stories";

void save(const std::filesystem::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

std::set<std::filesystem::path> list_stories() {
  std::set<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(stories)) paths.insert(entry.path());
  return paths;
}

}  // namespace

TEST_CASE("every story comes out as it is told") {
  const char* update = std::getenv("OKR_UPDATE_STORIES");
  std::size_t played = 0;
  for (const auto& path : list_stories()) {
    CAPTURE(path.filename().string());
    const Story story = parse_story(test::load(path));
    REQUIRE(to_text(story) == test::load(path));
    REQUIRE(!story.about.empty());
    const std::string told = to_text(Player().play(story));
    if (update != nullptr && *update != '\0') save(path, told);
    CHECK(told == test::load(path));
    ++played;
  }
  CHECK(played >= 20);
}

TEST_CASE("a story that comes out otherwise is noticed") {
  const Story told = Player().play(parse_story("about\n>> okr --version\nnine\n>> stderr\nx\n>> exit 3\n"));
  REQUIRE(told.steps.size() == 1);
  CHECK(told.steps[0].text.starts_with("okr "));
}
