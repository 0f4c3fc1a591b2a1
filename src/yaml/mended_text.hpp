#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"

namespace okr::yaml {

/// What a mend costs: nothing; a value, in whose place a damaged one stands; content that is now missing; or only the
/// spelling of a key, whose true text is the original's.
enum class Loss : std::uint8_t { none, value, content, spelling };

/// Faulty text overwritten by as many bytes, so that all other places stay true.
struct Mend {
  Span span;
  std::string text;  ///< as long as the span
  Loss loss = Loss::value;
};

/// Empty lines in the place of whole lines or their ends.
Mend to_blank(Span span, Loss loss = Loss::content);
/// A plain scalar in the place of a value.
Mend to_cover(Span span);

/// The text that the parser reads: the file's bytes, or a copy in which faulty parts are overwritten.
class MendedText {
 public:
  explicit MendedText(std::string_view original) : original_(original) {}

  [[nodiscard]] std::string_view text() const { return is_copied_ ? std::string_view(copy_) : original_; }
  [[nodiscard]] std::string_view original() const { return original_; }

  /// Whether the text changed.
  bool apply(const Mend& mend);

  [[nodiscard]] bool has_mends() const { return is_copied_; }
  /// Whether content is missing.
  [[nodiscard]] bool has_gaps() const { return has_gaps_; }
  /// Whether any byte of `span` lost its meaning; of an empty span, whether the byte behind it did.
  [[nodiscard]] bool is_lost(Span span) const;
  /// Whether any byte of `span` was overwritten, for whatever reason.
  [[nodiscard]] bool is_mended(Span span) const;
  /// The original's key where the one at `begin` was respelt.
  [[nodiscard]] const Span* find_respelt(std::size_t begin) const;

 private:
  std::string_view original_;
  std::string copy_;
  bool is_copied_ = false;
  bool has_gaps_ = false;
  std::vector<Span> lost_;  ///< sorted, apart from each other
  std::vector<Span> mended_;
  std::vector<Span> respelt_;
};

}  // namespace okr::yaml
