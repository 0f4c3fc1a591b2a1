#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/lint/engine.hpp"
#include "okr/render/text.hpp"
#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"

namespace okr::render {

/// Whether `full` ends in the line that counts.
enum class Footer : std::uint8_t { shown, hidden };

/// Everything that a diagnostics format shows: facts only, computed before.
struct LintView {
  const std::vector<Diagnostic>* findings = nullptr;               ///< sorted
  std::vector<std::string> fingerprints;                           ///< one a finding
  std::function<const SourceFile*(std::string_view path)> source;  ///< nullptr where a path has no text
  /// A finding's path as people open it from where they stand; empty: as it is. Machine formats keep the path.
  std::function<std::string(std::string_view path)> shown_path;
  lint::Counts counts;
  std::size_t files = 0;
  std::span<const lint::Ignored> ignored;  ///< sorted
  std::optional<Date> today;
  std::optional<std::string> base;
  TextStyle style;
  Footer footer = Footer::shown;
};

/// A diagnostics format: findings -> bytes. An empty run gives a valid empty document.
struct DiagnosticsFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const LintView& view);
};

/// How often a rule spoke, and the worst that it said.
struct RuleCount {
  std::string rule;
  Severity severity = Severity::off;
  std::size_t count = 0;
};

/// One line a rule, most first, and the footer: what `--statistics` shows in the place of the findings.
std::string render_statistics(const std::vector<RuleCount>& counts, const LintView& view);

/// full, concise, json; the first is the default.
std::span<const DiagnosticsFormat> diagnostics_formats();

}  // namespace okr::render
