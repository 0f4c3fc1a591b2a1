#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/ignore_comment.hpp"
#include "okr/source/source_file.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::lint {

/// Behind what stands on a line, or on a line of its own above.
enum class IgnorePosition : std::uint8_t { behind, above };

/// Where a comment is to stand.
struct IgnorePlace {
  IgnorePosition position = IgnorePosition::behind;
  std::size_t at = 0;                        ///< the end of the line, or the begin of the line that follows
  std::optional<std::size_t> existing = {};  ///< of the file's ignore comments, the one that stands there already
  friend auto operator<=>(const IgnorePlace&, const IgnorePlace&) = default;
};

/// Looks for the places where comments for findings can stand in a file that could be read whole.
class IgnorePlaces {
 public:
  /// All must outlive it. `until` is the last day of the comments that are to be placed.
  IgnorePlaces(const SourceFile& file, const yaml::Document& document, const std::vector<IgnoreComment>& ignores,
               std::optional<Date> until);

  /// The place for a finding that stands there.
  [[nodiscard]] IgnorePlace find(Span finding) const;

 private:
  struct Unit {
    Span span;
    bool is_item = false;
    Span lined;  ///< it or the innermost one around it that begins its line
  };

  void collect(const yaml::Node& node);
  [[nodiscard]] const yaml::Node* find_text(std::size_t at) const;
  [[nodiscard]] Unit find_unit(Span finding) const;
  [[nodiscard]] IgnorePlace behind(std::size_t at) const;
  [[nodiscard]] IgnorePlace above(Span unit) const;
  [[nodiscard]] std::size_t find_line_end(std::size_t at) const;
  [[nodiscard]] bool begins_line(const Unit& unit) const;

  const SourceFile& file_;
  const yaml::Document& document_;
  const std::vector<IgnoreComment>& ignores_;
  std::optional<Date> until_;
  std::vector<const yaml::Node*> texts_;  ///< those over several lines, by place
};

}  // namespace okr::lint
