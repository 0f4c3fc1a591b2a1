#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "okr/source/position.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::yaml {

/// A text and what was read of it.
struct Reading {
  SourceFile file;
  Document document;

  explicit Reading(std::string text, const Limits& limits = {})
      : file("team.okr.yaml", std::move(text)), document(parse(file, limits)) {}

  [[nodiscard]] std::string at(Span span) const { return std::string(file.text(span)); }
  /// The value of a key of the top mapping.
  [[nodiscard]] const Node& value(std::string_view key) const {
    static const Node none{};
    const Entry* entry = document.root.find(key);
    return entry == nullptr ? none : entry->value;
  }
};

inline std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// Calls `visit` for each node of the tree, parents first.
template <class Visit>
void walk(const Node& node, const Visit& visit) {
  visit(node);
  for (const Node& item : node.items) walk(item, visit);
  for (const Entry& entry : node.entries) {
    walk(entry.key, visit);
    walk(entry.value, visit);
  }
}

/// Where everything in the document is, in lines and columns; the tree's shape and texts too.
inline std::string outline(const Reading& reading) {
  std::string out;
  const auto place = [&](std::size_t offset) {
    const Position position = to_position(reading.file, offset, ColumnUnit::code_points);
    return std::to_string(position.line) + ":" + std::to_string(position.column);
  };
  const auto range = [&](Span span) { return place(span.begin) + "-" + place(span.end); };
  walk(reading.document.root, [&](const Node& node) {
    out += std::to_string(static_cast<int>(node.kind)) + " " + range(node.span) + " " + node.text + "\n";
  });
  for (const Comment& comment : reading.document.comments) out += "# " + range(comment.span) + "\n";
  for (const Diagnostic& finding : reading.document.findings) {
    out += finding.rule + " " + range(finding.span) + " " + finding.message + "\n";
  }
  return out;
}

/// All findings' messages, a line each.
inline std::string messages(const Document& document) {
  std::string out;
  for (const Diagnostic& finding : document.findings) out += finding.message + "\n";
  return out;
}

}  // namespace okr::yaml
