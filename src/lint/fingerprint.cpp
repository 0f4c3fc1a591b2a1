#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "okr/lint/engine.hpp"

namespace okr::lint {
namespace {

/// FNV-1a with a byte between the parts that no part holds.
class Hash {
 public:
  void add(std::string_view part) {
    for (const char c : part) add_byte(static_cast<unsigned char>(c));
    add_byte(0);
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }
  std::uint64_t value_ = 0xcbf29ce484222325U;
};

}  // namespace

Counts count_findings(const std::vector<Diagnostic>& findings) {
  Counts counts;
  std::set<std::string_view> paths;
  for (const Diagnostic& finding : findings) {
    counts.errors += finding.severity == Severity::error ? 1 : 0;
    counts.warnings += finding.severity == Severity::warning ? 1 : 0;
    counts.notes += finding.severity == Severity::note ? 1 : 0;
    const auto is_safe = [](const Fix& fix) { return fix.safety == Safety::safe; };
    const bool has_safe = std::ranges::any_of(finding.fixes, is_safe);
    counts.fixable += has_safe ? 1 : 0;
    counts.fixable_unsafe += !has_safe && !finding.fixes.empty() ? 1 : 0;
    paths.insert(finding.path);
  }
  counts.files_with_findings = paths.size();
  return counts;
}

std::vector<std::string> to_fingerprints(const std::vector<Diagnostic>& findings) {
  using Name = std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;
  std::map<Name, std::size_t> occurrences;
  std::vector<std::string> fingerprints;
  fingerprints.reserve(findings.size());
  for (const Diagnostic& finding : findings) {
    Hash hash;
    hash.add(finding.rule);
    hash.add(finding.entity.kind);
    hash.add(finding.entity.id);
    hash.add(finding.key);
    hash.add(fmt::to_string(++occurrences[{finding.rule, finding.entity.kind, finding.entity.id, finding.key}]));
    fingerprints.push_back(fmt::format("{:016x}", hash.value()));
  }
  return fingerprints;
}

}  // namespace okr::lint
