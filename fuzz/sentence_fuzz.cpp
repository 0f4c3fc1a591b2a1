// Any bytes in any language: the reader must not fail, and what it says must lie in the text.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "okr/base/text.hpp"
#include "okr/language/phrase.hpp"
#include "okr/language/title_traits.hpp"

namespace {

using okr::Span;
using okr::language::Context;
using okr::language::Language;

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_border(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_span(std::string_view text, Span span, bool is_valid) {
  require(span.begin < span.end && span.end <= text.size());
  require(!is_valid || (is_border(text, span.begin) && is_border(text, span.end)));
}

void check_number(std::string_view text, const okr::language::Number& number, bool is_valid) {
  check_span(text, number.span, is_valid);
  check_span(text, number.literal, is_valid);
  require(number.span.contains(number.literal));
  require(std::isfinite(number.value));
  require(!number.other || std::isfinite(*number.other));
}

void check_phrase(std::string_view text, const okr::language::Phrase& phrase, bool is_valid) {
  std::size_t end = 0;
  for (const auto& number : phrase.numbers) {
    check_number(text, number, is_valid);
    require(number.span.begin >= end);
    end = number.span.end;
  }
  end = 0;
  for (const auto& time : phrase.times) {
    check_span(text, time.span, is_valid);
    require(time.span.begin >= end);
    end = time.span.end;
    for (const auto& number : phrase.numbers) require(!number.literal.overlaps(time.span));
  }
  for (const auto& number : {phrase.from, phrase.to, phrase.delta}) {
    if (number) check_number(text, *number, is_valid);
  }
  for (const Span span : phrase.quantity_words) check_span(text, span, is_valid);
}

void check_traits(std::string_view text, Language language, Context context) {
  const auto phrase = okr::language::read_phrase(text, language, context);
  const okr::language::OwnWords own{{}, {"work"}, {"focus on"}, {"knit"}, {"hold"}, {}};
  okr::language::OwnWordIndex index(own);
  const auto traits = okr::language::read_traits(text, language, context, phrase, &index);
  std::size_t last = 0;
  for (const okr::language::TraitMatch& match : traits.matches) {
    require(match.span.begin < match.span.end && match.span.end <= text.size());
    require(match.span.begin >= last);
    last = match.span.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const auto language = static_cast<Language>(data[0] % okr::language::all_languages.size());
  const auto context = static_cast<Context>(data[1] % 4);
  const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
  const bool is_valid = !okr::find_invalid_utf8(text);
  check_phrase(text, okr::language::read_phrase(text, language, context), is_valid);
  check_phrase(text, okr::language::read_phrase(text, language, context, {"Vision 2030", "2"}), is_valid);
  check_traits(text, language, context);
  if (const auto value = okr::language::read_value(text, language)) check_number(text, *value, is_valid);
  okr::language::detect_title_language(text, language);
  require(okr::language::detect_language({text, text}).margin >= 0);
  return 0;
}
