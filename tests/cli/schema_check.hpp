#pragma once

#include <charconv>
#include <string>

#include "okr/source/source_file.hpp"
#include "okr/yaml/parse.hpp"
#include "render/schema_check.hpp"

namespace okr::test {

/// A plain scalar as YAML 1.2's core schema takes it.
inline Json to_core_value(const std::string& text) {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  const bool is_positive = text.starts_with('+');
  const char* const begin = text.data() + (is_positive ? 1 : 0);
  const char* const end = text.data() + text.size();
  const bool is_number = text.find_first_not_of("0123456789+-.eE") == std::string::npos;
  std::int64_t whole = 0;
  if (const auto read = std::from_chars(begin, end, whole); is_number && read.ec == std::errc() && read.ptr == end) {
    return whole;
  }
  double number = 0;
  if (const auto read = std::from_chars(begin, end, number); is_number && read.ec == std::errc() && read.ptr == end) {
    return number;
  }
  return text;
}

/// The document as editors see it.
inline Json to_json(const yaml::Node& node) {
  if (node.kind == yaml::Kind::scalar)
    return node.style == yaml::Style::plain ? to_core_value(node.text) : Json(node.text);
  if (node.kind == yaml::Kind::sequence) {
    Json list = Json::array();
    for (const yaml::Node& item : node.items) list.push_back(to_json(item));
    return list;
  }
  if (node.kind != yaml::Kind::mapping) return nullptr;
  Json object = Json::object();
  for (const yaml::Entry& entry : node.entries) object[entry.key.text] = to_json(entry.value);
  return object;
}

inline Json to_json(const std::string& yaml_text) {
  const SourceFile file("document.yaml", yaml_text);
  return to_json(yaml::parse(file).root);
}

}  // namespace okr::test
