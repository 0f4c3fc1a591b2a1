#pragma once

#include "language/worded.hpp"
#include "okr/language/title_traits.hpp"

namespace okr::language {

/// Lays a team's own words over what the language's lists found: drops what they hold to be fine, adds what they name.
void apply_own_words(const WordedTitle& title, const OwnPhrases& own, TitleTraits& traits);

}  // namespace okr::language
