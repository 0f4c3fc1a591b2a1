// The values were worked out by another program, hash by hash from the definition, without a rolling window.
#include "render/line_hash.hpp"

#include <doctest/doctest.h>

#include "render/lint_picture.hpp"

using namespace okr::render;
using Hashes = std::vector<std::string>;

TEST_CASE("letters beyond ASCII and beyond 16 bits") {
  CHECK(to_line_hashes("okr: 1\n  team: Fjære\n  title: Gjør kaia 🦭 til byens stue\n") ==
        Hashes{"62c4b729ffc6939d:1", "28023ea7692f928c:1", "6110a7ce03aae6a0:1", "c129715d7a2bc9a3:1"});
}

TEST_CASE("an empty file has one line, its end") { CHECK(to_line_hashes("") == Hashes{"c129715d7a2bc9a3:1"}); }

TEST_CASE("blanks and tabs count nothing, what follows does") {
  CHECK(to_line_hashes("- a\n- a\n\t- a\n  -  a") ==
        Hashes{"1b1a159299590105:1", "6ee2c46d4d9a50dd:1", "31b003f12c6d7655:1", "4ec05341048a26ed:1"});
  CHECK(to_line_hashes("\n \n\t\n") ==
        Hashes{"4e5d562094661a0d:1", "5b5d4caf73a13177:1", "3c5bef55b72b93c9:1", "c129715d7a2bc9a3:1"});
}

TEST_CASE("a hundred units count and no more") {
  CHECK(to_line_hashes(repeat("x", 99) + "\n" + repeat("y", 250) + "\nz") ==
        Hashes{"52b56201ffb585b2:1", "cadd4b5b9d92c51c:1", "76dcabf80cb35c79:1"});
}

TEST_CASE("lines of one hash are counted") {
  const Hashes hashes = to_line_hashes(repeat("p: q\n", 60));
  REQUIRE(hashes.size() == 61);
  CHECK(hashes[0] == "c4bdcc2e1577fd1:1");
  CHECK(hashes[1] == "c4bdcc2e1577fd1:2");
  CHECK(hashes[35] == "c4bdcc2e1577fd1:36");
  CHECK(hashes[36] == "c4bdcc3a6dbe2bb:1");
  CHECK(hashes[60] == "c129715d7a2bc9a3:1");
}

TEST_CASE("CR and CRLF are line ends, a BOM is a character") {
  const Hashes lines{"b7daa4ec3e1fd8c2:1", "981c9c6b75083c99:1", "c129715d7a2bc9a3:1"};
  CHECK(to_line_hashes("okr: 1\nteam: nord\n") == lines);
  CHECK(to_line_hashes("okr: 1\r\nteam: nord\r\n") == lines);
  CHECK(to_line_hashes("okr: 1\rteam: nord\r") == lines);
  CHECK(to_line_hashes("\xEF\xBB\xBFokr: 1\r\nteam: nord\r\n") ==
        Hashes{"1bd6afecdbef5dbd:1", "981c9c6b75083c99:1", "c129715d7a2bc9a3:1"});
  CHECK(to_line_hashes("a\rb\r\n\rc") ==
        Hashes{"4850bf53658d4e53:1", "b0367d257df6d03c:1", "1c206f60a702cfe8:1", "188ff2f224477a1e:1"});
}

TEST_CASE("bytes that are no UTF-8 count as a replaced character") {
  CHECK(to_line_hashes("a\xFF b\n") == to_line_hashes("a\xEF\xBF\xBD b\n"));
}
