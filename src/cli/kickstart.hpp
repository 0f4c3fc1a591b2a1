#pragma once

#include <string>

#include "cli/samples.hpp"
#include "cli/session.hpp"

namespace okr::cli {

/// Writes into a folder what a workspace needs to begin with, as far as it is missing, and tells line by line.
class Kickstart {
 public:
  /// `root` is the absolute folder; it need not exist.
  Kickstart(const Session& session, std::string root) : session_(session), root_(std::move(root)) {}

  /// A config, and the OKRs where there is no OKR file yet. Throws Failure, with nothing written, where a config above
  /// makes the folder a part of a workspace (a second one inside would split it), and for a day without a quarter.
  void write(const Sample& sample, Date day);

  /// What was written and what was there, a line each.
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void refuse_nesting() const;
  void write_file(const std::string& path, std::string_view bytes);
  [[nodiscard]] std::string show(std::string_view path) const;

  const Session& session_;
  std::string root_;
  std::string text_;
};

}  // namespace okr::cli
