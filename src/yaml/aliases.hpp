#pragma once

#include <yaml-cpp/anchor.h>

#include <vector>

#include "okr/yaml/parse.hpp"

namespace okr::yaml {

/// Gives each alias in the tree the content of its anchor. `targets` are the anchors' numbers, one an alias, in the
/// order of the text; yaml-cpp numbers anchors from 1 in that order too. An alias inside its own anchor, and those that
/// would break a limit, become damaged, with a finding for the first.
void expand_aliases(Node& root, const std::vector<YAML::anchor_t>& targets, const Limits& limits,
                    std::vector<Diagnostic>& findings);

}  // namespace okr::yaml
