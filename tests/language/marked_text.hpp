#pragma once

#include <doctest/doctest.h>

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "okr/language/phrase.hpp"

/// Sentences with what must be found in them marked: [numbers] and {times}.
namespace okr::language {

struct MarkedText {
  Language language;
  Context context;
  std::string_view marked;
};

inline std::string without_marks(std::string_view marked) {
  std::string text;
  for (const char sign : marked) {
    if (std::string_view("[]{}").find(sign) == std::string_view::npos) text += sign;
  }
  return text;
}

/// The text with the marks where the phrase has its spans.
inline std::string with_marks(std::string_view text, const Phrase& phrase) {
  std::map<std::size_t, std::string> marks;
  for (const Number& number : phrase.numbers) {
    marks[number.span.begin] += "[";
    marks[number.span.end].insert(0, "]");
  }
  for (const TimeExpression& time : phrase.times) {
    marks[time.span.begin] += "{";
    marks[time.span.end].insert(0, "}");
  }
  std::string marked;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (const auto found = marks.find(at); found != marks.end()) marked += found->second;
    if (at < text.size()) marked += text[at];
  }
  return marked;
}

inline void check_marked(const MarkedText& row) {
  const std::string text = without_marks(row.marked);
  CHECK(with_marks(text, read_phrase(text, row.language, row.context)) == row.marked);
}

inline void check_marked(std::span<const MarkedText> rows) {
  for (const MarkedText& row : rows) check_marked(row);
}

inline void check_marked(Language language, Context context, std::span<const std::string_view> rows) {
  for (const std::string_view marked : rows) check_marked({language, context, marked});
}

}  // namespace okr::language
