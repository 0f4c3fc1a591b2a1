#include <doctest/doctest.h>

#include "okr/base/text.hpp"
#include "render/lint_picture.hpp"

using namespace okr;
using namespace okr::render;

namespace {

std::size_t count_lines(const std::string& text, std::string_view beginning) {
  std::size_t count = 0;
  for (const std::string_view line : split(text, '\n')) count += line.starts_with(beginning) ? 1U : 0U;
  return count;
}

/// So many findings with words of so many letters.
LintPicture make_long_picture(std::size_t count, std::size_t letters) {
  LintPicture picture;
  picture.file("a.okr.yaml", "x\n");
  for (std::size_t i = 0; i < count; ++i) {
    Diagnostic& finding = picture.add("a.okr.yaml", {0, 1}, i % 2 == 0 ? Severity::note : Severity::warning);
    finding.message = repeat("å", letters);
    finding.help = repeat("ø", letters) + ".";
  }
  return picture;
}

}  // namespace

TEST_CASE("a summary that is too long loses whole rows, the least first, and says how many") {
  for (const std::size_t letters : {1U, 40U, 500U}) {
    CAPTURE(letters);
    const std::string text = make_long_picture(3000, letters).draw("markdown");
    CHECK(count_code_points(text) <= 60'000);
    CHECK(count_code_points(text) > 58'000);
    const std::size_t warnings = count_lines(text, "| warning |");
    const std::size_t notes = count_lines(text, "| note |");
    CHECK((notes == 0 || warnings == 1500));
    CHECK(text.find(fmt::format("\n{} more left out here\n", 3000 - warnings - notes)) != std::string::npos);
    const std::size_t details = count_lines(text, "- a.okr.yaml:1:1: ");
    CHECK(text.find(fmt::format("\n{} more left out here\n\n</details>\n", 3000 - details)) != std::string::npos);
    CHECK(text.ends_with("</details>\n"));
  }
}

TEST_CASE("a summary that fits is whole") {
  const std::string text = make_long_picture(40, 100).draw("markdown");
  CHECK(count_lines(text, "| warning |") == 20);
  CHECK(count_lines(text, "| note |") == 20);
  CHECK(count_lines(text, "- ") == 40);
  CHECK(text.find("left out") == std::string::npos);
}

TEST_CASE("a message can't break its row") {
  LintPicture picture;
  picture.file("a.okr.yaml", "x\n");
  picture.add("a.okr.yaml", {0, 1}).message = "a | b\n| c \\| </details> <img src=x> `d` [e](f) *g* @ola";
  const std::string text = picture.draw("markdown");
  CHECK(text.find(
            "a \\| b\\\\n\\| c \\\\\\| \\</details\\> \\<img src=x\\> \\`d\\` \\[e\\](f) \\*g\\* \\@\u200Bola |\n") !=
        std::string::npos);
  CHECK(count_lines(text, "|") == 3);
}
