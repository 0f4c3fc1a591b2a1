#pragma once

#include <string_view>

namespace okr {

/// Whether a `/`-separated relative path matches a pattern: `*` and `?` stay within one name, `**` as a whole name
/// spans any number of folders (also none), `[a-z]` and `[!a-z]` are classes, `{a,b}` alternatives. A pattern that
/// names a folder (`archive/` or one that ends in `/**`) matches all below. `\` takes the next character as it is. Past
/// 256 alternatives in one pattern the rest match nothing, nor does a pattern of more than 4,096 bytes.
bool matches_glob(std::string_view path, std::string_view pattern);

}  // namespace okr
