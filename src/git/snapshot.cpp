#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "git/command.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/git/revision.hpp"

namespace okr::git {

namespace {

/// A file of a tree, and what cat-file is asked for it.
struct Entry {
  std::string path;
  std::string object;
};

/// What cat-file answered to one request: "blob", "commit", "missing", or what is the matter with a link.
struct Answer {
  std::string_view kind;
  std::string_view bytes;
};

using Contents = std::map<std::string, Result<std::string>, std::less<>>;

std::size_t to_size(std::string_view text) {
  std::size_t size = 0;
  std::from_chars(text.data(), text.data() + text.size(), size);
  return size;
}

[[noreturn]] void refuse(const std::optional<ProcessOutput>& output, const std::string& base) {
  if (!output) throw Failure{"git can't be started", "install git, or put it into PATH", 2};
  if (output->err.find("promisor remote") == std::string::npos) throw to_failure(*output);
  throw Failure{fmt::format("this clone is partial: it lacks files of commit {}", to_short_hash(base)),
                fmt::format("git diff {} > /dev/null fetches what has changed since", base), 2};
}

/// A line of ls-tree: "100644 blob HASH\tPATH". Nothing for what is no file: a submodule, or a link whose name
/// cat-file can't be asked for.
std::optional<Entry> parse_entry(std::string_view line, const std::string& commit) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) return std::nullopt;
  const std::vector<std::string_view> words = split(line.substr(0, tab), ' ');
  if (words.size() < 3 || words[1] != "blob") return std::nullopt;
  const std::string path(line.substr(tab + 1));
  const bool is_link = words[0] == "120000";
  if (!is_link) return Entry{path, std::string(words[2])};
  if (path.find('\n') != std::string::npos) return std::nullopt;
  return Entry{path, fmt::format("{}:./{}", commit, path)};
}

std::vector<Entry> list_entries(const std::string& folder, const std::string& commit, const PathFilter& is_wanted) {
  const auto output = run_git(folder, {"ls-tree", "-r", "-z", "--end-of-options", commit});
  if (!output || output->exit != 0) refuse(output, commit);
  std::vector<Entry> entries;
  for (const std::string_view line : split(output->out, '\0')) {
    auto entry = parse_entry(line, commit);
    if (entry && is_wanted(entry->path)) entries.push_back(std::move(*entry));
  }
  return entries;
}

/// By folder of the commit, with its slash, how many of the known files stood in it and are gone from there.
using Counts = std::map<std::string_view, std::size_t>;

Counts count_gone(const std::vector<std::string_view>& lines, const std::string& root,
                  const std::vector<std::string>& known) {
  const std::set<std::string_view> names(known.begin(), known.end());
  Counts counts;
  for (const std::string_view line : lines) {
    const std::string_view path = line.substr(line.find('\t') + 1);
    for (std::size_t at = 0; at < path.size();) {
      if (names.contains(path.substr(at)) && !path_exists(root + '/' + std::string(path))) ++counts[path.substr(0, at)];
      const std::size_t slash = path.find('/', at);
      at = slash == std::string_view::npos ? path.size() : slash + 1;
    }
  }
  return counts;
}

/// What a folder that the commit does not have was there, under another name.
std::vector<Entry> list_moved_entries(const std::string& folder, const std::string& commit, const PathFilter& is_wanted,
                                      const std::vector<std::string>& known) {
  const auto repository = find_repository(folder);
  if (known.empty() || !repository || repository->root == folder) return {};
  const auto output = run_git(folder, {"ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit});
  if (!output || output->exit != 0) refuse(output, commit);
  const std::vector<std::string_view> lines = split(output->out, '\0');
  const Counts counts = count_gone(lines, repository->root, known);
  const auto most = std::ranges::max_element(counts, {}, &Counts::value_type::second);
  std::vector<Entry> entries;
  if (most == counts.end()) return entries;
  const std::string_view old = most->first;
  for (const std::string_view line : lines) {
    auto entry = parse_entry(line, commit);
    if (!entry || !entry->path.starts_with(old)) continue;
    if (entry->object.find(':') != std::string::npos) entry->object = fmt::format("{}:{}", commit, entry->path);
    entry->path.erase(0, old.size());
    if (is_wanted(entry->path)) entries.push_back(std::move(*entry));
  }
  return entries;
}

/// Reads cat-file's answers one after the other: "HASH KIND SIZE" and so many bytes, "KIND SIZE" and as many for a link
/// that leads to no file of the tree, or "NAME missing".
class Answers {
 public:
  explicit Answers(std::string_view text) : text_(text) {}

  Answer next() {
    const std::string_view head = take(text_.find('\n'));
    if (head.empty() || head.ends_with(" missing")) return {"missing", {}};
    const std::vector<std::string_view> words = split(head, ' ');
    if (words.size() < 2) return {"missing", {}};
    return {words[words.size() - 2], take(to_size(words.back()))};
  }

 private:
  /// So many bytes, and over the line's end behind them.
  std::string_view take(std::size_t size) {
    const std::string_view taken = text_.substr(0, size);
    text_.remove_prefix(std::min(text_.size(), taken.size() + 1));
    return taken;
  }

  std::string_view text_;
};

/// HEAD's day as its committer's calendar had it: "committer NAME <MAIL> SECONDS +0200".
Date parse_committer_day(std::string_view commit) {
  constexpr std::string_view field = "\ncommitter ";
  const std::size_t at = commit.substr(0, commit.find("\n\n")).find(field);
  if (at == std::string_view::npos) throw Failure{"git: HEAD names no committer", "git fsck says what is wrong", 2};
  commit.remove_prefix(at + field.size());
  const std::string_view line = commit.substr(0, commit.find('\n'));
  const std::vector<std::string_view> words = split(line.substr(line.rfind('>') + 1), ' ');
  const std::string_view zone = words.back().size() == 5 ? words.back() : "+0000";
  const auto offset = static_cast<long>(to_size(zone.substr(1, 2)) * 60 + to_size(zone.substr(3, 2)));
  const std::string_view seconds = words.size() > 1 ? words[words.size() - 2] : "0";
  const std::chrono::sys_seconds at_place{std::chrono::seconds(to_size(seconds)) +
                                          std::chrono::minutes(zone.front() == '-' ? -offset : offset)};
  return std::chrono::floor<std::chrono::days>(at_place);
}

Result<std::string> to_content(const Entry& entry, const Answer& answer, std::size_t limit) {
  if (answer.kind == "blob") return std::string(answer.bytes.substr(0, limit + 1));
  if (entry.object.find(':') != std::string::npos) return Problem{"links to what is no file of that commit"};
  throw Failure{fmt::format("git: \"{}\" of the commit is missing in the repository", escape_controls(entry.path)),
                "git fsck says what is wrong", 2};
}

Files to_files(Contents contents) {
  Files files;
  std::vector<std::string> paths;
  for (const auto& [path, content] : contents) paths.push_back(path);
  files.list = [paths = std::move(paths)] { return paths; };
  files.read = [contents = std::move(contents)](const std::string& path) {
    const auto found = contents.find(path);
    return found == contents.end() ? Result<std::string>(Problem{"does not exist"}) : found->second;
  };
  return files;
}

}  // namespace

Snapshot load_snapshot(const std::string& folder, const ForkPoint& fork, std::size_t limit, const PathFilter& is_wanted,
                       const std::vector<std::string>& known) {
  std::vector<Entry> entries = list_entries(folder, fork.base, is_wanted);
  if (entries.empty()) entries = list_moved_entries(folder, fork.base, is_wanted, known);
  std::string requests = fork.head + '\n';
  for (const Entry& entry : entries) requests += entry.object + '\n';
  const auto output = run_git(folder, {"cat-file", "--batch", "--buffer", "--follow-symlinks"}, requests);
  if (!output || output->exit != 0) refuse(output, fork.base);
  Answers answers(output->out);
  Snapshot snapshot;
  snapshot.head_on = parse_committer_day(answers.next().bytes);
  Contents contents;
  for (const Entry& entry : entries) contents.insert_or_assign(entry.path, to_content(entry, answers.next(), limit));
  snapshot.files = to_files(std::move(contents));
  return snapshot;
}

}  // namespace okr::git
