#include <algorithm>
#include <array>

#include "cli/commands/commands.hpp"
#include "cli/session.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/render/rules.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--all", "", "every rule, whole"},
    Flag{"--format", "NAME", "text (default), markdown or json", {WordKind::choice, choices_of<render::rules_formats>}},
};

constexpr std::array examples = {
    HelpLine{"okr explain", "all rules, a line each"},
    HelpLine{"okr explain kr-missing-number", "one rule"},
    HelpLine{"okr explain period", "all rules of a group"},
    HelpLine{"okr explain --all --format markdown", "a page of documentation"},
};

const render::RulesFormat& find_format(const Arguments& arguments) {
  const auto formats = render::rules_formats();
  const auto name = arguments.find("--format");
  return name ? find_row(formats, *name, "a format of okr explain") : formats.front();
}

std::vector<const lint::RegisteredRule*> find_rules(const Arguments& arguments) {
  std::vector<const lint::RegisteredRule*> rules;
  if (arguments.positionals.empty()) {
    for (const lint::RegisteredRule& rule : lint::all_rules()) rules.push_back(&rule);
    return rules;
  }
  const std::string& name = arguments.positionals.front();
  for (const std::string_view id : lint::expand_rule_name(name)) {
    if (const lint::RegisteredRule* rule = lint::find_rule(id)) rules.push_back(rule);
  }
  if (rules.empty()) refuse_name(name, "a rule", lint::all_rule_names(), "okr explain lists the rules");
  return rules;
}

int run(const Arguments& arguments, const Session& session) {
  const bool is_all = arguments.has("--all");
  if (is_all && !arguments.positionals.empty()) {
    throw Failure{"okr explain takes a rule or --all, not both", "", 2};
  }
  const bool is_list = arguments.positionals.empty() && !is_all;
  render::TextStyle style = session.out;
  style.width = session.help_width;
  const render::RulesView view{find_rules(arguments), is_list ? render::RuleDetail::summary : render::RuleDetail::whole,
                               style};
  session.env.out(find_format(arguments).render(view));
  return 0;
}

}  // namespace

constinit const Command explain_command{
    .name = "explain",
    .summary = "says what a rule asks and why, with a bad and a good example",
    .positional = "[RULE]",
    .positionals_max = 1,
    .about =
        "RULE is a rule's id, as it stands in brackets in a finding, or a group of rules. Without one all rules "
        "are listed.",
    .flags = flags,
    .examples = examples,
    .exit_codes = {},
    .see_also = "okr help rules",
    .run = run,
};

}  // namespace okr::cli
