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
  out += render_item("Silence", fmt::format("`{}` in `okr.config.yaml`", render_silencer(registered)));
  for (const Example& example : find_examples(rule)) {
    out += render_example(fmt::format("Bad ({})", example.language), example.bad);
    out += render_example(fmt::format("Good ({})", example.language), example.good);
  }
  return out;
}

std::string render_table(const RulesView& view) {
  std::string out = "| rule | severity | what it asks |\n| --- | --- | --- |\n";
  for (const auto* rule : view.rules) {
    out +=
        fmt::format("| `{}` | {} | {} |\n", rule->id, to_cell(describe_severity(*rule)), to_cell(rule->rule->summary));
  }
  return out;
}

}  // namespace

std::string render_rules_markdown(const RulesView& view) {
  if (view.detail == RuleDetail::summary) return render_table(view);
  std::string out;
  for (const auto* rule : view.rules) out += (out.empty() ? "" : "\n") + render_rule(*rule);
  return out;
}

}  // namespace okr::render
