#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"

namespace okr {

/// One file's bytes and where its lines are. The bytes are kept as read (BOM, CRLF, a missing last newline), so that
/// every offset is an offset into the file.
///
///     SourceFile file("okrs/growth.okr.yaml", bytes);
///     file.text(file.line_span(file.line_at(offset)));
class SourceFile {
 public:
  SourceFile(std::string path, std::string bytes);

  /// As okr shows it: relative to the workspace's root, `/`-separated. May hold any bytes but NUL.
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  [[nodiscard]] std::string_view text(Span span) const;

  [[nodiscard]] bool has_bom() const { return bom_size() != 0; }
  /// Bytes that the BOM takes: 3 or 0.
  [[nodiscard]] std::size_t bom_size() const { return bom_size_; }

  /// Lines end at LF (a CR before it belongs to the line end). A file that ends in LF has no empty last line; an empty
  /// file has one line.
  [[nodiscard]] std::size_t line_count() const { return line_starts_.size(); }
  /// The line, from 0, that the byte at `offset` is in; an offset past the end is in the last line.
  [[nodiscard]] std::size_t line_at(std::size_t offset) const;
  /// The line's text without its line end, and without the BOM in line 0.
  [[nodiscard]] Span line_span(std::size_t line) const;

 private:
  std::string path_;
  std::string bytes_;
  std::size_t bom_size_ = 0;
  std::vector<std::size_t> line_starts_;
};

}  // namespace okr
