#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "language/normal_text.hpp"
#include "okr/base/span.hpp"

namespace okr::language {

/// A word or number of a sentence; signs are told by what they stand before.
struct Piece {
  std::size_t begin = 0;  ///< bytes of the normal text
  std::size_t end = 0;
  bool is_number = false;      ///< begins with a digit
  bool is_after_sign = false;  ///< a sign stands between it and the piece before
};

/// A sentence as its words in lower case, for lists of words.
class Sentence {
 public:
  explicit Sentence(std::string_view text);

  [[nodiscard]] std::size_t size() const { return pieces_.size(); }
  [[nodiscard]] const Piece& operator[](std::size_t at) const { return pieces_[at]; }
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return std::string_view(normal_.folded).substr(pieces_[at].begin, pieces_[at].end - pieces_[at].begin);
  }
  /// From the first to the last piece, both included, in the text.
  [[nodiscard]] Span span(std::size_t first, std::size_t last) const {
    return normal_.to_origin(pieces_[first].begin, pieces_[last].end);
  }
  [[nodiscard]] const NormalText& normal() const { return normal_; }

  /// The piece that the last word of `rest` is, where all stand at once behind `at`.
  [[nodiscard]] std::optional<std::size_t> find_rest(std::size_t at, std::string_view rest) const;
  /// Whether a verb's particle stands apart from it, before any number: "bring the costs down".
  [[nodiscard]] bool has_particle(std::size_t at, std::string_view particle) const;
  /// The piece behind a label ("KR1", "O 2") or a list's number ("3.") that the sentence begins with, else the first.
  [[nodiscard]] std::size_t skip_label() const;

 private:
  [[nodiscard]] bool is_inner(std::size_t at) const { return normal_.is_letter(at) || normal_.is_digit(at); }
  [[nodiscard]] bool is_joint(std::size_t at) const {
    return at > 0 && is_inner(at - 1) && (normal_.at(at) == '-' || normal_.at(at) == '\'');
  }

  NormalText normal_;
  std::vector<Piece> pieces_;
};

}  // namespace okr::language
