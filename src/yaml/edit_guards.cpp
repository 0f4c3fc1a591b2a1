#include "yaml/edit_guards.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/edit_scalar.hpp"
#include "yaml/finding.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

namespace {

/// Where a line ends and the next begins; both are the text's end in a last line without a line end.
std::string_view find_break(const SourceFile& file, std::size_t line) {
  const std::size_t end = file.line_span(line).end;
  return file.bytes().substr(end, find_next_line(file.bytes(), end) - end);
}

void check_indent(const SourceFile& file, std::size_t line) {
  const std::string_view text = file.text(file.line_span(line));
  const std::size_t content = std::min(text.find_first_not_of(" \t-"), text.size());
  if (content == text.size() || text.substr(0, content).find('\t') == std::string_view::npos) return;
  const std::size_t begin = file.line_span(line).begin;
  refuse("a tab stands before the text of this line, so its indentation is not clear",
         "write spaces instead of the tab, then try again", {begin, begin + content});
}

/// Which of two keys counts is not told by the file.
void check_twins(const Node& mapping) {
  std::map<std::string_view, const Entry*> seen;
  for (const Entry& entry : mapping.entries) {
    if (entry.key.kind != Kind::scalar || seen.emplace(entry.key.text, &entry).second) continue;
    refuse(fmt::format("the key {} stands here twice", to_quoted(entry.key.text)),
           "keep one of the two, then try again", entry.key.span);
  }
}

void check_key(const SourceFile& file, const Node& mapping, const Entry& entry) {
  const std::string_view before = file.bytes().substr(0, entry.key.span.begin);
  const std::size_t last = before.find_last_not_of(" \t");
  const bool is_explicit = mapping.style == Style::block && last != std::string_view::npos && before[last] == '?';
  if (is_explicit || entry.key.is_alias || entry.key.has_anchor || entry.key.has_tag) {
    refuse(fmt::format("the key {} is written in an unusual way", to_quoted(entry.key.text)), "", entry.key.span);
  }
}

void check_node(const SourceFile& file, const Node& node) {
  check_twins(node);
  if (node.is_alias || node.has_anchor) {
    refuse(node.is_alias ? "an alias stands here: its content is written elsewhere"
                         : "an anchor stands here: the change would show wherever its alias stands",
           "", node.span);
  }
  const bool is_long = node.style == Style::flow && file.text(node.span).find('\n') != std::string_view::npos;
  if (is_long) refuse("these brackets go over several lines", "", node.span);
  const bool is_collection = node.kind == Kind::sequence || node.kind == Kind::mapping;
  const bool has_brackets = file.text(node.span).starts_with('[') || file.text(node.span).starts_with('{');
  if (is_collection && node.style == Style::flow && !has_brackets) {
    refuse("this key and its value have no brackets of their own", "", node.span);
  }
}

}  // namespace

void refuse(std::string message, std::string help, Span span) {
  throw Refused{{std::move(message), std::move(help), span, ""}};
}

std::string name_path(const Path& path) {
  if (path.empty()) return "the file";
  if (const auto* key = std::get_if<std::string>(&path.back())) return to_quoted(*key);
  const std::string item = fmt::format("item {}", std::get<std::size_t>(path.back()) + 1);
  return path.size() == 1 ? item : fmt::format("{} of {}", item, name_path({path.begin(), path.end() - 1}));
}

void check_sound(const Document& document) {
  const auto finding =
      std::ranges::find_if(document.findings, [](const Diagnostic& each) { return each.rule != duplicate_rule; });
  if (finding != document.findings.end()) {
    refuse(finding->message, finding->help.empty() ? "mend this, then try again" : finding->help, finding->span);
  }
  if (!document.is_whole) refuse("the file can't be read whole", "mend it, then try again", document.root.span);
}

bool is_sound(const Document& document) {
  return document.is_whole && std::ranges::all_of(document.findings, [](const Diagnostic& finding) {
           return finding.rule == duplicate_rule;
         });
}

const Node* find_checked(const SourceFile& file, const Node& root, const Path& path) {
  const Node* node = &root;
  check_node(file, root);
  for (std::size_t depth = 0; depth < path.size(); ++depth) {
    const Path so_far(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(depth) + 1);
    const auto* key = std::get_if<std::string>(&path[depth]);
    const Entry* entry = key == nullptr ? nullptr : node->find(*key);
    if (entry != nullptr) check_key(file, *node, *entry);
    const Node* next = find_node(*node, {path[depth]});
    const bool is_last = depth + 1 == path.size();
    if (next == nullptr && is_last) return nullptr;
    if (next == nullptr) {
      refuse(fmt::format("{} is not in the file", name_path(so_far)), "look whether the file changed meanwhile",
             node->span);
    }
    check_node(file, *next);
    node = next;
  }
  return node;
}

void check_lines(const SourceFile& file, Span span) {
  const std::size_t first = file.line_at(span.begin);
  const std::size_t last = file.line_at(span.end);
  for (std::size_t line = first; line <= last; ++line) check_indent(file, line);
  std::string_view seen;
  for (std::size_t line = first == 0 ? 0 : first - 1; line <= last + 1 && line < file.line_count(); ++line) {
    const std::string_view line_break = find_break(file, line);
    if (!seen.empty() && !line_break.empty() && seen != line_break) {
      refuse("the lines here end in different ways, some in LF and some in CRLF",
             "give all lines the same end, then try again", file.line_span(line));
    }
    if (!line_break.empty()) seen = line_break;
  }
}

const Node* find_open_block(const SourceFile& file, const Unit& unit) {
  const Node* leaf = unit.value;
  while (!leaf->is_alias && leaf->style == Style::block) {
    leaf = leaf->kind == Kind::sequence ? &leaf->items.back() : &leaf->entries.back().value;
  }
  if (leaf->is_alias || (leaf->style != Style::literal && leaf->style != Style::folded)) return nullptr;
  const std::size_t begin = leaf->span.begin;
  const std::string_view header = file.text({begin, find_block_header_end(file.bytes(), begin)});
  return header.find('-') == std::string_view::npos ? leaf : nullptr;
}

void check_not_kept(const SourceFile& file, const Unit& unit) {
  const Node* leaf = find_open_block(file, unit);
  if (leaf == nullptr) return;
  const std::size_t begin = leaf->span.begin;
  const std::string_view header = file.text({begin, find_block_header_end(file.bytes(), begin)});
  if (header.find('+') != std::string_view::npos) {
    refuse("the text before this place keeps the blank lines behind it", "", leaf->span);
  }
  if (file.bytes().find('\n', leaf->span.end) == std::string_view::npos) {
    refuse("the text before this place ends where the file ends, without a line end",
           "end the file with a line end, then try again", leaf->span);
  }
}

void check_value(const Value& value, Span place) {
  if (!is_well_spelt(value)) {
    const std::string_view kind = value.kind == ValueKind::number    ? "number"
                                  : value.kind == ValueKind::date    ? "date (YYYY-MM-DD)"
                                  : value.kind == ValueKind::boolean ? "yes or no (true, false)"
                                                                     : "text in UTF-8";
    refuse(fmt::format("{} is no {}", to_quoted(value.text), kind), "write another value", place);
  }
  for (const Value& item : value.items) check_value(item, place);
  for (const ValueEntry& entry : value.entries) {
    check_value(make_text(entry.key), place);
    check_value(entry.value, place);
  }
}

std::string find_line_ending(const SourceFile& file, std::size_t at) {
  const std::size_t line = file.line_at(at);
  const std::string_view own = find_break(file, line);
  if (!own.empty() || line == 0) return std::string(own.empty() ? "\n" : own);
  return std::string(find_break(file, line - 1));
}

}  // namespace okr::yaml
