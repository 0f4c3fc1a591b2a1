#pragma once

#include <string>
#include <string_view>

namespace okr {

/// The user's text made safe to print: control characters, DEL, C1, bidi overrides and isolates, line and paragraph
/// separators, NUL and invalid UTF-8 become visible escapes (`\x1b`, `\u202e`); newline, carriage return and tab become
/// `\n`, `\r` and `\t`. It can't move the cursor, forge a log line or a CI command. Text without such characters comes
/// back unchanged.
std::string escape_controls(std::string_view text);

}  // namespace okr
