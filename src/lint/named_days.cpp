#include "lint/named_days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using model::Period;

struct Token {
  std::string_view text;
  std::size_t begin = 0;
  bool is_number = false;
  int value = -1;  ///< of a number

  [[nodiscard]] bool is_year() const { return is_number && text.size() == 4; }
  [[nodiscard]] bool is_day() const { return is_number && text.size() <= 2 && value >= 1 && value <= 31; }
  [[nodiscard]] bool is_month() const { return is_number && text.size() <= 2 && value >= 1 && value <= 12; }
};

enum class Class { sign, letter, digit };

Class to_class(char byte) {
  if (byte >= '0' && byte <= '9') return Class::digit;
  const bool is_ascii = static_cast<unsigned char>(byte) < 0x80;
  const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || !is_ascii;
  return is_letter ? Class::letter : Class::sign;
}

std::vector<Token> to_tokens(std::string_view words) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < words.size();) {
    const Class kind = to_class(words[at]);
    const std::size_t begin = at;
    while (at < words.size() && to_class(words[at]) == kind) ++at;
    if (kind == Class::sign) continue;
    Token token{words.substr(begin, at - begin), begin, kind == Class::digit};
    if (token.is_number) std::from_chars(token.text.data(), token.text.data() + token.text.size(), token.value);
    tokens.push_back(token);
  }
  return tokens;
}

/// July where a day stands beside it, else Christmas.
bool is_jul(std::string_view word) { return to_lower(word) == "jul"; }

class Reader {
 public:
  Reader(std::string_view words, const Period& period, model::YearStart year_start)
      : words_(words), period_(period), year_start_(year_start), tokens_(to_tokens(words)) {
    for (const Token& token : tokens_) {
      if (token.is_year()) years_.push_back(token.value);
    }
    days_.has_year = !years_.empty();
  }

  NamedDays read() {
    const auto is_number = [](const Token& token) { return token.is_number; };
    const bool is_christmas =
        std::ranges::any_of(tokens_, is_jul, &Token::text) && std::ranges::none_of(tokens_, &Token::is_day);
    const bool is_readable = years_.size() <= 1 && !is_christmas && read_months();
    if (!is_readable) return {};
    if (month_ != 0) {
      read_month();
    } else if (std::ranges::any_of(tokens_, is_number) && !read_figures()) {
      read_period();
    }
    return std::move(days_);
  }

 private:
  /// False where two are named: that is a stretch of its own.
  bool read_months() {
    for (const Token& token : tokens_) {
      const int month = token.is_number ? 0 : model::find_month(to_lower(token.text));
      if (month != 0 && month_ != 0) return false;
      if (month != 0) month_ = month;
    }
    return true;
  }

  [[nodiscard]] std::vector<int> to_years() const {
    if (days_.has_year) return years_;
    std::vector<int> years;
    const int first = static_cast<int>(std::chrono::year_month_day{period_.start}.year());
    const int last = static_cast<int>(std::chrono::year_month_day{period_.end}.year());
    for (int year = first - 1; year <= last + 1; ++year) years.push_back(year);
    return years;
  }

  void add(Date start, Date end) { days_.readings.push_back(model::to_range(start, end)); }

  /// "15. desember 2025", "December 15", "by March".
  void read_month() {
    const auto day = std::ranges::find_if(tokens_, &Token::is_day);
    for (const int year : to_years()) {
      const Date first = to_date(year, static_cast<unsigned>(month_), 1);
      const Date last = to_date(year, static_cast<unsigned>(month_), 31);
      const Date named =
          day == tokens_.end() ? last : to_date(year, static_cast<unsigned>(month_), static_cast<unsigned>(day->value));
      add(day == tokens_.end() ? first : named, named);
    }
  }

  /// "2026-12-31", "31.12.2026", "31/12-2026", "31.12.": the day first, or the month where a slash leaves that open.
  bool read_figures() {
    std::vector<Token> figures;
    std::ranges::copy_if(tokens_, std::back_inserter(figures), &Token::is_number);
    for (std::size_t i = 0; i + 10 <= words_.size(); ++i) {
      const auto date = parse_date(words_.substr(i, 10));
      if (date) return add(*date, *date), true;
    }
    const bool has_day = figures.size() == 2 + years_.size() && !figures[0].is_year() && !figures[1].is_year();
    if (!has_day || words_.find_first_of("./") == std::string_view::npos) return false;
    add_day(figures[0], figures[1]);
    add_day(figures[1], figures[0]);
    return !days_.readings.empty();
  }

  void add_day(const Token& day, const Token& month) {
    if (!day.is_day() || !month.is_month()) return;
    for (const int year : to_years()) {
      const Date date = to_date(year, static_cast<unsigned>(month.value), static_cast<unsigned>(day.value));
      add(date, date);
    }
  }

  /// "innen utgangen av 1. kvartal 2026", "Q3": what is left without the first words is a period.
  void read_period() {
    for (const Token& token : tokens_) {
      const std::string rest(words_.substr(token.begin));
      if (days_.has_year) {
        add_written(rest);
      } else {
        for (const int year : to_years()) add_written(fmt::format("{} {}", rest, year));
      }
      if (!days_.readings.empty()) return;
    }
  }

  void add_written(const std::string& text) {
    const auto name = model::find_written_period(text);
    if (!name) return;
    for (const model::YearStart start : {model::january_first, year_start_}) {
      if (auto named = model::parse_period(*name, start)) days_.readings.push_back(*std::move(named));
    }
  }

  std::string_view words_;
  const Period& period_;
  model::YearStart year_start_;
  std::vector<Token> tokens_;
  std::vector<int> years_;
  int month_ = 0;
  NamedDays days_;
};

}  // namespace

bool NamedDays::is_outside(const Period& period) const {
  return !readings.empty() && std::ranges::none_of(readings, [&](const Period& days) { return days.overlaps(period); });
}

bool NamedDays::is_before(const Period& period) const {
  return has_year && !readings.empty() &&
         std::ranges::all_of(readings, [&](const Period& days) { return days.end < period.start; });
}

NamedDays find_named_days(std::string_view words, const Period& period, model::YearStart year_start) {
  constexpr std::size_t longest = 80;
  return words.size() > longest ? NamedDays{} : Reader(words, period, year_start).read();
}

}  // namespace okr::lint
