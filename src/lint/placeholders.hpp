#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// The first place in a title that is left to be filled in: "TBD", "xx", "???", "<name>", "lorem ipsum", "X" where a
/// number belongs ("over X MNOK", "from N to M", "do more of X"), or one of a team's own words. A name is none: "on X",
/// "Generation X", "X-factor".
std::optional<Span> find_placeholder(const model::Entity& entity, language::Context context,
                                     const std::vector<std::string>& own);

}  // namespace okr::lint
