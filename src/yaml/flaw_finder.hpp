#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "yaml/flaw.hpp"
#include "yaml/lines.hpp"

namespace okr::yaml {

/// Reads a text that yaml-cpp can't read, line by line as a person does, and says what the person got wrong. It knows
/// block collections, quotes, brackets and text blocks; what it does not know it leaves alone.
class FlawFinder {
 public:
  /// `begin` is where the text begins, after a BOM; `watched` a place whose value the caller wants to know.
  FlawFinder(std::string_view text, std::size_t begin, std::size_t watched)
      : text_(text), begin_(begin), watched_(watched), next_(begin) {}

  /// All flaws in the order of the text.
  std::vector<Flaw> find();
  /// The value over several lines that the watched place is in.
  [[nodiscard]] const std::optional<Span>& watched_value() const { return watched_value_; }

 private:
  enum class EntryKind : std::uint8_t { item, pair };
  struct Level {
    std::size_t column = 0;
    EntryKind kind = EntryKind::pair;
  };
  /// Columns to the left of a value: all lines that belong to it are deeper. -1 for the document itself.
  using Column = std::ptrdiff_t;

  // flaw_finder.cpp: lines and their indentation
  void scan_line();
  void scan_tabs(std::size_t tab, std::size_t lead_end);
  [[nodiscard]] std::size_t find_lost_item_end(std::size_t end) const;
  std::size_t scan_special_lead(std::size_t space, std::size_t lead_end);
  void scan_entry(std::size_t column, std::size_t at);
  void scan_item(std::size_t column, std::size_t at);
  void scan_pair(std::size_t column, std::size_t at, const KeyPlace& key);
  bool settle(std::size_t column, EntryKind kind, Span words);
  Diagnostic name_misplaced(std::size_t column, EntryKind kind, Span words, bool is_left) const;
  bool scan_wrong_space(std::size_t column, std::size_t at);

  // flaw_text.cpp: lines that are neither key nor item
  void scan_text(std::size_t column, std::size_t at);
  void flag_missing_colon(std::size_t column, std::size_t at);
  void flag_tight_colon(std::size_t column, std::size_t at, std::size_t colon);
  [[nodiscard]] std::size_t find_content_line(std::size_t line) const;
  [[nodiscard]] bool has_sibling_key(std::size_t column) const;
  [[nodiscard]] bool has_entry_below(std::size_t column) const;
  [[nodiscard]] bool has_content_below(std::size_t column) const;

  // flaw_values.cpp: what stands behind a key or dash
  void scan_value(Column parent, Span key, std::size_t at);
  void scan_plain(Column parent, Span key, std::size_t at);
  bool scan_continuation(Column parent, Span key, Span value, std::size_t first);
  void scan_quoted(Column parent, std::size_t at);
  void scan_escapes(Span quoted);
  void scan_block(Column parent, std::size_t at);
  void scan_flow(Column parent, std::size_t at);
  void flag_value(Column parent, Diagnostic finding, Span covered);
  void end_value(std::size_t begin, std::size_t end);

  /// The lines below that belong to what is at `column`, from the next line on.
  [[nodiscard]] std::size_t find_block_end(Column column) const;
  [[nodiscard]] Column parent_column() const {
    return levels_.empty() ? -1 : static_cast<Column>(levels_.back().column);
  }
  /// Gives up the text from `at` on with all lines below it that are deeper than `column`.
  void drop_block(Column column, std::size_t at, std::vector<Mend>& mends, Loss loss = Loss::content);
  /// The same for a line whose mistake is known.
  void drop_line(std::size_t column, std::size_t at, Diagnostic finding);
  void flag(Diagnostic finding, std::vector<Mend> mends, bool is_of_spaces = false);
  void stop() { next_ = text_.size(); }

  std::string_view text_;
  std::size_t begin_;
  std::size_t watched_;
  std::size_t line_ = 0;
  std::size_t line_end_ = 0;
  std::size_t next_;  ///< where the next line to look at begins
  std::vector<Level> levels_;
  Span first_entry_;
  Span last_key_;
  bool is_open_ = true;           ///< the last key or dash still waits for its value
  bool has_complex_key_ = false;  ///< the last line was a `? key`
  bool is_recovering_ = false;    ///< lines were dropped just above: what fits nowhere now is their rest
  std::vector<Flaw> flaws_;
  std::optional<Span> watched_value_;
};

}  // namespace okr::yaml
