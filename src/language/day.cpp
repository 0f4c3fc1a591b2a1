// What day a text of the command line names.
#include "okr/language/day.hpp"

#include <chrono>
#include <string>
#include <vector>

#include "language/day_words.hpp"
#include "language/lexicon.hpp"
#include "okr/base/text.hpp"

namespace okr::language {

namespace {

/// A day so far ahead is still the one that is meant, by mistake or not: "1 December" in November.
constexpr std::chrono::days near_future{61};

/// A run of digits or of letters, and the sign in front of it (a blank where nothing else stands there).
struct DayToken {
  std::string_view text;
  char before = ' ';
  [[nodiscard]] bool is_number() const { return text[0] >= '0' && text[0] <= '9'; }
};
using DayTokens = std::vector<DayToken>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// The tokens of a lower-case text; none where it has a sign that no day has.
DayTokens to_day_tokens(std::string_view text) {
  DayTokens tokens;
  char before = ' ';
  for (std::size_t at = 0; at < text.size();) {
    const bool is_number = is_digit(text[at]);
    if (!is_number && !is_letter(text[at])) {
      if (std::string_view(" .,/:-").find(text[at]) == std::string_view::npos) return {};
      if (text[at] != ' ') before = text[at];
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && (is_number ? is_digit(text[at]) : is_letter(text[at]))) ++at;
    tokens.push_back({text.substr(begin, at - begin), before});
    before = ' ';
  }
  return tokens;
}

/// The value of a run of at most four digits.
int read_small(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

/// The month that a word names, 0 for another word.
int find_month_word(std::string_view word) {
  for (const Language language : all_languages) {
    const Entry* entry = lexicon_of(language).find(word);
    const bool is_month = entry != nullptr && (entry->has(Word::month) || entry->has(Word::short_month));
    if (is_month) return static_cast<int>(entry->value);
  }
  return 0;
}

/// "3", "three", "en".
std::optional<int> find_count(const DayToken& token) {
  constexpr std::size_t most_digits = 4;
  if (token.is_number()) return token.text.size() <= most_digits ? std::optional(read_small(token.text)) : std::nullopt;
  for (const Language language : all_languages) {
    const Entry* entry = lexicon_of(language).find(token.text);
    const bool is_count = entry != nullptr && (entry->has(Word::number) || entry->has(Word::weak) ||
                                               entry->has(Word::pair) || entry->has(Word::strong_one));
    if (is_count) return static_cast<int>(entry->value);
  }
  return std::nullopt;
}

std::optional<Date> find_ago(const DayTokens& tokens, Date today) {
  const bool has_lead = !tokens.empty() && find_day_word(tokens[0].text, DayWord::before_count);
  const std::size_t first = has_lead ? 1 : 0;
  if (tokens.size() != first + 3 || !find_day_word(tokens[first + 2].text, DayWord::ago)) return std::nullopt;
  if (tokens[first].before != ' ') return std::nullopt;
  const std::optional<int> count = find_count(tokens[first]);
  const std::optional<int> unit = find_day_word(tokens[first + 1].text, DayWord::unit);
  if (!count || !unit) return std::nullopt;
  return today - std::chrono::days{*count * *unit};
}

Date to_last(int weekday, Date until) {
  const auto day = static_cast<int>(std::chrono::weekday{until}.iso_encoding());
  return until - std::chrono::days{(day - weekday + 7) % 7};
}

std::optional<Date> find_weekday(const DayTokens& tokens, Date today) {
  if (tokens.empty() || tokens.size() > 2) return std::nullopt;
  const bool is_last = tokens.size() == 2 && find_day_word(tokens[0].text, DayWord::last);
  const bool is_on = tokens.size() == 2 && find_day_word(tokens[0].text, DayWord::on);
  if (tokens.size() == 2 && !is_last && !is_on) return std::nullopt;
  const Date until = is_last ? today - std::chrono::days{1} : today;
  const std::string_view word = tokens.back().text;
  if (const auto weekday = find_day_word(word, DayWord::weekday)) return to_last(*weekday, until);
  if (!is_last || !find_day_word(word.substr(word.size() - 1), DayWord::weekday_end)) return std::nullopt;
  const auto weekday = find_day_word(word.substr(0, word.size() - 1), DayWord::weekday);
  return weekday ? std::optional(to_last(*weekday, until)) : std::nullopt;
}

struct WrittenDay {
  int day = 0;
  int month = 0;
  std::optional<int> year;
};

/// The day of two numbers: dots put it first, else only one of them can be a month.
std::optional<WrittenDay> to_day_and_month(int first, int second, bool is_dotted) {
  if (is_dotted || first > 12 || first == second) return WrittenDay{first, second, {}};
  return second > 12 ? std::optional(WrittenDay{second, first, {}}) : std::nullopt;
}

std::optional<WrittenDay> find_written_day(const DayTokens& tokens) {
  std::vector<int> numbers;
  int month = 0;
  std::optional<int> year;
  bool is_dotted = false;
  for (const DayToken& token : tokens) {
    if (!token.is_number()) {
      if (find_day_word(token.text, DayWord::date_filler)) continue;
      const int named = find_month_word(token.text);
      if (named == 0 || month != 0) return std::nullopt;
      month = named;
    } else if (token.text.size() == 4 && !year && numbers.size() + (month == 0 ? 0U : 1U) == 2) {
      year = read_small(token.text);
    } else if (token.text.size() <= 2) {
      is_dotted = is_dotted || (numbers.size() == 1 && token.before == '.');
      numbers.push_back(read_small(token.text));
    } else {
      return std::nullopt;
    }
  }
  if (numbers.size() + (month == 0 ? 0U : 1U) != 2) return std::nullopt;
  auto found = month != 0 ? std::optional(WrittenDay{numbers[0], month, {}})
                          : to_day_and_month(numbers[0], numbers[1], is_dotted);
  if (found) found->year = year;
  return found;
}

std::optional<Date> find_in_year(const WrittenDay& written, int year) {
  const std::chrono::year_month_day day{std::chrono::year{year},
                                        std::chrono::month{static_cast<unsigned>(written.month)},
                                        std::chrono::day{static_cast<unsigned>(written.day)}};
  return day.ok() && year >= 1 && year <= 9999 ? std::optional(Date{day}) : std::nullopt;
}

std::optional<Date> find_date(const DayTokens& tokens, Date today) {
  const std::optional<WrittenDay> written = find_written_day(tokens);
  if (!written) return std::nullopt;
  if (written->year) return find_in_year(*written, *written->year);
  const int this_year = static_cast<int>(std::chrono::year_month_day{today}.year());
  const Date latest = today + near_future;
  for (const int year : {this_year + 1, this_year, this_year - 1}) {
    const std::optional<Date> day = find_in_year(*written, year);
    if (day && *day <= latest) return day;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> find_day(std::string_view text, Date today) {
  constexpr std::size_t longest = 80;
  if (text.size() > longest) return std::nullopt;
  if (const Result<Date> day = parse_date(trim(text))) return *day;
  const std::string plain = to_comparison_key(text);
  if (const auto back = find_day_word(plain, DayWord::days_back)) return today - std::chrono::days{*back};
  const DayTokens tokens = to_day_tokens(plain);
  if (const auto ago = find_ago(tokens, today)) return ago;
  if (const auto weekday = find_weekday(tokens, today)) return weekday;
  return find_date(tokens, today);
}

}  // namespace okr::language
