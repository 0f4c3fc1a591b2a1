#include "cli/config_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/source/position.hpp"

namespace okr::cli {

namespace {

const yaml::Node* find_value(const yaml::Node& mapping, std::string_view section, std::string_view key) {
  const yaml::Node* inside = &mapping;
  if (!section.empty()) {
    const yaml::Entry* entry = mapping.find(section);
    if (entry == nullptr) return nullptr;
    inside = &entry->value;
  }
  const yaml::Entry* entry = inside->find(key);
  return entry == nullptr || entry->value.kind == yaml::Kind::null ? nullptr : &entry->value;
}

/// Letters, digits and signs that mean nothing in YAML where they stand inside a word.
bool is_plain_sign(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '.' || c == '/';
}

bool is_plain(std::string_view text) {
  if (text.empty() || !is_plain_sign(text.front())) return false;
  constexpr std::array<std::string_view, 6> other_types = {"null", "Null", "NULL", "true", "false", "~"};
  if (std::ranges::find(other_types, text) != other_types.end()) return false;
  return std::ranges::all_of(text, [](char c) { return is_plain_sign(c) || c == '-'; });
}

std::string quote(std::string_view text) {
  std::string quoted;
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return '"' + quoted + '"';
}

}  // namespace

std::string to_scalar(std::string_view text) {
  return is_plain(text) ? std::string(text) : escape_controls(quote(text));
}

std::string to_flow(const yaml::Node& node) {
  std::string out;
  if (node.kind == yaml::Kind::sequence) {
    for (const yaml::Node& item : node.items) out += (out.empty() ? "" : ", ") + to_flow(item);
    return '[' + out + ']';
  }
  if (node.kind == yaml::Kind::mapping) {
    for (const yaml::Entry& entry : node.entries) {
      out += (out.empty() ? "" : ", ") + to_scalar(entry.key.text) + ": " + to_flow(entry.value);
    }
    return '{' + out + '}';
  }
  if (node.kind == yaml::Kind::null) return "null";
  const bool is_number = node.is_plain_scalar() && node.text.find_first_not_of("0123456789+-.eE") == std::string::npos;
  return is_number ? node.text : to_scalar(node.text);
}

ConfigSource::ConfigSource(const Setup& setup, std::string shown_name, const std::optional<std::string>& path)
    : shown_name_(std::move(shown_name)) {
  if (!setup.place.config_path) return;
  auto bytes = read_file(*setup.place.config_path, file_limit);
  if (!bytes) throw Failure{fmt::format("config \"{}\" {}", *setup.place.config_path, bytes.problem().message), "", 2};
  file_ = SourceFile(shown_name_, std::move(*bytes));
  document_ = yaml::parse(file_);
  if (const yaml::Entry* entry = document_.root.find("overrides")) overrides_ = entry->value.items;
  for (std::size_t i = 0; path && i < setup.config.overrides.size(); ++i) {
    if (setup.config.overrides[i].holds(*path)) holding_.push_back(i);
  }
}

std::string ConfigSource::to_origin(const yaml::Node& node) const {
  const std::size_t line = to_position(file_, node.span.begin, ColumnUnit::code_points).line;
  return fmt::format("{}:{}", escape_controls(shown_name_), line);
}

std::optional<ConfigSource::Value> ConfigSource::find(std::string_view section, std::string_view key) const {
  for (auto each = holding_.rbegin(); each != holding_.rend(); ++each) {
    if (const yaml::Node* node = find_value(overrides_.at(*each), section, key)) {
      return Value{node, to_origin(*node) + ", an override"};
    }
  }
  const yaml::Node* node = find_value(document_.root, section, key);
  return node == nullptr ? std::nullopt : std::optional(Value{node, to_origin(*node)});
}

}  // namespace okr::cli
