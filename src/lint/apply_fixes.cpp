#include "okr/lint/apply_fixes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "lint/entity.hpp"
#include "lint/fix_check.hpp"
#include "lint/mending.hpp"
#include "okr/model/decode.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::lint {
namespace {

constexpr int most_rounds = 10;

/// A finding and what is to be done about it.
struct Candidate {
  const Diagnostic* finding = nullptr;
  const Fix* fix = nullptr;
};
using Candidates = std::vector<Candidate>;

/// What a fix is known by from round to round.
using Name = std::tuple<std::string, std::string, std::string, std::string, std::string>;

Name to_name(const Candidate& candidate) {
  const Diagnostic& finding = *candidate.finding;
  return {finding.rule, finding.path, finding.entity.id, finding.key, candidate.fix->title};
}

const std::string& to_path(const Candidate& candidate) {
  return candidate.fix->path.empty() ? candidate.finding->path : candidate.fix->path;
}

/// Whether two edits can be made at once; two insertions at one place would have no order.
bool stand_apart(Span left, Span right) { return left.end < right.begin || right.end < left.begin; }

bool stand_apart(const Fix& left, const Fix& right) {
  return std::ranges::all_of(left.edits, [&](const TextEdit& each) {
    return std::ranges::all_of(right.edits, [&](const TextEdit& other) { return stand_apart(each.span, other.span); });
  });
}

/// The fixes of one file in one round.
class FileRound {
 public:
  FileRound(const model::Workspace& workspace, std::size_t index)
      : workspace_(workspace), index_(index), before_(workspace.files[index]) {}

  /// Takes a fix in; false where it must wait for what stands in its way.
  bool take(const Candidate& candidate) {
    const auto is_same = [&](const Candidate& taken) { return taken.fix->edits == candidate.fix->edits; };
    if (std::ranges::any_of(taken_, is_same)) {
      ++doubles_;  // one edit mends both
      return true;
    }
    const bool is_free =
        std::ranges::all_of(taken_, [&](const Candidate& taken) { return stand_apart(*taken.fix, *candidate.fix); });
    if (is_free) taken_.push_back(candidate);
    return is_free;
  }

  /// The file with all fixes that do no damage; nothing where none is left.
  std::optional<model::OkrFile> apply(std::vector<RefusedFix>& refused, std::size_t& fixed) {
    auto result = try_all(taken_);
    if (!result.second.empty()) result = apply_one_by_one(refused);
    if (taken_.empty()) return std::nullopt;
    fixed += taken_.size() + doubles_;
    return std::move(result.first);
  }

 private:
  using Attempt = std::pair<model::OkrFile, std::string>;

  [[nodiscard]] FixPlace to_place(const Candidate& candidate) const {
    const Diagnostic& finding = *candidate.finding;
    const bool is_own = candidate.fix->path.empty() || candidate.fix->path == finding.path;
    FixPlace place{before_.document.root.span, is_own ? finding.span : Span{}};
    if (candidate.fix->entity) {
      place.entity = *candidate.fix->entity;
    } else if (const auto span = find_entity_span(workspace_, find_address(workspace_, index_, finding.span))) {
      place.entity = *span;
    }
    return place;
  }

  [[nodiscard]] Attempt try_all(const Candidates& candidates) const {
    std::vector<TextEdit> edits;
    std::vector<FixPlace> places;
    for (const Candidate& candidate : candidates) {
      edits.insert(edits.end(), candidate.fix->edits.begin(), candidate.fix->edits.end());
      places.push_back(to_place(candidate));
    }
    std::ranges::sort(edits, {}, &TextEdit::span);
    const SourceFile& source = before_.file.source;
    SourceFile fixed(source.path(), yaml::apply_edits(source.bytes(), edits));
    model::OkrFile after = model::decode_file(std::move(fixed), workspace_.config);
    std::string damage = find_damage(before_, places, after);
    return {std::move(after), std::move(damage)};
  }

  [[nodiscard]] Position find_position(const Diagnostic& finding) const {
    const SourceFile& source = workspace_.files[*workspace_.find_file(finding.path)].source;
    return to_position(source, finding.span.begin, ColumnUnit::code_points);
  }

  Attempt apply_one_by_one(std::vector<RefusedFix>& refused) {
    Candidates kept;
    Attempt best{before_.file, ""};
    for (const Candidate& candidate : taken_) {
      kept.push_back(candidate);
      Attempt attempt = try_all(kept);
      if (attempt.second.empty()) {
        best = std::move(attempt);
      } else {
        refused.push_back({*candidate.finding, find_position(*candidate.finding), std::move(attempt.second)});
        kept.pop_back();
      }
    }
    taken_ = std::move(kept);
    return best;
  }

  const model::Workspace& workspace_;
  std::size_t index_;
  ReadFile before_;
  Candidates taken_;
  std::size_t doubles_ = 0;
};

class Fixing {
 public:
  Fixing(const model::Workspace& workspace, const FixRequest& request) : request_(request) {
    result_.workspace = workspace;
  }

  FixedWorkspace run() {
    for (int round = 0; round < most_rounds && run_round(); ++round) {
    }
    result_.changed.assign(changed_.begin(), changed_.end());
    return std::move(result_);
  }

 private:
  /// Whether anything changed.
  bool run_round() {
    const std::vector<Diagnostic> findings = request_.find(result_.workspace);
    std::map<std::size_t, FileRound> files;
    for (const Diagnostic& finding : findings) {
      const auto candidate = choose(finding);
      if (!candidate) continue;
      const std::size_t file = *result_.workspace.find_file(to_path(*candidate));
      files.try_emplace(file, result_.workspace, file).first->second.take(*candidate);
    }
    std::map<std::size_t, model::OkrFile> written;
    for (auto& [file, fixes] : files) {
      const std::size_t known = result_.refused.size();
      if (auto after = fixes.apply(result_.refused, result_.fixed)) written.emplace(file, std::move(*after));
      for (std::size_t i = known; i < result_.refused.size(); ++i) note_refused(result_.refused[i].finding);
    }
    if (written.empty()) return false;
    replace(written);
    return true;
  }

  /// The first fix of a finding that may be made and was not refused.
  [[nodiscard]] std::optional<Candidate> choose(const Diagnostic& finding) const {
    for (const Fix& fix : finding.fixes) {
      const Candidate candidate{&finding, &fix};
      const std::string& path = to_path(candidate);
      const bool is_wanted = !fix.edits.empty() && (fix.safety == Safety::safe || request_.most == Safety::unsafe);
      const bool may_change = !request_.paths || std::ranges::binary_search(*request_.paths, path);
      if (is_wanted && may_change && result_.workspace.find_file(path) && !refused_.contains(to_name(candidate))) {
        return candidate;
      }
    }
    return std::nullopt;
  }

  void note_refused(const Diagnostic& finding) {
    for (const Fix& fix : finding.fixes) {
      if (fix.safety == Safety::safe || request_.most == Safety::unsafe) refused_.insert(to_name({&finding, &fix}));
    }
  }

  void replace(std::map<std::size_t, model::OkrFile>& written) {
    model::Workspace& workspace = result_.workspace;
    for (auto& [index, file] : written) {
      workspace.files[index] = std::move(file);
      changed_.insert(index);
    }
    std::vector<model::UnreadableFile> unreadable = std::move(workspace.unreadable);
    workspace = model::to_workspace(std::move(workspace.root), std::move(workspace.config), std::move(workspace.files));
    workspace.unreadable = std::move(unreadable);
  }

  const FixRequest& request_;
  FixedWorkspace result_;
  std::set<std::size_t> changed_;
  std::set<Name> refused_;
};

}  // namespace

FixedWorkspace apply_fixes(const model::Workspace& workspace, const FixRequest& request) {
  return Fixing(workspace, request).run();
}

}  // namespace okr::lint
