#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace okr::architecture {

/// One file of the project: its path from the top folder, and its text.
struct CodeFile {
  std::string path;
  std::string text;
};

/// A function and how many lines it takes, from its signature's first to its closing brace.
struct FunctionSize {
  std::string name;
  std::size_t line = 0;  ///< from 1
  std::size_t lines = 0;
};

inline bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

inline std::size_t count_lines(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return text.empty() || text.ends_with('\n') ? ends : ends + 1;
}

inline std::size_t line_at(std::string_view text, std::size_t offset) {
  return 1 +
         static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/// The end of the comment, literal or directive that begins at `at`; `at` itself where none does.
class Blanks {
 public:
  explicit Blanks(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t end_from(std::size_t at) const {
    if (text_.substr(at, 2) == "//") return find("\n", at);
    if (text_.substr(at, 2) == "/*") return past("*/", at + 2);
    if (text_.substr(at, 2) == "R\"" && !has_word_before(at)) return raw_end(at);
    if (text_[at] == '"') return literal_end(at);
    if (text_[at] == '\'' && !is_digit_separator(at)) return literal_end(at);
    if (text_[at] == '#' && is_first_on_line(at)) return directive_end(at);
    return at;
  }

 private:
  [[nodiscard]] std::size_t find(std::string_view what, std::size_t from) const {
    return std::min(text_.find(what, from), text_.size());
  }
  [[nodiscard]] std::size_t past(std::string_view what, std::size_t from) const {
    return std::min(find(what, from) + what.size(), text_.size());
  }
  [[nodiscard]] bool has_word_before(std::size_t at) const { return at > 0 && is_word(text_[at - 1]); }
  [[nodiscard]] std::size_t raw_end(std::size_t at) const {
    const std::size_t open = find("(", at);
    const std::string close = ')' + std::string(text_.substr(at + 2, open - at - 2)) + '"';
    return past(close, open);
  }
  [[nodiscard]] std::size_t literal_end(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < text_.size() && text_[end] != text_[at] && text_[end] != '\n') end += text_[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text_.size());
  }
  /// 100'000 is a number.
  [[nodiscard]] bool is_digit_separator(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && (is_word(text_[begin - 1]) || text_[begin - 1] == '\'')) --begin;
    return begin < at && std::isdigit(static_cast<unsigned char>(text_[begin])) != 0;
  }
  [[nodiscard]] bool is_first_on_line(std::size_t at) const {
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '\t')) --at;
    return at == 0 || text_[at - 1] == '\n';
  }
  [[nodiscard]] std::size_t directive_end(std::size_t at) const {
    std::size_t end = find("\n", at);
    while (end < text_.size() && text_[end - 1] == '\\') end = find("\n", end + 1);
    return end;
  }

  std::string_view text_;
};

/// The text with comments, literals and preprocessor lines turned into blanks; every other character keeps its place.
inline std::string to_bare_code(std::string_view text) {
  std::string code(text);
  const Blanks blanks(text);
  for (std::size_t at = 0; at < code.size();) {
    const std::size_t end = blanks.end_from(at);
    for (std::size_t each = at; each < end; ++each) code[each] = code[each] == '\n' ? '\n' : ' ';
    at = std::max(end, at + 1);
  }
  return code;
}

/// What `#include` lines name, in order, with their quotes or angle brackets. Includes in comments and strings are
/// none.
inline std::vector<std::string> find_includes(std::string_view text) {
  std::vector<std::string> includes;
  const Blanks blanks(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = blanks.end_from(at);
    if (text[at] == '#' && text.substr(at, end - at).find("include") != std::string_view::npos) {
      const std::string_view line = text.substr(at, end - at);
      const std::size_t open = line.find_first_of("\"<");
      const std::size_t close = open == std::string_view::npos ? open : line.find_first_of("\">", open + 1);
      if (close != std::string_view::npos) includes.emplace_back(line.substr(open, close + 1 - open));
    }
    at = std::max(end, at + 1);
  }
  return includes;
}

/// Whether bare code has `name` as a whole: "std::cout" is not in "mystd::cout2". A name that ends in `(` is a call,
/// with or without blanks before the bracket, and not a member's.
inline bool has_name(std::string_view code, std::string_view name) {
  const bool is_call = name.ends_with('(');
  const std::string_view word = is_call ? name.substr(0, name.size() - 1) : name;
  for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const char before = at == 0 ? ' ' : code[at - 1];
    const std::size_t next = code.find_first_not_of(" \n", end);
    const bool is_called = next != std::string_view::npos && code[next] == '(';
    const bool is_member = before == '.' || (before == '>' && at > 1 && code[at - 2] == '-');
    const bool is_whole = !is_word(before) && (end == code.size() || !is_word(code[end]));
    if (is_whole && (!is_call || (is_called && !is_member))) return true;
  }
  return false;
}

}  // namespace okr::architecture
