#include "okr/render/diff.hpp"

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"

namespace okr::render {

namespace {

Ink to_ink(std::string_view line) {
  if (line.starts_with("+++") || line.starts_with("---")) return Ink::strong;
  if (line.starts_with("@@")) return Ink::frame;
  if (line.starts_with('+')) return Ink::help;
  return line.starts_with('-') ? Ink::error : Ink::plain;
}

}  // namespace

std::string render_diff(std::string_view diff, const TextStyle& style) {
  std::string out;
  while (!diff.empty()) {
    const std::size_t end = std::min(diff.find('\n'), diff.size());
    const std::string_view line = diff.substr(0, end);
    const bool has_return = line.ends_with('\r');
    out += paint(escape_controls(line.substr(0, end - (has_return ? 1 : 0))), to_ink(line), style);
    out += '\n';
    diff.remove_prefix(std::min(end + 1, diff.size()));
  }
  return out;
}

}  // namespace okr::render
