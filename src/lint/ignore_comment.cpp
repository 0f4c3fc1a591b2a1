#include "lint/ignore_comment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/text.hpp"
#include "okr/lint/rule.hpp"

namespace okr::lint {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view separators = " \t:._,;=-";
/// Words of other tools for the same.
constexpr std::array<std::string_view, 5> foreign_words{"disable", "noqa", "nolint", "skip", "suppress"};

bool is_one_of(char c, std::string_view chars) { return chars.find(c) != std::string_view::npos; }

std::size_t skip(std::string_view text, std::size_t at, std::string_view chars) {
  return std::min(text.find_first_not_of(chars, at), text.size());
}

bool is_word_char(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; }

std::string to_ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

/// How a comment begins: `# okr: ignore`. Offsets into the comment.
struct Head {
  std::string_view mark = {};       ///< "okr"
  std::string_view separator = {};  ///< ":"
  std::string_view word = {};       ///< "ignore"
  std::size_t end = 0;
};

/// Nothing where the comment's first word is not okr's.
std::optional<Head> find_head(std::string_view text) {
  const std::size_t begin = skip(text, 1, blanks);
  Head head{.mark = text.substr(begin, 3)};
  if (to_ascii_lower(head.mark) != "okr") return std::nullopt;
  const std::size_t word = skip(text, begin + 3, separators);
  head.separator = text.substr(begin + 3, word - begin - 3);
  if (head.separator.empty()) return std::nullopt;
  head.end = word;
  while (head.end < text.size() && is_word_char(text[head.end])) ++head.end;
  head.word = text.substr(word, head.end - word);
  return head;
}

bool is_exact(const Head& head) {
  return head.mark == "okr" && trim(head.separator) == ":" && head.separator.front() == ':' &&
         (head.word == "ignore" || head.word == "ignore-file");
}

bool names_rule(std::string_view text) {
  const std::size_t begin = skip(text, 0, " \t[(:\"'");
  return !expand_rule_name(text.substr(begin, text.find_first_of(" \t,])\"':", begin) - begin)).empty();
}

/// Whether somebody meant to write an ignore comment: running text about okr is none.
bool is_meant(const Head& head, std::string_view rest) {
  const std::string word = to_ascii_lower(head.word);
  const bool has_colon = head.separator.find(':') != std::string_view::npos;
  if ((word == "ignore" || word == "ignore-file") && has_colon) return true;
  const bool is_near = word.starts_with("ignore") || edit_distance(word, "ignore") <= 1 ||
                       std::ranges::find(foreign_words, word) != foreign_words.end();
  const std::string_view behind = rest.substr(skip(rest, 0, blanks));
  return is_near && (behind.starts_with('[') || names_rule(rest));
}

/// The comments in one that are okr's: where each begins.
std::vector<std::size_t> find_begins(std::string_view text) {
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < text.size(); at = text.find('#', at + 1)) {
    const bool begins_here = at == 0 || is_one_of(text[at - 1], blanks);
    const std::optional<Head> head = begins_here ? find_head(text.substr(at)) : std::nullopt;
    if (!head || !(is_exact(*head) || is_meant(*head, text.substr(at + head->end)))) continue;
    const bool is_commented_out = at > 0 && text.substr(0, at).find_first_not_of("# \t") == std::string_view::npos;
    if (!is_commented_out) begins.push_back(at);
  }
  return begins;
}

/// Reads one. Offsets of `text` are the file's less `offset`.
class Parse {
 public:
  Parse(std::string_view text, std::size_t offset, IgnoreComment& out) : text_(text), offset_(offset), out_(out) {}

  void run() {
    const Head head = *find_head(text_);
    out_.is_for_file = to_ascii_lower(head.word) == "ignore-file";
    if (!is_exact(head)) return fail("it begins with other words than \"okr: ignore\"", to_right_form(head.end));
    const std::size_t open = skip(text_, head.end, blanks);
    if (open == text_.size() || text_[open] != '[')
      return fail("it names no rule in brackets", to_right_form(head.end));
    const std::size_t close = text_.find(']', open);
    if (close == std::string_view::npos) return fail("its bracket is not closed", to_right_form(head.end));
    read_names(open + 1, close);
    if (out_.names.empty()) return fail("it names no rule in its brackets", to_right_form(close));
    read_rest(trim(text_.substr(close + 1)));
  }

 private:
  void fail(std::string problem, std::string help) {
    out_.problem = std::move(problem);
    out_.help = std::move(help);
  }

  /// With the rules that it names somehow.
  [[nodiscard]] std::string to_right_form(std::size_t begin) const {
    constexpr std::string_view between = " \t,;:[](){}\"'";
    std::string names;
    for (std::size_t at = skip(text_, begin, between); at < text_.size();) {
      const std::size_t end = std::min(text_.find_first_of(between, at), text_.size());
      const std::string_view name = text_.substr(at, end - at);
      if (!expand_rule_name(name).empty()) names += (names.empty() ? "" : ", ") + std::string(name);
      at = skip(text_, end, between);
    }
    return fmt::format("write \"# okr: {}[{}]\" and the reason", out_.is_for_file ? "ignore-file" : "ignore",
                       names.empty() ? "kr-missing-number" : names);
  }

  void read_names(std::size_t begin, std::size_t end) {
    const std::string_view names = text_.substr(0, end);
    for (std::size_t at = skip(names, begin, " \t,"); at < end;) {
      const std::size_t name_end = std::min(names.find_first_of(" \t,", at), end);
      out_.names.push_back({{offset_ + at, offset_ + name_end}, expand_rule_name(names.substr(at, name_end - at))});
      at = skip(names, name_end, " \t,");
    }
  }

  void read_rest(std::string_view rest) {
    if (rest.starts_with("until") && (rest.size() == 5 || !is_word_char(rest[5]))) {
      rest = rest.substr(skip(rest, 5, blanks));
      const std::string_view day = rest.substr(0, rest.find_first_of(" \t:"));
      const auto date = parse_date(day);
      if (!date) return fail("its \"until\" names no day", "write \"until 2026-12-01: \" and the reason");
      out_.until = *date;
      rest.remove_prefix(day.size());
    }
    rest = trim(rest);
    if (rest.starts_with(':')) rest.remove_prefix(1);
    out_.reason = trim(rest);
  }

  std::string_view text_;
  std::size_t offset_;
  IgnoreComment& out_;
};

void place(IgnoreComment& ignore, const yaml::Comment& comment, std::string_view bytes) {
  ignore.node = comment.node;
  if (!ignore.problem.empty()) return;
  if (ignore.is_for_file && !comment.is_heading) {
    ignore.problem = "it is for the whole file, but stands behind the first key";
    ignore.help = "move it above the first key, or write \"ignore\" for what stands on this line or follows";
  }
  if (ignore.is_for_file) ignore.node = {0, bytes.size()};
  ignore.is_misplaced = !ignore.problem.empty() || (ignore.node.empty() && !ignore.is_for_file);
  if (ignore.node.empty() && !ignore.is_for_file) {
    ignore.problem = "nothing follows that it could be for";
    ignore.help = "put it at the end of the line that it is for, or on a line above";
  }
}

/// Nearly every comment is none of okr's.
bool may_be_okrs(std::string_view text) {
  for (std::size_t at = text.find_first_of("kK"); at != std::string_view::npos; at = text.find_first_of("kK", at + 1)) {
    const bool is_between = at > 0 && at + 1 < text.size();
    if (is_between && is_one_of(text[at - 1], "oO") && is_one_of(text[at + 1], "rR")) return true;
  }
  return false;
}

}  // namespace

bool IgnoreComment::covers(Span finding) const {
  return node.begin <= finding.begin && (finding.begin < node.end || (finding.empty() && finding.begin == node.end));
}

bool IgnoredName::stands_for(std::string_view rule) const { return std::ranges::find(ids, rule) != ids.end(); }

std::vector<IgnoreComment> read_ignore_comments(std::string_view bytes, const std::vector<yaml::Comment>& comments) {
  std::vector<IgnoreComment> ignores;
  for (const yaml::Comment& comment : comments) {
    const std::string_view text = bytes.substr(comment.span.begin, comment.span.size());
    if (!may_be_okrs(text)) continue;
    const std::vector<std::size_t> begins = find_begins(text);
    for (std::size_t i = 0; i < begins.size(); ++i) {
      const std::size_t next = i + 1 < begins.size() ? begins[i + 1] : text.size();
      const std::string_view own = text.substr(begins[i], next - begins[i]);
      const std::size_t size = std::min(own.find_last_not_of(blanks) + 1, own.size());
      const std::size_t begin = comment.span.begin + begins[i];
      IgnoreComment& ignore = ignores.emplace_back();
      ignore.span = {begin, begin + size};
      ignore.comment = comment.span;
      ignore.is_trailing = comment.is_trailing;
      Parse(own.substr(0, size), begin, ignore).run();
      place(ignore, comment, bytes);
    }
  }
  return ignores;
}

bool is_about_ignoring(std::string_view rule) { return rule.starts_with("ignore-"); }

}  // namespace okr::lint
