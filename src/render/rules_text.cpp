#include <fmt/format.h>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "render/findings.hpp"
#include "render/rule_words.hpp"

namespace okr::render {

namespace {

/// The column that the text behind "why:" and its like begins in.
constexpr std::size_t text_column = 10;

std::string render_field(std::string_view name, std::string_view text, const TextStyle& style) {
  if (text.empty()) return "";
  const std::string head = fmt::format("{}:", name);
  return paint(head, Ink::strong, style) + std::string(text_column - head.size(), ' ') +
         wrap(text, style.width, text_column, text_column) + '\n';
}

std::string render_example(std::string_view title, std::string_view example, Ink ink, const TextStyle& style) {
  if (example.empty()) return "";
  const std::string bar = paint(style.is_ascii ? "|" : "│", ink, style);
  std::string out = paint(title, ink, style) + '\n';
  const std::string plain = to_plain_example(example);
  for (const std::string_view line : split(plain, '\n')) {
    out += fmt::format("  {}{}{}\n", bar, line.empty() ? "" : " ", line);
  }
  return out;
}

std::string render_rule(const lint::RegisteredRule& registered, const TextStyle& style) {
  const lint::Rule& rule = *registered.rule;
  std::string out = paint(registered.id, Ink::strong, style) + '\n';
  out += wrap(rule.summary, style.width, 0, 0) + "\n\n";
  out += render_field("why", rule.why, style);
  out += render_field("source", rule.source, style);
  out += render_field("severity", describe_severity(registered), style);
  if (rule.needs == lint::Needs::clock) out += render_field("runs", "only with --today or OKR_TODAY", style);
  if (rule.needs == lint::Needs::change) out += render_field("runs", "only with --since", style);
  out += render_field("settings", rule.configuration, style);
  out += render_field("fix", rule.fix, style);
  const std::string comment = render_ignore(registered);
  out += render_field("ignore", comment.empty() ? "" : comment + ", at the end of the line or above it", style);
  out += render_field("off", render_silencer(registered) + " in okr.config.yaml, or for some files in its overrides",
                      style);
  for (const Example& example : find_examples(rule)) {
    out += '\n' + render_example(fmt::format("bad ({})", example.language), example.bad, Ink::error, style);
    out += '\n' + render_example(fmt::format("good ({})", example.language), example.good, Ink::help, style);
  }
  return out;
}

std::string render_list(const RulesView& view) {
  std::size_t widest = 0;
  for (const auto* rule : view.rules) widest = std::max(widest, rule->id.size());
  std::string out;
  for (const auto* rule : view.rules) {
    const Severity severity = find_profile_severities(*rule)[1].severity;
    const std::string head = fmt::format("{}  {}  ", pad_right(rule->id, widest),
                                         paint(fmt::format("{:<7}", to_word(severity)), to_ink(severity), view.style));
    const std::size_t column = widest + 11;
    out += head + wrap(rule->rule->summary, view.style.width, column, column) + '\n';
  }
  return out;
}

}  // namespace

std::string render_rules_text(const RulesView& view) {
  if (view.detail == RuleDetail::summary) return render_list(view);
  std::string out;
  for (const auto* rule : view.rules) {
    if (!out.empty()) out += "\n\n";
    out += render_rule(*rule, view.style);
  }
  return out;
}

}  // namespace okr::render
