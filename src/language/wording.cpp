#include "okr/language/wording.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "language/normal_text.hpp"
#include "language/wording_index.hpp"

namespace okr::language {
namespace {

/// A word or number of a sentence; signs are told by what they stand before.
struct Piece {
  std::size_t begin = 0;  ///< bytes of the normal text
  std::size_t end = 0;
  bool is_number = false;      ///< begins with a digit
  bool is_after_sign = false;  ///< a sign stands between it and the piece before
};

class Sentence {
 public:
  explicit Sentence(std::string_view text) : normal_(normalise(text)) {
    bool is_after_sign = false;
    for (std::size_t at = 0; at < normal_.size();) {
      if (!is_inner(at)) {
        is_after_sign |= !normal_.is_blank(at);
        ++at;
        continue;
      }
      const std::size_t begin = at;
      while (is_inner(at) || (is_joint(at) && is_inner(at + 1))) ++at;
      pieces_.push_back({begin, at, normal_.is_digit(begin), std::exchange(is_after_sign, false)});
    }
  }

  [[nodiscard]] std::size_t size() const { return pieces_.size(); }
  [[nodiscard]] const Piece& operator[](std::size_t at) const { return pieces_[at]; }
  [[nodiscard]] std::string word(std::size_t at) const {
    return normal_.folded.substr(pieces_[at].begin, pieces_[at].end - pieces_[at].begin);
  }
  /// From the first to the last piece, both included, in the text.
  [[nodiscard]] Span span(std::size_t first, std::size_t last) const {
    return normal_.to_origin(pieces_[first].begin, pieces_[last].end);
  }

  /// The piece that the last word of `rest` is, where all stand at once behind `at`.
  [[nodiscard]] std::optional<std::size_t> find_rest(std::size_t at, std::string_view rest) const {
    while (!rest.empty()) {
      const auto blank = std::min(rest.find(' '), rest.size());
      if (++at >= size() || pieces_[at].is_after_sign || word(at) != rest.substr(0, blank)) return std::nullopt;
      rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return at;
  }

  /// Whether a verb's particle stands apart from it, before any number: "bring the costs down".
  [[nodiscard]] bool has_particle(std::size_t at, std::string_view particle) const {
    while (++at < size() && !pieces_[at].is_number) {
      if (word(at) == particle) return true;
    }
    return false;
  }

 private:
  [[nodiscard]] bool is_inner(std::size_t at) const { return normal_.is_letter(at) || normal_.is_digit(at); }
  [[nodiscard]] bool is_joint(std::size_t at) const {
    return at > 0 && is_inner(at - 1) && (normal_.at(at) == '-' || normal_.at(at) == '\'');
  }

  NormalText normal_;
  std::vector<Piece> pieces_;
};

constexpr std::array<std::string_view, 3> labels{"kr", "mr", "o"};

/// The piece behind a label ("KR1", "O 2") or a list's number ("3.") that stands at `at`, else `at`.
std::size_t skip_label(const Sentence& sentence, std::size_t at) {
  if (at >= sentence.size()) return at;
  const std::string word = sentence.word(at);
  const bool is_apart = at + 1 < sentence.size() && sentence[at + 1].is_number;
  for (const std::string_view label : labels) {
    if (word == label && is_apart && sentence.word(at + 1).size() <= 2) return at + 2;
    const auto number = word.starts_with(label) ? word.substr(label.size()) : std::string();
    if (!number.empty() && number.size() <= 2 && number.find_first_not_of("0123456789") == std::string::npos) {
      return at + 1;
    }
  }
  const bool is_list_mark = sentence[at].is_number && word.size() <= 2 && at + 1 < sentence.size() &&
                            sentence[at + 1].is_after_sign && !sentence[at + 1].is_number;
  return is_list_mark ? at + 1 : at;
}

/// The longest entry of `lists` that begins at a piece.
std::optional<WordingMatch> match_at(const Sentence& sentence, std::size_t at, const WordingIndex& index,
                                     std::initializer_list<Wording> lists) {
  std::optional<WordingMatch> longest;
  const auto* entries = index.find(sentence.word(at));
  if (entries == nullptr) return longest;
  for (const WordingEntry& entry : *entries) {
    if (std::ranges::find(lists, entry.wording) == lists.end()) continue;
    if (longest && longest->entry.size() >= entry.entry.size()) continue;
    if (const auto last = sentence.find_rest(at, entry.rest)) {
      longest = {entry.wording, entry.entry, sentence.span(at, *last)};
    }
  }
  return longest;
}

/// A verb at `at` whose particle stands further behind.
std::optional<WordingMatch> match_parted(const Sentence& sentence, std::size_t at, const WordingIndex& index,
                                         std::initializer_list<Wording> lists) {
  const auto* entries = index.find(sentence.word(at));
  if (entries == nullptr) return std::nullopt;
  for (const WordingEntry& entry : *entries) {
    if (entry.rest.empty() || std::ranges::find(lists, entry.wording) == lists.end()) continue;
    if (sentence.has_particle(at, entry.rest)) return WordingMatch{entry.wording, entry.entry, sentence.span(at, at)};
  }
  return std::nullopt;
}

/// A head stands among the first words: the rest of a long text is not looked at.
constexpr std::size_t head_bytes = 240;

}  // namespace

std::optional<WordingMatch> find_head(std::string_view title, Language language, std::initializer_list<Wording> lists) {
  const Sentence sentence(title.substr(0, head_bytes));
  const WordingIndex& index = wording_index_of(language);
  std::size_t at = skip_label(sentence, 0);
  while (at < sentence.size() && index.is_skipped(sentence.word(at))) ++at;
  if (at >= sentence.size()) return std::nullopt;
  const auto whole = match_at(sentence, at, index, lists);
  if (whole && whole->entry.find(' ') != std::string_view::npos) return whole;
  const auto parted = match_parted(sentence, at, index, lists);
  return parted ? parted : whole;
}

std::optional<WordingMatch> find_wording(std::string_view text, Language language, Wording list) {
  const Sentence sentence(text);
  const WordingIndex& index = wording_index_of(language);
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (auto match = match_at(sentence, at, index, {list})) return match;
    if (const WordingEntry* part = index.find_by_part(sentence.word(at), list)) {
      return WordingMatch{list, part->entry, sentence.span(at, at)};
    }
  }
  return std::nullopt;
}

std::optional<WordingMatch> find_wording_or_english(std::string_view text, Language language, Wording list) {
  const auto match = find_wording(text, language, list);
  return match || language == Language::en ? match : find_wording(text, Language::en, list);
}

std::optional<WordingMatch> find_verb(std::string_view title, Language language) {
  return find_head(title, language, {Wording::up, Wording::down, Wording::hold, Wording::no_direction, Wording::reach});
}

}  // namespace okr::language
