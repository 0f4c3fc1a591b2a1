#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/error.hpp"

namespace okr::cli {

/// The words of an editor's command line, `code --wait`, with a shell's quotes and backslashes taken off and nothing
/// expanded. Fails where only a shell could make sense of it: `has a "$", and okr starts no shell`.
Result<std::vector<std::string>> parse_editor(std::string_view text);

/// The words that open `path` (absolute) at a line, from 1, as the editor named by the first word takes it; an editor
/// that okr does not know opens the file.
std::vector<std::string> to_editor_command(std::vector<std::string> words, const std::string& path, std::size_t line);

}  // namespace okr::cli
