#include <fmt/format.h>

#include "yaml/flaw_row.hpp"

namespace okr::yaml {

namespace {

using namespace std::string_literals;

/// `text` with two bytes a character, the low one first, or last where `is_big`.
std::string to_utf16(std::string_view text, bool is_big) {
  std::string out;
  for (const char c : text) {
    if (is_big) out += '\0';
    out += c;
    if (!is_big) out += '\0';
  }
  return out;
}

std::string to_utf32(std::string_view text) {
  std::string out;
  for (const char c : text) out += c + "\0\0\0"s;
  return out;
}

}  // namespace

TEST_CASE("characters that no YAML may have") {
  const auto help = [](const char* code) {
    return fmt::format("remove it, or write it in double quotes as \"\\x{}\"", code);
  };
  const auto with_nul = [](const char* text) { return replace_all(text, "NUL", std::string_view("\0", 1)); };
  check_rows(
      {
          {"NUL in a word", with_nul("title: gr⟦NUL⟧ow\nlast: ok\n"),
           "the control character U+0000 can't stand in YAML", help("00")},
          {"NUL at the end", with_nul("last: ok\n⟦NUL⟧"), "the control character U+0000 can't stand in YAML",
           help("00")},
          {"NUL in front", with_nul("⟦NUL⟧\nokr: 1\nlast: ok\n"), "the control character U+0000 can't stand in YAML",
           help("00")},
          {"a bell", "title: ⟦\a⟧ grow\nlast: ok\n", "the control character U+0007 can't stand in YAML", help("07")},
          {"an escape", "title: \"⟦\x1B⟧[31m\"\nlast: ok\n", "the control character U+001B can't stand in YAML",
           help("1b")},
          {"end of transmission", "title: ⟦\x04⟧\nlast: ok\n", "the control character U+0004 can't stand in YAML",
           help("04")},
          {"a form feed", "⟦\f⟧\nlast: ok\n", "the control character U+000C can't stand in YAML", help("0c")},
          {"delete", "title: x⟦\x7F⟧\nlast: ok\n", "the control character U+007F can't stand in YAML", help("7f")},
          {"a C1 character", "title: x⟦\u0090⟧\nlast: ok\n", "the control character U+0090 can't stand in YAML",
           help("90")},
          {"a lone carriage return", "a: 1⟦\r⟧b: 2\nlast: ok\n", "a carriage return stands alone: it ends no line here",
           "save the file with LF or CRLF line ends"},
          {"a byte order mark inside", "a: 1\n⟦\uFEFF⟧b: 2\nlast: ok\n", "a byte order mark stands inside the file",
           "remove it: it is invisible, and belongs only at the file's begin"},
          {"a second byte order mark", "\uFEFF⟦\uFEFF⟧okr: 1\nlast: ok\n",
           "a second byte order mark stands at the file's begin", "remove it: it is invisible"},
      },
      "yaml-encoding");
}

TEST_CASE("bytes that are no UTF-8") {
  check_rows(
      {
          {"a Latin-1 letter", "title: s⟦\xF8⟧ppel\nlast: ok\n", "the bytes 0xF8 are no UTF-8",
           "save the file as UTF-8 (it seems to be Latin-1, and this an \"ø\")"},
          {"a run", "title: ⟦\xE5\xE6⟧ x\nlast: ok\n", "the bytes 0xE5 0xE6 are no UTF-8", "save the file as UTF-8"},
          {"in a key", "m⟦\xE5⟧l: 1\nlast: ok\n", "the bytes 0xE5 are no UTF-8",
           "save the file as UTF-8 (it seems to be Latin-1, and this an \"å\")"},
          {"in a comment", "# s⟦\xE5⟧\nlast: ok\n", "the bytes 0xE5 are no UTF-8",
           "save the file as UTF-8 (it seems to be Latin-1, and this an \"å\")"},
          {"in a text block", "why: |\n  s⟦\xE5⟧\nlast: ok\n", "the bytes 0xE5 are no UTF-8",
           "save the file as UTF-8 (it seems to be Latin-1, and this an \"å\")"},
          {"a surrogate", "title: ⟦\xED\xA0\x80⟧\nlast: ok\n", "the bytes 0xED 0xA0 0x80 are no UTF-8",
           "save the file as UTF-8"},
          {"too long a form", "title: ⟦\xC0\xAF⟧\nlast: ok\n", "the bytes 0xC0 0xAF are no UTF-8",
           "save the file as UTF-8"},
          {"cut off", "last: ok\nx: a⟦\xE2\x82⟧", "the bytes 0xE2 0x82 are no UTF-8", "save the file as UTF-8"},
          {"beyond Unicode", "title: ⟦\xF4\x90\x80\x80⟧\nlast: ok\n", "the bytes 0xF4 0x90 0x80 0x80 are no UTF-8",
           "save the file as UTF-8"},
      },
      "yaml-encoding");
}

TEST_CASE("what bad bytes touch is damaged, and nothing else") {
  const Reading reading("a: gr\xF8n\nb: good\nk\xE6y: 1\nc: |\n  x \x01\n");
  CHECK(reading.document.findings.size() == 3);
  CHECK(reading.value("a").kind == Kind::damaged);
  CHECK(reading.value("a").text.empty());
  CHECK(reading.value("b").text == "good");
  CHECK(reading.document.root.entries.at(2).key.kind == Kind::damaged);
  CHECK(reading.value("c").kind == Kind::damaged);
  CHECK(!reading.document.is_whole);  // which key the third is nobody knows
  CHECK(Reading("a: gr\xF8n\nb: good\n").document.is_whole);
}

TEST_CASE("old line ends are said once, and read as meant") {
  const Reading reading("a: 1\rb: 2\rc: 3\r");
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(reading.document.findings[0].span == Span{4, 5});
  CHECK(reading.value("c").text == "3");
}

TEST_CASE("wide encodings are named, and nothing is read") {
  const std::string text = "okr: 1\nteam: growth\n";
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"\xFF\xFE" + to_utf16(text, false), "UTF-16"},
      {"\xFE\xFF" + to_utf16(text, true), "UTF-16"},
      {to_utf16(text, false), "UTF-16"},
      {to_utf16(text, true), "UTF-16"},
      {"\xFF\xFE\0\0"s + to_utf32(text), "UTF-32"},
      {to_utf32(text), "UTF-32"},
      {"\0\0\xFE\xFF"s + "\0\0\0o"s, "UTF-32"},
  };
  for (const auto& [bytes, name] : rows) {
    const Reading reading(bytes);
    REQUIRE(messages(reading.document) == "the file is in " + name + ": okr reads UTF-8\n");
    CHECK(reading.document.findings[0].rule == "yaml-encoding");
    CHECK(reading.document.findings[0].span.begin == 0);
    CHECK(reading.document.findings[0].help == "save it as UTF-8");
    CHECK(reading.document.root.kind == Kind::damaged);
    CHECK(!reading.document.is_whole);
  }
}

TEST_CASE("many bad bytes are many findings, up to a bound") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "k" + std::to_string(i) + ": a\xE5z\n";
  const Reading reading(text + "last: ok\n");
  CHECK(reading.document.findings.size() == 20);
  CHECK(reading.value("k99").kind == Kind::damaged);
  CHECK(reading.value("last").text == "ok");
}

TEST_CASE("what is no text at all is said once") {
  std::string bytes;
  for (unsigned i = 0; i < 40'000; ++i) bytes += static_cast<char>((i * 2654435761U) >> 16U | 1U);
  const Reading reading(bytes);
  CHECK(messages(reading.document) == "this is no UTF-8 text\n");
  CHECK(!reading.document.is_whole);
}

TEST_CASE("letters, emoji and marks of all kinds are no mistake") {
  const Reading reading("\uFEFFa: æøå ÄÖ ß 日本 😀 e\u0301 \u202Eabc\u202C \u2028 \u0085\nlast: ok\n");
  CHECK(messages(reading.document) == "");
  CHECK(reading.value("last").text == "ok");
}

}  // namespace okr::yaml
