#pragma once

#include "render/json_text.hpp"

namespace okr::render {

/// Every rule as SARIF describes one, in the order of `lint::all_rules`.
Json to_sarif_rules();

}  // namespace okr::render
