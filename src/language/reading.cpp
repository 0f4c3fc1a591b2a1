#include "language/reading.hpp"

#include <algorithm>
#include <array>

namespace okr::language {
Reading::Reading(std::string_view sentence, const LanguageData& language_data, Context text_context)
    : normal(normalise(to_sentence(sentence))),
      language(language_data),
      context(text_context),
      tokens(read_tokens(normal, language_data, lexicon_of(language_data.language))) {}

std::string_view Reading::text(std::size_t begin, std::size_t end) const {
  return std::string_view(normal.folded).substr(tokens[begin].begin, tokens[end - 1].end - tokens[begin].begin);
}

Span Reading::span(TokenRange range) const {
  return normal.to_origin(tokens[range.begin].begin, tokens[range.end - 1].end);
}

bool Reading::is_small_number(std::size_t at, std::size_t digits) const {
  return is_number(at) && tokens[at].digits > 0 && tokens[at].digits <= digits;
}

bool Reading::is_year(std::size_t at) const {
  return is_number(at) && tokens[at].digits == 4 && tokens[at].value >= 1900 && tokens[at].value <= 2099;
}

bool Reading::is_content(std::size_t at) const {
  if (!is_free(at) || (!is_kind(at, TokenKind::word) && !is_kind(at, TokenKind::alphanumeric))) return false;
  const Entry& entry = *tokens[at].entry;
  static constexpr std::array joints{
      Word::function,    Word::deadline,    Word::end_of,        Word::compare,     Word::from,
      Word::to,          Word::by,          Word::floor,         Word::ceiling,     Word::up_to,
      Word::each,        Word::of,          Word::conjunction,   Word::season,      Word::our_season,
      Word::approximate, Word::floor_after, Word::ceiling_after, Word::fixed_anchor};
  return std::none_of(joints.begin(), joints.end(), [&](Word word) { return entry.has(word); });
}

void Reading::use(TokenRange range, Use as) {
  for (std::size_t at = range.begin; at < range.end && at < size(); ++at) tokens[at].use = as;
}

std::size_t Reading::run_end(std::size_t at) const {
  ++at;
  while (is_glued(at)) ++at;
  return at;
}

bool Reading::is_pair_word(std::size_t at) const {
  constexpr std::size_t reach = 7;
  if (has(at, Word::from)) {
    for (std::size_t to = at + 1; to < at + reach; ++to) {
      if (has(to, Word::to)) return true;
    }
  }
  if (has(at, Word::to)) {
    for (std::size_t back = 1; back < reach && back <= at; ++back) {
      if (has(at - back, Word::from)) return true;
    }
  }
  return false;
}

bool Reading::has_verb(std::string_view verbs) const {
  for (std::size_t at = 0; at < size(); ++at) {
    if (!is_kind(at, TokenKind::word)) continue;
    bool is_verb = false;
    for_each_item(verbs, [&](std::string_view verb) {
      const bool is_beginning = verb.ends_with('*');
      if (is_beginning) verb.remove_suffix(1);
      is_verb = is_verb ||
                (text(at).front() == verb.front() && (is_beginning ? text(at).starts_with(verb) : text(at) == verb));
    });
    if (is_verb) return true;
  }
  return false;
}

}  // namespace okr::language
