#include "model/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "model/shapes.hpp"
#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"

namespace okr::model {
namespace {

constexpr bool is_id_sign(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// Letters of every script are letters; what makes a slug of its own is one.
bool is_id(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_id_sign(text[at])) {
      ++at;
      continue;
    }
    const std::size_t size = static_cast<unsigned char>(text[at]) < 0x80 ? 0 : cluster_size(text, at);
    if (size == 0 || to_slug(text.substr(at, size)).empty()) return false;
    at += size;
  }
  return !text.empty();
}

/// Findings that one file may have; a hundred thousand would say no more.
constexpr std::size_t findings_limit = 1000;

}  // namespace

Reader::Reader(const SourceFile& source, const yaml::Document& document, const Setting& setting,
               std::vector<Diagnostic>& findings)
    : voice{setting.rule, {}}, source_(source), setting_(setting), findings_(findings) {
  for (const Diagnostic& finding : document.findings) {
    if (finding.rule != "yaml-duplicate-key") damage_.push_back(finding.span.begin);
  }
}

Diagnostic& Reader::add(Span span, std::string message, std::string help, std::string_view argument) {
  return add_as(voice.rule, span, std::move(message), std::move(help), argument);
}

Diagnostic& Reader::add_as(std::string_view rule, Span span, std::string message, std::string help,
                           std::string_view argument) {
  if (findings_.size() >= findings_limit) {
    findings_.resize(findings_limit);
    message = fmt::format("more than {} findings in this file; from here on they are not shown", findings_limit);
    help = "mend some of those above first";
  }
  Diagnostic& finding = findings_.emplace_back();
  finding.rule = rule;
  finding.message = std::move(message);
  finding.help = std::move(help);
  finding.path = source_.path();
  finding.span = span;
  finding.key = argument;
  return finding;
}

void Reader::offer_name(const yaml::Node& key, std::string_view name) {
  if (key.is_alias || key.has_anchor || key.has_tag) return;
  const auto finding = std::find_if(findings_.rbegin(), findings_.rend(), [&](const Diagnostic& each) {
    return each.span == key.span && each.fixes.empty();
  });
  if (finding == findings_.rend()) return;
  finding->fixes.push_back({fmt::format("write \"{}:\"", name), Safety::unsafe, {{key.span, std::string(name)}}});
}

bool Reader::is_whole(Span span) const {
  if (damage_.empty()) return true;
  // What yaml stumbles over often stands behind the last node that it could close, with only blanks between.
  std::size_t end = span.end;
  const std::string_view bytes = source_.bytes();
  while (end < bytes.size() && std::string_view(" \t\r\n").find(bytes[end]) != std::string_view::npos) ++end;
  const auto damage = std::lower_bound(damage_.begin(), damage_.end(), span.begin);
  return damage == damage_.end() || *damage > end;
}

void Reader::add_wrong_shape(const Key& key, const yaml::Entry& entry) {
  const std::string found(to_words(entry.value.kind));
  const Span span = entry.value.span.empty() ? entry.key.span : entry.value.span;
  add_as(setting_.rule, span, fmt::format("\"{}\" holds {}, not {}", key.name, found, to_words(key.shape)),
         to_example(key), key.name);
}

const yaml::Node* Reader::find_scalar(const Key& key, const yaml::Entry& entry) {
  if (entry.value.kind == yaml::Kind::scalar) return &entry.value;
  if (entry.value.kind != yaml::Kind::damaged) add_wrong_shape(key, entry);
  return nullptr;
}

Field<std::string> Reader::read_text(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<std::string>::damaged(entry.value.span);
  if (!is_blank(node->text)) return {node->text, node->span};
  if (key.presence == Presence::optional) return {};
  add(node->span, fmt::format("\"{}\" is empty", key.name), to_example(key), key.name);
  return Field<std::string>::damaged(node->span);
}

Field<std::string> Reader::read_title(const Key& key, const yaml::Entry& entry) {
  Field<std::string> text = read_text(key, entry);
  const std::size_t end = text ? text->find_last_not_of("\r\n") + 1 : 0;
  if (!text || end == text->size()) return text;
  return {text->substr(0, end), text.span()};
}

Field<std::string> Reader::to_id(const Key& key, const yaml::Node& node) {
  if (is_id(node.text)) return {node.text, node.span};
  const std::string slug = to_slug(node.text);
  std::string help = "an id has letters, digits, \"-\", \"_\" and \".\"";
  if (is_id(slug)) help += fmt::format("; \"{}\" would do", slug);
  add(node.span, fmt::format("{} is not an id", to_subject(*this, key, node.text)), std::move(help), node.text);
  return Field<std::string>::damaged(node.span);
}

Field<std::string> Reader::read_id(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  return node == nullptr ? Field<std::string>::damaged(entry.value.span) : to_id(key, *node);
}

bool Reader::read_texts(const Key& key, const yaml::Entry& entry, std::vector<Text>& texts) {
  const yaml::Node& value = entry.value;
  const bool is_list = value.kind == yaml::Kind::sequence;
  if (!is_list && find_scalar(key, entry) == nullptr) return false;
  const std::span<const yaml::Node> nodes = is_list ? std::span(value.items) : std::span(&value, 1);
  bool is_whole = true;
  for (const yaml::Node& node : nodes) {
    if (node.kind == yaml::Kind::scalar && !is_blank(node.text)) {
      texts.push_back({node.text, node.span});
      continue;
    }
    if (!is_list) continue;  // a blank scalar says that there is none
    is_whole = false;
    if (node.kind == yaml::Kind::damaged) continue;
    const bool is_nothing = node.kind == yaml::Kind::scalar || node.kind == yaml::Kind::null;
    add(node.span.empty() ? entry.key.span : node.span,
        fmt::format("an element of \"{}\" {}", key.name,
                    is_nothing ? "is empty" : fmt::format("is {}, not a text", to_words(node.kind))),
        to_example(key), key.name);
  }
  return is_whole;
}

bool Reader::read_ids(const Key& key, const yaml::Entry& entry, std::vector<Text>& ids) {
  std::vector<Text> texts;
  bool is_whole = read_texts(key, entry, texts);
  for (Text& text : texts) {
    yaml::Node node;
    node.text = text.value;
    node.span = text.span;
    if (to_id(key, node)) {
      ids.push_back(std::move(text));
    } else {
      is_whole = false;
    }
  }
  return is_whole;
}

std::string to_subject(const Reader& reader, const Key& key, std::string_view value) {
  return fmt::format("{}{} {}", reader.voice.subject, key.name, to_quoted(value));
}

}  // namespace okr::model
