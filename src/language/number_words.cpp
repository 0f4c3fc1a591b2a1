#include <optional>

#include "language/reading.hpp"

namespace okr::language {
namespace {

constexpr std::size_t longest_word = 40;
constexpr std::size_t longest_part = 14;

/// Parts "femogtyve", "tjuefem", "trehundre", "twenty-five" into the number words that they are made of.
class CompoundNumber {
 public:
  CompoundNumber(const Lexicon& lexicon, std::string_view joiner) : lexicon_(lexicon), joiner_(joiner) {}

  [[nodiscard]] std::optional<double> read(std::string_view word) const {
    if (word.size() > longest_word) return std::nullopt;
    for (std::size_t size = 2; size < word.size() && size <= longest_part; ++size) {
      const auto first = read_part(word.substr(0, size));
      if (!first) continue;
      if (const auto all = read_rest(*first, without_hyphen(word.substr(size)))) return all;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] static std::string_view without_hyphen(std::string_view word) {
    return word.starts_with('-') ? word.substr(1) : word;
  }

  [[nodiscard]] std::optional<double> read_part(std::string_view word) const {
    const Entry* entry = lexicon_.find(word);
    const bool is_number =
        entry != nullptr && (entry->has(Word::number) || entry->has(Word::weak) || entry->has(Word::pair));
    return is_number ? std::optional(entry->value) : std::nullopt;
  }

  /// What follows a first part: tens and unit, unit "og" tens, or hundreds and thousands.
  [[nodiscard]] std::optional<double> read_rest(double first, std::string_view rest) const {
    const bool is_joined = !joiner_.empty() && rest.starts_with(joiner_);
    if (is_joined && first < 10) {
      const auto tens = read_part(rest.substr(joiner_.size()));
      return tens && *tens >= 20 && *tens < 100 ? std::optional(*tens + first) : std::nullopt;
    }
    const auto second = read_part(rest);
    const bool is_tens = first >= 20 && first < 100;
    if (second && is_tens && *second < 10) return first + *second;
    if (second && (*second == 100 || *second == 1000) && first < *second) return first * *second;
    return read_hundreds(first, rest);
  }

  /// "hundreogfem", "trehundreogfemti".
  [[nodiscard]] std::optional<double> read_hundreds(double first, std::string_view rest) const {
    if (first < 100) {
      for (std::size_t size = 5; size < rest.size() && size <= longest_part; ++size) {
        const auto great = read_part(rest.substr(0, size));
        if (great && (*great == 100 || *great == 1000)) return read_hundreds(first * *great, rest.substr(size));
      }
      return std::nullopt;
    }
    if (!joiner_.empty() && rest.starts_with(joiner_)) rest.remove_prefix(joiner_.size());
    const auto small = read_part(rest);
    if (small && *small < 100) return first + *small;
    const auto compound = small ? std::nullopt : read(rest);
    return compound && *compound < 100 ? std::optional(first + *compound) : std::nullopt;
  }

  const Lexicon& lexicon_;
  std::string_view joiner_;
};

/// The value of one token as a number word; nothing where it is none.
std::optional<double> value_of(const Reading& reading, std::size_t at) {
  if (!reading.is_free(at) || !reading.is_kind(at, TokenKind::word)) return std::nullopt;
  const Entry& entry = *reading.tokens[at].entry;
  if (entry.has(Word::number)) return entry.value;
  if (entry.words.any()) return std::nullopt;
  const std::string_view text = reading.text(at);
  const Lexicon& lexicon = lexicon_of(reading.language.language);
  if (!lexicon.may_begin_number(text) || text.size() < 5) return std::nullopt;
  return CompoundNumber(lexicon, reading.language.unit_joiner).read(text);
}

/// Adds one more word to a number of several: false where it can't follow.
bool add_word(double value, double& total, double& current) {
  if (value == 1000 && current < 1000) {
    total += (current == 0 ? 1 : current) * 1000;
    current = 0;
    return true;
  }
  if (value == 100 && current < 10) {
    current = (current == 0 ? 1 : current) * 100;
    return true;
  }
  const bool follows_tens =
      value < 10 && current >= 20 && static_cast<int>(current) % 10 == 0 && static_cast<int>(current) % 100 != 0;
  const bool follows_hundreds = value < 100 && static_cast<int>(current) % 100 == 0;
  if (!follows_tens && !follows_hundreds) return false;
  current += value;
  return true;
}

WordNumber read_sequence(const Reading& reading, std::size_t at, double first) {
  double total = 0;
  double current = 0;
  if (!add_word(first, total, current)) return {at + 1, first};
  std::size_t end = at + 1;
  while (true) {
    std::size_t next = end;
    const bool is_joined = reading.has(next, Word::conjunction) && (total > 0 || current >= 100);
    if (is_joined) ++next;
    const auto value = value_of(reading, next);
    if (!value || (reading.is_glued(next) && !is_joined) || (is_joined && *value >= 100)) break;
    if (!add_word(*value, total, current)) break;
    end = next + 1;
  }
  return {end, total + current};
}

bool is_great(const Reading& reading, std::size_t at) {
  const bool is_number = reading.has(at, Word::number) && reading.tokens[at].entry->value >= 100;
  return is_number ||
         (reading.has(at, Word::scale) && reading.text(at).size() > 3 && reading.is_kind(at, TokenKind::word));
}

}  // namespace

WordNumber find_word_number(const Reading& reading, std::size_t at) {
  const bool is_hyphenated = reading.is_sign(at + 1, "-") && reading.is_glued(at + 1);
  if (is_hyphenated) return {};
  const bool leads_great = (reading.has(at, Word::weak) || reading.has(at, Word::pair)) && is_great(reading, at + 1);
  if (leads_great) {
    const double first = reading.tokens[at].entry->value;
    const bool is_scale_only = !reading.has(at + 1, Word::number);
    return is_scale_only ? WordNumber{at + 1, first} : read_sequence(reading, at, first);
  }
  const auto value = value_of(reading, at);
  return value ? read_sequence(reading, at, *value) : WordNumber{};
}

}  // namespace okr::language
