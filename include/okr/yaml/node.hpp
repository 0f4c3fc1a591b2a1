#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"

namespace okr::yaml {

/// `damaged`: the text there is no YAML or breaks a limit; a finding says so already, and readers pass over it in
/// silence.
enum class Kind : std::uint8_t { null, scalar, sequence, mapping, damaged };

/// How it is written. `plain` also for null; collections are block or flow.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

struct Entry;

/// One node of the tree as it was written: order and duplicate keys kept, every span true. The tree owns its text.
///
/// Spans: a plain scalar from its first to after its last character (over all its lines); a quoted one with its quotes;
/// a block scalar from its indicator to the end of its last content line; a flow collection with its brackets; a block
/// collection from its first key or dash to the end of its last descendant; an empty value is the empty span behind the
/// colon or dash; an alias is `*name`, with the anchored node's content.
struct Node {
  Kind kind = Kind::null;
  Style style = Style::plain;
  bool is_alias = false;    ///< content was copied from an anchor elsewhere; an edit must not go through it
  bool has_anchor = false;  ///< `&name` stands before it
  bool has_tag = false;     ///< `!tag` stands before it
  Span span;
  std::string text;            ///< a scalar's value, unescaped and folded; a plain null's spelling ("~", "null", "")
  std::vector<Node> items;     ///< a sequence's
  std::vector<Entry> entries;  ///< a mapping's, duplicates included

  [[nodiscard]] bool is_plain_scalar() const { return kind == Kind::scalar && style == Style::plain; }
  /// The first entry with that key, or nullptr. Lives as long as this node.
  [[nodiscard]] const Entry* find(std::string_view key) const;
};

/// A key and its value.
struct Entry {
  Node key;
  Node value;
};

/// A comment from its `#` to before the line end.
struct Comment {
  Span span;
  bool is_trailing = false;  ///< something stands before it on its line
  bool is_heading = false;   ///< it stands before the first key
  /// What it speaks of. Trailing: what stands before it on its line, and the whole of a text that has a part there. On
  /// a line of its own, or behind a dash alone: the next entry or item with all in it. Empty where nothing follows.
  Span node = {};
};

}  // namespace okr::yaml
