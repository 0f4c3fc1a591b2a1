#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "okr/journal/journal.hpp"

namespace okr::cli {

/// What commands have noted so far in a workspace; nothing where the journal can't be had, which is said once there is
/// something to note.
std::vector<journal::Entry> list_entries(const std::string& root, const Session& session);

/// Notes what an editor wrote, for `okr undo`; `opened` is what was noted when it was opened: what other commands wrote
/// into the file since is theirs to take back. It stands, whether or not it can be noted; stderr says so.
void note_edit(FileChange change, const std::vector<journal::Entry>& opened, const Arguments& arguments,
               const std::string& root, const Session& session);

}  // namespace okr::cli
