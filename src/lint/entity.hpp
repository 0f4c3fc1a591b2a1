#pragma once

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// How a finding names the thing at an address: its ref, kind, title and breadcrumb.
EntityName to_entity_name(const model::Workspace& workspace, const model::Address& address);

/// The same, and where the span lies inside a check-in of that key result, that check-in:
/// `growth/visible/conversion/2026-11-02`.
EntityName to_entity_name(const model::Workspace& workspace, const model::Address& address, Span span);

/// The innermost objective, key result or initiative of a file that a span lies in, else the file itself.
model::Address find_address(const model::Workspace& workspace, std::size_t file, Span span);

}  // namespace okr::lint
