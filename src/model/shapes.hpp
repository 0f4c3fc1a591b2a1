#pragma once

#include <string>
#include <string_view>

#include "okr/model/keys.hpp"
#include "okr/yaml/node.hpp"

namespace okr::model {

/// "a list".
std::string_view to_words(yaml::Kind kind);
/// "a date".
std::string_view to_words(Shape shape);
/// How a key is written, as help: `write "due: 2026-12-31"`.
std::string to_example(const Key& key);

/// "a, b or c".
std::string join_words(std::span<const std::string_view> words, std::string_view last_joint);

}  // namespace okr::model
