#pragma once

#include <string_view>

namespace okr {

/// This program's version, as `project(VERSION)` has it: "0.1.0".
std::string_view version();

}  // namespace okr
