#pragma once

#include <string_view>

#include "okr/model/keys.hpp"
#include "render/json_text.hpp"

namespace okr::render {

/// Definitions beside those of the mappings. A type that a schema names is proposed by editors as a value: these name
/// only what is not meant.
inline constexpr std::string_view nothing = "nothing";
inline constexpr std::string_view truth_value = "truth_value";

/// What the JSON Schema says of a key's value, without its description. Values that a YAML reader takes for numbers or
/// truth values are texts to okr: both are valid wherever a text is.
Json to_value_schema(const model::Key& key);

/// `{"$ref": "#/definitions/key_result"}`.
Json to_reference(std::string_view definition);

}  // namespace okr::render
