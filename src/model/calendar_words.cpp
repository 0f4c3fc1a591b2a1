#include "model/calendar_words.hpp"

#include <array>

#include <fmt/format.h>

namespace okr::model {
namespace {

struct MonthWord {
  std::string_view word;
  int month;
};

constexpr std::array month_words{
    MonthWord{"january", 1},   MonthWord{"januar", 1},    MonthWord{"januari", 1},   MonthWord{"jan", 1},
    MonthWord{"february", 2},  MonthWord{"februar", 2},   MonthWord{"februari", 2},  MonthWord{"feb", 2},
    MonthWord{"march", 3},     MonthWord{"mars", 3},      MonthWord{"marts", 3},     MonthWord{"mar", 3},
    MonthWord{"april", 4},     MonthWord{"apr", 4},       MonthWord{"may", 5},       MonthWord{"mai", 5},
    MonthWord{"maj", 5},       MonthWord{"june", 6},      MonthWord{"juni", 6},      MonthWord{"jun", 6},
    MonthWord{"july", 7},      MonthWord{"juli", 7},      MonthWord{"jul", 7},       MonthWord{"august", 8},
    MonthWord{"augusti", 8},   MonthWord{"aug", 8},       MonthWord{"september", 9}, MonthWord{"sept", 9},
    MonthWord{"sep", 9},       MonthWord{"october", 10},  MonthWord{"oktober", 10},  MonthWord{"oct", 10},
    MonthWord{"okt", 10},      MonthWord{"november", 11}, MonthWord{"nov", 11},      MonthWord{"december", 12},
    MonthWord{"desember", 12}, MonthWord{"dec", 12},      MonthWord{"des", 12},
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_separator(char c) { return std::string_view(" .,-/':").find(c) != std::string_view::npos; }

}  // namespace

std::optional<std::vector<CalendarToken>> to_calendar_tokens(std::string_view text) {
  std::vector<CalendarToken> tokens;
  char before = 0;
  for (std::size_t i = 0; i < text.size();) {
    const bool digits = is_digit(text[i]);
    if (!digits && !is_letter(text[i])) {
      if (!is_separator(text[i])) return std::nullopt;
      before = text[i] == ' ' ? before : text[i];
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && (digits ? is_digit(text[i]) : is_letter(text[i]))) ++i;
    tokens.push_back({text.substr(begin, i - begin), before});
    before = 0;
  }
  return tokens;
}

int read_digits(std::string_view text) {
  if (text.empty() || text.size() > 9) return -1;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string to_period_name(int year, char letter, int part) { return fmt::format("{:04}-{}{}", year, letter, part); }

std::string to_month_name(int year, int month) { return fmt::format("{:04}-{:02}", year, month); }

int find_month(std::string_view word) {
  for (const MonthWord& known : month_words) {
    if (known.word == word) return known.month;
  }
  return 0;
}

}  // namespace okr::model
