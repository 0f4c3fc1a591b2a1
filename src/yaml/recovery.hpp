#pragma once

#include <vector>

#include "yaml/event_reader.hpp"
#include "yaml/flaw.hpp"

namespace okr::yaml {

/// Finds out why reading stopped, says so once, and overwrites the faulty text so that the rest can be read.
class Recovery {
 public:
  /// `begin` is where the text begins, after a BOM.
  Recovery(MendedText& mended, std::size_t begin) : mended_(mended), begin_(begin) {}

  /// Reports and mends what is known before reading: bad bytes, conflicts.
  void apply_all(std::vector<Flaw> flaws);
  /// Looks for tabs and no-break spaces in the indentation, which may be read in silence.
  void mend_spaces();
  /// Whether the text changed, and another reading may come further.
  bool mend(const ReadError& error);

  std::vector<Diagnostic> take_findings() { return std::move(findings_); }

 private:
  bool apply(Flaw flaw, bool is_quiet);
  bool apply_batch(std::vector<Flaw> flaws);
  /// Makes tabs on lines without text spaces: nobody's mistake, but yaml-cpp takes them for indentation.
  bool mend_empty_lines(std::size_t at);
  bool mend_unknown(const ReadError& error, const std::optional<Span>& value);
  [[nodiscard]] bool is_line_mended(std::size_t at) const;

  MendedText& mended_;
  std::size_t begin_;
  std::vector<Diagnostic> findings_;
  bool has_guessed_ = false;  ///< a mistake that nobody knows was mended by guessing
};

}  // namespace okr::yaml
