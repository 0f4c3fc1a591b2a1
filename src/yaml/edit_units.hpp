#pragma once

#include <cstddef>
#include <vector>

#include "okr/source/source_file.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::yaml {

/// What stands on lines of its own in a text: a key with its value, or an item with its dash. What stands in brackets
/// is part of the unit around them.
struct Unit {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::size_t begin = 0;  ///< of the key or the dash
  std::size_t end = 0;    ///< of its last content
  std::size_t column = 0;
  std::size_t parent = none;
  std::size_t size = 1;  ///< it and all units in it, which follow it
  const Node* value = nullptr;
  bool is_item = false;
};

/// The units of a text in its order, and whose each comment is to a reader.
class Units {
 public:
  Units(const SourceFile& file, const Document& document);

  [[nodiscard]] const Unit& operator[](std::size_t index) const { return units_[index]; }
  [[nodiscard]] std::size_t count() const { return units_.size(); }
  /// The unit of the entry or item at `path`; `none` where it stands in brackets or is the root.
  [[nodiscard]] std::size_t find(const Path& path) const;
  /// The unit whose value is `value`.
  [[nodiscard]] std::size_t find(const Node& value) const;
  /// For each comment its unit, `none` for the file's: behind a unit, in it, or right above it. A comment on lines of
  /// its own that is further right than the unit above it belongs to that.
  [[nodiscard]] const std::vector<std::size_t>& homes() const { return homes_; }
  /// Whether `index` is `unit` or in it.
  [[nodiscard]] bool is_within(std::size_t index, std::size_t unit) const {
    return index != Unit::none && index >= unit && index < unit + units_[unit].size;
  }

 private:
  void collect(const Node& node, std::size_t parent);
  void add(Unit unit);
  void find_homes(const Document& document);
  [[nodiscard]] std::size_t find_home(const Comment& comment, std::size_t column) const;
  [[nodiscard]] std::size_t to_column(std::size_t at) const;

  const SourceFile& file_;
  const Node& root_;
  std::vector<Unit> units_;
  std::vector<std::size_t> homes_;
};

}  // namespace okr::yaml
