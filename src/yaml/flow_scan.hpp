#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "yaml/flaw.hpp"

namespace okr::yaml {

/// After the closing quote of the scalar at `at`; nothing where it has none, or only one that was meant to open another
/// text: a line between them stands no deeper than `parent` and looks like a key or an item.
std::optional<std::size_t> find_closed_quote(std::string_view text, std::size_t at, std::ptrdiff_t parent);

/// The bytes of the escape at the begin of `text` if YAML has none like it, as the halves of a surrogate pair; else 0.
std::size_t find_bad_escape(std::string_view text);

/// Finds the mistakes in one `[...]` or `{...}`.
class FlowScan {
 public:
  /// `at` is the opening bracket; `parent` the column that all its lines must be deeper than, -1 for none.
  FlowScan(std::string_view text, std::size_t at, std::ptrdiff_t parent)
      : text_(text), begin_(at), parent_(parent), at_(at) {}

  std::vector<Flaw> find();
  /// After the closing bracket, or where the text of one that has none ends.
  [[nodiscard]] std::size_t end() const { return at_; }
  [[nodiscard]] bool is_closed() const { return is_closed_; }

 private:
  struct Level {
    std::size_t bracket = 0;
    Span key;
    bool has_colon = false;
    std::size_t value = 0;  ///< where the value behind the colon begins
  };

  void step();
  void scan_token();
  void scan_quoted();
  void scan_plain();
  void pass_colon();
  bool pass_special_spaces(std::size_t at, bool is_behind_colon);
  void close();
  bool ends_before_line(std::size_t line);
  void give_up(Diagnostic finding, std::size_t end);
  [[nodiscard]] std::size_t find_token_end(std::size_t at) const;

  std::string_view text_;
  std::size_t begin_;
  std::ptrdiff_t parent_;
  std::size_t at_;
  bool is_closed_ = false;
  bool is_done_ = false;
  bool expects_token_ = true;
  std::vector<Level> levels_;
  std::vector<Flaw> flaws_;
};

}  // namespace okr::yaml
