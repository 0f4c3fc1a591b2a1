#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/base/file.hpp"
#include "okr/git/repository.hpp"

namespace okr::git {

/// A commit's hash as messages name it.
std::string to_short_hash(const std::string& commit);

/// Where a change began: the commit that a revision and HEAD have in common. Both are full hashes.
struct ForkPoint {
  std::string base;
  std::string head;
  bool is_shallow = false;  ///< the clone's history is cut; the base is in it all the same
};

/// The merge-base of `revision` (anything that git takes for a commit) and HEAD, in the repository of `folder`. One git
/// process. Throws Failure with the command that fetches what the clone lacks, and for a folder without a repository, a
/// HEAD without a commit, a revision that is none or shares no commit with HEAD.
ForkPoint find_fork_point(const std::string& folder, const std::string& revision);

/// The commit that `revision` names, as both base and head. One git process. Throws Failure as `find_fork_point`.
ForkPoint find_commit(const std::string& folder, const std::string& revision);

/// What a commit holds below a folder.
struct Snapshot {
  Files files;   ///< relative to the folder; links in the tree are followed as the disk's are
  Date head_on;  ///< the day of HEAD's commit, by its committer's calendar
};

/// The files of `fork.base` below `folder` that `is_wanted` takes, all read at once, up to `limit` + 1 bytes of each:
/// two git processes. Where there are none, the folder may have been moved: then those of the folder that held most of
/// the `known` files (those of now, relative to the folder) and has them no more. Throws Failure where git does, and
/// where a partial clone lacks one.
Snapshot load_snapshot(const std::string& folder, const ForkPoint& fork, std::size_t limit, const PathFilter& is_wanted,
                       const std::vector<std::string>& known = {});

}  // namespace okr::git
