#include "render/findings.hpp"
#include "render/json_text.hpp"
#include "render/rule_words.hpp"

namespace okr::render {

namespace {

Json to_json(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json to_json(const Example& example) {
  return {{"language", example.code},
          {"bad", to_json(to_plain_example(example.bad))},
          {"good", to_json(to_plain_example(example.good))}};
}

Json to_json(const lint::RegisteredRule& registered) {
  const lint::Rule& rule = *registered.rule;
  Json severity = Json::object();
  for (const ProfileSeverity& each : find_profile_severities(registered)) {
    severity[std::string(each.profile)] = to_word(each.severity);
  }
  Json examples = Json::array();
  for (const Example& example : find_examples(rule)) examples.push_back(to_json(example));
  return {{"id", registered.id},
          {"group", lint::to_name(rule.group)},
          {"summary", rule.summary},
          {"why", rule.why},
          {"source", rule.source},
          {"severity", severity},
          {"severities", to_json(rule.severities)},
          {"needs_today", rule.needs == lint::Needs::clock},
          {"needs_since", rule.needs == lint::Needs::change},
          {"settings", to_json(rule.configuration)},
          {"fix", to_json(rule.fix)},
          {"ignore", to_json(render_ignore(registered))},
          {"silence", render_silencer(registered)},
          {"examples", examples}};
}

}  // namespace

std::string render_rules_json(const RulesView& view) {
  Json document = begin_document("explain");
  document["today"] = nullptr;
  Json rules = Json::array();
  for (const auto* rule : view.rules) rules.push_back(to_json(*rule));
  document["rules"] = std::move(rules);
  return to_json_text(document);
}

}  // namespace okr::render
