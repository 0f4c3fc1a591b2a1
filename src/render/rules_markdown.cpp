#include <fmt/format.h>

#include "render/findings.hpp"
#include "render/rule_words.hpp"

namespace okr::render {

namespace {

std::string to_cell(std::string_view text) {
  std::string cell;
  for (const char c : text) {
    if (c == '|') cell += '\\';
    cell += c;
  }
  return cell;
}

std::string render_example(std::string_view title, std::string_view example) {
  if (example.empty()) return "";
  return fmt::format("\n{}:\n\n```yaml\n{}\n```\n", title, to_plain_example(example));
}

std::string render_item(std::string_view name, std::string_view text) {
  return text.empty() ? "" : fmt::format("- {}: {}\n", name, text);
}

std::string render_rule(const lint::RegisteredRule& registered) {
  const lint::Rule& rule = *registered.rule;
  std::string out = fmt::format("## {}\n\n{}\n\n{}\n\n", registered.id, rule.summary, rule.why);
  out += render_item("Source", rule.source);
  out += render_item("Severity", describe_severity(registered));
  if (rule.needs == lint::Needs::clock) out += render_item("Runs", "only with `--today` or `OKR_TODAY`");
  if (rule.needs == lint::Needs::change) out += render_item("Runs", "only with `--since`");
  out += render_item("Settings", rule.configuration);
  out += render_item("Fix", rule.fix);
  const std::string comment = render_ignore(registered);
  if (!comment.empty()) out += render_item("Ignore", fmt::format("`{}`, at the end of the line or above it", comment));
  out += render_item("Off", fmt::format("`{}` in `okr.config.yaml`, or for some files in its `overrides`",
                                        render_silencer(registered)));
  for (const Example& example : find_examples(rule)) {
    out += render_example(fmt::format("Bad ({})", example.language), example.bad);
    out += render_example(fmt::format("Good ({})", example.language), example.good);
  }
  return out;
}

/// The name of a rule in a table: alone, or with a link to its section.
std::string to_name(const lint::RegisteredRule& rule, RuleDetail detail) {
  return detail == RuleDetail::summary ? fmt::format("`{}`", rule.id) : fmt::format("[`{0}`](#{0})", rule.id);
}

std::string render_table(const RulesView& view) {
  std::string out = "| rule | severity | what it asks |\n| --- | --- | --- |\n";
  for (const auto* rule : view.rules) {
    out += fmt::format("| {} | {} | {} |\n", to_name(*rule, view.detail), to_cell(describe_severity(*rule)),
                       to_cell(rule->rule->summary));
  }
  return out;
}

constexpr std::string_view page_head =
    "# The rules of `okr lint`\n\n"
    "`okr explain RULE` says the same at the terminal. Severities are those of profile `standard`, with what other\n"
    "profiles make of them. A rule's name stands for it in `rules:`, `--select`, `--ignore` and comments; so does its\n"
    "group, such as `period`, and `smart` for those that make a key result specific, measurable, realistic and\n"
    "time-bound.\n\n";

}  // namespace

std::string render_rules_markdown(const RulesView& view) {
  if (view.detail == RuleDetail::summary) return render_table(view);
  if (view.rules.size() == 1) return render_rule(*view.rules.front());
  std::string out = std::string(page_head) + render_table(view);
  for (const auto* rule : view.rules) out += '\n' + render_rule(*rule);
  return out;
}

}  // namespace okr::render
