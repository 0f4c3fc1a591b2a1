#include "lint/placeholders.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "okr/base/text.hpp"
#include "okr/language/wording.hpp"

namespace okr::lint {
namespace {

using language::Number;
using language::NumberRole;
using language::Trait;

constexpr std::string_view blanks = " \t\n\r";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// A byte of a letter beyond ASCII is one, too.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool consists_of(std::string_view text, char c) { return text.find_first_not_of(c) == std::string_view::npos; }

/// The words of a title, without brackets, quotes and stops around them.
std::vector<Span> split_words(std::string_view title) {
  constexpr std::string_view around = "()[]\"',;:!.";
  std::vector<Span> words;
  for (std::size_t at = title.find_first_not_of(blanks); at < title.size();) {
    const std::size_t end = std::min(title.find_first_of(blanks, at), title.size());
    const std::string_view word = title.substr(at, end - at);
    const std::size_t first = word.find_first_not_of(around);
    if (first != std::string_view::npos) words.push_back({at + first, at + word.find_last_not_of(around) + 1});
    at = title.find_first_not_of(blanks, end);
  }
  return words;
}

/// "xx", "XXX", "x,x", "20XX".
bool is_row_of_x(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view rest = word.substr(digits);
  if (rest.size() < 2 || rest.find_first_not_of("xX.,") != std::string_view::npos) return false;
  if (digits > 0) return consists_of(rest, 'X');
  const bool is_parted = rest.find_first_of(".,") != std::string_view::npos;
  return is_parted || consists_of(rest, 'x') || consists_of(rest, 'X');
}

/// What can stand for nothing else, wherever it stands.
bool is_mark(std::string_view word) {
  constexpr std::array<std::string_view, 7> marks{"TBD", "tbd", "Tbd", "TBA", "T.B.D", "TODO", "FIXME"};
  if (std::ranges::find(marks, word) != marks.end() || is_row_of_x(word)) return true;
  return (word.size() >= 2 && consists_of(word, '?')) || (word.size() >= 3 && consists_of(word, '_'));
}

/// "X", or "X%" and "$X", where the sign alone tells that a number is missing.
enum class Letter : std::uint8_t { none, alone, with_sign };

Letter to_letter(std::string_view word) {
  const auto is_open = [](std::string_view part) {
    return part == "X" || part == "Y" || part == "Z" || part == "N" || part == "M" || part == "x" || part == "y" ||
           part == "n" || part == "?" || part == "NN" || part == "YY" || part == "…";
  };
  if (is_open(word)) return Letter::alone;
  const bool is_share = word.ends_with("%") && is_open(word.substr(0, word.size() - 1));
  const bool is_sum = (word.starts_with("$") && is_open(word.substr(1))) ||
                      ((word.starts_with("€") || word.starts_with("£")) && word.size() > 2 &&
                       is_open(word.substr(word.starts_with("€") ? 3 : 2)));
  return is_share || is_sum ? Letter::with_sign : Letter::none;
}

/// A title with a number in the place of each letter that stands alone, and what it says then.
class Filled {
 public:
  Filled(std::string_view title, const std::vector<Span>& letters) {
    std::size_t at = 0;
    for (const Span letter : letters) {
      text_ += title.substr(at, letter.begin - at);
      places_.push_back({text_.size(), text_.size() + number.size()});
      text_ += number;
      at = letter.end;
    }
    text_ += title.substr(at);
  }

  void read(language::Language language, language::Context context) {
    language_ = language;
    phrase_ = language::read_phrase(text_, language, context);
  }

  /// Whether the letter with this index stands where only a number can: with a unit, on a way from one to another,
  /// behind "at least" or "by", or as what is to be won. Elsewhere it may be a name.
  [[nodiscard]] bool needs_number(std::size_t index) const {
    const Span place = places_[index];
    const auto found = std::ranges::find(phrase_.numbers, place, &Number::literal);
    if (found == phrase_.numbers.end()) return false;
    const bool has_unit = !found->unit.empty() && found->span != place;
    const bool is_change = found->role == NumberRole::delta || found->role == NumberRole::at_least ||
                           found->role == NumberRole::at_most || found->role == NumberRole::up_to;
    return has_unit || is_change || is_on_way(*found) || is_count(*found);
  }

 private:
  static constexpr std::string_view number = "40";

  [[nodiscard]] bool is_on_way(const Number& found) const {
    const auto& [from, to] = std::pair(phrase_.from, phrase_.to);
    const bool is_way = from && to && from->span.end <= to->span.begin;
    return is_way && (found.span == from->span || found.span == to->span);
  }

  /// "Win X new shops", "reach X guests", but not "get X up and running".
  [[nodiscard]] bool is_count(const Number& found) const {
    if (phrase_.numbers.size() != 1 || (!phrase_.is_count_of_new && !is_reached(found))) return false;
    const std::string_view rest = std::string_view(text_).substr(found.span.end);
    if (!rest.starts_with(" ")) return false;
    const std::size_t end = std::min(rest.find_first_of(blanks, 1), rest.size());
    return end > 3 &&
           std::ranges::all_of(rest.substr(1, end - 1), [](char c) { return is_letter(c) && !(c >= 'A' && c <= 'Z'); });
  }

  [[nodiscard]] bool is_reached(const Number& found) const {
    const auto head = language::find_head(text_, language_, {language::Wording::reach});
    return head && head->span.end + 1 == found.span.begin;
  }

  std::string text_;
  language::Language language_ = language::Language::en;
  std::vector<Span> places_;
  language::Phrase phrase_;
};

/// "Do more of X": right before it an "of", which ends empty words or stands behind "more".
bool is_object_of_nothing(const model::Entity& entity, Span letter) {
  const std::string_view title = *entity.title;
  const std::size_t end = title.substr(0, letter.begin).find_last_not_of(blanks) + 1;
  const std::size_t word = title.substr(0, end).find_last_of(blanks) + 1;
  const auto of =
      language::find_wording_or_english(title.substr(word, end - word), entity.language, language::Wording::part_of);
  if (word == 0 || !of) return false;
  const std::size_t before = title.substr(0, word).find_last_not_of(blanks) + 1;
  const bool is_more = std::ranges::any_of(entity.phrase.quantity_words, [&](Span more) { return more.end == before; });
  return is_more || std::ranges::any_of(entity.traits.matches, [&](const language::TraitMatch& match) {
           return (match.trait == Trait::hedge || match.trait == Trait::empty_goal) && match.span.end == end;
         });
}

std::optional<Span> find_letter(const model::Entity& entity, const std::vector<Span>& words,
                                language::Context context) {
  const std::string_view title = *entity.title;
  std::vector<Span> letters;
  for (const Span word : words) {
    const Letter letter = to_letter(title.substr(word.begin, word.size()));
    if (letter == Letter::with_sign) return word;
    if (letter == Letter::alone) letters.push_back(word);
  }
  if (letters.empty()) return std::nullopt;
  Filled filled(title, letters);
  filled.read(entity.language, context);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (filled.needs_number(i) || is_object_of_nothing(entity, letters[i])) return letters[i];
  }
  return std::nullopt;
}

/// "<name>", "<insert metric here>", but not "<30 days" and not "a < b".
std::optional<Span> find_in_angles(std::string_view title) {
  for (std::size_t open = title.find('<'); open < title.size(); open = title.find('<', open + 1)) {
    const std::size_t close = title.find_first_of("<>", open + 1);
    if (close == std::string_view::npos) return std::nullopt;
    const std::string_view inside = title.substr(open + 1, close - open - 1);
    const bool is_name =
        !inside.empty() && is_letter(inside.front()) && blanks.find(inside.back()) == std::string_view::npos;
    const bool ends = close + 1 == title.size() || (!is_letter(title[close + 1]) && !is_digit(title[close + 1]));
    if (title[close] == '>' && is_name && ends) return Span{open, close + 1};
  }
  return std::nullopt;
}

/// A text in another, on the borders of words, whatever the case.
std::optional<Span> find_text(std::string_view title, std::string_view wanted) {
  const std::string lower = to_lower(title);
  const std::string sought = to_lower(wanted);
  if (sought.empty() || lower.size() != title.size()) return std::nullopt;
  const auto is_inner = [&](std::size_t at) { return is_letter(lower[at]) || is_digit(lower[at]); };
  for (std::size_t at = lower.find(sought); at != std::string::npos; at = lower.find(sought, at + 1)) {
    const std::size_t end = at + sought.size();
    if ((at == 0 || !is_inner(at - 1)) && (end == lower.size() || !is_inner(end))) return Span{at, end};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> find_placeholder(const model::Entity& entity, language::Context context,
                                     const std::vector<std::string>& own) {
  if (!entity.title) return std::nullopt;
  const std::string_view title = *entity.title;
  const std::vector<Span> words = split_words(title);
  std::optional<Span> first;
  const auto keep_first = [&](std::optional<Span> found) {
    if (found && (!first || found->begin < first->begin)) first = found;
  };
  const auto mark = std::ranges::find_if(words, [&](Span word) {
    const std::string_view text = title.substr(word.begin, word.size());
    return is_mark(text) && (text != "TODO" || context != language::Context::initiative);  // there it is a to-do's
  });
  if (mark != words.end()) keep_first(*mark);
  keep_first(find_letter(entity, words, context));
  if (title.find('<') != std::string_view::npos) keep_first(find_in_angles(title));
  const bool may_be_lorem =
      title.find("psum") != std::string_view::npos || title.find("PSUM") != std::string_view::npos;
  if (may_be_lorem) keep_first(find_text(title, "lorem ipsum"));
  for (const std::string& word : own) keep_first(find_text(title, word));
  return first;
}

}  // namespace okr::lint
