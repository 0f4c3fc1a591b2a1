#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "lint/members.hpp"
#include "lint/mending.hpp"
#include "okr/lint/change.hpp"

namespace okr::lint {
namespace {

using model::Address;

/// What a finding is counted by: rule, path, entity's kind and id, key.
using Name = std::tuple<std::string, std::string, std::string, std::string, std::string>;
/// How heavy the findings of a name are; one that grew worse is new.
using Names = std::map<Name, std::multiset<Severity>>;

Name to_name(const Diagnostic& finding) {
  return {finding.rule, finding.path, finding.entity.kind, finding.entity.id, finding.key};
}

std::string_view to_kind(const Address& address) {
  if (address.initiative != Address::none) return "initiative";
  return address.is_key_result() ? "key_result" : "objective";
}

/// Tells by what name a finding of the side before would be counted in the side after.
class Renaming {
 public:
  explicit Renaming(const Change& change) : change_(change) {}

  Name rename(const Diagnostic& finding) {
    const Name name = to_name(finding);
    const auto file = change_.before.find_file(finding.path);
    if (!file) return name;
    const Address* partner = change_.pairs.find_after({.file = *file});
    const std::string path = partner == nullptr ? finding.path : to_path(*partner);
    if (finding.entity.kind.empty() || finding.entity.kind == "file") {
      const std::string id = partner == nullptr ? finding.entity.id : change_.after.files[partner->file].team;
      return {finding.rule, path, finding.entity.kind, finding.entity.kind.empty() ? "" : id, finding.key};
    }
    return rename_entity(finding, *file).value_or(name);
  }

 private:
  [[nodiscard]] std::string to_path(const Address& after) const {
    return change_.after.files[after.file].source.path();
  }

  std::optional<Name> rename_entity(const Diagnostic& finding, std::size_t file) {
    const bool is_check_in = finding.entity.kind == "check_in";
    const std::size_t slash = is_check_in ? finding.entity.id.rfind('/') : finding.entity.id.size();
    const std::string day = is_check_in ? finding.entity.id.substr(slash) : "";
    const auto& known = addresses_of(file);
    const auto found =
        known.find({is_check_in ? "key_result" : finding.entity.kind, finding.entity.id.substr(0, slash)});
    const Address* after = found == known.end() ? nullptr : change_.pairs.find_after(found->second);
    if (after == nullptr) return std::nullopt;
    const model::Entity* entity = change_.after.find_entity(*after);
    return Name{finding.rule, to_path(*after), finding.entity.kind, entity->ref + day, finding.key};
  }

  using Addresses = std::map<std::pair<std::string, std::string>, Address>;  ///< by kind and ref

  const Addresses& addresses_of(std::size_t file) {
    const auto [known, is_new] = addresses_.try_emplace(file);
    if (!is_new) return known->second;
    for (const Member& member : to_members(change_.before.files[file], file)) {
      known->second.try_emplace({std::string(to_kind(member.address)), member.entity->ref}, member.address);
    }
    return known->second;
  }

  const Change& change_;
  std::map<std::size_t, Addresses> addresses_;  ///< by file
};

bool take(Names& names, const Name& name, Severity severity) {
  const auto found = names.find(name);
  if (found == names.end()) return false;
  const auto as_heavy = found->second.lower_bound(severity);
  if (as_heavy == found->second.end()) return false;
  found->second.erase(as_heavy);
  return true;
}

/// A finding on a file or a team as a whole may stand in another of its files.
Name without_path(Name name) {
  std::get<1>(name).clear();
  return name;
}

const Diagnostic& to_finding(const Diagnostic& finding) { return finding; }
const Diagnostic& to_finding(const Ignored& ignored) { return ignored.finding; }

/// Takes out as many of each name as there were before.
template <class T>
void subtract(std::vector<T>& after, const std::vector<T>& before, Renaming& renaming) {
  Names names;
  for (const T& each : before) names[renaming.rename(to_finding(each))].insert(to_finding(each).severity);
  std::erase_if(after,
                [&](const T& each) { return take(names, to_name(to_finding(each)), to_finding(each).severity); });
  Names of_files;
  for (const auto& [name, severities] : names) {
    if (std::get<2>(name) == "file") of_files[without_path(name)].insert(severities.begin(), severities.end());
  }
  std::erase_if(after, [&](const T& each) {
    return take(of_files, without_path(to_name(to_finding(each))), to_finding(each).severity);
  });
}

/// A reference that names a renamed id still is told by `change-id`, which says why it is broken. It weighs as much as
/// the broken reference does.
void merge_broken_references(std::vector<Diagnostic>& findings) {
  constexpr std::string_view broken = "align-broken-reference";
  std::set<std::pair<std::string, std::size_t>> told;  // by path and offset
  for (Diagnostic& renamed : findings) {
    if (renamed.rule != "change-id") continue;
    for (const Related& left : renamed.related) {
      const auto found = std::ranges::find_if(findings, [&](const Diagnostic& each) {
        return each.rule == broken && each.path == left.path && each.span == left.span;
      });
      if (found == findings.end()) continue;
      renamed.severity = std::max(renamed.severity, found->severity);
      told.emplace(left.path, left.span.begin);
    }
  }
  std::erase_if(findings, [&](const Diagnostic& each) {
    return each.rule == broken && told.contains({each.path, each.span.begin});
  });
}

}  // namespace

Outcome run_rules_on_change(const Change& change, const Request& request) {
  Request whole = request;
  whole.paths = std::nullopt;
  const Outcome before = find_outcome(change.before, whole);
  whole.change = &change;
  Outcome outcome = find_outcome(change.after, whole);
  Renaming renaming(change);
  subtract(outcome.findings, before.findings, renaming);
  subtract(outcome.ignored, before.ignored, renaming);
  merge_broken_references(outcome.findings);
  if (request.paths) {
    const std::set<std::string> paths(request.paths->begin(), request.paths->end());
    std::erase_if(outcome.findings, [&](const Diagnostic& finding) { return !paths.contains(finding.path); });
    std::erase_if(outcome.ignored, [&](const Ignored& ignored) { return !paths.contains(ignored.finding.path); });
    outcome.files = static_cast<std::size_t>(std::ranges::count_if(
        change.after.files, [&](const model::OkrFile& file) { return paths.contains(file.source.path()); }));
  }
  add_fixes(change.after, request, outcome.findings);
  return outcome;
}

}  // namespace okr::lint
