#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "okr/lint/rule.hpp"
#include "okr/render/text.hpp"

namespace okr::render {

/// Whole: why, examples and settings. Summary: one line a rule.
enum class RuleDetail : std::uint8_t { summary, whole };

/// Rules to be explained. The words are the rules' own rows, so that they say what the tests ran.
struct RulesView {
  std::vector<const lint::RegisteredRule*> rules;
  RuleDetail detail = RuleDetail::whole;
  TextStyle style;
};

/// A form that rules are explained in.
struct RulesFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const RulesView& view);
};

/// text, markdown, json; the first is the default. json is always whole.
std::span<const RulesFormat> rules_formats();

}  // namespace okr::render
