#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The text that `okr check-in --edit` opens: a line for each key result, which people complete.
///
///     growth/visible/conversion  1.9  70 %  New checkout is live
///     #   Raise conversion from 1.6 % to 3 %
///     #   last 1.6 % on 2026-11-02, expected by now 2.3 %
///
/// The value stands behind the name, then how sure one is and a note, both as one likes. A line left as it was is
/// skipped, and so is one that is deleted.
namespace okr::authoring {

/// A key result that is offered.
struct BufferEntry {
  std::string name;
  std::string unit;                ///< may be empty
  bool has_words = false;          ///< its value is a name of several words: a milestone
  std::vector<std::string> facts;  ///< lines of comments below it: its title, its last value
};

/// One line that somebody completed.
struct BufferRow {
  std::size_t line = 0;  ///< from 1
  std::string name;
  std::string value;       ///< empty where only what stands behind it was written
  std::string confidence;  ///< empty: none given
  std::string note;
  friend bool operator==(const BufferRow&, const BufferRow&) = default;
};

/// What is wrong with a line, to be shown above it.
struct BufferProblem {
  std::size_t line = 0;  ///< from 1
  std::string message;
};

/// The text to begin with.
std::string to_buffer(const std::vector<BufferEntry>& entries);

/// What was entered. Columns are parted by two blanks or more, or a tab; where none are, the value is the first word,
/// with the number's groups and the unit behind it, then a confidence where one stands (0.7, 70 %, 7/10), and the rest
/// is the note. "-" leaves a column empty.
std::vector<BufferRow> parse_buffer(std::string_view text, const std::vector<BufferEntry>& entries);

/// The text with each problem above its line, as comments; those of an earlier round are gone.
std::string mark_problems(std::string_view text, const std::vector<BufferProblem>& problems);

}  // namespace okr::authoring
