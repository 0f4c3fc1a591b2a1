#include "render/columns.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace okr::render;

namespace {

using Lines = std::vector<std::string>;

constexpr std::array columns{Column{Align::left, 0, 0}, Column{Align::right, 2, 0}, Column{Align::left, 2, 2},
                             Column{Align::left, 1, 1}};

const std::vector<std::vector<Cell>> rows{{{"ål"}, {"7"}, {"slow"}, {"a"}}, {{"rødspette"}, {"112"}, {""}, {"b"}}};

Lines draw(std::size_t width) { return render_columns(columns, rows, {false, false, width}); }

}  // namespace

TEST_CASE("cells stand below each other, numbers to the right, and no line ends in blanks") {
  CHECK(draw(0) == Lines{"ål           7  slow a", "rødspette  112       b"});
}

TEST_CASE("what does not fit falls away, the highest rank first") {
  CHECK(draw(22) == draw(0));
  CHECK(draw(21) == Lines{"ål           7 a", "rødspette  112 b"});
  CHECK(draw(15) == Lines{"ål           7", "rødspette  112"});
  CHECK(draw(5) == draw(15));
}

TEST_CASE("a column that is too wide leaves its place to one of a higher rank that fits") {
  const std::vector<std::vector<Cell>> wide{{{"x"}, {"1"}, {"no"}, {"much too wide"}}};
  CHECK(render_columns(columns, wide, {false, false, 9}) == Lines{"x  1  no"});
}

TEST_CASE("an empty column takes no place, and colour none either") {
  const std::vector<std::vector<Cell>> two{{{"x"}, {""}, {""}, {"end", Ink::error}}};
  CHECK(render_columns(columns, two, {true, false, 80}) == Lines{"x \x1b[1;31mend\x1b[0m"});
}

TEST_CASE("wide letters count as two cells") {
  const std::vector<std::vector<Cell>> two{{{"日本"}, {"1"}, {""}, {""}}, {{"abc"}, {"2"}, {""}, {""}}};
  CHECK(render_columns(columns, two, {}) == Lines{"日本  1", "abc   2"});
}
