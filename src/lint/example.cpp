#include "okr/lint/rule.hpp"

namespace okr::lint {

Example to_example(std::string_view fragment) {
  constexpr std::string_view opening = "⟦";
  constexpr std::string_view closing = "⟧";
  Example example{std::string(fragment), std::nullopt};
  const std::size_t begin = example.text.find(opening);
  if (begin == std::string::npos) return example;
  example.text.erase(begin, opening.size());
  const std::size_t end = example.text.find(closing, begin);
  if (end == std::string::npos) return example;
  example.text.erase(end, closing.size());
  example.marked = Span{begin, end};
  return example;
}

}  // namespace okr::lint
