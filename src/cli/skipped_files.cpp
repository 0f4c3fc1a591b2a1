#include "cli/skipped_files.hpp"

#include <fmt/format.h>

#include "cli/shown_path.hpp"
#include "okr/base/escape.hpp"

namespace okr::cli {

void name_skipped(const std::vector<report::SkippedFile>& skipped, const model::Workspace& workspace,
                  const Session& session, std::string_view advice) {
  for (const report::SkippedFile& file : skipped) {
    const std::string shown = to_shown_path(file.path, workspace.root, session.folder);
    session.env.err(escape_controls(fmt::format("okr: \"{}\" {}, so it is left out", shown, file.reason)) + '\n');
  }
  if (skipped.size() > workspace.unreadable.size()) session.env.err(fmt::format("  = help: {}\n", advice));
}

}  // namespace okr::cli
