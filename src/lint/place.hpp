#pragma once

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// Where a part of a title's text stands in its file, through quotes, escapes and folded lines. The whole title where
/// the two can't be brought together.
Span find_title_span(const model::OkrFile& file, const model::Field<std::string>& title, Span in_title);

}  // namespace okr::lint
