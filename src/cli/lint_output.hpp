#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "okr/render/diagnostics.hpp"

namespace okr::cli {

/// One document that a run of lint writes.
struct LintOutput {
  const render::DiagnosticsFormat* format = nullptr;
  std::optional<std::string> file;  ///< as typed, seen from the session's folder; nothing: stdout
};

/// What `--format NAME[=FILE]` asks for: at least one output. Without any format it is `full`, on GitHub's runners with
/// annotations behind it. Throws Failure where the flags don't fit together.
std::vector<LintOutput> choose_outputs(const Arguments& arguments, const Session& session);

/// Whether one of them shows the edits of fixes.
bool shows_edits(const std::vector<LintOutput>& outputs);

/// Renders every document, then writes them: first the files, each as a whole, then stdout, so that stdout stays empty
/// where a file can't be written. Throws Failure.
void write_outputs(const std::vector<LintOutput>& outputs, render::LintView view, const Session& session,
                   const std::function<std::string(const LintOutput& output, const render::LintView& view)>& render);

}  // namespace okr::cli
