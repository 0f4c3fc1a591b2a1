#pragma once

#include <string>
#include <vector>

namespace okr::git {

/// The name and the mail address that git would commit with in `folder` (`user.name`, `user.email`), as far as they are
/// set. One git process. Throws Failure in git's own words where git refuses.
std::vector<std::string> find_identity(const std::string& folder);

}  // namespace okr::git
