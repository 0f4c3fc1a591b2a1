#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "okr/lint/rule.hpp"

namespace okr::lint {
namespace {

using Names = std::vector<std::string_view>;

TEST_CASE("a rule is found by its id") {
  REQUIRE(find_rule("kr-missing-time") != nullptr);
  CHECK(find_rule("kr-missing-time")->id == "kr-missing-time");
  CHECK(find_rule("kr-missing-time")->rule->group == Group::key_result);
  CHECK(find_rule("kr_missing_time") == nullptr);
  CHECK(find_rule("") == nullptr);
  CHECK(find_rule("zzz") == nullptr);
  for (const RegisteredRule& rule : all_rules()) CHECK(find_rule(rule.id)->rule == rule.rule);
}

TEST_CASE("a group, a prefix and an alias stand for their rules") {
  CHECK(expand_rule_name("kr-missing-time") == Names{"kr-missing-time"});
  CHECK(expand_rule_name("alignment") == Names{"align-broken-reference", "align-cycle", "align-mismatch",
                                               "align-missing-parent", "align-red-thread-broken"});
  CHECK(expand_rule_name("align-*") == expand_rule_name("alignment"));
  CHECK(expand_rule_name("kr").empty());
  CHECK(expand_rule_name("*").empty());
  CHECK(expand_rule_name("").empty());
}

TEST_CASE("smart stands for what makes a key result specific, measurable, realistic and time-bound") {
  const std::array<std::string_view, 9> members{
      "kr-cannot-miss",      "kr-missing-number",     "kr-missing-start",       "kr-missing-target", "kr-missing-time",
      "kr-multiple-metrics", "kr-stretch-unbalanced", "kr-target-out-of-range", "kr-vague-wording"};
  CHECK(expand_rule_name("smart") == Names(members.begin(), members.end()));
}

TEST_CASE("every name stands for something") {
  const Names names = all_rule_names();
  CHECK(std::ranges::is_sorted(names));
  for (const std::string_view name : names) CHECK_FALSE(expand_rule_name(name).empty());
  CHECK(std::ranges::find(names, "key-result") != names.end());
  CHECK(std::ranges::find(names, "smart") != names.end());
}

TEST_CASE("a group's name is the prefix of ids in words") {
  CHECK(to_name(Group::yaml) == "yaml");
  CHECK(to_name(Group::key_result) == "key-result");
  CHECK(to_name(Group::governance) == "governance");
}

TEST_CASE("an example's marks are taken out, and say where they stood") {
  const Example example = to_example("a: ⟦bæ⟧\nc");
  CHECK(example.text == "a: bæ\nc");
  CHECK(example.marked == Span{3, 6});
  CHECK(to_example("plain").text == "plain");
  CHECK_FALSE(to_example("plain").marked.has_value());
}

}  // namespace
}  // namespace okr::lint
