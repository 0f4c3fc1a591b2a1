#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "okr/base/date.hpp"
#include "okr/base/file.hpp"
#include "okr/git/repository.hpp"

namespace okr::git {

/// The commit that is checked out.
struct Head {
  std::string commit;     ///< its full hash
  bool is_dirty = false;  ///< the files differ from those that it holds
};

/// HEAD in the repository of `folder`. `files` (relative to the folder) are compared with those that `is_wanted` takes
/// of the commit, as bytes: no filter that a repository names is run, and line ends don't count, as git may write them
/// otherwise on the disk. Three git processes. Nothing outside of a repository, without a commit, and where git can't
/// tell; never throws.
std::optional<Head> find_head(const std::string& folder, const Files& files, std::size_t limit,
                              const PathFilter& is_wanted);

/// The last commit of HEAD's own line that was made before a day began (in UTC), its full hash. One git process.
/// Nothing where the history has none or does not reach back so far, and as for `find_head`; never throws.
std::optional<std::string> find_commit_before(const std::string& folder, Date day);

}  // namespace okr::git
