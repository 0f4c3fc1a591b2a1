#pragma once

#include <string>
#include <string_view>

namespace okr::render {

/// A relative path as a URI: every byte but letters, digits, `-._~` and `/` percent-encoded.
std::string to_uri(std::string_view path);

}  // namespace okr::render
