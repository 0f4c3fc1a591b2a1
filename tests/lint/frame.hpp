#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "okr/base/text.hpp"
#include "okr/lint/change.hpp"
#include "okr/lint/engine.hpp"
#include "okr/model/decode.hpp"

/// Lists of words are shown where a check on them fails.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += "\n  " + word;
    return text.c_str();
  }
};

namespace okr::lint::test {

/// Files by path.
using Texts = std::map<std::string, std::string>;

inline model::Workspace make_workspace(const Texts& texts, const model::Config& config = {}) {
  std::vector<model::OkrFile> files;
  for (const auto& [path, text] : texts) files.push_back(model::decode_file(SourceFile(path, text), config));
  return model::to_workspace("/w", config, std::move(files));
}

/// Most files of tests have no initiatives and stand on few lines, and are about something else.
inline const Request of_small_files{.ignore = {"kr-no-initiative", "structure-merge-unfriendly"}};

inline std::vector<Diagnostic> lint(const Texts& texts, const model::Config& config = {},
                                    const Request& request = of_small_files) {
  return run_rules(make_workspace(texts, config), request).findings;
}

/// The findings of one file as "error kr-missing-number", for tests that are about which rules speak.
inline std::vector<std::string> lint_rules(const std::string& text, const model::Config& config = {},
                                           const Request& request = of_small_files) {
  constexpr std::array<std::string_view, 4> words{"off", "note", "warning", "error"};
  std::vector<std::string> rules;
  for (const Diagnostic& finding : lint({{"growth.okr.yaml", text}}, config, request)) {
    rules.push_back(std::string(words.at(static_cast<std::size_t>(finding.severity))) + " " + finding.rule);
  }
  return rules;
}

/// A clean file in one language, which the fragments of examples are put into.
struct Frame {
  std::string_view language, objective, first, second;
};
inline constexpr std::array frames{
    Frame{"en", "Become the shop that people cross town for", "Raise the share of repeat orders from 22 % to 35 %",
          "Cut complaints about late parcels from 120 to 60"},
    Frame{"nb", "Bli butikken som folk tar omveien om", "Øke andelen gjenkjøp fra 22 % til 35 %",
          "Få klager på forsinkede pakker ned fra 120 til 60"},
    Frame{"nn", "Bli butikken som folk tek omvegen om", "Auke delen gjenkjøp frå 22 % til 35 %",
          "Få klager på forseinka pakkar ned frå 120 til 60"},
    Frame{"da", "Blive butikken, som folk kører en omvej for", "Øge andelen af genkøb fra 22 % til 35 %",
          "Få klager over forsinkede pakker ned fra 120 til 60"},
    Frame{"sv", "Bli butiken som folk tar omvägen om", "Öka andelen återköp från 22 % till 35 %",
          "Minska klagomål på försenade paket från 120 till 60"}};

enum class Shape { title, entity, file, files };
enum class About { objective, key_result, initiative };

inline Shape to_shape(std::string_view fragment) {
  const auto lines = split(fragment, '\n');
  const auto has = [&](auto is_it) { return std::any_of(lines.begin(), lines.end(), is_it); };
  if (has([](std::string_view line) { return line.starts_with("== "); })) return Shape::files;
  if (has([](std::string_view line) { return line.starts_with("okr:"); })) return Shape::file;
  const bool is_entity = has([](std::string_view line) { return line.find(":") != std::string_view::npos; });
  return is_entity ? Shape::entity : Shape::title;
}

/// What an entity is, by the keys that only one kind has; else by what the rule's group is about.
inline About to_about(std::string_view fragment, Group group) {
  const auto has = [&](std::string_view key) { return fragment.find(key) != std::string_view::npos; };
  if (has("key_results:") || has("aligned_to:")) return About::objective;
  if (has("supports:") || has("done_when:")) return About::initiative;
  if (has("start:") || has("target:") || has("check_ins:")) return About::key_result;
  if (group == Group::initiative) return About::initiative;
  return group == Group::key_result || group == Group::cadence ? About::key_result : About::objective;
}

/// The lines as an element of a list. A conflict marker stays at its line's beginning.
inline std::string to_element(std::string_view fragment, std::size_t indent) {
  std::string element;
  for (const std::string_view line : split(fragment, '\n')) {
    const bool is_marker = line.starts_with("⟦<<<<") || line.starts_with("====") || line.starts_with(">>>>");
    const std::string lead = std::string(indent, ' ') + (element.empty() ? "- " : "  ");
    element += (is_marker || line.empty() ? "" : lead) + std::string(line) + "\n";
  }
  return element;
}

inline std::string to_key_results(const Frame& frame) {
  return "    key_results:\n      - {id: repeat-orders, title: " + std::string(frame.first) +
         "}\n      - {id: complaints, title: " + std::string(frame.second) + "}\n";
}

/// A whole file: the fragment in the place of one clean entity.
inline std::string to_file(std::string_view fragment, const Frame& frame, About about) {
  const std::string entity =
      to_shape(fragment) == Shape::title ? "title: " + std::string(fragment) : std::string(fragment);
  std::string file = "okr: 1\nlanguage: " + std::string(frame.language) + "\nperiod: 2026-Q4\nobjectives:\n";
  if (about == About::objective) {
    file += to_element(entity, 2);
    return entity.find("key_results:") == std::string::npos ? file + to_key_results(frame) : file;
  }
  file += "  - id: shop\n    title: " + std::string(frame.objective) + "\n" + to_key_results(frame);
  if (about == About::key_result) return file + to_element(entity, 6);
  const bool is_title = to_shape(fragment) == Shape::title;
  return file + "    initiatives:\n" + to_element(entity + (is_title ? "\nsupports: [repeat-orders]" : ""), 6);
}

/// An example ready to lint, and where its marks were.
struct Framed {
  Texts texts;
  std::optional<Texts> before;  ///< of a rule on a change
  std::optional<Date> today;
  std::string config;  ///< the text of its okr.config.yaml
  std::string path;
  std::optional<Span> marked;

  void add(const std::string& file, std::string_view text) {
    Example example = to_example(text);
    if (file == "okr.config.yaml") {
      config = std::move(example.text);
      return;
    }
    texts[file] = std::move(example.text);
    if (!example.marked) return;
    path = file;
    marked = example.marked;
  }
};

inline void add_files(Framed& framed, std::string_view fragment) {
  std::string path;
  std::string text;
  for (const std::string_view line : split(fragment, '\n')) {
    const bool is_head = line.starts_with("== ");
    if (is_head && !path.empty()) framed.add(path, text);
    if (is_head) text.clear();
    if (is_head)
      path = std::string(trim(line.substr(3, line.rfind("==") - 3)));
    else
      text += std::string(line) + "\n";
  }
  framed.add(path, text);
}

inline void add_fragment(Framed& framed, std::string_view fragment, std::string_view language, Group group) {
  const Shape shape = to_shape(fragment);
  if (shape == Shape::files) {
    add_files(framed, fragment);
  } else if (shape == Shape::file) {
    framed.add("growth.okr.yaml", fragment);
  } else {
    const Frame& frame = *std::find_if(frames.begin(), frames.end(),
                                       [&](const Frame& candidate) { return candidate.language == language; });
    framed.add("growth.okr.yaml", to_file(fragment, frame, to_about(fragment, group)));
  }
}

/// Begins the example of a rule that needs the day.
inline constexpr std::string_view today_comment = "# okr lint --today ";

inline Framed to_framed(std::string_view fragment, std::string_view language, Group group) {
  constexpr std::string_view before = "== before ==\n";
  constexpr std::string_view after = "\n== after ==\n";
  Framed framed;
  if (fragment.starts_with(today_comment)) {
    const std::size_t end = fragment.find('\n');
    framed.today = *parse_date(fragment.substr(today_comment.size(), end - today_comment.size()));
  }
  if (fragment.starts_with(before)) {
    const std::size_t middle = fragment.find(after);
    Framed side;
    add_fragment(side, fragment.substr(before.size(), middle - before.size()), language, group);
    framed.before = std::move(side.texts);
    fragment.remove_prefix(middle + after.size());
  }
  add_fragment(framed, fragment, language, group);
  return framed;
}

/// What an example's okr.config.yaml says, else the defaults.
inline model::Config to_config(const Framed& framed) {
  if (framed.config.empty()) return {};
  model::DecodedConfig decoded = model::decode_config(SourceFile("okr.config.yaml", framed.config), {});
  CHECK(decoded.findings.empty());
  return std::move(decoded.config);
}

/// What the rules on a change, and all others, say of a framed example with two sides.
inline std::vector<Diagnostic> lint_change(const Framed& framed, const model::Config& config = {}) {
  const model::Workspace before = make_workspace(*framed.before, config);
  const model::Workspace after = make_workspace(framed.texts, config);
  const Change change{before, after, framed.today.value_or(to_date(2026, 11, 16)), pair_entities(before, after)};
  return run_rules_on_change(change, {.today = framed.today}).findings;
}

}  // namespace okr::lint::test
