#pragma once

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/diagnostics.hpp"

namespace okr::render {

inline std::string repeat(std::string_view text, std::size_t count) {
  std::string all;
  all.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

/// Files and findings on them, to be drawn: a finding is placed by the text it is about.
class LintPicture {
 public:
  LintPicture& file(const std::string& path, const std::string& bytes) {
    files_.insert_or_assign(path, SourceFile(path, bytes));
    return *this;
  }

  /// The first place of `text` in the file, from `from` on.
  [[nodiscard]] Span find(const std::string& path, std::string_view text, std::size_t from = 0) const {
    const std::size_t begin = files_.at(path).bytes().find(text, from);
    return {begin, begin + text.size()};
  }

  Diagnostic& add(const std::string& path, Span span, Severity severity = Severity::error) {
    Diagnostic& finding = findings.emplace_back();
    finding.rule = "kr-missing-number";
    finding.severity = severity;
    finding.message = "no number";
    finding.path = path;
    finding.span = span;
    return finding;
  }

  [[nodiscard]] LintView view() const {
    LintView made;
    made.findings = &findings;
    made.ignored = ignored;
    made.unreadable = unreadable;
    for (std::size_t i = 0; i < findings.size() + ignored.size(); ++i) {
      made.fingerprints.push_back(fmt::format("{:016x}", 10 + i));
    }
    for (const auto& [path, file] : files_) made.paths.push_back(path);
    made.fails_from = Severity::error;
    made.source = [this](std::string_view path) -> const SourceFile* {
      const auto found = files_.find(path);
      return found == files_.end() ? nullptr : &found->second;
    };
    made.files = files_.size();
    made.style = style;
    made.footer = Footer::hidden;
    made.counts = lint::count_findings(findings);
    return made;
  }

  [[nodiscard]] std::string draw(std::string_view format = "full") const {
    for (const DiagnosticsFormat& each : diagnostics_formats()) {
      if (each.name == format) return each.render(view());
    }
    return "no such format";
  }

  std::vector<Diagnostic> findings;
  std::vector<lint::Ignored> ignored;
  std::vector<model::UnreadableFile> unreadable;
  TextStyle style{false, false, 0};

 private:
  std::map<std::string, SourceFile, std::less<>> files_;
};

}  // namespace okr::render
