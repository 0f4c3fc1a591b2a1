#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include "okr/base/error.hpp"

namespace okr {

/// ".." without its last name; "." for a name alone.
std::string to_folder(const std::string& path);

/// A new file beside `path` with these bytes, on the disk and not only in memory, for taking its place; its name. Fails
/// with words that fit after the path, and then leaves none.
Result<std::string> create_beside(const std::string& path, std::string_view bytes, std::optional<mode_t> mode);

/// The rename that puts it in its place. Gives errno, and then leaves none.
int put_in_place(const std::string& beside, const std::string& path);

/// So that a rename outlives a power cut. Some file systems can't; the file is whole all the same.
void sync_folder(const std::string& folder);

/// Why a file could not be put in its place, in words that fit after the path.
Problem to_place_problem(int error);

std::optional<Problem> write_bytes(int fd, std::string_view bytes);

/// Whether a path can be handed to the system: it holds no NUL.
bool is_usable(const std::string& path);

}  // namespace okr
