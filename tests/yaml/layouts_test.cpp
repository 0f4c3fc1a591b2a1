// Random trees in random layouts: what is read is what was written, every span is the text it says, and LF, CRLF and a
// BOM change no place.
#include <doctest/doctest.h>

#include <random>

#include "yaml/flaw_finder.hpp"
#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

/// Writes a random tree and remembers it.
class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  std::string text;
  Node tree;

  void write() {
    tree = write_mapping(0, 0);
    if (one_in(4)) text += "# the end\n";
  }

 private:
  std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random_); }
  bool one_in(std::size_t n) { return up_to(n - 1) == 0; }

  std::string word() {
    static const std::vector<std::string> words = {
        "grow", "økt", "salg",   "1.5", "%",      "team's", "på",     "revenue", "kunde", "2026-Q4", "a:b",
        "x#y",  "-",   "næring", "=",   "\"so\"", "mål",    "(beta)", "back\\",  "end.",  "~ish",    "å/b"};
    return words[up_to(words.size() - 1)];
  }
  std::string words(std::size_t most) {
    std::string out = "w";
    for (std::size_t i = up_to(most); i > 0; --i) out += " " + word();
    return out;
  }

  void end_line() {
    if (one_in(6)) text += "  # note " + word();
    text += "\n";
    if (one_in(8)) text += "\n";
    if (one_in(10)) text += "   # own line\n";
  }

  Node scalar(std::string value, Style style) {
    Node node;
    node.kind = Kind::scalar;
    node.style = style;
    node.text = std::move(value);
    return node;
  }

  /// A scalar on the current line; `indent` is what its further lines must have.
  Node write_scalar(std::size_t indent, bool is_flow) {
    const std::size_t style = up_to(is_flow ? 2 : 4);
    std::string value = words(5);
    if (style == 0) {
      if (!is_flow && one_in(4)) return write_folded_plain(indent, value);
      text += value;
      return scalar(value, Style::plain);
    }
    if (style == 1) {
      text += "'" + replace_all(value, "'", "''") + "'";
      return scalar(value, Style::single_quoted);
    }
    if (style == 2) {
      text += "\"" + replace_all(replace_all(value, "\\", "\\\\"), "\"", "\\\"") + "\"";
      return scalar(value, Style::double_quoted);
    }
    return write_block(indent, style == 3);
  }

  Node write_folded_plain(std::size_t indent, const std::string& value) {
    const std::string more = words(3);
    const bool has_gap = one_in(3);
    text += value + (has_gap ? "\n\n" : "\n") + std::string(indent + up_to(3), ' ') + more;
    return scalar(value + (has_gap ? "\n" : " ") + more, Style::plain);
  }

  Node write_block(std::size_t indent, bool is_literal) {
    const std::string chomping = one_in(2) ? "-" : "";
    text += (is_literal ? "|" : ">") + chomping;
    std::string value;
    const std::string lead(indent + up_to(2), ' ');
    const std::size_t lines = 1 + up_to(3);
    for (std::size_t i = 0; i < lines; ++i) {
      const std::string line = words(4) + (one_in(4) ? " # text" : "");
      text += "\n" + lead + line;
      value += (i == 0 ? "" : is_literal ? "\n" : " ") + line;
    }
    is_after_block_ = true;
    return scalar(value + (chomping.empty() ? "\n" : ""), is_literal ? Style::literal : Style::folded);
  }

  void end_value() {
    if (is_after_block_) {
      text += "\n";
    } else {
      end_line();
    }
    is_after_block_ = false;
  }

  Node write_flow(std::size_t depth) {
    Node node;
    node.style = Style::flow;
    node.kind = one_in(2) ? Kind::sequence : Kind::mapping;
    text += node.kind == Kind::sequence ? "[" : "{";
    const std::size_t count = up_to(3);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += one_in(4) ? ",\n" + std::string(40, ' ') : ", ";
      Node key = scalar("k" + std::to_string(i), Style::plain);
      if (node.kind == Kind::mapping) text += key.text + ": ";
      Node value = depth < 2 && one_in(4) ? write_flow(depth + 1) : write_flow_scalar();
      if (node.kind == Kind::sequence)
        node.items.push_back(std::move(value));
      else
        node.entries.push_back({std::move(key), std::move(value)});
    }
    text += node.kind == Kind::sequence ? "]" : "}";
    return node;
  }

  Node write_flow_scalar() { return write_scalar(0, true); }

  Node write_value(std::size_t indent, std::size_t depth, bool is_item) {
    const std::size_t choice = up_to(9);
    if (choice == 0) {
      end_line();
      return Node{};
    }
    if (choice == 1) {
      text += " null";
      end_line();
      Node node;
      node.text = "null";
      return node;
    }
    if (choice < 4) {
      text += " ";
      Node node = write_flow(0);
      end_line();
      return node;
    }
    if (choice < 7 && depth < 4) {
      if (!is_item || one_in(3))
        end_line();
      else
        return write_compact(indent, depth);
      const std::size_t deeper = indent + 1 + up_to(3);
      if (one_in(2)) return write_sequence(is_item || one_in(2) ? deeper : indent, depth + 1);
      return write_mapping(deeper, depth + 1);
    }
    text += " ";
    Node node = write_scalar(indent + 1, false);
    end_value();
    return node;
  }

  /// A mapping that begins behind its dash.
  Node write_compact(std::size_t indent, std::size_t depth) {
    text += " ";
    return write_mapping(indent + 2, depth + 1, true);
  }

  Node write_mapping(std::size_t indent, std::size_t depth, bool is_behind_dash = false) {
    Node node;
    node.kind = Kind::mapping;
    node.style = Style::block;
    const std::size_t count = 1 + up_to(4);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 || !is_behind_dash) text += std::string(indent, ' ');
      Node key = scalar("key_" + std::to_string(i), Style::plain);
      if (one_in(5)) {
        key.style = Style::double_quoted;
        text += "\"" + key.text + "\"";
      } else {
        text += key.text;
      }
      text += ":";
      Node value = write_value(indent, depth, false);
      node.entries.push_back({std::move(key), std::move(value)});
    }
    return node;
  }

  Node write_sequence(std::size_t indent, std::size_t depth) {
    Node node;
    node.kind = Kind::sequence;
    node.style = Style::block;
    const std::size_t count = 1 + up_to(3);
    for (std::size_t i = 0; i < count; ++i) {
      text += std::string(indent, ' ') + "-";
      node.items.push_back(write_value(indent, depth, true));
    }
    return node;
  }

  std::mt19937 random_;
  bool is_after_block_ = false;
};

bool is_same(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.style != b.style || a.text != b.text) return false;
  return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), is_same) &&
         std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                    [](const Entry& x, const Entry& y) { return is_same(x.key, y.key) && is_same(x.value, y.value); });
}

bool is_scalar_span_true(const Reading& reading, const Node& node) {
  const std::string text = reading.at(node.span);
  const auto is_framed = [&](char mark) { return text.size() >= 2 && text.front() == mark && text.back() == mark; };
  if (node.kind == Kind::null) return text == node.text;
  if (node.style == Style::single_quoted) return is_framed('\'');
  if (node.style == Style::double_quoted) return is_framed('"');
  if (node.style == Style::literal) return text.front() == '|' && text.back() != '\n';
  if (node.style == Style::folded) return text.front() == '>' && text.back() != '\n';
  return text == node.text || (text.find('\n') != std::string::npos && text.back() == node.text.back());
}

bool is_flow_span_true(const Reading& reading, const Node& node) {
  const Reading again(reading.at(node.span));
  return again.document.findings.empty() && is_same(again.document.root, node);
}

}  // namespace

TEST_CASE("random layouts are read as written") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    Writer writer(seed);
    writer.write();
    const Reading reading(writer.text);
    CAPTURE(seed);
    CAPTURE(writer.text);
    REQUIRE(messages(reading.document) == "");
    REQUIRE(reading.document.is_whole);
    REQUIRE(is_same(reading.document.root, writer.tree));
    walk(reading.document.root, [&](const Node& node) {
      const bool is_collection = node.kind == Kind::sequence || node.kind == Kind::mapping;
      CAPTURE(reading.at(node.span));
      if (!is_collection) REQUIRE(is_scalar_span_true(reading, node));
      if (is_collection && node.style == Style::flow) REQUIRE(is_flow_span_true(reading, node));
    });
  }
}

TEST_CASE("line ends and a byte order mark change no place") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    Writer writer(seed);
    writer.write();
    const std::string plain = outline(Reading(writer.text));
    CAPTURE(writer.text);
    REQUIRE(plain == outline(Reading(replace_all(writer.text, "\n", "\r\n"))));
    REQUIRE(plain == outline(Reading("\xEF\xBB\xBF" + writer.text)));
    REQUIRE(plain == outline(Reading("\xEF\xBB\xBF" + replace_all(writer.text, "\n", "\r\n"))));
  }
}

TEST_CASE("nothing is found wrong in a text that is right") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    Writer writer(seed);
    writer.write();
    CAPTURE(writer.text);
    const std::vector<Flaw> flaws = FlawFinder(writer.text, 0, writer.text.size()).find();
    REQUIRE((flaws.empty() ? "" : flaws.front().finding.message) == "");
  }
}

}  // namespace okr::yaml
