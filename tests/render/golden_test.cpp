// Every format, byte by byte.
#include "render/golden.hpp"

using namespace okr;
using namespace okr::render;

TEST_CASE("every format comes out as its golden file") {
  LintPicture mixed = make_mixed_picture();
  const LintPicture crowded = make_crowded_picture();
  for (const DiagnosticsFormat& format : diagnostics_formats()) {
    LintView view = mixed.view();
    view.footer = Footer::shown;
    view.today = to_date(2026, 11, 22);
    check_golden("mixed", format.name, format.render(view));
    check_golden("crowded", format.name, format.render(crowded.view()));
    check_golden("empty", format.name, LintPicture().draw(format.name));
  }
}

TEST_CASE("a format that may tell a part tells what could not be read") {
  LintPicture picture = make_mixed_picture();
  picture.findings.resize(1);
  picture.ignored.clear();
  picture.unreadable.push_back({"okrs/odd, 100 %.okr.yaml", "can't be read (Permission denied)"});
  for (const DiagnosticsFormat& format : diagnostics_formats()) {
    if (format.reader == Reader::people || format.incomplete == Incomplete::withheld) continue;
    check_golden("unreadable", format.name, picture.draw(format.name));
  }
}

TEST_CASE("LF, CRLF and a BOM give the same places in every format") {
  const std::string lf = "okr: 1\nobjectives:\n  - title: Øl 🍺 og\n    why: to\n      linjer\n";
  std::string crlf = "\xEF\xBB\xBF";
  for (const char c : lf) crlf += c == '\n' ? "\r\n" : std::string(1, c);
  const auto draw = [](const std::string& bytes, std::string_view format) {
    LintPicture picture;
    picture.file("a.okr.yaml", bytes);
    picture.add("a.okr.yaml", picture.find("a.okr.yaml", "🍺"));
    picture.add("a.okr.yaml", {picture.find("a.okr.yaml", "to").begin, picture.find("a.okr.yaml", "linjer").end});
    return picture.draw(format);
  };
  for (const DiagnosticsFormat& format : diagnostics_formats()) {
    if (format.name == "json" || format.name == "sarif") continue;  // offsets and hashes count the bytes that differ
    CAPTURE(format.name);
    CHECK(draw(lf, format.name) == draw(crlf, format.name));
  }
}
