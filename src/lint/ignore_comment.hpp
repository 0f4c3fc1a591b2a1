#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/base/span.hpp"
#include "okr/yaml/node.hpp"

namespace okr::lint {

/// A name in the brackets of an ignore comment.
struct IgnoredName {
  Span span;
  std::vector<std::string_view> ids;  ///< the rules that it stands for; empty where it is no name of a rule
  bool is_used = false;               ///< it took a finding out

  [[nodiscard]] bool stands_for(std::string_view rule) const;
};

/// `# okr: ignore[rule, rule] reason`, `# okr: ignore[rule] until 2026-12-01: reason` or `# okr: ignore-file[rule]
/// reason`; or what was likely meant as one. Several may stand in one comment, and behind other words:
/// `# as agreed # okr: ignore[kr-missing-time] 1.0 has no day yet`.
struct IgnoreComment {
  Span span;     ///< from its `#` to its end
  Span comment;  ///< the comment that it is or stands in
  bool is_trailing = false;
  bool is_for_file = false;
  Span node;  ///< what it is for; the whole text for a file
  std::vector<IgnoredName> names;
  std::optional<Date> until;  ///< the last day that it holds
  std::string reason;
  std::string problem;        ///< why it takes nothing out; empty where it does
  std::string help;           ///< what to do about the problem
  bool is_misplaced = false;  ///< the problem is where it stands

  /// Whether a finding that begins there is meant.
  [[nodiscard]] bool covers(Span finding) const;
};

/// All of a file's comments, in its order.
std::vector<IgnoreComment> read_ignore_comments(std::string_view bytes, const std::vector<yaml::Comment>& comments);

/// No comment can take out what is said of comments.
bool is_about_ignoring(std::string_view rule);

}  // namespace okr::lint
