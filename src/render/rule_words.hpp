#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/rules.hpp"
#include "okr/source/diagnostic.hpp"

namespace okr::render {

/// What a rule weighs in one profile when the config says nothing of it.
struct ProfileSeverity {
  std::string_view profile;
  Severity severity;
};
std::array<ProfileSeverity, 3> find_profile_severities(const lint::RegisteredRule& rule);

/// One example of a rule: in which language, whether it is a bad one, and its text with the marks ⟦ ⟧.
struct Example {
  std::string_view code;      ///< "en", "da"
  std::string_view language;  ///< "English", "Danish"
  std::string_view bad, good;
};
std::vector<Example> find_examples(const lint::Rule& rule);

/// An example without its marks and without empty lines around it.
std::string to_plain_example(std::string_view example);

/// "error in profiles starter and strict, warning in standard"; what the row says in words where it has several.
std::string describe_severity(const lint::RegisteredRule& rule);

/// What to write into okr.config.yaml so that the rule is silent.
std::string render_silencer(const lint::RegisteredRule& rule);

/// The comment that silences it in one place; empty for rules of files that can't be read, whose comments can't either.
std::string render_ignore(const lint::RegisteredRule& rule);

std::string render_rules_text(const RulesView& view);
std::string render_rules_markdown(const RulesView& view);
std::string render_rules_json(const RulesView& view);

}  // namespace okr::render
