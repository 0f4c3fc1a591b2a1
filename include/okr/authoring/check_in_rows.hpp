#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::authoring {

/// A check-in of a list, as it stands there.
struct CheckInRow {
  std::string origin;  ///< "rows.csv:3", "rows.json[2]"
  std::string key_result;
  std::string value;
  std::optional<std::string> confidence;
  std::string note;
  std::optional<std::string> on;
  friend bool operator==(const CheckInRow&, const CheckInRow&) = default;
};

struct CheckInRows {
  std::vector<CheckInRow> rows;
  std::vector<std::string> problems;  ///< "rows.csv:3: what is wrong"; all of them
};

/// Reads a list of check-ins: CSV whose header names `kr` and any of `value`, `confidence`, `note` and `on`, or a JSON
/// list of objects with these keys (a text that begins with `[` or `{`). A JSON number is an absolute value. `name` is
/// what the places are called by.
CheckInRows parse_check_in_rows(std::string_view text, std::string_view name);

}  // namespace okr::authoring
