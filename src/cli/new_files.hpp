#pragma once

#include <string>
#include <string_view>

namespace okr::cli {

/// Makes a folder and those above it that are missing. Throws Failure.
void make_folder(const std::string& path);

/// Writes a file that is not there yet, and says whether it did: one that stands already is left as it is. Throws
/// Failure where it can't be written; then there is none.
bool write_new_file(const std::string& path, std::string_view bytes);

}  // namespace okr::cli
