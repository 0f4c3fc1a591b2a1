#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"

namespace okr::render {

/// How text for people looks on the stream it goes to.
struct TextStyle {
  bool has_color = false;
  bool is_ascii = false;
  std::size_t width = 80;  ///< cells; 0: unlimited (off a terminal)
};

/// Everything that a diagnostics format shows: facts only, computed before.
struct LintView {
  const std::vector<Diagnostic>* findings = nullptr;               ///< sorted
  std::vector<std::string> fingerprints;                           ///< one a finding
  std::function<const SourceFile*(std::string_view path)> source;  ///< nullptr where a path has no text
  std::size_t files = 0;
  std::size_t ignored = 0;
  std::optional<Date> today;
  TextStyle style;
};

/// A diagnostics format: findings -> bytes. An empty run gives a valid empty document.
struct DiagnosticsFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const LintView& view);
};

/// full, concise, json, by name.
std::span<const DiagnosticsFormat> diagnostics_formats();

}  // namespace okr::render
