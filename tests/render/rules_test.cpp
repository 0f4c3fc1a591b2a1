#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "okr/render/rules.hpp"

using namespace okr;
using namespace okr::render;

namespace {

const lint::Rule tasty{
    .group = lint::Group::key_result,
    .severity = Severity::error,
    .summary = "a dish is salted",
    .why = "Soup without salt is water, and guests who get water do not come back for more of it.",
    .source = "Any cook",
    .bad = "\n- title: ⟦Soup⟧\n\n  pepper: 1\n",
    .good = "- title: Soup with | salt",
    .nordic = "da",
    .nordic_bad = "- title: ⟦Suppe⟧",
    .nordic_good = "- title: Suppe med salt",
    .configuration = "limits: {salt: 5}",
};
const lint::RegisteredRule salted{"dish-salted", &tasty};

std::string draw(std::string_view format, RuleDetail detail, TextStyle style = {false, false, 0}) {
  for (const RulesFormat& each : rules_formats()) {
    if (each.name == format) return each.render({{&salted}, detail, style});
  }
  return "no such format";
}

}  // namespace

TEST_CASE("a rule is explained in text") {
  CHECK(draw("text", RuleDetail::whole, {false, false, 60}) ==
        "dish-salted\n"
        "a dish is salted\n"
        "\n"
        "why:      Soup without salt is water, and guests who get\n"
        "          water do not come back for more of it.\n"
        "source:   Any cook\n"
        "severity: error (warning in profile starter)\n"
        "settings: limits: {salt: 5}\n"
        "ignore:   # okr: ignore[dish-salted] reason, at the end of\n"
        "          the line or above it\n"
        "off:      rules: {dish-salted: off} in okr.config.yaml, or\n"
        "          for some files in its overrides\n"
        "\n"
        "bad (English)\n"
        "  │ - title: Soup\n"
        "  │\n"
        "  │   pepper: 1\n"
        "\n"
        "good (English)\n"
        "  │ - title: Soup with | salt\n"
        "\n"
        "bad (Danish)\n"
        "  │ - title: Suppe\n"
        "\n"
        "good (Danish)\n"
        "  │ - title: Suppe med salt\n");
}

TEST_CASE("in plain characters nothing of okr's own is drawn with others") {
  const std::string text = draw("text", RuleDetail::whole, {false, true, 60});
  CHECK(text.find("  | - title: Soup\n  |\n") != std::string::npos);
  CHECK(std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; }));
}

TEST_CASE("a list of rules has one line each") {
  CHECK(draw("text", RuleDetail::summary) == "dish-salted  error    a dish is salted\n");
  CHECK(draw("markdown", RuleDetail::summary) ==
        "| rule | severity | what it asks |\n"
        "| --- | --- | --- |\n"
        "| `dish-salted` | error (warning in profile starter) | a dish is salted |\n");
}

TEST_CASE("a rule is explained in markdown, its examples in fences without marks") {
  const std::string text = draw("markdown", RuleDetail::whole);
  CHECK(text.starts_with("## dish-salted\n\na dish is salted\n\nSoup without salt"));
  CHECK(text.find("\nBad (English):\n\n```yaml\n- title: Soup\n\n  pepper: 1\n```\n") != std::string::npos);
  CHECK(text.find("⟦") == std::string::npos);
}

TEST_CASE("a rule is explained in json") {
  const auto document = nlohmann::ordered_json::parse(draw("json", RuleDetail::summary));
  CHECK(document["kind"] == "explain");
  CHECK(document["rules"][0]["id"] == "dish-salted");
  CHECK(document["rules"][0]["group"] == "key-result");
  CHECK(document["rules"][0]["severity"]["starter"] == "warning");
  CHECK(document["rules"][0]["severity"]["standard"] == "error");
  CHECK(document["rules"][0]["examples"][1]["language"] == "da");
  CHECK(document["rules"][0]["examples"][1]["bad"] == "- title: Suppe");
  CHECK(document["rules"][0]["severities"].is_null());
}
