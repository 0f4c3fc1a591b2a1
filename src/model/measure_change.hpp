#pragma once

#include "okr/model/okr_file.hpp"

namespace okr::model {

/// Fills the one of start and target that follows from the other and the change that the title names: "by 10 %" of
/// itself, "by 400", "by 3 pp", "double". Where a value and a change are in doubt (a verb that says no way, another
/// unit or clause, a loss) nothing is filled.
void fill_by_change(const KeyResult& key_result, language::Language language, Measure& measure);

}  // namespace okr::model
