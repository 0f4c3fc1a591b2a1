#include "language/tokens.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "language/literal.hpp"
#include "okr/base/text.hpp"

namespace okr::language {
namespace {

constexpr Entry unknown;

class Tokeniser {
 public:
  Tokeniser(const NormalText& text, const LanguageData& language, const Lexicon& lexicon)
      : text_(text), language_(language), lexicon_(lexicon) {
    tokens_.reserve(text.size() / 4 + 4);
  }

  std::vector<Token> read() {
    while (at_ < text_.size()) {
      if (text_.is_blank(at_)) {
        ++at_;
      } else if (text_.is_letter(at_)) {
        read_word();
      } else if (text_.is_digit(at_) || is_bare_decimal()) {
        read_number();
      } else {
        read_symbol();
      }
    }
    join_phrases();
    return std::move(tokens_);
  }

 private:
  void read_word();
  void read_number();
  [[nodiscard]] bool is_bare_decimal() const;
  void read_symbol();
  void join_phrases();
  std::size_t join_phrase(std::size_t first);
  void push(TokenKind kind, std::size_t end);
  [[nodiscard]] std::size_t skip_word(std::size_t at) const;
  [[nodiscard]] std::size_t skip_alphanumeric(std::size_t at) const;
  [[nodiscard]] bool parts_from_digits(std::size_t letters_end) const;
  [[nodiscard]] std::size_t find_compound_part(std::size_t end) const;
  [[nodiscard]] BlankGroups blanks_in_number() const;
  [[nodiscard]] const Entry& entry_of(std::size_t begin, std::size_t end) const {
    const Entry* found = lexicon_.find(std::string_view(text_.folded).substr(begin, end - begin));
    return found == nullptr ? unknown : *found;
  }

  const NormalText& text_;
  const LanguageData& language_;
  const Lexicon& lexicon_;
  std::vector<Token> tokens_;
  std::string phrase_;
  std::size_t at_ = 0;
};

void Tokeniser::push(TokenKind kind, std::size_t end) {
  Token token;
  token.kind = kind;
  token.is_glued = !tokens_.empty() && tokens_.back().end == at_;
  token.begin = static_cast<std::uint32_t>(at_);
  token.end = static_cast<std::uint32_t>(end);
  token.entry = &entry_of(at_, end);
  if (text_.is_capital(at_)) {
    bool is_small = false;
    for (std::size_t at = at_; at < end; ++at) is_small = is_small || text_.classes[at] == CharClass::small_letter;
    token.letters = is_small ? Letters::capitalised : Letters::capitals;
  }
  tokens_.push_back(token);
  at_ = end;
}

/// Letters, and an apostrophe, a dot or a hyphen between two letters: "today's", "t.o.m", "year-end". Letters with a
/// digit behind the hyphen ("Q1-Q2", "JIRA-12") are two things.
std::size_t Tokeniser::skip_word(std::size_t at) const {
  while (true) {
    while (text_.is_letter(at)) ++at;
    const char sign = text_.at(at);
    if (sign != '\'' && sign != '.' && sign != '-') return at;
    if (sign == '-' && !text_.is_digit(at + 1) && (at + 1 >= text_.size() || text_.is_blank(at + 1))) return at + 1;
    if (!text_.is_letter(at + 1)) return at;
    if (sign == '-' && text_.is_digit(at + 2)) return at;
    ++at;
  }
}

/// Letters and digits mixed, with a dot between digits ("v2.0.1") and words behind a hyphen ("H2-fabrikk").
std::size_t Tokeniser::skip_alphanumeric(std::size_t at) const {
  while (true) {
    while (text_.is_letter(at) || text_.is_digit(at)) ++at;
    const bool is_point = text_.at(at) == '.' && text_.is_digit(at - 1) && text_.is_digit(at + 1);
    const bool is_hyphen = text_.at(at) == '-' && text_.is_letter(at + 1) && !text_.is_digit(at + 2);
    if (!is_point && !is_hyphen) return at;
    ++at;
  }
}

/// "kr500", "NOK40m" and "ca40" are two tokens; "KR1" and "KR12" name a key result.
bool Tokeniser::parts_from_digits(std::size_t letters_end) const {
  const Entry& entry = entry_of(at_, letters_end);
  if (entry.has(Word::approximate)) return true;
  if (!entry.has(Word::currency)) return false;
  std::size_t end = letters_end;
  while (text_.is_digit(end)) ++end;
  const bool is_capital = text_.is_capital(at_) && text_.is_capital(letters_end - 1);
  const bool is_kr = letters_end - at_ == 2;
  return !(is_kr && is_capital && end - letters_end <= 2);
}

/// The place to part a compound whose parts are words of time: "mid-June", "mars-mai". The end where there is none.
std::size_t Tokeniser::find_compound_part(std::size_t end) const {
  const std::size_t size = std::string_view(text_.folded).substr(at_, end - at_).find('-');
  const std::size_t hyphen = at_ + size;
  if (size == std::string_view::npos || hyphen + 1 >= end || entry_of(at_, end).words.any()) return end;
  const Entry& first = entry_of(at_, hyphen);
  const Entry& second = entry_of(hyphen + 1, end);
  const auto is_month = [](const Entry& entry) { return entry.has(Word::month) || entry.has(Word::short_month); };
  const bool is_range =
      (is_month(first) && is_month(second)) || (first.has(Word::weekday) && second.has(Word::weekday));
  return first.has(Word::end_of) || is_range ? hyphen : end;
}

void Tokeniser::read_word() {
  std::size_t end = skip_word(at_);
  if (text_.is_digit(end) && text_.is_letter(end - 1)) {
    if (parts_from_digits(end)) return push(TokenKind::word, end);
    return push(TokenKind::alphanumeric, skip_alphanumeric(end));
  }
  end = find_compound_part(end);
  // An abbreviation keeps its dot, unless that may be the sentence's.
  const bool has_dot = text_.at(end) == '.' && end + 1 < text_.size();
  if (has_dot && entry_of(at_, end + 1).words.any()) ++end;
  push(TokenKind::word, end);
}

BlankGroups Tokeniser::blanks_in_number() const {
  if (tokens_.empty()) return BlankGroups::allowed;
  const Token& before = tokens_.back();
  const auto has = [&](Word word) { return before.entry->has(word); };
  const bool counts_small = has(Word::week) || has(Word::label) || has(Word::month) || has(Word::short_month) ||
                            has(Word::rank) || has(Word::year_part);
  // "i dag 10 000", "per uke 10 000": there the word is a unit of time.
  if (!counts_small || tokens_.size() < 2) return counts_small ? BlankGroups::forbidden : BlankGroups::allowed;
  const Entry& unit_word = *tokens_[tokens_.size() - 2].entry;
  const bool is_unit = before.entry->has(Word::time_unit) &&
                       (unit_word.has(Word::each) || unit_word.has(Word::relative) || unit_word.has(Word::weak));
  return is_unit ? BlankGroups::allowed : BlankGroups::forbidden;
}

/// ".85"
bool Tokeniser::is_bare_decimal() const {
  const bool is_glued = at_ > 0 && !text_.is_blank(at_ - 1) && text_.at(at_ - 1) != '<' && text_.at(at_ - 1) != '>';
  return text_.at(at_) == '.' && text_.is_digit(at_ + 1) && !is_glued;
}

void Tokeniser::read_number() {
  Literal literal = read_literal(text_, is_bare_decimal() ? at_ + 1 : at_, language_, blanks_in_number());
  if (is_bare_decimal()) {
    literal.value /= std::pow(10.0, literal.digits);
    literal.is_integer = false;
    literal.digits = 0;
    literal.other.reset();
  }
  push(TokenKind::number, literal.end);
  Token& token = tokens_.back();
  token.value = literal.value;
  token.is_integer = literal.is_integer;
  token.is_dotted = literal.is_dotted || !std::isfinite(literal.value);
  token.digits = literal.digits;
  if (literal.other_sign != language_.group_sign) token.other = literal.other;
}

void Tokeniser::read_symbol() {
  static constexpr std::array<std::string_view, 8> signs{"->", "=>", ">=", "<=", "=<", "->", "~>", "-->"};
  for (const std::string_view sign : signs) {
    if (text_.folded.compare(at_, sign.size(), sign) == 0) return push(TokenKind::symbol, at_ + sign.size());
  }
  const std::size_t size = decode_utf8(text_.folded, at_).size;
  push(TokenKind::symbol, at_ + std::max<std::size_t>(size, 1));
}

/// The number of tokens of the longest phrase that begins at a token; 1 where none does.
std::size_t Tokeniser::join_phrase(std::size_t first) {
  const std::size_t most = tokens_[first].entry->phrase_words;
  if (most < 2 || tokens_[first].kind != TokenKind::word) return 1;
  std::size_t longest = 1;
  phrase_.assign(text_.folded, tokens_[first].begin, tokens_[first].end - tokens_[first].begin);
  for (std::size_t count = 2; count <= most && first + count <= tokens_.size(); ++count) {
    const Token& next = tokens_[first + count - 1];
    if (next.kind != TokenKind::word || next.is_glued) break;
    phrase_ += ' ';
    phrase_.append(text_.folded, next.begin, next.end - next.begin);
    const Entry* entry = lexicon_.find(phrase_);
    if (entry == nullptr || entry->words.none()) continue;
    longest = count;
    tokens_[first].entry = entry;
  }
  tokens_[first].end = tokens_[first + longest - 1].end;
  return longest;
}

void Tokeniser::join_phrases() {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < tokens_.size(); ++kept) {
    const std::size_t joined = join_phrase(at);
    if (kept != at) tokens_[kept] = tokens_[at];
    at += joined;
  }
  tokens_.resize(kept);
}

}  // namespace

std::vector<Token> read_tokens(const NormalText& text, const LanguageData& language, const Lexicon& lexicon) {
  return Tokeniser(text, language, lexicon).read();
}

}  // namespace okr::language
