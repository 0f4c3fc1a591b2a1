#include <doctest/doctest.h>

#include "render/lint_picture.hpp"

using namespace okr;
using namespace okr::render;

namespace {

const std::string kitchen =
    "okr: 1\n"
    "objectives:\n"
    "  - title: Guests come back for the soup\n"
    "    key_results:\n"
    "      - title: Serve warmer bread\n"
    "        id: bread\n";

LintPicture draw_bread() {
  LintPicture picture;
  picture.file("okrs/kitchen.okr.yaml", kitchen);
  Diagnostic& finding =
      picture.add("okrs/kitchen.okr.yaml", picture.find("okrs/kitchen.okr.yaml", "Serve warmer bread"));
  finding.message = "\"Serve warmer bread\" names no number to reach";
  finding.help = "say from what to what";
  finding.entity = {
      "kitchen/soup/bread", "key_result", "Serve warmer bread", {"kitchen", "Guests come back for the soup", "KR 1"}};
  return picture;
}

}  // namespace

TEST_CASE("a finding stands in a frame with place, breadcrumb, carets and help") {
  CHECK(draw_bread().draw() ==
        "error[kr-missing-number]: \"Serve warmer bread\" names no number to reach\n"
        " --> okrs/kitchen.okr.yaml:5:16   kitchen > Guests come back for the soup > KR 1\n"
        "  |\n"
        "5 |       - title: Serve warmer bread\n"
        "  |                ^^^^^^^^^^^^^^^^^^\n"
        "  = help: say from what to what\n");
}

TEST_CASE("the gutter is as wide as the largest line number") {
  LintPicture picture;
  picture.file("a.okr.yaml", repeat("\n", 11) + "title: x\n");
  picture.add("a.okr.yaml", picture.find("a.okr.yaml", "x"));
  CHECK(picture.draw() ==
        "error[kr-missing-number]: no number\n"
        "  --> a.okr.yaml:12:8\n"
        "   |\n"
        "12 | title: x\n"
        "   |        ^\n");
}

TEST_CASE("notes come after the frames, one line each, and the footer counts") {
  LintPicture picture = draw_bread();
  picture.findings.insert(picture.findings.begin(), Diagnostic{});
  Diagnostic& note = picture.findings.front();
  note.rule = "structure-kr-count";
  note.severity = Severity::note;
  note.message = "one key result only";
  note.path = "okrs/kitchen.okr.yaml";
  note.span = picture.find("okrs/kitchen.okr.yaml", "Guests");
  LintView view = picture.view();
  view.footer = Footer::shown;
  view.files = 3;
  const std::string drawn = diagnostics_formats()[0].render(view);
  CHECK(
      drawn.ends_with("  = help: say from what to what\n"
                      "\n"
                      "okrs/kitchen.okr.yaml:3:12: note[structure-kr-count]: one key result only\n"
                      "\n"
                      "1 error, 1 note in 1 of 3 files\n"));
}

TEST_CASE("the footer leaves out what is nought and says what can be fixed and what was ignored") {
  LintPicture picture;
  LintView view = picture.view();
  view.footer = Footer::shown;
  view.files = 14;
  const auto draw = [&] { return diagnostics_formats()[0].render(view); };
  CHECK(draw() == "14 files checked, nothing found\n");
  view.files = 1;
  CHECK(draw() == "1 file checked, nothing found\n");
  const std::vector<lint::Ignored> ignored(1);
  view.ignored = ignored;
  CHECK(draw() == "1 file checked, nothing found; 1 ignored\n");
  view.files = 14;
  view.counts = {2, 1, 0, 1, 2};
  CHECK(draw() == "2 errors, 1 warning in 2 of 14 files; 1 fixable (--fix), 1 ignored\n");
}

TEST_CASE("a run without a finding and without a footer prints nothing") {
  CHECK(LintPicture().draw() == "");
  CHECK(LintPicture().draw("concise") == "");
}

TEST_CASE("a file without text has its place named and no frame") {
  LintPicture picture;
  picture.add("gone.okr.yaml", {0, 0}).help = "put it back";
  CHECK(picture.draw() ==
        "error[kr-missing-number]: no number\n"
        " --> gone.okr.yaml\n"
        "  = help: put it back\n");
}

TEST_CASE("control characters of the user's can't act on the terminal, and the carets still stand below") {
  LintPicture picture;
  picture.file("a\x1b[2J.okr.yaml", "title: \x1b[31mred\x1b[0m end\n");
  const std::string path = "a\x1b[2J.okr.yaml";
  Diagnostic& finding = picture.add(path, picture.find(path, "end"));
  finding.message = "odd \"\x07\" here";
  finding.help = "one\ntwo";
  finding.entity = {"x", "objective", "x", {"\x1b]0;x", "KR 1"}};
  CHECK(picture.draw() ==
        "error[kr-missing-number]: odd \"\\x07\" here\n"
        " --> a\\x1b[2J.okr.yaml:1:21   \\x1b]0;x > KR 1\n"
        "  |\n"
        "1 | title: \\x1b[31mred\\x1b[0m end\n"
        "  |                           ^^^\n"
        "  = help: one\\ntwo\n");
}

TEST_CASE("on a terminal message and help are wrapped, and the breadcrumb is shortened") {
  LintPicture picture = draw_bread();
  picture.style.width = 67;
  picture.findings[0].message = "\"Serve warmer bread\" names no number to reach";
  picture.findings[0].help = "say from what to what, such as from 41 % to 60 %, and set start and target";
  CHECK(picture.draw() ==
        "error[kr-missing-number]: \"Serve warmer bread\" names no number to\n"
        "  reach\n"
        " --> okrs/kitchen.okr.yaml:5:16   kitchen > Guests co...soup > KR 1\n"
        "  |\n"
        "5 |       - title: Serve warmer bread\n"
        "  |                ^^^^^^^^^^^^^^^^^^\n"
        "  = help: say from what to what, such as from 41 % to 60 %, and set\n"
        "          start and target\n");
}

TEST_CASE("a breadcrumb that does not fit loses its outermost parts") {
  LintPicture picture = draw_bread();
  const auto draw_place = [&](std::size_t width) {
    picture.style.width = width;
    const std::string drawn = picture.draw();
    const std::size_t arrow = drawn.find("-->");
    return drawn.substr(arrow, drawn.find('\n', arrow) - arrow);
  };
  CHECK(draw_place(60) == "--> okrs/kitchen.okr.yaml:5:16   Guests come... soup > KR 1");
  CHECK(draw_place(50) == "--> okrs/kitchen.okr.yaml:5:16   KR 1");
  CHECK(draw_place(35) == "--> okrs/kitchen.okr.yaml:5:16");
}

TEST_CASE("a message of a megabyte is shortened") {
  LintPicture picture;
  picture.file("a.okr.yaml", "title: x\n");
  picture.add("a.okr.yaml", {7, 8}).message = "\"" + repeat("x", 1'000'000) + "\" is long";
  const std::string drawn = picture.draw();
  CHECK(drawn.size() < 1000);
  CHECK(drawn.find("xxx...xxx") != std::string::npos);
  CHECK(drawn.find("\" is long\n") != std::string::npos);
}

TEST_CASE("colour is laid over the same text") {
  LintPicture picture = draw_bread();
  picture.style.has_color = true;
  CHECK(picture.draw() ==
        "\x1b[1;31merror[kr-missing-number]\x1b[0m\x1b[1m: \"Serve warmer bread\" names no number to reach\x1b[0m\n"
        " \x1b[1;34m-->\x1b[0m okrs/kitchen.okr.yaml:5:16   "
        "\x1b[2mkitchen > Guests come back for the soup > KR 1\x1b[0m\n"
        "  \x1b[1;34m|\x1b[0m\n"
        "\x1b[1;34m5 |\x1b[0m       - title: Serve warmer bread\n"
        "  \x1b[1;34m|\x1b[0m                \x1b[1;31m^^^^^^^^^^^^^^^^^^\x1b[0m\n"
        "  \x1b[1;34m=\x1b[0m \x1b[1;32mhelp\x1b[0m: say from what to what\n");
}

TEST_CASE("paths are shown as they are opened from the current folder, for people only") {
  LintPicture picture = draw_bread();
  LintView view = picture.view();
  view.shown_path = [](std::string_view path) { return "../" + std::string(path); };
  CHECK(diagnostics_formats()[0].render(view).find(" --> ../okrs/kitchen.okr.yaml:5:16 ") != std::string::npos);
  CHECK(diagnostics_formats()[1].render(view).starts_with("../okrs/kitchen.okr.yaml:5:16: error["));
  CHECK(diagnostics_formats()[2].render(view).find("../") == std::string::npos);
}

TEST_CASE("concise is one line a finding") {
  LintPicture picture = draw_bread();
  CHECK(picture.draw("concise") ==
        "okrs/kitchen.okr.yaml:5:16: error[kr-missing-number]: \"Serve warmer bread\" names no number to reach\n");
}
