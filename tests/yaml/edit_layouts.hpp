#pragma once

#include <random>
#include <string>
#include <vector>

#include "okr/yaml/node.hpp"

namespace okr::yaml {

/// Writes a random tree in a random layout, and remembers the tree: indents of 1 to 4, flush and indented dashes, all
/// styles of scalars, brackets, comments and blank lines everywhere, CRLF, BOM, no last line end.
class LayoutWriter {
 public:
  explicit LayoutWriter(unsigned seed);

  std::string text;
  Node tree;

 private:
  std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random_); }
  bool one_in(std::size_t n) { return up_to(n - 1) == 0; }

  std::string words(std::size_t most);
  std::string comment() { return "# note " + std::to_string(comments_++) + (one_in(4) ? " [x]: \"æ" : ""); }
  void end_line();
  void write_gap(std::size_t column);
  Node write_inline();
  Node write_one_line(bool is_inner);
  Node write_folded_plain(std::size_t column);
  Node write_block_scalar(std::size_t column);
  Node write_mapping(std::size_t column, std::size_t depth);
  Node write_sequence(std::size_t column, std::size_t depth);
  Node write_value(std::size_t column, std::size_t depth);
  Node write_item(std::size_t column, std::size_t depth);
  Node write_single(std::size_t column);

  std::mt19937 random_;
  std::size_t indent_ = 2;
  std::size_t list_offset_ = 2;
  std::size_t dash_gap_ = 1;
  std::size_t comments_ = 0;
  std::size_t comment_share_ = 8;
  std::size_t block_end_ = 0;  ///< of the last text with `|` or `>`
  std::size_t kept_end_ = 0;   ///< of the last text whose line end counts
};

inline Node make_node(Kind kind, Style style, std::string text = {}) {
  Node node;
  node.kind = kind;
  node.style = style;
  node.text = std::move(text);
  return node;
}

inline LayoutWriter::LayoutWriter(unsigned seed) : random_(seed) {
  indent_ = 1 + up_to(3);
  list_offset_ = one_in(2) ? 0 : indent_;
  dash_gap_ = one_in(4) ? 1 + up_to(2) : 1;
  comment_share_ = 2 + up_to(10);
  if (one_in(5)) text += "# heading\n\n";
  tree = one_in(5) ? write_sequence(0, 0) : write_mapping(0, 0);
  if (one_in(5)) write_gap(0);
  if (one_in(4) && text.size() > kept_end_) text.pop_back();
  if (one_in(3)) {
    std::string with_returns;
    for (const char c : text) with_returns += c == '\n' ? std::string("\r\n") : std::string(1, c);
    text = with_returns;
  }
  if (one_in(5)) text.insert(0, "\xEF\xBB\xBF");
}

inline std::string LayoutWriter::words(std::size_t most) {
  static const std::vector<std::string> all = {"grow",   "økt",  "salg", "1.5", "%",    "team's",  "på",  "visits",
                                               "a:b",    "x#y",  "næra", "=",   "-",    "2026-Q4", "mål", "(beta)",
                                               "back\\", "end.", "~ish", "å/b", "日本", "\"so\""};
  std::string out = one_in(6) ? "é" : "w";
  for (std::size_t i = up_to(most); i > 0; --i) out += " " + all[up_to(all.size() - 1)];
  return out;
}

inline void LayoutWriter::end_line() {
  if (one_in(comment_share_)) text += (one_in(2) ? "  " : " ") + comment();
  if (one_in(20)) text += "  ";
  text += "\n";
}

/// Blank lines and comments of their own between two units.
inline void LayoutWriter::write_gap(std::size_t column) {
  while (one_in(comment_share_)) {
    const bool is_below_block = text.size() == block_end_;  // a deeper comment would be part of the text
    if (!is_below_block && one_in(3)) text += one_in(4) ? "   \n" : "\n";
    const std::size_t shift = one_in(3) ? up_to(is_below_block ? column : column + 5) : column;
    text += std::string(shift, ' ') + comment() + "\n";
  }
  if (text.size() != kept_end_ && one_in(9)) text += "\n";
}

inline Node LayoutWriter::write_one_line(bool is_inner) {
  std::string value = words(4);
  const std::size_t style = up_to(3);
  if (style == 0) {
    text += "'";
    for (const char c : value) text += c == '\'' ? std::string("''") : std::string(1, c);
    text += "'";
    return make_node(Kind::scalar, Style::single_quoted, value);
  }
  if (style == 1) {
    text += "\"";
    for (const char c : value) text += c == '\\' || c == '"' ? std::string("\\") + c : std::string(1, c);
    text += "\"";
    return make_node(Kind::scalar, Style::double_quoted, value);
  }
  if (style == 2) value = std::vector<std::string>{"1.5", "33", "2026-11-22", "true", "-2"}[up_to(4)];
  if (is_inner && value.find('"') != std::string::npos) value = "w";
  text += value;
  return make_node(Kind::scalar, Style::plain, value);
}

/// `[a, b]` or `{a: b}` on one line, sometimes empty.
inline Node LayoutWriter::write_inline() {
  const bool is_list = one_in(2);
  const std::string padding = one_in(3) ? " " : "";
  Node node = make_node(is_list ? Kind::sequence : Kind::mapping, Style::flow);
  const std::size_t count = up_to(3);
  text += (is_list ? "[" : "{") + padding;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) text += one_in(5) ? "," : ", ";
    if (is_list) {
      node.items.push_back(write_one_line(true));
    } else {
      const std::string key = "k" + std::to_string(i);
      text += key + ": ";
      node.entries.push_back({make_node(Kind::scalar, Style::plain, key), write_one_line(true)});
    }
  }
  text += (count == 0 ? "" : padding) + (is_list ? "]" : "}");
  end_line();
  return node;
}

inline Node LayoutWriter::write_folded_plain(std::size_t column) {
  const std::string first = words(3);
  const std::string second = words(3);
  text += first + "\n" + std::string(column, ' ') + second;
  end_line();
  return make_node(Kind::scalar, Style::plain, first + " " + second);
}

inline Node LayoutWriter::write_block_scalar(std::size_t column) {
  const bool is_literal = one_in(2);
  const std::size_t chomp = one_in(12) ? 2 : up_to(1);
  text += std::string(is_literal ? "|" : ">") + std::vector<std::string>{"", "-", "+"}[chomp];
  end_line();
  const std::string first = words(3);
  const std::string second = words(3) + (one_in(3) ? " # no comment" : "");
  text += std::string(column, ' ') + first + "\n" + std::string(column, ' ') + second + "\n";
  std::string value = first + (is_literal ? "\n" : " ") + second + (chomp == 1 ? "" : "\n");
  const bool may_have_blanks = is_literal || chomp != 2;  // yaml-cpp drops those of `>+`
  for (std::size_t blanks = may_have_blanks && one_in(4) ? 1 + up_to(1) : 0; blanks > 0; --blanks) {
    text += "\n";
    if (chomp == 2) value += "\n";
  }
  if (chomp != 1) kept_end_ = text.size();
  block_end_ = text.size();
  return make_node(Kind::scalar, is_literal ? Style::literal : Style::folded, value);
}

/// A scalar or something in brackets; `column` is that of its further lines.
inline Node LayoutWriter::write_single(std::size_t column) {
  if (one_in(6)) return write_inline();
  if (one_in(8)) return write_folded_plain(column);
  if (one_in(6)) return write_block_scalar(column);
  Node node = write_one_line(false);
  end_line();
  return node;
}

inline Node LayoutWriter::write_mapping(std::size_t column, std::size_t depth) {
  Node node = make_node(Kind::mapping, Style::block);
  const std::size_t count = 1 + up_to(3);
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) write_gap(column);
    if (i > 0) text += std::string(column, ' ');
    std::string key = one_in(8) ? "nøkkel " : "key";
    key += std::to_string(i);
    Node name = make_node(Kind::scalar, one_in(12) ? Style::double_quoted : Style::plain, key);
    text += name.style == Style::plain ? key + ":" : "\"" + key + "\":";
    node.entries.push_back({std::move(name), write_value(column, depth + 1)});
  }
  return node;
}

/// What follows a key in `column`, with its line end.
inline Node LayoutWriter::write_value(std::size_t column, std::size_t depth) {
  const bool is_nested = depth < 4 && one_in(2);
  if (!is_nested && one_in(8)) {
    end_line();
    return make_node(Kind::null, Style::plain);
  }
  if (!is_nested) {
    text += one_in(8) ? "   " : " ";
    return write_single(column + indent_);
  }
  end_line();
  const bool is_list = one_in(2);
  const std::size_t inner = column + (is_list ? list_offset_ : indent_);
  write_gap(inner);
  text += std::string(inner, ' ');
  return is_list ? write_sequence(inner, depth) : write_mapping(inner, depth);
}

inline Node LayoutWriter::write_sequence(std::size_t column, std::size_t depth) {
  Node node = make_node(Kind::sequence, Style::block);
  const std::size_t count = 1 + up_to(3);
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) write_gap(column);
    if (i > 0) text += std::string(column, ' ');
    text += "-";
    node.items.push_back(write_item(column, depth + 1));
  }
  return node;
}

inline Node LayoutWriter::write_item(std::size_t column, std::size_t depth) {
  const bool is_nested = depth < 4 && one_in(2);
  if (!is_nested && one_in(12)) {
    end_line();
    return make_node(Kind::null, Style::plain);
  }
  std::size_t inner = column + 1 + dash_gap_;
  if (is_nested && one_in(8)) {
    end_line();
    inner = column + indent_;
    write_gap(inner);
    text += std::string(inner, ' ');
  } else {
    text += std::string(dash_gap_, ' ');
  }
  if (!is_nested) return write_single(column + 1 + indent_);
  return one_in(4) ? write_sequence(inner, depth) : write_mapping(inner, depth);
}

}  // namespace okr::yaml
