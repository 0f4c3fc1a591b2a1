#include "okr/base/terminal.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

using namespace okr;

TEST_CASE("width of plain text is its characters") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Andel som kommer tilbake") == 24);
  CHECK(display_width("Færre på vent") == 13);
  CHECK(display_width("Большой") == 7);
}

TEST_CASE("combining marks take no cell") {
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("a\u030Ar") == 2);
  CHECK(display_width("x\u0301\u0302\u0303y") == 2);
  CHECK(display_width("abc\u0301") == 3);
}

TEST_CASE("CJK, emoji, flags and joined sequences take two cells") {
  CHECK(display_width("漢字") == 4);
  CHECK(display_width("한") == 2);
  CHECK(display_width("🚀") == 2);
  CHECK(display_width("👩‍👩‍👧‍👦") == 2);
  CHECK(display_width("👍🏽") == 2);
  CHECK(display_width("\u2764\uFE0F") == 2);
  CHECK(display_width("\u2764") == 1);
  CHECK(display_width("🇳🇴") == 2);
  CHECK(display_width("🇳🇴🇸🇪🇩🇰") == 6);
  CHECK(display_width("1\uFE0F\u20E3") == 2);
  CHECK(display_width("mål 🚀 nådd 🇳🇴!") == 15);
}

TEST_CASE("controls take no cell and broken bytes one") {
  CHECK(display_width("a\x1b\x7f\n\tb") == 2);
  CHECK(display_width("\u200B") == 0);
  CHECK(display_width("\xFF\xFE") == 2);
  CHECK(display_width("e\xCC") == 2);
}

TEST_CASE("cluster_size spans what is drawn as one") {
  const std::string text = "e\u0301👩‍💻🇳🇴🇸🇪x";
  CHECK(cluster_size(text, 0) == 3);
  CHECK(cluster_size(text, 3) == 11);
  CHECK(cluster_size(text, 14) == 8);
  CHECK(cluster_size(text, 22) == 8);
  CHECK(cluster_size(text, 30) == 1);
  CHECK(cluster_size(text, 31) == 0);
  CHECK(cluster_size("\xFF\u0301", 0) == 1);
  CHECK(cluster_size("\r\n", 0) == 2);
}

TEST_CASE("the width of a text is the sum over its clusters") {
  const std::string text = "Øk 漢 med 🇳🇴 e\u0301 og 👍🏽, ikkje \u2764\uFE0F\xFF";
  std::size_t sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = cluster_size(text, at);
    REQUIRE(size > 0);
    sum += display_width(std::string_view(text).substr(at, size));
    at += size;
  }
  CHECK(display_width(text) == sum);
}

TEST_CASE("pad_right fills up to the cells") {
  CHECK(pad_right("ab", 4) == "ab  ");
  CHECK(pad_right("漢", 4) == "漢  ");
  CHECK(pad_right("e\u0301", 3) == "e\u0301  ");
  CHECK(pad_right("👩‍👩‍👧‍👦", 3) == "👩‍👩‍👧‍👦 ");
  CHECK(pad_right("whole", 3) == "whole");
  CHECK(pad_right("", 0).empty());
}

TEST_CASE("a pipe and a file are no terminal") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  CHECK_FALSE(read_terminal_facts(ends[1]).is_terminal);
  CHECK(read_terminal_facts(ends[1]).width == 0);
  close(ends[0]);
  close(ends[1]);
  CHECK_FALSE(read_terminal_facts(-1).is_terminal);
}

TEST_CASE("a terminal tells its width") {
  const int controller = posix_openpt(O_RDWR | O_NOCTTY);
  if (controller < 0 || grantpt(controller) != 0 || unlockpt(controller) != 0) {
    MESSAGE("no pseudo-terminal here");
    return;
  }
  const int terminal = open(ptsname(controller), O_RDWR | O_NOCTTY);
  REQUIRE(terminal >= 0);
  const winsize size{24, 97, 0, 0};
  REQUIRE(ioctl(terminal, TIOCSWINSZ, &size) == 0);
  CHECK(read_terminal_facts(terminal).is_terminal);
  CHECK(read_terminal_facts(terminal).width == 97);
  close(terminal);
  close(controller);
}

}  // namespace
