#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/lint_base.hpp"
#include "cli/lint_job.hpp"
#include "cli/session.hpp"
#include "okr/lint/engine.hpp"
#include "okr/render/diagnostics.hpp"

namespace okr::cli {

/// In which form `okr lint` answers.
struct LintAnswer {
  const render::DiagnosticsFormat* format = nullptr;
  std::optional<model::FailOn> fail_on;  ///< nothing: as the config says
  bool is_counted = false;               ///< counts of rules in the place of findings
};

/// By its name; the default for an empty one. Throws Failure for a name that is none.
const render::DiagnosticsFormat* find_lint_format(std::string_view name);
std::optional<model::FailOn> find_fail_on(const std::optional<std::string>& name);

/// The files that would be reported on, one a line.
std::string render_file_list(const LintJob& job, const Session& session);

/// Runs the rules, prints what they found, names on stderr what could not be read, and gives the exit code. With a base
/// only what is new since.
int report_lint(const model::Workspace& workspace, const lint::Request& request, const LintBase* base,
                const LintAnswer& answer, const Session& session);

}  // namespace okr::cli
