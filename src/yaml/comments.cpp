#include "yaml/comments.hpp"

#include "yaml/characters.hpp"

namespace okr::yaml {

namespace {

/// Past the anchor, tag or directive at `at`; `at` itself if there is none.
std::size_t skip_named(std::string_view text, std::size_t at, bool is_line_begin) {
  const char c = text[at];
  if (c == '%' && is_line_begin) {
    const std::size_t end = find_line_end(text, at);
    return std::min(text.find(" #", at), end);
  }
  if (c != '&' && c != '!') return at;
  while (at < text.size() && !is_space_char(text[at])) ++at;
  return at;
}

}  // namespace

void collect_comments(std::string_view text, Span gap, std::size_t floor, std::vector<Comment>& comments) {
  if (gap.begin >= gap.end || text.substr(gap.begin, gap.size()).find('#') == std::string_view::npos) return;
  for (std::size_t at = gap.begin; at < gap.end;) {
    const bool is_line_begin = at == floor || text[at - 1] == '\n';
    if (text[at] == '#') {
      const std::size_t end = find_line_end(text, at);
      const std::size_t line = find_line_begin(text, at, floor);
      comments.push_back({{at, end}, skip_blanks(text, line) != at});
      at = end;
    } else {
      const std::size_t after = skip_named(text, at, is_line_begin);
      at = after > at ? after : at + 1;
    }
  }
}

}  // namespace okr::yaml
