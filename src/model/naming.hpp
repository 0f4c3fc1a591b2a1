#pragma once

#include "okr/model/okr_file.hpp"

namespace okr::model {

/// The file's name for its team: its stem, "growth" of "okrs/growth.okr.yaml", as far as it can be a name. Never empty.
std::string to_team(std::string_view path);

/// Gives every entity of the file its slug and ref (format.md, References). Ids come first: they stay as written, but
/// the second of two equal ones.
void name_entities(OkrFile& file);

}  // namespace okr::model
