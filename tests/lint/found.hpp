#pragma once

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "lint/frame.hpp"

namespace okr::lint::test {

/// What one rule says of some files, in their order: "warning <Raise>", the words of the file that it stands at.
inline std::vector<std::string> find_marked(std::string_view rule, const Texts& texts, const model::Config& config = {},
                                            std::string_view today = {}) {
  constexpr std::array<std::string_view, 4> severities{"off", "note", "warning", "error"};
  Request request{.select = {std::string(rule)}};
  if (!today.empty()) request.today = *parse_date(today);
  std::vector<std::string> marked;
  for (const Diagnostic& finding : lint(texts, config, request)) {
    const std::string words = texts.at(finding.path).substr(finding.span.begin, finding.span.size());
    marked.push_back(fmt::format("{} <{}>", severities.at(static_cast<std::size_t>(finding.severity)), words));
  }
  return marked;
}

/// The same of one key result in a clean file of a language: a title, or the lines of the entity.
inline std::vector<std::string> find_in_key_result(std::string_view rule, std::string_view language,
                                                   std::string_view fragment, const model::Config& config = {}) {
  const Framed framed = to_framed(fragment, language, Group::key_result);
  return find_marked(rule, framed.texts, config);
}

/// A file of one objective with one key result.
inline std::string to_small_file(std::string_view head, std::string_view objective = "title: Care for every guest",
                                 std::string_view key_result = "title: Win 40 guests") {
  return "okr: 1\n" + std::string(head) + "\nobjectives:\n" + to_element(objective, 2) + "    key_results:\n" +
         to_element(key_result, 6);
}

using Marked = std::vector<std::string>;

}  // namespace okr::lint::test
