#pragma once

#include <optional>

#include "okr/yaml/edit.hpp"

namespace okr::authoring {

/// The way from the root to the mapping or value that stands at `span`: `Entity::span`, `CheckIn::span`, the span of a
/// field. Nothing where no node stands just there. Through an alias there is no way: what stands there has its anchor's
/// span.
std::optional<yaml::Path> find_path(const yaml::Node& root, Span span);

}  // namespace okr::authoring
