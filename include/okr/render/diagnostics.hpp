#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/lint/engine.hpp"
#include "okr/model/workspace.hpp"
#include "okr/render/text.hpp"
#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"

namespace okr::render {

/// Whether `full` ends in the line that counts.
enum class Footer : std::uint8_t { shown, hidden };

/// What `--fix` mended before this was found.
struct Fixed {
  std::size_t findings = 0;
  std::vector<std::string> paths;  ///< of the files that it wrote, sorted
};

/// Everything that a diagnostics format shows: facts only, computed before.
struct LintView {
  const std::vector<Diagnostic>* findings = nullptr;               ///< sorted
  std::span<const lint::Ignored> ignored;                          ///< sorted
  std::vector<std::string> fingerprints;                           ///< one a finding, then one each that is ignored
  std::function<const SourceFile*(std::string_view path)> source;  ///< nullptr where a path has no text
  /// A finding's path as people open it from where they stand; empty: as it is. Machine formats keep the path.
  std::function<std::string(std::string_view path)> shown_path;
  /// A finding's path from the top of the repository, for platforms that show the repository; empty: as it is.
  std::function<std::string(std::string_view path)> repository_path;
  lint::Counts counts;
  Fixed fixed;
  std::size_t files = 0;
  std::vector<std::string_view> paths;                ///< of the files that were looked at, sorted
  std::span<const model::UnreadableFile> unreadable;  ///< those that could not be looked at
  std::optional<Severity> fails_from;                 ///< the least severity that fails the run; nothing: none does
  std::optional<Date> today;
  std::optional<std::string> base;    ///< the revision that findings are compared with
  bool is_history_truncated = false;  ///< the clone is shallow: what lies before its first commits is not known
  std::vector<bool> is_new;           ///< one a finding: whether `base` lacks it; empty where there is no base
  TextStyle style;
  Footer footer = Footer::shown;
};

/// Whom a format is for: people, whose formats follow `LintView::style`; the runner of a job, which finds its lines
/// between others in the log; programs, which take one whole document.
enum class Reader : std::uint8_t { people, runner, programs };

/// What a format does where files could not be read: it tells the rest (and of the files, or leaves them to stderr), or
/// nothing at all, because its reader would take what is missing for mended.
enum class Incomplete : std::uint8_t { told, withheld };

/// A diagnostics format: findings -> bytes. An empty run gives a valid empty document.
struct DiagnosticsFormat {
  std::string_view name;
  std::string_view summary;
  Reader reader = Reader::programs;
  Incomplete incomplete = Incomplete::withheld;
  std::string (*render)(const LintView& view) = nullptr;
};

/// How often a rule spoke, and the worst that it said.
struct RuleCount {
  std::string rule;
  Severity severity = Severity::off;
  std::size_t count = 0;
};

/// One line a rule, most first, and the footer: what `--statistics` shows in the place of the findings.
std::string render_statistics(const std::vector<RuleCount>& counts, const LintView& view);

/// full, concise, json, sarif, github, gitlab, junit, rdjson, markdown; the first is the default.
std::span<const DiagnosticsFormat> diagnostics_formats();

}  // namespace okr::render
