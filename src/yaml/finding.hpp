#pragma once

#include <string>
#include <string_view>

#include "okr/source/diagnostic.hpp"

namespace okr::yaml {

inline constexpr std::string_view syntax_rule = "yaml-syntax";
inline constexpr std::string_view duplicate_rule = "yaml-duplicate-key";
inline constexpr std::string_view encoding_rule = "yaml-encoding";
inline constexpr std::string_view conflict_rule = "yaml-conflict-markers";
inline constexpr std::string_view limit_rule = "yaml-limit";

/// An error of this room. Its path is set where the document is done.
Diagnostic make_finding(std::string_view rule, Span span, std::string message, std::string help, std::string_view key);

/// The user's words on one line, at most 40 characters of them, "..." where they go on.
std::string shorten(std::string_view words);
/// The same in straight double quotes.
std::string quote(std::string_view words);

/// "U+00A0".
std::string name_code_point(std::int32_t code_point);

}  // namespace okr::yaml
