#include "okr/source/source_file.hpp"

#include <doctest/doctest.h>

namespace {

using namespace okr;

std::vector<std::string> lines_of(const SourceFile& file) {
  std::vector<std::string> lines;
  for (std::size_t line = 0; line < file.line_count(); ++line) lines.emplace_back(file.text(file.line_span(line)));
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("the bytes and the path are kept as they came") {
  const std::string bytes(
      "\xEF\xBB\xBF"
      "a: 1\r\n\0\xFF",
      11);
  const SourceFile file("mål/\xFF.okr.yaml", bytes);
  CHECK(file.path() == "mål/\xFF.okr.yaml");
  CHECK(file.bytes() == bytes);
}

TEST_CASE("lines end at LF, with or without CR") {
  CHECK(lines_of(SourceFile("f", "en\nto\ntre\n")) == Lines{"en", "to", "tre"});
  CHECK(lines_of(SourceFile("f", "en\r\nto\r\ntre\r\n")) == Lines{"en", "to", "tre"});
  CHECK(lines_of(SourceFile("f", "en\r\nto\ntre")) == Lines{"en", "to", "tre"});
  CHECK(lines_of(SourceFile("f", "a\rb\nc\r")) == Lines{"a\rb", "c\r"});
  CHECK(lines_of(SourceFile("f", "a\r\r\n")) == Lines{"a\r"});
  CHECK(lines_of(SourceFile("f", "\n\n")) == Lines{"", ""});
  CHECK(lines_of(SourceFile("f", "\r\n")) == Lines{""});
  CHECK(lines_of(SourceFile("f", "")) == Lines{""});
}

TEST_CASE("the BOM is no part of line 0") {
  const SourceFile file("f", "\xEF\xBB\xBFokr: 1\nmer");
  CHECK(file.has_bom());
  CHECK(file.bom_size() == 3);
  CHECK(lines_of(file) == Lines{"okr: 1", "mer"});
  CHECK(file.line_span(0) == Span{3, 9});
  CHECK(lines_of(SourceFile("f", "\xEF\xBB\xBF")) == Lines{""});
  CHECK(lines_of(SourceFile("f", "\xEF\xBB\xBF\n")) == Lines{""});
  CHECK(lines_of(SourceFile("f", "\xEF\xBB\xBF\r\nx")) == Lines{"", "x"});
  CHECK_FALSE(SourceFile("f", "\xEF\xBB").has_bom());
  CHECK_FALSE(SourceFile("f", "x\xEF\xBB\xBF").has_bom());
  CHECK(SourceFile("f", "x").bom_size() == 0);
}

TEST_CASE("every byte is in one line") {
  const SourceFile file("f", "ab\r\n\ncd\n");
  const std::vector<std::size_t> expected = {0, 0, 0, 0, 1, 2, 2, 2};
  for (std::size_t offset = 0; offset < expected.size(); ++offset) {
    CAPTURE(offset);
    CHECK(file.line_at(offset) == expected[offset]);
  }
  CHECK(file.line_at(8) == 2);
  CHECK(file.line_at(10'000) == 2);
  CHECK(SourceFile("f", "").line_at(0) == 0);
  CHECK(SourceFile("f", "").line_at(5) == 0);
}

TEST_CASE("many lines are found") {
  std::string bytes;
  for (int i = 0; i < 50'000; ++i) bytes += "linje\n";
  const SourceFile file("f", bytes);
  CHECK(file.line_count() == 50'000);
  CHECK(file.line_at(6 * 49'999 + 2) == 49'999);
  CHECK(file.text(file.line_span(31'415)) == "linje");
}

TEST_CASE("a file can be copied and moved") {
  SourceFile first("f", "a\nb");
  const SourceFile copy = first;
  const SourceFile moved = std::move(first);
  CHECK(lines_of(copy) == Lines{"a", "b"});
  CHECK(lines_of(moved) == Lines{"a", "b"});
}

TEST_CASE("spans contain and overlap as half-open ranges") {
  CHECK(Span{2, 5}.size() == 3);
  CHECK(Span{2, 2}.empty());
  CHECK(Span{0, 5}.contains(Span{0, 5}));
  CHECK(Span{0, 5}.contains(Span{5, 5}));
  CHECK_FALSE(Span{0, 5}.contains(Span{4, 6}));
  CHECK_FALSE(Span{0, 5}.overlaps(Span{5, 6}));
  CHECK(Span{0, 5}.overlaps(Span{4, 6}));
}

}  // namespace
