#include "render/sarif_rules.hpp"

#include <array>

#include "render/findings.hpp"
#include "render/rule_words.hpp"

namespace okr::render {

namespace {

/// What GitHub shows beside an alert, by weight: off, note, warning, error.
struct Weight {
  std::string_view level;
  std::string_view problem;
  std::string_view precision;
};
constexpr std::array weights = {Weight{"note", "recommendation", "medium"}, Weight{"note", "recommendation", "medium"},
                                Weight{"warning", "warning", "high"}, Weight{"error", "error", "very-high"}};

/// "kr-missing-number" -> "KrMissingNumber".
std::string to_pascal_case(std::string_view id) {
  std::string name;
  bool begins_word = true;
  for (const char c : id) {
    if (c != '-') name += begins_word && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    begins_word = c == '-';
  }
  return name;
}

std::string to_sentence(std::string_view text) { return std::string(text) + (text.ends_with('.') ? "" : "."); }

Json to_json(const lint::RegisteredRule& registered) {
  const lint::Rule& rule = *registered.rule;
  const RulesView view{.rules = {&registered}, .detail = RuleDetail::whole, .style = {false, false, 0}};
  const Weight& weight = weights.at(static_cast<std::size_t>(rule.severity));
  return {{"id", registered.id},
          {"name", to_pascal_case(registered.id)},
          {"shortDescription", {{"text", to_sentence(rule.summary)}}},
          {"fullDescription", {{"text", to_sentence(rule.why)}}},
          {"help", {{"text", render_rules_text(view)}, {"markdown", render_rules_markdown(view)}}},
          {"defaultConfiguration", {{"enabled", rule.severity != Severity::off}, {"level", weight.level}}},
          {"properties",
           {{"precision", weight.precision},
            {"problem.severity", weight.problem},
            {"tags", Json::array({lint::to_name(rule.group)})}}}};
}

}  // namespace

Json to_sarif_rules() {
  Json rules = Json::array();
  for (const lint::RegisteredRule& rule : lint::all_rules()) rules.push_back(to_json(rule));
  return rules;
}

}  // namespace okr::render
