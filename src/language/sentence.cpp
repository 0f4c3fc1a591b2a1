#include "language/sentence.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace okr::language {
namespace {

constexpr std::array<std::string_view, 3> labels{"kr", "mr", "o"};

bool is_label_number(std::string_view text) {
  return !text.empty() && text.size() <= 2 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Sentence::Sentence(std::string_view text) : normal_(normalise(to_sentence(text))) {
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

std::optional<std::size_t> Sentence::find_rest(std::size_t at, std::string_view rest) const {
  while (!rest.empty()) {
    const auto blank = std::min(rest.find(' '), rest.size());
    if (++at >= size() || pieces_[at].is_after_sign || word(at) != rest.substr(0, blank)) return std::nullopt;
    rest.remove_prefix(std::min(blank + 1, rest.size()));
  }
  return at;
}

bool Sentence::has_particle(std::size_t at, std::string_view particle) const {
  while (++at < size() && !pieces_[at].is_number) {
    if (word(at) == particle) return true;
  }
  return false;
}

std::size_t Sentence::skip_label() const {
  if (pieces_.empty()) return 0;
  const std::string_view first = word(0);
  const bool is_apart = size() > 1 && pieces_[1].is_number;
  for (const std::string_view label : labels) {
    if (first == label && is_apart && word(1).size() <= 2) return 2;
    if (first.starts_with(label) && is_label_number(first.substr(label.size()))) return 1;
  }
  const bool is_list_mark =
      pieces_[0].is_number && first.size() <= 2 && size() > 1 && pieces_[1].is_after_sign && !pieces_[1].is_number;
  return is_list_mark ? 1 : 0;
}

}  // namespace okr::language
