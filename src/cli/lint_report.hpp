#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/lint_base.hpp"
#include "cli/lint_job.hpp"
#include "cli/lint_output.hpp"
#include "cli/session.hpp"
#include "okr/lint/engine.hpp"

namespace okr::cli {

/// In which form `okr lint` answers.
struct LintAnswer {
  std::vector<LintOutput> outputs;
  std::optional<model::FailOn> fail_on;  ///< nothing: as the config says
  bool is_counted = false;               ///< counts of rules in the place of findings
  render::Fixed fixed = {};              ///< what was mended before
};

/// By `model::FailOn`.
inline constexpr std::array<std::string_view, 4> fail_on_names = {"error", "warning", "note", "never"};

/// By its name. Throws Failure for a name that is none.
std::optional<model::FailOn> find_fail_on(const std::optional<std::string>& name);

/// The files that would be reported on, one a line.
std::string render_file_list(const LintJob& job, const Session& session);

/// The text of a file of the workspace, or nullptr.
const SourceFile* find_source(const model::Workspace& workspace, std::string_view path);

/// Names on stderr the files that could not be read.
void name_unreadable(const model::Workspace& workspace, const Session& session);

/// Runs the rules, writes what they found, names on stderr what could not be read, and gives the exit code. With a base
/// only what is new since.
int report_lint(const model::Workspace& workspace, const lint::Request& request, const LintBase* base,
                const LintAnswer& answer, const Session& session);

}  // namespace okr::cli
