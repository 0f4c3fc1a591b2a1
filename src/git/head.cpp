#include "okr/git/head.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "git/command.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"
#include "okr/git/revision.hpp"

namespace okr::git {

namespace {

/// Without what tells a line end of one system from one of another.
std::string to_plain_lines(std::string text) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_before_line_feed = at + 1 < text.size() && text[at + 1] == '\n';
    if (text[at] != '\r' || !is_before_line_feed) text[kept++] = text[at];
  }
  text.resize(kept);
  return text;
}

bool is_same(Result<std::string> one, Result<std::string> other) {
  if (!one || !other) return !one && !other;
  return *one == *other || to_plain_lines(std::move(*one)) == to_plain_lines(std::move(*other));
}

bool is_same(const Files& files, const Files& others) {
  const std::vector<std::string> paths = files.list();
  return paths == others.list() && std::ranges::all_of(paths, [&](const std::string& path) {
           return is_same(files.read(path), others.read(path));
         });
}

}  // namespace

std::optional<Head> find_head(const std::string& folder, const Files& files, std::size_t limit,
                              const PathFilter& is_wanted) {
  if (!find_repository(folder)) return std::nullopt;
  try {
    const ForkPoint head = find_commit(folder, "HEAD");
    const Snapshot snapshot = load_snapshot(folder, head, limit, is_wanted);
    return Head{head.base, !is_same(files, snapshot.files)};
  } catch (const Failure&) {
    return std::nullopt;
  }
}

std::optional<std::string> find_commit_before(const std::string& folder, Date day) {
  if (!find_repository(folder)) return std::nullopt;
  const std::string before = fmt::format("--before={}T23:59:59Z", to_string(day - std::chrono::days(1)));
  const auto output = run_git(folder, {"rev-list", "-1", "--first-parent", before, "HEAD", "--"});
  if (!output || output->exit != 0 || is_blank(output->out)) return std::nullopt;
  return std::string(trim(output->out));
}

}  // namespace okr::git
