#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "cli/lint_base.hpp"
#include "cli/lint_report.hpp"
#include "cli/session.hpp"
#include "okr/lint/engine.hpp"

namespace okr::cli {

/// Whether fixes are written or shown as a diff.
enum class FixResult : std::uint8_t { written, shown };

/// What `--fix`, `--unsafe-fixes`, `--diff` and `--dry-run` ask for.
struct FixOrder {
  Safety most = Safety::safe;
  FixResult result = FixResult::written;
};

/// Nothing where no flag asks for fixes. Throws Failure for flags that don't go with them.
std::optional<FixOrder> find_fix_order(const Arguments& arguments);

/// Fixes the findings that are reported, in the files that are reported on, and reports what is left; or shows the
/// diff, with exit code 1 where there is one. With a base only what is new since.
int fix_findings(const Arguments& arguments, const FixOrder& order, const lint::Request& request, const LintBase* base,
                 LintAnswer answer, const Session& session);

/// Fixes the text on stdin: writes it to stdout, or its diff, and reports on stderr what is left.
int fix_input(LintJob job, const FixOrder& order, const lint::Request& request, const LintBase* base, LintAnswer answer,
              const Session& session);

/// Where a link leads that is not written through.
enum class LinkTarget : std::uint8_t { outside, file_of_another_path };

/// Files of a workspace that are left as they are, by path: links that lead out of it, and all but the first of the
/// paths that lead to one file.
std::map<std::string, LinkTarget> find_unwritable(const model::Workspace& workspace);

}  // namespace okr::cli
