#pragma once

#include <string>
#include <string_view>

#include "okr/render/text.hpp"

namespace okr::render {

/// A unified diff for people: lines that go and come in their inks, control characters escaped.
std::string render_diff(std::string_view diff, const TextStyle& style);

}  // namespace okr::render
