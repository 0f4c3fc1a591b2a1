#include "lint/silence.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <tuple>

namespace okr::lint {
namespace {

/// How near two findings must be to have one cause.
enum class Within : std::uint8_t { entity, file };

/// A finding of `rule` says what one of `silenced` would say once more. With a key only the findings of that key.
struct Silence {
  std::string_view rule;
  std::string_view silenced;
  Within within = Within::entity;
  std::string_view key = {};
};
constexpr std::array silences{
    Silence{"kr-missing-number", "kr-missing-target"},
    Silence{"kr-missing-number", "kr-missing-start"},
    Silence{"kr-missing-start", "kr-missing-target"},
    Silence{"kr-cannot-miss", "kr-missing-target"},
    Silence{"align-broken-reference", "initiative-unlinked"},
    Silence{"align-broken-reference", "align-missing-parent"},
    Silence{"align-broken-reference", "align-red-thread-broken"},
    Silence{"align-missing-parent", "align-red-thread-broken"},
    Silence{"checkin-invalid", "checkin-setback-unexplained"},
    Silence{"kr-missing-time", "period-invalid", Within::file, "period"},
    Silence{"kr-is-activity", "kr-missing-target"},
    Silence{"kr-vague-wording", "kr-missing-target"},
    Silence{"kr-multiple-metrics", "kr-text-mismatch"},
    Silence{"kr-cannot-miss", "kr-is-kpi"},
    Silence{"kr-is-kpi", "kr-missing-target"},
    Silence{"objective-vague", "objective-business-as-usual"},
    Silence{"objective-vague", "objective-is-task"},
    Silence{"objective-business-as-usual", "objective-is-task"},
    Silence{"structure-schema", "language-unclear", Within::file},
};

/// Who says it where; the entity's fields are empty for a whole file.
using Place = std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;

Place to_place(std::string_view rule, const Diagnostic& finding, Within within) {
  if (within == Within::file) return {rule, finding.path, {}, {}};
  return {rule, finding.path, finding.entity.kind, finding.entity.id};
}

bool is_silenced(const Diagnostic& finding, const std::set<Place>& said) {
  return std::ranges::any_of(silences, [&](const Silence& row) {
    return row.silenced == finding.rule && (row.key.empty() || row.key == finding.key) &&
           said.contains(to_place(row.rule, finding, row.within));
  });
}

}  // namespace

std::vector<Diagnostic> apply_silences(std::vector<Diagnostic>& findings) {
  std::set<Place> said;
  for (const Diagnostic& finding : findings) {
    for (const Silence& row : silences) {
      if (row.rule == finding.rule) said.insert(to_place(row.rule, finding, row.within));
    }
  }
  if (said.empty()) return {};
  std::vector<bool> is_out(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) is_out[i] = is_silenced(findings[i], said);
  // `said` views the findings' own strings: nothing may move before every one is judged.
  std::vector<Diagnostic> silenced;
  std::size_t index = 0;
  std::erase_if(findings, [&](Diagnostic& finding) {
    const bool goes = is_out[index++];
    if (goes) silenced.push_back(std::move(finding));
    return goes;
  });
  return silenced;
}

}  // namespace okr::lint
