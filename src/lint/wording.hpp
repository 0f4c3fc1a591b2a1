#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/base/text.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// "1 key result", "3 key results".
std::string to_count(std::size_t count, std::string_view noun);

/// The subject of a finding that is said once for several: `key result "Win 30 shops"` where it is the only one, else
/// "3 key results".
std::string to_subject(std::string_view noun, std::size_t count, const model::Entity& first);

/// `"several", "soon" and "more"`.
std::string to_quoted_list(const std::vector<std::string>& words);

/// What people call a thing: its title in quotes, else its id or slug.
std::string to_quoted_name(const model::Entity& entity);

/// "by the end of 2026-Q4", or with an example where the file has no period.
std::string to_deadline(const model::OkrFile& file);

}  // namespace okr::lint
