#include "render/rule_words.hpp"

#include <fmt/format.h>

#include "okr/lint/engine.hpp"
#include "render/findings.hpp"

namespace okr::render {

namespace {

constexpr std::array profiles = {std::pair{std::string_view("starter"), model::Profile::starter},
                                 std::pair{std::string_view("standard"), model::Profile::standard},
                                 std::pair{std::string_view("strict"), model::Profile::strict}};

struct LanguageName {
  std::string_view code;
  std::string_view name;
};
constexpr std::array language_names = {LanguageName{"nb", "Norwegian, nb"}, LanguageName{"nn", "Norwegian, nn"},
                                       LanguageName{"da", "Danish"}, LanguageName{"sv", "Swedish"}};

constexpr std::array<std::string_view, 2> marks = {"⟦", "⟧"};

constexpr std::array formats = {
    RulesFormat{"text", "for people at a terminal", render_rules_text},
    RulesFormat{"markdown", "for a page of documentation", render_rules_markdown},
    RulesFormat{"json", "for programs", render_rules_json},
};

std::string_view find_language_name(std::string_view code) {
  for (const LanguageName& language : language_names) {
    if (language.code == code) return language.name;
  }
  return code;
}

}  // namespace

std::array<ProfileSeverity, 3> find_profile_severities(const lint::RegisteredRule& rule) {
  std::array<ProfileSeverity, 3> found{};
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    found[i] = {profiles[i].first, lint::find_severity(rule.id, rule.rule->severity, profiles[i].second, {})};
  }
  return found;
}

std::vector<Example> find_examples(const lint::Rule& rule) {
  std::vector<Example> examples;
  const auto add = [&](std::string_view code, std::string_view language, std::string_view bad, std::string_view good) {
    if (!bad.empty() || !good.empty()) examples.push_back({code, language, bad, good});
  };
  add("en", "English", rule.bad, rule.good);
  add(rule.nordic, find_language_name(rule.nordic), rule.nordic_bad, rule.nordic_good);
  return examples;
}

std::string to_plain_example(std::string_view example) {
  std::string plain(example);
  for (const std::string_view mark : marks) {
    for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark))
      plain.erase(at, mark.size());
  }
  plain.erase(0, std::min(plain.find_first_not_of('\n'), plain.size()));
  plain.erase(plain.find_last_not_of(" \n") + 1);
  return plain;
}

std::string describe_severity(const lint::RegisteredRule& rule) {
  const auto severities = find_profile_severities(rule);
  std::string words(rule.rule->severities.empty() ? to_word(severities[1].severity) : rule.rule->severities);
  std::string others;
  for (const ProfileSeverity& each : severities) {
    if (each.severity == severities[1].severity) continue;
    others += fmt::format("{}{} in profile {}", others.empty() ? "" : ", ", to_word(each.severity), each.profile);
  }
  if (!others.empty()) words += fmt::format(" ({})", others);
  return words;
}

std::string render_silencer(const lint::RegisteredRule& rule) { return fmt::format("rules: {{{}: off}}", rule.id); }

std::string render_ignore(const lint::RegisteredRule& rule) {
  const bool is_unread = rule.rule->group == lint::Group::yaml || rule.rule->group == lint::Group::ignore;
  return is_unread ? "" : fmt::format("# okr: ignore[{}] reason", rule.id);
}

std::span<const RulesFormat> rules_formats() { return formats; }

}  // namespace okr::render
