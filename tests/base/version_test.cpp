#include "okr/base/version.hpp"

#include <doctest/doctest.h>

#include "okr/base/text.hpp"

TEST_CASE("the version is three numbers") {
  const auto parts = okr::split(okr::version(), '.');
  REQUIRE(parts.size() == 3);
  for (const std::string_view part : parts) {
    CHECK_FALSE(part.empty());
    CHECK(part.find_first_not_of("0123456789") == std::string_view::npos);
  }
}
