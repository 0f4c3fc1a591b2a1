// Fixes applied in rounds: what is refused, what stays, and that a second run has nothing to do.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "lint/fixing.hpp"

namespace okr::lint {
namespace {

using test::fix;
using test::Fixed;

constexpr std::string_view name = "harbour.okr.yaml";

std::vector<std::string> to_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, '\n')) lines.emplace_back(line);
  std::ranges::sort(lines);
  return lines;
}

/// Files with something to fix in many layouts.
class Layouts {
 public:
  explicit Layouts(unsigned seed) : random_(seed) {}

  std::string make() {
    std::string text = pick({"", "", "\xEF\xBB\xBF"});
    text += "okr: 1\nperiod: " + pick({"2026-Q4", "Q4 2026", "4. kvartal 2026", "'K4-26'"}) + comment() + "\n";
    text += "objectives:\n" + comment_line("  ") + "  - title: Make the harbour a place to linger\n";
    text += pick({"", "    owner: Åse\n", "    onwer: Åse\n"}) + "    key_results:\n";
    for (int i = 0; i < 3; ++i) text += key_result(i);
    text += "    initiatives:\n      - {title: Paint the benches, supports: fill-40-berths}\n";
    if (pick({"", "x"}).empty())
      text += "      - title: Move the crane" + comment() + "\n        due: 1. desember 2026";
    if (pick({"", "x"}).empty()) text += "\n";
    return pick({"", "x"}).empty() ? text : to_crlf(text);
  }

 private:
  std::string pick(std::initializer_list<std::string> choices) { return choices.begin()[random_() % choices.size()]; }
  std::string comment() { return pick({"", "  # as agreed", "  # okr: ignore[kr-missing-start] ææ", " #"}); }
  std::string comment_line(const std::string& indent) { return pick({"", "", indent + "# noted in May\n", "\n"}); }

  std::string key_result(int number) {
    const std::string title = pick({"Fill 40 berths", "Raise the guests from 200 to 900", "Halve the spills"});
    const std::string due = pick({"", "15.11.2026", "2026-11-15", "\"30.11.2026\""});
    if (number == 2)
      return comment_line("      ") + "      - {title: " + title + (due.empty() ? "" : ", due: " + due) + "}\n";
    std::string text = comment_line("      ") + "      - title: " + title + comment() + "\n";
    if (!due.empty()) text += "        due: " + due + comment() + "\n";
    text += pick({"", "        current: 21\n", "        current: 21" + comment() + "\n", "        weigth: 2\n"});
    return text + check_ins() + comment_line("        ");
  }

  std::string check_ins() {
    if (pick({"", "x"}).empty()) return "";
    const std::string dash = pick({"        - ", "          - "});
    std::string text = "        check_ins:\n";
    for (const std::string_view day : {"12", "26", "19"}) {
      text += comment_line(dash.substr(0, dash.size() - 2));
      text += fmt::format("{}{{on: 2026-10-{}, value: {}}}{}\n", dash, pick({std::string(day), "19"}), day, comment());
    }
    return text;
  }

  static std::string to_crlf(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
  }

  std::mt19937 random_;
};

/// What no fix may change: every comment that is not about ignoring, and the titles.
std::vector<std::string> find_kept(const std::string& text) {
  std::vector<std::string> kept;
  for (const std::string& line : to_lines(text)) {
    const std::size_t hash = line.find('#');
    if (hash != std::string::npos && line.find("okr: ignore") == std::string::npos) {
      kept.emplace_back(trim(line.substr(hash)));
    }
    const std::size_t title = line.find("title: ");
    if (title != std::string::npos)
      kept.emplace_back(trim(line.substr(title, line.find_first_of(",#}\r", title) - title)));
  }
  std::ranges::sort(kept);
  return kept;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST_CASE("fixing twice is fixing once; comments, titles, line ends and the byte order mark stay") {
  std::size_t fixed_files = 0;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    const std::string text = Layouts(seed).make();
    for (const Safety most : {Safety::safe, Safety::unsafe}) {
      const Fixed once = fix({{std::string(name), text}}, {}, most);
      const std::string& result = once.texts.at(std::string(name));
      INFO("seed " << seed << "\n" << text << "\n=>\n" << result);
      const Fixed twice = fix(once.texts, {}, most);
      CHECK(twice.texts == once.texts);
      CHECK(twice.count == 0);
      CHECK(find_kept(result) == find_kept(text));
      CHECK(result.starts_with("\xEF\xBB\xBF") == text.starts_with("\xEF\xBB\xBF"));
      CHECK(result.ends_with('\n') == text.ends_with('\n'));
      const bool is_crlf = text.find('\r') != std::string::npos;
      CHECK(count(result, "\r\n") == (is_crlf ? count(result, "\n") : 0));
      fixed_files += result != text ? 1 : 0;
    }
  }
  CHECK(fixed_files > 400);
}

TEST_CASE("where nothing is to be fixed nothing changes") {
  const std::string text = "okr: 1\nperiod: 2026-Q4\nobjectives: []\n";
  const Fixed fixed = fix({{std::string(name), text}});
  CHECK(fixed.texts.at(std::string(name)) == text);
  CHECK(fixed.count == 0);
}

/// One finding with one fix, as a rule might make it.
FixedWorkspace apply_one(const std::string& text, std::string_view fault, std::string_view replacement) {
  const auto workspace = test::make_workspace({{std::string(name), text}});
  const std::size_t at = text.find(fault);
  const auto find = [&](const model::Workspace&) {
    Diagnostic finding;
    finding.rule = "structure-schema";
    finding.path = name;
    finding.span = {text.find("7 %"), text.find("7 %") + 3};
    finding.fixes = {{"try", Safety::safe, {{{at, at + fault.size()}, std::string(replacement)}}}};
    return std::vector<Diagnostic>{finding};
  };
  return apply_fixes(workspace, {Safety::safe, find, {}});
}

TEST_CASE("a fix that does damage is refused, and the file stays as it is") {
  const std::string text =
      "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Make the harbour calm\n    key_results:\n"
      "      - {title: Cut the noise, unit: 7 %, start: 60}  # by night\n"
      "      - {title: Cut the smell, start: 6}\n";
  const auto find_reason = [&](std::string_view fault, std::string_view replacement) {
    const FixedWorkspace fixed = apply_one(text, fault, replacement);
    CHECK(fixed.fixed == 0);
    CHECK(fixed.changed.empty());
    CHECK(fixed.workspace.files.front().source.bytes() == text);
    return fixed.refused.empty() ? "" : fixed.refused.front().reason;
  };
  CHECK(find_reason("unit: 7 %", "unit: [") == "the file would not be read as YAML any more");
  CHECK(find_reason("smell", "stink") == "it would change something else too");
  CHECK(find_reason("start: 60", "start: 61") == "a value would be lost");
  CHECK(find_reason("Cut the noise", "Cut the din") == "a value would be lost");
  CHECK(find_reason("  # by night", "") == "a comment would be lost");
  CHECK(find_reason("7 %", "7 %, x: y, due: soon") == "it would bring another error");
  const FixedWorkspace fixed = apply_one(text, "7 %", "percent");
  CHECK(fixed.refused.empty());
  CHECK(fixed.changed == std::vector<std::size_t>{0});
}

TEST_CASE("a fix that is refused does not keep others from being made") {
  const std::string text =
      "okr: 1\nperiod: Q4 2026\nobjectives:\n  - title: Make the harbour calm\n    key_results:\n"
      "      - &one {title: Cut the noise from 60 to 40, onwer: Bo}\n      - *one\n";
  const Fixed fixed = fix({{std::string(name), text}}, "period-invalid", Safety::unsafe);
  CHECK(fixed.texts.at(std::string(name)).find("period: 2026-Q4") != std::string::npos);
}

}  // namespace
}  // namespace okr::lint
