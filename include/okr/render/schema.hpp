#pragma once

#include <string>

namespace okr::render {

/// The JSON Schema (draft-07) of an OKR file, from the tables that decode it: what the decoder accepts is valid, and
/// what it refuses is not, as far as a schema can say so.
std::string render_file_schema();

/// That of `okr.config.yaml`, with the rules that there are.
std::string render_config_schema();

}  // namespace okr::render
