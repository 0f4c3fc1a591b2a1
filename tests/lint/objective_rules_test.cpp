// Numbers in objectives, and how many objectives and key results there are.
#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using Rules = std::vector<std::string>;

/// The words of an objective's title that are said to be a number, as they stand in the file.
std::vector<std::string> find_numbers(const std::string& title_lines) {
  const std::string text =
      "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: " + title_lines + "\n    key_results: []\n";
  std::vector<std::string> words;
  for (const Diagnostic& finding : test::lint({{"a.okr.yaml", text}}, {}, {.select = {"objective-has-number"}})) {
    words.push_back(text.substr(finding.span.begin, finding.span.size()));
    for (const Related& related : finding.related)
      words.push_back(text.substr(related.span.begin, related.span.size()));
  }
  return words;
}

TEST_CASE("a number in an objective is underlined, and the others are named beside it") {
  CHECK(find_numbers("Halve waste and serve 300 guests") == Rules{"Halve", "300"});
  CHECK(find_numbers("Öka matglädjen med 15 %") == Rules{"15 %"});
  CHECK(find_numbers("Be the canteen of 2027").empty());
  CHECK(find_numbers("Bli godkjent etter ISO 22000").empty());
}

TEST_CASE("the place is right in quotes, in folded titles and behind escapes") {
  CHECK(find_numbers("\"Serve 300 guests\"") == Rules{"300"});
  CHECK(find_numbers("'Serve 300 guests'") == Rules{"300"});
  CHECK(find_numbers("\"Serve 300 \\\"guests\\\"\"") == Rules{"300"});
  CHECK(find_numbers("\"Serve \\u0033\\u0030 guests\"") == Rules{"\\u0033\\u0030"});
  CHECK(find_numbers("\"Gj\\xf8r det\\U00000020lett å servere \\\n      300 gjester\"") == Rules{"300"});
  CHECK(find_numbers("'The cook''s 300 guests'") == Rules{"300"});
  CHECK(find_numbers("Serve everyone who comes\n      and then 300 guests") == Rules{"300"});
  CHECK(find_numbers(">-\n      Serve everyone\n      and 300 guests") == Rules{"300"});
}

TEST_CASE("words of the config are no numbers") {
  model::Config config;
  config.words.numbers = {"Project 900"};
  const std::string text =
      "okr: 1\nowner: Kim\nperiod: 2026-Q4\nobjectives:\n  - title: Make Project 900 a success\n"
      "    key_results: [{title: Win 9 prizes}, {title: Win 5 grants}]\n";
  CHECK(test::lint_rules(text, config) == Rules{});
}

std::string with_key_results(const std::vector<std::string>& lines) {
  std::string text =
      "okr: 1\nowner: Kim\nperiod: 2026-Q4\nobjectives:\n  - title: Be a canteen to look forward to\n    key_results:";
  if (lines.empty()) text += " []";
  for (const std::string& line : lines) text += "\n      - {title: " + line + "}";
  return text + "\n";
}

TEST_CASE("key results are counted without those that are parked, and `keep` does not count against the most") {
  CHECK(test::lint_rules(with_key_results({})) == Rules{"error structure-kr-count"});
  CHECK(test::lint_rules(with_key_results({"Win 5 cooks, status: parked"})) == Rules{"error structure-kr-count"});
  CHECK(test::lint_rules(with_key_results({"Win 5 cooks"})) == Rules{"note structure-kr-count"});
  CHECK(test::lint_rules(with_key_results({"Win 5 cooks", "Win 9 guests"})) == Rules{});
  std::vector<std::string> many;
  for (int i = 0; i < 5; ++i) many.push_back(fmt::format("Win {} new guests", 10 + i));
  CHECK(test::lint_rules(with_key_results(many)) == Rules{});
  many.push_back("\"Waste stays low\", keep: {at_most: 3}");
  CHECK(test::lint_rules(with_key_results(many)) == Rules{});
  many.push_back("Win 90 new guests");
  CHECK(test::lint_rules(with_key_results(many)) == Rules{"warning structure-kr-count"});
}

std::string with_objectives(std::size_t count, std::string_view more = "") {
  std::string text = "okr: 1\nperiod: 2026-Q4\nteam: kitchen\nobjectives:\n";
  for (std::size_t i = 0; i < count; ++i) {
    text += fmt::format("  - {{title: Taste {}, key_results: [{{title: Win {} guests}}]{}}}\n",
                        std::string(i + 2, static_cast<char>('b' + i)), 20 + i, more);
  }
  return text;
}

Rules count_rules(const test::Texts& texts) {
  Rules found;
  for (const Diagnostic& finding : test::lint(texts, {}, {.select = {"structure-objective-count"}})) {
    found.push_back(finding.path + (finding.severity == Severity::note ? " note" : " error"));
  }
  return found;
}

TEST_CASE("objectives are counted by team, level and period over all files") {
  CHECK(count_rules({{"a.okr.yaml", with_objectives(3)}}) == Rules{});
  CHECK(count_rules({{"a.okr.yaml", with_objectives(4)}}) == Rules{"a.okr.yaml note"});
  CHECK(count_rules({{"a.okr.yaml", with_objectives(6)}}) == Rules{"a.okr.yaml error"});
  CHECK(count_rules({{"a.okr.yaml", with_objectives(6, ", status: parked")}}) == Rules{});
  CHECK(count_rules({{"a.okr.yaml", with_objectives(6, ", status: draft")}}) == Rules{});
  CHECK(count_rules({{"a.okr.yaml", with_objectives(3)}, {"b.okr.yaml", with_objectives(3)}}) ==
        Rules{"b.okr.yaml error"});
  std::string other = with_objectives(3);
  other.replace(other.find("kitchen"), 7, "bakery_");
  CHECK(count_rules({{"a.okr.yaml", with_objectives(3)}, {"b.okr.yaml", other}}) == Rules{});
  other = with_objectives(3);
  other.replace(other.find("2026-Q4"), 7, "2026-Q3");
  CHECK(count_rules({{"a.okr.yaml", with_objectives(3)}, {"b.okr.yaml", other}}) == Rules{});
  CHECK(count_rules({{"a.okr.yaml", with_objectives(3)},
                     {"b.okr.yaml", with_objectives(3) + "review: {on: 2027-01-02}\n"}}) == Rules{});
}

}  // namespace
}  // namespace okr::lint
