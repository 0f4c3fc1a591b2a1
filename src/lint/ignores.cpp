#include "lint/ignores.hpp"

#include <algorithm>
#include <utility>

namespace okr::lint {
namespace {

struct Taker {
  IgnoreComment* comment = nullptr;
  IgnoredName* name = nullptr;
};

/// The narrowest comment that takes the finding out; of equals the first.
Taker find_taker(std::vector<IgnoreComment>& comments, const Diagnostic& finding, std::optional<Date> today) {
  Taker taker;
  for (IgnoreComment& comment : comments) {
    const bool is_narrower = taker.comment == nullptr || comment.node.size() < taker.comment->node.size();
    const bool holds = comment.problem.empty() && !is_expired(comment, today);
    if (!is_narrower || !holds || !comment.covers(finding.span)) continue;
    const auto name = std::ranges::find_if(
        comment.names, [&](const IgnoredName& candidate) { return candidate.stands_for(finding.rule); });
    if (name != comment.names.end()) taker = {&comment, &*name};
  }
  if (taker.name != nullptr) taker.name->is_used = true;
  return taker;
}

}  // namespace

bool is_expired(const IgnoreComment& comment, std::optional<Date> today) {
  return comment.until && today && *comment.until < *today;
}

void apply_ignores(IgnoreRun& run, std::vector<Diagnostic>& findings, const std::vector<Diagnostic>& silenced,
                   std::vector<Ignored>& ignored) {
  const auto take = [&](const Diagnostic& finding) -> Taker {
    const auto file = run.workspace.find_file(finding.path);
    if (!file) return {};  // it is gone with its comments
    auto& comments = run.comments[*file];
    return comments.empty() ? Taker{} : find_taker(comments, finding, run.today);
  };
  for (const Diagnostic& finding : silenced) take(finding);
  std::erase_if(findings, [&](Diagnostic& finding) {
    const Taker taker = take(finding);
    if (taker.comment == nullptr) return false;
    ignored.push_back({std::move(finding), taker.comment->reason});
    return true;
  });
}

}  // namespace okr::lint
