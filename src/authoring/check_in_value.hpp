#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "okr/base/error.hpp"
#include "okr/language/language.hpp"

namespace okr::authoring {

/// A number to write: a plain YAML decimal, and what it is.
struct WrittenNumber {
  std::string text;
  double value = 0;
};

/// What a typed value depends on.
struct ValueSetting {
  language::Language language = language::Language::en;
  std::string unit;            ///< of the key result; empty: any
  std::optional<double> base;  ///< what "+2" is added to
};

/// "1.9", "1,9", "30 %", "=-2" as they are, "+0.2" and "-2" on top of the base, exact in decimals. A plain decimal
/// number is that number in every language, as in a file. Fails with a whole sentence: no number, two readings, another
/// unit, nothing to add to.
Result<WrittenNumber> parse_check_in_value(std::string_view text, const ValueSetting& setting);

/// "0.7", "7/10", "70 %", "0,7": 0 to 1. Fails with a whole sentence.
Result<WrittenNumber> parse_confidence(std::string_view text, language::Language language);

}  // namespace okr::authoring
