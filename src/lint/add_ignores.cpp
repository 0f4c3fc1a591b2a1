#include "okr/lint/add_ignores.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "lint/ignore_places.hpp"
#include "okr/base/text.hpp"
#include "okr/yaml/edit.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::lint {
namespace {

/// What is to stand in one place.
struct Addition {
  std::set<std::string> rules;
  std::vector<const Diagnostic*> findings;
};
using Additions = std::map<IgnorePlace, Addition>;

struct Insertion {
  std::size_t at = 0;
  bool is_before = false;  ///< what begins at `at` moves
  std::string text;
};

std::string to_list(const std::set<std::string>& rules) { return fmt::format("{}", fmt::join(rules, ", ")); }

/// Adds comments to one file.
class Adding {
 public:
  Adding(const SourceFile& file, std::string_view reason)
      : file_(file),
        reason_(reason),
        document_(yaml::parse(file)),
        ignores_(read_ignore_comments(file.bytes(), document_.comments)),
        eol_(file.bytes().find("\r\n") == std::string_view::npos ? "\n" : "\r\n") {}

  AddedIgnores run(const std::vector<Diagnostic>& findings) {
    AddedIgnores added;
    Additions additions = place(findings, added.unplaced);
    drop_failing(additions, added.unplaced);
    added.bytes = build(additions).first;
    added.comments = additions.size();
    for (const auto& [place, addition] : additions) added.findings += addition.findings.size();
    return added;
  }

 private:
  Additions place(const std::vector<Diagnostic>& findings, std::vector<Unplaced>& unplaced) const {
    const IgnorePlaces places(file_, document_, ignores_, parse_until());
    Additions additions;
    for (const Diagnostic& finding : findings) {
      if (is_about_ignoring(finding.rule)) {
        unplaced.push_back({finding, "it is about such comments"});
      } else if (!yaml::is_sound(document_)) {
        unplaced.push_back({finding, "the file is broken; mend that first"});
      } else {
        Addition& addition = additions[places.find(finding.span)];
        addition.rules.insert(finding.rule);
        addition.findings.push_back(&finding);
      }
    }
    return additions;
  }

  [[nodiscard]] std::optional<Date> parse_until() const {
    const std::string text = fmt::format("# okr: ignore[yaml] {}", reason_);
    return read_ignore_comments(text, {{{0, text.size()}}}).front().until;
  }

  [[nodiscard]] std::string to_comment(const Addition& addition) const {
    return fmt::format("# okr: ignore[{}]{}{}", to_list(addition.rules), reason_.empty() ? "" : " ", reason_);
  }

  void insert(const IgnorePlace& place, const Addition& addition, std::vector<Insertion>& insertions) const {
    if (place.existing) {
      const IgnoreComment& ignore = ignores_[*place.existing];
      insertions.push_back({ignore.names.back().span.end, false, ", " + to_list(addition.rules)});
      if (ignore.reason.empty() && !ignore.until && !reason_.empty()) {
        insertions.push_back({ignore.span.end, false, " " + std::string(reason_)});
      }
    } else if (place.position == IgnorePosition::behind) {
      const std::string_view line = file_.text(file_.line_span(file_.line_at(place.at)));
      const std::size_t blanks = line.size() - (line.find_last_not_of(" \t") + 1);
      const std::size_t missing = blanks < 2 ? 2 - blanks : 0;
      insertions.push_back({place.at, false, std::string(missing, ' ') + to_comment(addition)});
    } else {
      const Span line = file_.line_span(file_.line_at(place.at));
      const std::string_view text = file_.text(line);
      const std::string_view indent = text.substr(0, std::min(text.find_first_not_of(" \t"), text.size()));
      insertions.push_back({place.at, true, std::string(indent) + to_comment(addition) + eol_});
    }
  }

  [[nodiscard]] std::pair<std::string, std::vector<Insertion>> build(const Additions& additions) const {
    std::vector<Insertion> insertions;
    for (const auto& [place, addition] : additions) insert(place, addition, insertions);
    std::ranges::stable_sort(insertions, {}, &Insertion::at);
    std::vector<TextEdit> edits;
    edits.reserve(insertions.size());
    for (const Insertion& insertion : insertions) edits.push_back({{insertion.at, insertion.at}, insertion.text});
    std::string bytes = yaml::apply_edits(file_.bytes(), edits);
    return {std::move(bytes), std::move(insertions)};
  }

  /// Which additions do not do what they should; all where the file's content is not the same with them.
  [[nodiscard]] std::vector<IgnorePlace> find_failing(const Additions& additions) const {
    auto [bytes, insertions] = build(additions);
    const SourceFile file(file_.path(), std::move(bytes));
    const yaml::Document document = yaml::parse(file);
    const bool is_kept = yaml::is_same_content(document.root, document_.root) && document.is_whole &&
                         document.findings.size() == document_.findings.size();
    const auto ignores = read_ignore_comments(file.bytes(), document.comments);
    std::vector<IgnorePlace> failing;
    for (const auto& [place, addition] : additions) {
      const bool takes_all = std::ranges::all_of(
          addition.findings,
          [&, &moves = insertions](const Diagnostic* finding) { return is_taken(*finding, moves, ignores); });
      if (!is_kept || !takes_all) failing.push_back(place);
    }
    return failing;
  }

  [[nodiscard]] static bool is_taken(const Diagnostic& finding, const std::vector<Insertion>& insertions,
                                     const std::vector<IgnoreComment>& ignores) {
    Span span = finding.span;
    for (const Insertion& insertion : insertions) {
      const auto moves = [&](std::size_t at) { return insertion.is_before ? insertion.at <= at : insertion.at < at; };
      if (moves(finding.span.end)) span.end += insertion.text.size();
      if (moves(finding.span.begin)) span.begin += insertion.text.size();
    }
    return std::ranges::any_of(ignores, [&](const IgnoreComment& ignore) {
      return ignore.problem.empty() && !ignore.is_for_file && ignore.covers(span) &&
             std::ranges::any_of(ignore.names, [&](const IgnoredName& name) { return name.stands_for(finding.rule); });
    });
  }

  /// Tries all together, and where that fails, each on its own.
  void drop_failing(Additions& additions, std::vector<Unplaced>& unplaced) const {
    if (additions.empty() || find_failing(additions).empty()) return;
    const auto drop = [&](const IgnorePlace& place) {
      for (const Diagnostic* finding : additions[place].findings) {
        unplaced.push_back({*finding, "none can stand there without changing the file's content"});
      }
      additions.erase(place);
    };
    for (const auto& [place, addition] : Additions(additions)) {
      if (!find_failing({{place, addition}}).empty()) drop(place);
    }
    for (auto failing = find_failing(additions); !failing.empty(); failing = find_failing(additions)) {
      for (const IgnorePlace& place : failing) drop(place);
    }
  }

  const SourceFile& file_;
  std::string_view reason_;
  yaml::Document document_;
  std::vector<IgnoreComment> ignores_;
  std::string eol_;
};

}  // namespace

AddedIgnores add_ignores(const SourceFile& file, const std::vector<Diagnostic>& findings, std::string_view reason) {
  return Adding(file, reason).run(findings);
}

Result<std::string> parse_reason(std::string_view text) {
  const std::string reason(trim(text));
  const bool has_control = std::ranges::any_of(reason, [](char c) { return static_cast<unsigned char>(c) < ' '; });
  if (has_control || reason.find('\x7f') != std::string::npos) return Problem{"has a line end or a control character"};
  if (find_invalid_utf8(reason)) return Problem{"is no UTF-8"};
  const std::string comment = fmt::format("# okr: ignore[yaml] {}", reason);
  const auto ignores = read_ignore_comments(comment, {{{0, comment.size()}}});
  if (ignores.size() > 1) return Problem{"is an ignore comment itself"};
  const bool is_bad_day = !ignores.front().help.empty() && ignores.front().problem.find("until") != std::string::npos;
  if (is_bad_day) return Problem{"begins with \"until\" and names no day: until 2026-12-01: why"};
  return reason;
}

}  // namespace okr::lint
