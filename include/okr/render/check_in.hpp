#pragma once

#include <string>

#include "okr/render/change.hpp"
#include "okr/render/text.hpp"
#include "okr/report/check_in.hpp"

namespace okr::render {

/// A line a check-in: what it is of, old and new value, how far that is, how far it should be. Where not all fit in the
/// width, what they are of stands on lines of its own.
std::string render_check_in_text(const report::CheckInView& view, const TextStyle& style);

/// The kind `check-in` of `schema/check-in.schema.json`; `change` says what files were written.
std::string render_check_in_json(const report::CheckInView& view, const ChangeView& change);

}  // namespace okr::render
