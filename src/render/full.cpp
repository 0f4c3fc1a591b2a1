#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "render/findings.hpp"

namespace okr::render {

namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : ", ") + part;
  return joined;
}

std::string render_counts(const LintView& view, const TextStyle& style) {
  const lint::Counts& counts = view.counts;
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view noun, Ink ink) {
    if (count != 0) parts.push_back(paint(count_noun(count, noun), ink, style));
  };
  add(counts.errors, "error", Ink::error);
  add(counts.warnings, "warning", Ink::warning);
  add(counts.notes, "note", Ink::note);
  if (parts.empty()) return fmt::format("{} checked, nothing found", count_noun(view.files, "file"));
  return fmt::format("{} in {} of {}", join(parts), counts.files_with_findings, count_noun(view.files, "file"));
}

}  // namespace

std::string render_summary(const LintView& view, const TextStyle& style) {
  std::vector<std::string> more;
  const auto [safe, unsafe] = std::pair(view.counts.fixable, view.counts.fixable_unsafe);
  if (safe != 0) more.push_back(fmt::format("{} fixable (--fix)", safe));
  if (unsafe != 0) more.push_back(fmt::format("{} {} (--unsafe-fixes)", unsafe, safe != 0 ? "more" : "fixable"));
  if (!view.ignored.empty()) more.push_back(fmt::format("{} ignored", view.ignored.size()));
  return render_counts(view, style) + (more.empty() ? "" : "; ") + join(more);
}

std::string render_footer(const LintView& view) {
  std::string fixed;
  if (view.fixed.findings != 0) {
    fixed = fmt::format("fixed {} in {}\n", count_noun(view.fixed.findings, "finding"),
                        count_noun(view.fixed.paths.size(), "file"));
  }
  return fixed + render_summary(view, view.style) + '\n';
}

std::string render_full(const LintView& view) {
  std::string out;
  std::string notes;
  for (const Diagnostic& finding : *view.findings) {
    if (finding.severity > Severity::note) {
      out += render_frame(view, finding) + '\n';
    } else {
      notes += render_concise_line(view, finding) + '\n';
    }
  }
  if (!notes.empty()) out += notes + '\n';
  if (view.footer == Footer::shown) return out + render_footer(view);
  if (!out.empty()) out.pop_back();  // the empty line before the footer
  return out;
}

std::string render_statistics(const std::vector<RuleCount>& counts, const LintView& view) {
  std::size_t most = 0;
  std::size_t widest = 0;
  for (const RuleCount& each : counts) {
    most = std::max(most, each.count);
    widest = std::max(widest, each.rule.size());
  }
  const std::size_t digits = fmt::formatted_size("{}", most);
  std::string out;
  for (const RuleCount& each : counts) {
    out += fmt::format("{:>{}}  {:<{}}  {}\n", each.count, digits, each.rule, widest,
                       paint(to_word(each.severity), to_ink(each.severity), view.style));
  }
  if (view.footer == Footer::hidden) return out;
  return out + (out.empty() ? "" : "\n") + render_footer(view);
}

}  // namespace okr::render
