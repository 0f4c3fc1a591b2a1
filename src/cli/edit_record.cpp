#include "cli/edit_record.hpp"

#include <utility>

#include "cli/change_job.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"

namespace okr::cli {

namespace {

using Entries = std::vector<journal::Entry>;

/// What other commands wrote into the file while the editor was open is theirs to take back: the last of it is what the
/// editor's change stands on.
std::string find_base(const Entries& now, const Entries& opened, const FileChange& change) {
  for (const journal::Entry& entry : now) {
    if (!opened.empty() && entry == opened.front()) break;
    for (const FileChange& file : entry.files) {
      if (file.path == change.path && file.after) return *file.after;
    }
  }
  return *change.before;
}

}  // namespace

std::vector<journal::Entry> list_entries(const std::string& root, const Session& session) {
  try {
    return open_journal(root, session).list();
  } catch (const Failure&) {
    return {};
  }
}

void note_edit(FileChange change, const Entries& opened, const Arguments& arguments, const std::string& root,
               const Session& session) {
  try {
    journal::Journal journal = open_journal(root, session);
    change.before = find_base(journal.list(), opened, change);
    journal.note({arguments.line, to_string(session.day()), {std::move(change)}});
  } catch (const Failure& failure) {
    session.env.err(escape_controls("okr: okr undo can't take this back: " + failure.message) + '\n');
  }
}

}  // namespace okr::cli
