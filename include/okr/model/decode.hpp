#pragma once

#include "okr/model/config.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::model {

/// Reads one OKR file: yaml, then every key of format.md by the tables in `model/keys`. Never throws for bad input;
/// whatever can be read is in the result, and its `findings` say what can't. The config gives language, year start and
/// inference.
OkrFile decode_file(SourceFile source, const Config& config);

}  // namespace okr::model
