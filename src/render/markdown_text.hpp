#pragma once

#include <string>
#include <string_view>

namespace okr::render {

/// The user's words as words in Markdown: nothing in them is markup, a cell's end, a tag or a link, and no platform
/// takes them for the name of a person, an issue or a label. Line ends are shown as escapes.
std::string to_markdown(std::string_view text);

}  // namespace okr::render
