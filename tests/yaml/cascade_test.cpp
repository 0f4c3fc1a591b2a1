// One cause, one finding: each kind of mistake, made on each line of a file in turn, is found once, on its line.
#include <doctest/doctest.h>

#include <functional>

#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

const std::string& clean_file() {
  static const std::string text = R"(# a team's goals
okr: 1
team: sales
owner: Ingrid Berg   # leads
objectives:
  - id: visible
    title: Become the shop that everybody in town knows
    why: |
      Nobody buys what nobody knows.

      # This is text.
      So it goes.
    tags: [a, b]
    key_results:
      - id: visits
        title: Visits go from 40 to 60 a day
        note: "quoted: text"
        start: 40
        check_ins:
          - {on: 2026-10-12, value: 44, note: "a good week"}
          - {on: 2026-10-19, value: 43}
      - title: Få 200 nye
          kunder i kvartalet
        target: 200
    owner:
      Kari Nes
  - title: 'Keep what we have'
    key_results:
    - title: Complaints fall from 9 to 3
      keep:
        at_least: 1
        at_most: 3
    - title: Answer within a day
      target: 1
initiatives:
  - title: Open on Sundays
    supports: visits
kpis:
  - {id: churn,
     value: 2.1}
last: ok
)";
  return text;
}

std::vector<std::string> to_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string join(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

/// A kind of mistake: changes a line, or leaves it if it is not of the kind that one makes it in.
struct Mistake {
  const char* name;
  std::function<std::string(const std::string& line)> make;
  bool is_read_on = true;  ///< the last line must be read
};

bool has_plain_value(const std::string& line) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos || line.find('#') < colon) return false;
  if (line.find_first_of("{}") != std::string::npos) return false;
  return std::string("\"'[{|").find(line[colon + 2]) == std::string::npos;
}

/// The value of `key: value` in another form.
std::string with_value(const std::string& line, const std::function<std::string(std::string)>& change) {
  const std::size_t colon = line.find(": ");
  const std::size_t end = std::min(line.find("  #"), line.size());
  return line.substr(0, colon + 2) + change(line.substr(colon + 2, end - colon - 2)) + line.substr(end);
}

std::string change_value(const std::string& line, const std::function<std::string(std::string)>& change) {
  return has_plain_value(line) ? with_value(line, change) : line;
}

const std::vector<Mistake>& mistakes() {
  static const std::vector<Mistake> all = {
      {"a colon in the text",
       [](const auto& line) { return change_value(line, [](auto value) { return "so: " + value; }); }},
      {"a colon at the end",
       [](const auto& line) { return change_value(line, [](auto value) { return value + ":"; }); }},
      {"an at sign", [](const auto& line) { return change_value(line, [](auto value) { return "@" + value; }); }},
      {"a backtick", [](const auto& line) { return change_value(line, [](auto value) { return "`" + value; }); }},
      {"a percent sign", [](const auto& line) { return change_value(line, [](auto value) { return "%" + value; }); }},
      {"a double quote", [](const auto& line) { return change_value(line, [](auto value) { return "\"" + value; }); }},
      {"a single quote", [](const auto& line) { return change_value(line, [](auto value) { return "'" + value; }); }},
      {"an open list", [](const auto& line) { return change_value(line, [](auto value) { return "[" + value; }); }},
      {"an open mapping", [](const auto& line) { return change_value(line, [](auto value) { return "{" + value; }); }},
      {"a list beside its key",
       [](const auto& line) { return change_value(line, [](auto value) { return "- " + value; }); }},
      {"text behind quotes",
       [](const auto& line) { return change_value(line, [](auto value) { return "'so' " + value; }); }},
      {"an alias", [](const auto& line) { return change_value(line, [](auto) { return std::string("*so"); }); }},
      {"a bad byte in the text",
       [](const auto& line) { return change_value(line, [](auto value) { return value + "\xE5"; }); }},
      {"a control character",
       [](const auto& line) { return change_value(line, [](auto value) { return "\x1B" + value; }); }},
      {"no space", [](const auto& line) { return has_plain_value(line) ? replace_all(line, ": ", ":") : line; }},
      {"no colon", [](const auto& line) { return has_plain_value(line) ? replace_all(line, ": ", " ") : line; }},
      {"no colon above a block",
       [](const auto& line) { return line.ends_with(":") ? line.substr(0, line.size() - 1) : line; }},
      {"a no-break space behind the colon",
       [](const auto& line) { return has_plain_value(line) ? replace_all(line, ": ", ":\u00a0") : line; }},
      {"no-break spaces in the indentation",
       [](const auto& line) {
         const std::size_t lead = line.find_first_not_of(' ');
         const bool is_entry = line.find(": ") < line.find(" #") || line.ends_with(":");
         return is_entry && lead > 0 ? replace_all(line.substr(0, lead), " ", "\u00a0") + line.substr(lead) : line;
       }},
      {"a tab",
       [](const auto& line) {
         return line.starts_with("  ") && !line.ends_with(".") && !line.ends_with("1}") ? "\t" + line.substr(2) : line;
       }},
      {"a key too deep",
       [](const auto& line) {
         const bool is_first = line.find("- ") != std::string::npos || line.find("at_least") != std::string::npos;
         return is_first || !has_plain_value(line) ? line : "  " + line;
       }},
      {"an open quote in braces",
       [](const auto& line) { return line.ends_with("\"}") ? line.substr(0, line.size() - 2) + "}" : line; }},
      {"an open brace",
       [](const auto& line) {
         return line.find("- {on") != std::string::npos ? line.substr(0, line.size() - 1) : line;
       }},
      {"two commas",
       [](const auto& line) {
         const std::size_t comma = line.find(", ");
         return comma == std::string::npos ? line : line.substr(0, comma) + "," + line.substr(comma);
       }},
      {"a conflict",
       [](const auto& line) { return "<<<<<<< mine\n" + line + "\n=======\n" + line + "2\n>>>>>>> theirs"; }},
  };
  return all;
}

/// What is wrong with how a file is read in which line `number`, from 0, was given a mistake; empty if nothing is.
std::string judge(const Reading& reading, std::size_t number, bool is_read_on) {
  const auto& findings = reading.document.findings;
  if (findings.size() != 1) return std::to_string(findings.size()) + " findings:\n" + messages(reading.document);
  const Position place = to_position(reading.file, findings[0].span.begin, ColumnUnit::code_points);
  if (place.line != number + 1) return "found in line " + std::to_string(place.line) + ": " + findings[0].message;
  if (is_read_on && reading.value("last").text != "ok") return "not read on: " + findings[0].message;
  return "";
}

}  // namespace

TEST_CASE("the clean file is clean") {
  const Reading reading(clean_file());
  CHECK(messages(reading.document) == "");
  CHECK(reading.value("last").text == "ok");
}

TEST_CASE("one mistake on one line is one finding on that line") {
  std::size_t made = 0;
  for (const Mistake& mistake : mistakes()) {
    const std::vector<std::string> lines = to_lines(clean_file());
    for (std::size_t number = 0; number + 1 < lines.size(); ++number) {
      std::vector<std::string> changed = lines;
      changed[number] = mistake.make(lines[number]);
      if (changed[number] == lines[number]) continue;
      ++made;
      CAPTURE(std::string(mistake.name));
      CAPTURE(changed[number]);
      CHECK(judge(Reading(join(changed)), number, mistake.is_read_on) == "");
    }
  }
  CHECK(made > 250);
}

TEST_CASE("two mistakes on two lines are two findings") {
  const std::vector<std::string> lines = to_lines(clean_file());
  const auto& all = mistakes();
  for (std::size_t first = 0; first < 11; ++first) {
    for (std::size_t second = 0; second < 11; ++second) {
      std::vector<std::string> changed = lines;
      changed[2] = all[first].make(lines[2]);
      changed[17] = all[second].make(lines[17]);
      CAPTURE(std::string(all[first].name));
      CAPTURE(std::string(all[second].name));
      const Reading reading(join(changed));
      CHECK(reading.document.findings.size() == 2);
      CHECK(reading.value("last").text == "ok");
    }
  }
}

}  // namespace okr::yaml
