#include "okr/source/source_file.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "okr/base/text.hpp"

namespace okr {

namespace {

std::vector<std::size_t> find_line_starts(std::string_view bytes) {
  std::vector<std::size_t> starts;
  starts.reserve(1 + bytes.size() / 32);
  starts.push_back(0);
  std::size_t at = 0;
  while (at < bytes.size()) {
    const void* found = std::memchr(bytes.data() + at, '\n', bytes.size() - at);
    if (found == nullptr) break;
    at = static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data()) + 1;
    if (at < bytes.size()) starts.push_back(at);
  }
  return starts;
}

}  // namespace

SourceFile::SourceFile(std::string path, std::string bytes)
    : path_(std::move(path)),
      bytes_(std::move(bytes)),
      bom_size_(bytes_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0),
      line_starts_(find_line_starts(bytes_)) {}

std::string_view SourceFile::text(Span span) const {
  assert(span.begin <= span.end && span.end <= bytes_.size());
  return bytes().substr(span.begin, span.size());
}

std::size_t SourceFile::line_at(std::size_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

Span SourceFile::line_span(std::size_t line) const {
  assert(line < line_count());
  const std::size_t begin = line == 0 ? bom_size_ : line_starts_[line];
  std::size_t end = line + 1 < line_count() ? line_starts_[line + 1] : bytes_.size();
  if (end > begin && bytes_[end - 1] == '\n') {
    --end;
    if (end > begin && bytes_[end - 1] == '\r') --end;
  }
  return {begin, end};
}

}  // namespace okr
