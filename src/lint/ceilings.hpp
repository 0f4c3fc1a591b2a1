#pragma once

#include <optional>
#include <string>

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// A number of a title that its key result meets without anybody doing anything.
struct OpenNumber {
  Span span;           ///< in the title, with the words that open it: "up to 30"
  std::string met_by;  ///< "0", "its start, 40"
};

/// "up to 30" where nothing says from where, and "at least 30" where the start is more already (or "at most" and less).
std::optional<OpenNumber> find_open_number(const model::KeyResult& key_result, language::Language language);

}  // namespace okr::lint
