#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/edit_scalar.hpp"
#include "yaml/edit_units.hpp"

namespace okr::yaml {

/// How a text is laid out near a place; what it does not show is as most people write.
struct Habits {
  std::size_t list_offset = 2;     ///< columns from a key to the dashes of its list
  std::size_t mapping_offset = 2;  ///< columns from a key to the keys in it
  std::size_t dash_gap = 1;        ///< blanks behind a dash
  Style quote = Style::double_quoted;
  std::string eol = "\n";
};

/// The habits of what stands before `at`, and where that shows none, behind it. Line ends are left as they are.
Habits find_habits(const SourceFile& file, const Units& units, std::size_t at);

/// Nodes to copy from, the nearest first.
using Samples = std::vector<const Node*>;

/// Writes values as their neighbours are written.
class ValueWriter {
 public:
  ValueWriter(const SourceFile& file, Habits habits) : file_(file), habits_(std::move(habits)) {}

  /// `key: value`; `column` is the key's. Further lines begin with a line end.
  [[nodiscard]] std::string render_entry(const ValueEntry& entry, std::size_t column, const Samples& samples,
                                         Style key_style) const;
  /// `- value`; `column` is the dash's.
  [[nodiscard]] std::string render_item(const Value& value, std::size_t column, const Samples& samples) const;
  /// On one line, as it stands in brackets or, a scalar, also elsewhere.
  [[nodiscard]] std::string render_inline(const Value& value, const Samples& samples, Surroundings surroundings) const;
  [[nodiscard]] std::string render_inline_entry(const ValueEntry& entry, const Samples& samples, Style key_style) const;
  /// What follows the colon of a key in `column`.
  [[nodiscard]] std::string render_behind_key(const Value& value, std::size_t column, const Samples& samples) const;
  /// The lines of a block collection in `column`, the first without its indent.
  [[nodiscard]] std::string render_block(const Value& value, std::size_t column, const Samples& samples) const;

  [[nodiscard]] const Habits& habits() const { return habits_; }
  [[nodiscard]] std::string break_line(std::size_t column) const { return habits_.eol + std::string(column, ' '); }

 private:
  [[nodiscard]] Style find_text_style(const Value& value, const Samples& samples, Surroundings surroundings) const;
  [[nodiscard]] std::string find_padding(const Samples& samples) const;

  const SourceFile& file_;
  Habits habits_;
};

/// How the keys of the first mapping among the samples are quoted, if all are.
Style find_key_style(const Samples& samples);

/// The values of the mapping, last first: what a new one among them is written as.
Samples to_samples(const Node& collection);

}  // namespace okr::yaml
