#include "okr/base/diff.hpp"

#include <fmt/format.h>

#include <dtl/dtl.hpp>
#include <vector>

namespace okr {

namespace {

using Lines = std::vector<std::string_view>;
using LineDiff = dtl::Diff<std::string_view, Lines>;

/// With their ends: a line that gets one is another line.
Lines to_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

void add_line(char mark, std::string_view line, std::string& out) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

template <class Elements>
void add_lines(const Elements& elements, std::string& out) {
  for (const auto& [line, info] : elements) {
    add_line(info.type == dtl::SES_ADD ? '+' : info.type == dtl::SES_DELETE ? '-' : ' ', line, out);
  }
}

/// An empty side begins at line 0.
long long to_first(long long first, long long count) { return count == 0 ? 0 : first; }

std::string to_side(char side, std::string_view path, bool is_there) {
  return is_there ? fmt::format("{}/{}", side, path) : "/dev/null";
}

}  // namespace

std::string to_unified_diff(std::string_view path, std::optional<std::string_view> before,
                            std::optional<std::string_view> after) {
  if (before == after) return "";
  const Lines old_lines = to_lines(before.value_or(""));
  const Lines new_lines = to_lines(after.value_or(""));
  LineDiff diff(old_lines, new_lines);
  diff.onHuge();
  diff.compose();
  diff.composeUnifiedHunks();
  std::string out =
      fmt::format("--- {}\n+++ {}\n", to_side('a', path, before.has_value()), to_side('b', path, after.has_value()));
  for (const auto& hunk : diff.getUniHunks()) {
    out += fmt::format("@@ -{},{} +{},{} @@\n", to_first(hunk.a, hunk.b), hunk.b, to_first(hunk.c, hunk.d), hunk.d);
    add_lines(hunk.common[0], out);
    add_lines(hunk.change, out);
    add_lines(hunk.common[1], out);
  }
  return out;
}

}  // namespace okr
