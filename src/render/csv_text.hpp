#pragma once

#include <string>
#include <string_view>

namespace okr::render {

/// A field as RFC 4180 writes it, control characters as escapes; in quotes where it has any kind of separator or quote.
std::string to_csv_field(std::string_view text);

/// The same of the user's words. A spreadsheet takes what begins with "=", "+", "-" or "@" for a formula: such words
/// have an apostrophe before them.
std::string to_csv_words(std::string_view text);

}  // namespace okr::render
