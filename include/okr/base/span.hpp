#pragma once

#include <compare>
#include <cstddef>

namespace okr {

/// A half-open range [begin, end) of byte offsets into one text: a file's bytes, or a sentence.
/// Everything that okr says about a text it says by such a range; `source/position` turns it into lines and columns.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace okr
