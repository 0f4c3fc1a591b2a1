// What is wrong with ignore comments themselves.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "lint/entity.hpp"
#include "lint/ignores.hpp"
#include "lint/members.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

/// By the order of `Check`: the kinds of entities that a rule looks at; none where it looks at whole files.
constexpr std::array<std::array<std::string_view, 2>, std::variant_size_v<Check>> kinds{
    {{}, {}, {"objective"}, {"key result"}, {"initiative"}, {"objective", "initiative"}, {}}};

bool is_kind_of(const Member& member, const Rule& rule) {
  return std::ranges::find(kinds.at(rule.check.index()), member.kind) != kinds.at(rule.check.index()).end();
}

bool may_speak_of(const Member& member, const Rule& rule) {
  return (member.is_live || rule.reach == Reach::everywhere) && member.entity->is_whole;
}

bool is_blank_char(char c) { return c == ' ' || c == '\t'; }

/// Looks at the comments of one file.
class FileCheck {
 public:
  FileCheck(const IgnoreRun& run, std::size_t file, std::vector<Diagnostic>& out)
      : run_(run), index_(file), file_(run.workspace.files[file]), out_(out) {}

  void look_at(const IgnoreComment& comment) {
    if (comment.is_misplaced && !file_.is_whole) return;  // what it is for may not have been read
    if (!comment.problem.empty()) {
      add("ignore-malformed", comment, comment.span, "this comment takes nothing out: " + comment.problem,
          comment.help);
      return;
    }
    for (const IgnoredName& name : comment.names) look_at(comment, name);
    if (is_expired(comment, run_.today)) {
      add("ignore-expired", comment, comment.span,
          fmt::format("this comment took out {} until {}, which is past", to_names(comment), to_string(*comment.until)),
          "mend what it took out and remove it, or write a later day");
    } else if (file_.is_whole) {
      report_unused(comment);
    }
  }

 private:
  Diagnostic& add(const Rule& row, std::string_view rule, const IgnoreComment& comment, Span span,
                  std::string message) {
    Diagnostic& finding = out_.emplace_back();
    finding.rule = rule;
    finding.severity = row.severity;
    finding.message = std::move(message);
    finding.path = file_.source.path();
    finding.span = span;
    finding.key = to_text(span);
    const Span node = comment.is_for_file ? Span{0, 0} : comment.node;
    finding.entity = to_entity_name(run_.workspace, find_address(run_.workspace, index_, node), node);
    return finding;
  }
  Diagnostic& add(std::string_view rule, const IgnoreComment& comment, Span span, std::string message,
                  std::string help) {
    Diagnostic& finding = add(*find_rule(rule)->rule, rule, comment, span, std::move(message));
    finding.help = std::move(help);
    return finding;
  }

  [[nodiscard]] std::string to_text(Span span) const { return std::string(file_.source.text(span)); }
  [[nodiscard]] std::string to_names(const IgnoreComment& comment) const {
    std::vector<std::string> names;
    for (const IgnoredName& name : comment.names) names.push_back(to_text(name.span));
    return to_quoted_list(names);
  }

  void look_at(const IgnoreComment& comment, const IgnoredName& name) {
    const std::string text = to_text(name.span);
    if (name.ids.empty()) {
      const auto nearest = find_nearest(text, all_rule_names());
      add("ignore-unknown-rule", comment, name.span,
          fmt::format("{} is no rule: the comment takes nothing out for it{}", to_quoted(text),
                      nearest ? fmt::format("; did you mean {}?", to_quoted(*nearest)) : ""),
          "okr explain lists the rules; a finding shows its own in brackets");
    } else if (std::ranges::all_of(name.ids, is_about_ignoring)) {
      add("ignore-malformed", comment, name.span,
          fmt::format("{} can't be taken out by a comment: it is about such comments", to_quoted(text)),
          fmt::format("mend the comment, or turn the rule off in the config: rules: {{{}: off}}", name.ids.front()));
    }
  }

  void report_unused(const IgnoreComment& comment) {
    std::vector<bool> is_unused_name;
    for (const IgnoredName& name : comment.names) is_unused_name.push_back(is_unused(comment, name));
    const auto count = std::ranges::count(is_unused_name, true);
    if (count == 0) return;
    if (static_cast<std::size_t>(count) == comment.names.size()) {
      const bool is_one = count == 1;
      Diagnostic& finding = add("ignore-unused", comment, comment.span,
                                fmt::format("{} find{} nothing here: the comment could only hide a later mistake",
                                            to_names(comment), is_one ? "s" : ""),
                                "remove the comment");
      finding.fixes.push_back({"remove the comment", Safety::safe, {{to_removal(comment), ""}}});
      return;
    }
    for (std::size_t i = 0; i < comment.names.size(); ++i) {
      if (!is_unused_name[i]) continue;
      const std::string name = to_quoted(to_text(comment.names[i].span));
      Diagnostic& finding = add("ignore-unused", comment, comment.names[i].span,
                                fmt::format("{} finds nothing here: the comment could only hide a later mistake", name),
                                fmt::format("remove {} from the comment", name));
      const bool is_first = std::ranges::find(is_unused_name, false) - is_unused_name.begin() > static_cast<long>(i);
      const Span removal = is_first ? Span{comment.names[i].span.begin, comment.names[i + 1].span.begin}
                                    : Span{comment.names[i - 1].span.end, comment.names[i].span.end};
      finding.fixes.push_back({fmt::format("remove {} from the comment", name), Safety::safe, {{removal, ""}}});
    }
  }

  [[nodiscard]] bool is_unused(const IgnoreComment& comment, const IgnoredName& name) const {
    if (name.is_used || name.ids.empty() || std::ranges::all_of(name.ids, is_about_ignoring)) return false;
    return std::ranges::all_of(name.ids,
                               [&](std::string_view id) { return is_about_ignoring(id) || has_run(id, comment.node); });
  }

  /// Whether the rule ran on what the comment is for: not where it is off or lacks the day, and not where it passes
  /// over drafts, what could not be read and the like.
  [[nodiscard]] bool has_run(std::string_view id, Span node) const {
    const RegisteredRule& rule = *find_rule(id);
    if (!run_.runs(index_, rule)) return false;
    if (rule.rule->group == Group::period && !file_.period && !file_.period.is_absent()) return false;
    bool is_passed_over = false;
    for (const Member& member : to_members(file_, index_)) {
      const bool is_inside = member.entity->span.contains(node);
      if (is_inside && !may_speak_of(member, *rule.rule)) return false;
      if (!is_kind_of(member, *rule.rule) || !member.entity->span.overlaps(node)) continue;
      if (may_speak_of(member, *rule.rule)) return true;
      is_passed_over = true;
    }
    return !is_passed_over;
  }

  /// With the blanks before it, and with its line where nothing else stands there.
  [[nodiscard]] Span to_removal(const IgnoreComment& comment) const {
    const std::string_view bytes = file_.source.bytes();
    Span removal = comment.span;
    const std::size_t line = file_.source.line_at(removal.begin);
    const std::size_t floor = file_.source.line_span(line).begin;
    while (removal.begin > floor && is_blank_char(bytes[removal.begin - 1])) --removal.begin;
    const bool has_line = removal.begin == floor && removal.end == comment.comment.end;
    if (!has_line) return removal;
    const std::size_t feed = bytes.find('\n', removal.end);
    removal.end = feed == std::string_view::npos ? bytes.size() : feed + 1;
    return removal;
  }

  const IgnoreRun& run_;
  std::size_t index_;
  const model::OkrFile& file_;
  std::vector<Diagnostic>& out_;
};

}  // namespace

std::vector<Diagnostic> find_wrong_ignores(const IgnoreRun& run) {
  std::vector<Diagnostic> findings;
  for (std::size_t file = 0; file < run.comments.size(); ++file) {
    if (run.comments[file].empty() || run.workspace.files[file].is_closed()) continue;
    FileCheck check(run, file, findings);
    for (const IgnoreComment& comment : run.comments[file]) check.look_at(comment);
  }
  return findings;
}

}  // namespace okr::lint
