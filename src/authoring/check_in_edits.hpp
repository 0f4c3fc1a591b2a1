#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::authoring {

/// Writes a check-in into one key result, as edits of its file's tree. No edits where what is to change stands behind
/// an alias.
struct CheckInWriter {
  CheckInWriter(const yaml::Node& file_root, yaml::Path key_result_path)
      : root(file_root), key_result(std::move(key_result_path)) {}

  /// A new last line in `check_ins`; in place of `written` where that is given: what is not told anew stays.
  [[nodiscard]] std::vector<yaml::Edit> write(Date on, const model::CheckIn* written) const;
  /// A milestone's `done_on`; without a day it is taken away.
  [[nodiscard]] std::vector<yaml::Edit> mark(const model::Milestone& milestone, std::optional<Date> done_on) const;
  /// Whether there is something to say of the day beside a value.
  [[nodiscard]] bool has_line() const { return !confidence.empty() || !note.empty(); }
  /// Whether the line will have a note.
  [[nodiscard]] bool has_note(const model::CheckIn* written) const;

  const yaml::Node& root;
  yaml::Path key_result;
  std::string value;       ///< plain decimal numbers; empty: none
  std::string confidence;  ///< as above
  std::string note;        ///< empty: none
};

}  // namespace okr::authoring
