#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "git/command.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/git/revision.hpp"

namespace okr::git {

namespace {

constexpr std::string_view naming_hint = "name a branch, a tag or a commit: git log --oneline --all lists them";
constexpr std::size_t sha1_digits = 40;
constexpr std::size_t sha256_digits = 64;

std::string quote(std::string_view text) { return '"' + escape_controls(text) + '"'; }

bool is_hash(std::string_view text) {
  return (text.size() == sha1_digits || text.size() == sha256_digits) &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// A name that may stand in a command line as it is.
bool is_plain_name(std::string_view name) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._/-+").find(c) != std::string_view::npos;
  };
  return !name.empty() && name.front() != '-' && name.find("..") == std::string_view::npos &&
         std::all_of(name.begin(), name.end(), is_plain);
}

ProcessOutput run(const std::string& folder, const std::vector<std::string>& arguments) {
  auto output = run_git(folder, arguments);
  if (!output)
    throw Failure{"git can't be started, and what is past can't be read without it", "install git, or put it into PATH",
                  2};
  return std::move(*output);
}

/// The names of the repository's remotes, as far as a command line can hold them.
std::vector<std::string> list_remotes(const std::string& folder) {
  const ProcessOutput output = run(folder, {"remote"});
  if (output.exit != 0) throw to_failure(output);
  std::vector<std::string> remotes;
  for (const std::string_view name : split(output.out, '\n')) {
    if (is_plain_name(name)) remotes.emplace_back(name);
  }
  return remotes;
}

/// What to fetch a revision with.
struct Source {
  std::string remote;
  std::string branch;  ///< empty where the revision is no branch's name
};

std::optional<Source> find_source(const std::string& folder, const std::string& revision) {
  const std::vector<std::string> remotes = list_remotes(folder);
  if (remotes.empty() || !is_plain_name(revision)) return std::nullopt;
  for (const std::string& remote : remotes) {
    if (revision.starts_with(remote + '/')) return Source{remote, revision.substr(remote.size() + 1)};
  }
  const auto origin = std::find(remotes.begin(), remotes.end(), "origin");
  return Source{origin == remotes.end() ? remotes.front() : *origin, is_hash(revision) ? "" : revision};
}

/// The command that brings a revision and all that lies before it. Its refspec says where a branch goes, as a clone of
/// one branch would not put it anywhere.
std::string to_fetch(const Source& source, const std::string& revision, bool is_shallow) {
  const std::string command = fmt::format("git fetch {}{}", is_shallow ? "--unshallow " : "", source.remote);
  if (source.branch.empty()) return fmt::format("{} {}", command, revision);
  return fmt::format("{0} +refs/heads/{1}:refs/remotes/{2}/{1}", command, source.branch, source.remote);
}

/// A name with steps back from it, "HEAD~2", that leads beyond the commits of a shallow clone.
std::optional<Failure> find_beyond(const std::string& folder, const std::string& revision) {
  const std::size_t step = revision.find_first_of("~^");
  if (step == std::string::npos || step == 0) return std::nullopt;
  const std::string name = revision.substr(0, step);
  if (!is_plain_name(name)) return std::nullopt;
  Failure failure{fmt::format("this clone is shallow: {} is not in it", quote(revision)), "git fetch --unshallow", 2};
  const bool is_known = run(folder, {"rev-parse", "--verify", "--quiet", name + "^{commit}"}).exit == 0;
  const auto source = find_source(folder, name);
  if (!is_known && source) failure.hint = to_fetch(*source, name, true);
  return failure;
}

Failure to_unknown(const std::string& folder, const std::string& revision, bool is_shallow) {
  if (is_shallow) {
    if (auto beyond = find_beyond(folder, revision)) return std::move(*beyond);
  }
  Failure failure{quote(revision) + " is no commit in this clone", std::string(naming_hint), 2};
  const auto source = find_source(folder, revision);
  if (!source) return failure;
  failure.hint = to_fetch(*source, revision, is_shallow);
  if (const std::string name = source->remote + '/' + source->branch; !source->branch.empty() && name != revision) {
    failure.hint += fmt::format(", then name it {}; if it is a tag: git fetch {}{} tag {}", name,
                                is_shallow ? "--unshallow " : "", source->remote, revision);
  }
  return failure;
}

/// What a revision is asked for, in the words of the refusals.
struct Purpose {
  std::string_view without_repository;
  std::string_view without_commit;
};
constexpr Purpose comparison{"so there is nothing to compare with", ", so nothing to compare with"};
constexpr Purpose reading{"so it has no past to show", ""};

/// Why git did not know a revision.
Failure to_refusal(const std::string& folder, const std::string& revision, const ProcessOutput& output, bool is_shallow,
                   const Purpose& purpose) {
  const bool is_name = output.err.find("fatal: bad revision") != std::string::npos ||
                       output.err.find("fatal: ambiguous argument") != std::string::npos ||
                       output.err.find("fatal: path ") != std::string::npos;
  if (!is_name) return to_failure(output);
  if (run(folder, {"rev-parse", "--verify", "--quiet", "HEAD^{commit}"}).exit != 0) {
    return {fmt::format("there is no commit yet{}", purpose.without_commit), "git commit makes the first one", 2};
  }
  return to_unknown(folder, revision, is_shallow);
}

Failure to_unrelated(const std::string& folder, const std::string& revision, bool is_shallow) {
  if (!is_shallow) {
    return {fmt::format("{} and HEAD have no commit in common", quote(revision)),
            "name a commit or branch that this one began from", 2};
  }
  const auto source = find_source(folder, revision);
  return {
      fmt::format("this clone is shallow: the commit that {} and HEAD have in common is not in it", quote(revision)),
      source ? to_fetch(*source, revision, is_shallow) : "git fetch --unshallow", 2};
}

/// The lines that rev-parse gives for a revision with `suffix`, after one that says whether the clone is shallow.
std::vector<std::string> ask_for_commits(const std::string& folder, const std::string& revision,
                                         std::string_view suffix, const Purpose& purpose) {
  const auto repository = find_repository(folder);
  if (!repository) {
    throw Failure{fmt::format("{} is in no git repository, {}", quote(folder), purpose.without_repository),
                  "git init makes one", 2};
  }
  // Without a name, git would take HEAD for it.
  if (revision.empty()) throw Failure{"a revision can't be empty", std::string(naming_hint), 2};
  const ProcessOutput output = run(folder, {"rev-parse", "--is-shallow-repository", "--end-of-options",
                                            fmt::format("{}{}", revision, suffix), "--"});
  if (output.exit != 0) throw to_refusal(folder, revision, output, repository->is_shallow, purpose);
  // git takes the oldest that the log of a branch has, and warns.
  if (output.err.find(" only goes back to ") != std::string::npos) {
    throw Failure{fmt::format("this clone's log does not reach back to {}", quote(revision)),
                  "git rev-list -1 --before=2026-10-01 HEAD names the last commit before a day", 2};
  }
  const std::vector<std::string_view> lines = split(output.out, '\n');
  return {lines.begin(), lines.end()};
}

}  // namespace

std::string to_short_hash(const std::string& commit) {
  constexpr std::size_t digits = 12;
  return commit.substr(0, digits);
}

ForkPoint find_fork_point(const std::string& folder, const std::string& revision) {
  const auto lines = ask_for_commits(folder, revision, "...HEAD", comparison);
  ForkPoint fork;
  for (const std::string_view line : lines) {
    if (line == "true") fork.is_shallow = true;
    if (fork.head.empty() && is_hash(line)) fork.head = line;
    if (fork.base.empty() && line.starts_with('^') && is_hash(line.substr(1))) fork.base = line.substr(1);
  }
  if (fork.base.empty()) throw to_unrelated(folder, revision, fork.is_shallow);
  return fork;
}

ForkPoint find_commit(const std::string& folder, const std::string& revision) {
  const auto lines = ask_for_commits(folder, revision, "^{commit}", reading);
  ForkPoint commit;
  for (const std::string_view line : lines) {
    if (line == "true") commit.is_shallow = true;
    const bool is_first = commit.base.empty();
    if (is_first && is_hash(line)) commit.base = commit.head = line;
    // "main..side" names two, and "^main" all but one.
    if (line.starts_with('^') || (!is_first && is_hash(line))) throw to_unknown(folder, revision, commit.is_shallow);
  }
  return commit;
}

}  // namespace okr::git
