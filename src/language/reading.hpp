#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/tokens.hpp"
#include "okr/language/phrase.hpp"

namespace okr::language {

/// A half-open range of tokens.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A number as it is being read: its place in tokens, and what the words around it say.
struct Quantity {
  Number number;     ///< spans are set at the end
  TokenRange range;  ///< with unit and currency
  TokenRange literal;
  double written = 0;  ///< the literal's value, before scale and currency
  double factor = 1;   ///< of scale and currency
  bool is_from = false;
  bool is_to = false;
  bool is_back = false;        ///< "up from 74": the start of the number in front
  bool is_target = false;      ///< "down to 5": a target whatever the verb
  bool is_change = false;      ///< "by 5", "+5"
  bool has_sign = false;       ///< "+5", "-5"
  bool has_own_scale = false;  ///< "5k": glued, so it is no pair's
  bool has_time_unit = false;
  double seconds = 0;             ///< of its unit of time
  bool is_service_level = false;  ///< "within 5 days"
};

/// The state of reading one sentence. The stages below run in order, each on what the ones before left free.
class Reading {
 public:
  Reading(std::string_view sentence, const LanguageData& language_data, Context text_context);

  [[nodiscard]] std::size_t size() const { return tokens.size(); }
  [[nodiscard]] std::string_view text(std::size_t at) const { return text(at, at + 1); }
  [[nodiscard]] std::string_view text(std::size_t begin, std::size_t end) const;
  [[nodiscard]] Span span(TokenRange range) const;

  /// Whether the token is there, free, and has the meaning.
  [[nodiscard]] bool has(std::size_t at, Word word) const { return is_free(at) && tokens[at].entry->has(word); }
  /// The same for a token that another stage has read.
  [[nodiscard]] bool means(std::size_t at, Word word) const { return at < size() && tokens[at].entry->has(word); }
  [[nodiscard]] bool is_free(std::size_t at) const { return at < size() && tokens[at].use == Use::free; }
  [[nodiscard]] bool is_kind(std::size_t at, TokenKind kind) const { return at < size() && tokens[at].kind == kind; }
  [[nodiscard]] bool is_number(std::size_t at) const { return is_free(at) && is_kind(at, TokenKind::number); }
  [[nodiscard]] bool is_sign(std::size_t at, std::string_view sign) const {
    return is_kind(at, TokenKind::symbol) && text(at) == sign;
  }
  [[nodiscard]] bool is_glued(std::size_t at) const { return at < size() && tokens[at].is_glued; }
  /// A plain whole number of one to `digits` digits.
  [[nodiscard]] bool is_small_number(std::size_t at, std::size_t digits) const;
  [[nodiscard]] bool is_year(std::size_t at) const;
  /// A word that is no function word: what a number may count.
  [[nodiscard]] bool is_content(std::size_t at) const;
  /// Whether a noun can follow on the token before `at`: a content word with nothing between.
  [[nodiscard]] bool has_noun(std::size_t at) const { return is_content(at); }
  void use(TokenRange range, Use as);
  void mask(std::size_t begin, std::size_t end) { use({begin, end}, Use::masked); }
  /// The last token of the run without blanks that `at` begins.
  [[nodiscard]] std::size_t run_end(std::size_t at) const;
  /// Whether `at` is "from" with its "to" near behind, or "to" with its "from" near in front.
  [[nodiscard]] bool is_pair_word(std::size_t at) const;
  /// Whether one of the verbs stands in the sentence.
  [[nodiscard]] bool has_verb(std::string_view verbs) const;

  NormalText normal;
  const LanguageData& language;
  Context context;
  std::vector<Token> tokens;
  std::vector<Quantity> quantities;
  Phrase phrase;
};

/// Labels in front, standards, idioms, ids, quotations, grades: what looks like a number or a time and is none.
void mask_names(Reading& reading);
void mask_ignored(Reading& reading, const std::vector<std::string>& ignored);
/// Fills `phrase.times`.
void read_times(Reading& reading);
/// Ages: "25–45 år", "aged 18".
void mask_ages(Reading& reading);
/// Ages, labels, ranks, ordinals, clock times, product names.
void mask_plain_numbers(Reading& reading);
/// A number in words that begins at a token: "three", "two hundred", "femogtyve". `end` is 0 where there is none.
struct WordNumber {
  std::size_t end = 0;
  double value = 0;
};
WordNumber find_word_number(const Reading& reading, std::size_t at);
/// Adds what stands around a literal: sign, currency, scale, unit, ratio.
void read_measure(Reading& reading, Quantity& quantity);
/// Fills `quantities`.
void read_quantities(Reading& reading);
/// Fills `phrase.numbers`, `from`, `to`, `delta` and `is_count_of_new`.
void read_roles(Reading& reading);

}  // namespace okr::language
