#pragma once

#include "okr/model/keys.hpp"
#include "render/json_text.hpp"

namespace okr::render {

/// What the JSON Schema says of a key's value, without its description. Values that a YAML reader takes for numbers or
/// truth values are texts to okr: both are valid wherever a text is.
Json to_value_schema(const model::Key& key);

/// `{"$ref": "#/definitions/key_result"}`.
Json to_reference(std::string_view mapping);

}  // namespace okr::render
