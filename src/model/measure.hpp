#pragma once

#include "okr/model/okr_file.hpp"

namespace okr::model {

/// Whether a title may fill fields that are silent (`infer_from_text`).
enum class Inference : std::uint8_t { fields_only, from_text };

/// How a key result is measured, from its fields and the phrase of its title. `language` is the one that the title was
/// read in.
Measure to_measure(const KeyResult& key_result, Inference inference, language::Language language);

}  // namespace okr::model
