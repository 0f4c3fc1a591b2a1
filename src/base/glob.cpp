#include "okr/base/glob.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "okr/base/text.hpp"

namespace okr {

namespace {

constexpr std::size_t most_alternatives = 256;
constexpr std::size_t longest_pattern = 4096;  // as long as a path can be

/// The character at `at` of a pattern and what it takes; a backslash takes the next one as it is.
struct Literal {
  std::string_view bytes;
  std::size_t size = 0;
};

Literal read_literal(std::string_view pattern, std::size_t at) {
  const std::size_t escape = pattern[at] == '\\' && at + 1 < pattern.size() ? 1 : 0;
  const std::size_t size = decode_utf8(pattern, at + escape).size;
  return {pattern.substr(at + escape, size), escape + size};
}

/// Code points, and single bytes where a name is no UTF-8 (those are below every range).
std::int32_t to_code_point(std::string_view bytes) { return decode_utf8(bytes, 0).code_point; }

/// Where the class that begins at `[` ends (at its `]`); nothing where it has no end, so that `[` stands for itself.
/// A `]` right after the bracket belongs to the class.
std::optional<std::size_t> find_class_end(std::string_view pattern, std::size_t at) {
  ++at;
  if (at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^')) ++at;
  if (at < pattern.size() && pattern[at] == ']') ++at;
  const std::size_t end = pattern.find(']', at);
  if (end == std::string_view::npos) return std::nullopt;
  return end;
}

bool is_in_class(std::string_view character, std::string_view set) {
  const bool is_negated = set.starts_with('!') || set.starts_with('^');
  if (is_negated) set.remove_prefix(1);
  const std::int32_t wanted = to_code_point(character);
  for (std::size_t at = 0; at < set.size();) {
    const Literal first = read_literal(set, at);
    at += first.size;
    Literal last = first;
    if (at + 1 < set.size() && set[at] == '-') {
      last = read_literal(set, at + 1);
      at += 1 + last.size;
    }
    const bool is_within = to_code_point(first.bytes) <= wanted && wanted <= to_code_point(last.bytes);
    if (wanted < 0 ? first.bytes == character : is_within) return !is_negated;
  }
  return is_negated;
}

/// Where the one character at `at` of `name` matches the pattern's next element: how far that element reaches.
std::optional<std::size_t> match_one(std::string_view character, std::string_view pattern, std::size_t at) {
  if (pattern[at] == '?') return 1;
  if (pattern[at] == '[') {
    if (const auto end = find_class_end(pattern, at)) {
      if (!is_in_class(character, pattern.substr(at + 1, *end - at - 1))) return std::nullopt;
      return *end + 1 - at;
    }
  }
  const Literal literal = read_literal(pattern, at);
  if (literal.bytes != character) return std::nullopt;
  return literal.size;
}

/// One name against one name's pattern. Only the last `*` is ever taken back, which is enough: what stood before it
/// matched as early as it could.
bool matches_name(std::string_view name, std::string_view pattern) {
  std::size_t at = 0;
  std::size_t in_pattern = 0;
  std::size_t star_at = 0;
  std::size_t after_star = std::string_view::npos;
  while (at < name.size()) {
    if (in_pattern < pattern.size() && pattern[in_pattern] == '*') {
      after_star = ++in_pattern;
      star_at = at;
      continue;
    }
    const std::size_t size = decode_utf8(name, at).size;
    if (in_pattern < pattern.size()) {
      if (const auto reach = match_one(name.substr(at, size), pattern, in_pattern)) {
        in_pattern += *reach;
        at += size;
        continue;
      }
    }
    if (after_star == std::string_view::npos) return false;
    in_pattern = after_star;
    star_at += decode_utf8(name, star_at).size;
    at = star_at;
  }
  return pattern.find_first_not_of('*', in_pattern) == std::string_view::npos;
}

/// The first name of a `/`-separated text, and the text after it.
struct Head {
  std::string_view name;
  std::string_view rest;
};

Head split_head(std::string_view path) {
  const std::size_t end = path.find('/');
  if (end == std::string_view::npos) return {path, {}};
  const std::size_t next = path.find_first_not_of('/', end);
  return {path.substr(0, end), next == std::string_view::npos ? std::string_view{} : path.substr(next)};
}

/// A pattern without alternatives, as `matches_name` but by whole names: only the last `**` is taken back.
bool matches_names(std::string_view path, std::string_view pattern) {
  std::string_view after_stars;
  std::string_view stars_at;
  bool has_stars = false;
  while (!path.empty()) {
    const Head wanted = split_head(pattern);
    if (wanted.name == "**") {
      if (wanted.rest.empty()) return true;
      has_stars = true;
      pattern = after_stars = wanted.rest;
      stars_at = path;
      continue;
    }
    const Head head = split_head(path);
    if (!pattern.empty() && matches_name(head.name, wanted.name)) {
      pattern = wanted.rest;
      path = head.rest;
      continue;
    }
    if (!has_stars) return false;
    pattern = after_stars;
    path = stars_at = split_head(stars_at).rest;
  }
  return pattern.empty();
}

/// The leftmost `{a,b}` of a pattern: where it begins and ends, and its alternatives.
struct Alternatives {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string_view> each;
};

/// A brace that is still open, and the commas on its own level.
struct OpenBrace {
  std::size_t at = 0;
  std::vector<std::size_t> commas;
};

Alternatives to_alternatives(std::string_view pattern, const OpenBrace& brace, std::size_t close) {
  Alternatives group{brace.at, close + 1, {}};
  std::size_t part = brace.at + 1;
  for (const std::size_t comma : brace.commas) {
    group.each.push_back(pattern.substr(part, comma - part));
    part = comma + 1;
  }
  group.each.push_back(pattern.substr(part, close - part));
  return group;
}

/// A brace that does not close, or around one alternative only, stands for itself.
std::optional<Alternatives> find_alternatives(std::string_view pattern) {
  std::optional<Alternatives> first;
  std::vector<OpenBrace> open;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') ++at;
    if (c == '{') open.push_back({at, {}});
    if (open.empty()) continue;
    if (c == ',') open.back().commas.push_back(at);
    if (c != '}') continue;
    const OpenBrace brace = std::move(open.back());
    open.pop_back();
    if (!brace.commas.empty() && (!first || brace.at < first->begin)) first = to_alternatives(pattern, brace, at);
    if (open.empty() && first) return first;
  }
  return first;
}

/// `budget` counts the alternatives down, so that a pattern with many groups comes to an end.
bool matches_any(std::string_view path, std::string_view pattern, std::size_t& budget) {
  if (budget == 0) return false;
  const auto group = find_alternatives(pattern);
  if (!group) {
    --budget;
    return matches_names(path, pattern);
  }
  return std::any_of(group->each.begin(), group->each.end(), [&](std::string_view each) {
    std::string chosen(pattern.substr(0, group->begin));
    chosen += each;
    chosen += pattern.substr(group->end);
    return matches_any(path, chosen, budget);
  });
}

}  // namespace

bool matches_glob(std::string_view path, std::string_view pattern) {
  while (pattern.starts_with("./") || pattern.starts_with('/')) pattern.remove_prefix(pattern.find('/') + 1);
  if (pattern.empty() || path.empty() || pattern.size() > longest_pattern) return false;
  std::size_t budget = most_alternatives;
  if (pattern.ends_with('/')) return matches_any(path, std::string(pattern) + "**", budget);
  return matches_any(path, pattern, budget);
}

}  // namespace okr
