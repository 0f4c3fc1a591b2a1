#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "okr/source/source_file.hpp"
#include "okr/source/text_edit.hpp"
#include "okr/yaml/node.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::yaml {

// Changes to a text that leave all bytes but those of the change: a value is set, a key or an item comes or goes,
// written as its neighbours are.
//
//     const auto edited = edit_document(file, {AppendItem{{"objectives", 0U, "key_results", 1U, "check_ins"},
//                                                         make_mapping({{"on", make_date("2026-11-22")}})}});
//     if (const auto* refusal = std::get_if<Refusal>(&edited)) ...  // nothing is changed

/// A key of a mapping, or the index of a list's item.
using Step = std::variant<std::string, std::size_t>;
/// The way from the root to a node; empty for the root.
using Path = std::vector<Step>;

/// The node at the end of a way, or nullptr. Lives as long as the root.
const Node* find_node(const Node& root, const Path& path);

/// The way to the node that stands just at `span`; nothing where none does. Through an alias there is no way: what
/// stands there has its anchor's span.
std::optional<Path> find_path(const Node& root, Span span);

/// What a written value is to be read as.
enum class ValueKind : std::uint8_t { null, text, number, date, boolean, list, mapping };

struct ValueEntry;

/// Plain data to write. How it is quoted is found out: it reads back as the same text of the same kind.
struct Value {
  ValueKind kind = ValueKind::null;
  std::string text;            ///< of a text, number (a decimal), date (YYYY-MM-DD) or boolean
  Style style = Style::block;  ///< of a list or mapping where no neighbour shows one: block or flow
  std::vector<Value> items;
  std::vector<ValueEntry> entries;
};

struct ValueEntry {
  std::string key;
  Value value;
};

Value make_text(std::string text);
Value make_number(std::string text);
Value make_date(std::string text);
Value make_boolean(bool is_true);
Value make_list(std::vector<Value> items, Style style = Style::block);
/// A mapping on one line is `Style::flow`: `{on: 2026-11-22, value: 33}`.
Value make_mapping(std::vector<ValueEntry> entries, Style style = Style::flow);

/// The scalar or empty value at `path` becomes another scalar. The same value changes no byte.
struct SetScalar {
  Path path;
  Value value;
};

/// Where a new key stands among its siblings.
enum class KeyPosition : std::uint8_t { last, first };

/// The mapping at `path`, or the empty value there, gets a key that it has not.
struct AddKey {
  Path path;
  std::string key;
  Value value;
  KeyPosition position = KeyPosition::last;
};

/// The list at `path` gets a last item. A missing list is added as its mapping's last key; an empty one (`[]`, `key:`)
/// becomes a block list.
struct AppendItem {
  Path path;
  Value value;
};

/// The key or item at `path` goes, and with it the comments behind it, in it and right above it. The last one of a
/// collection leaves `{}` or `[]`.
struct RemoveEntry {
  Path path;
};

using Edit = std::variant<SetScalar, AddKey, AppendItem, RemoveEntry>;

/// Why a change was not made, so that the user can make it by hand.
struct Refusal {
  std::string message;  ///< one sentence, no full stop
  std::string help;     ///< what to do
  Span span;            ///< the place in the text as it was
  std::string attempt;  ///< the text that the change would have made; empty where it was not tried
};

/// The byte edits, sorted and apart, that make one change to a text that was read as `document`. It is not shown yet
/// that they change nothing else.
std::variant<std::vector<TextEdit>, Refusal> plan_edit(const SourceFile& file, const Document& document,
                                                       const Edit& edit);

/// The text with the edits, which are sorted and do not overlap; insertions at one place keep their order.
std::string apply_edits(std::string_view bytes, const std::vector<TextEdit>& edits);

/// The text with all changes, each on the result of those before it: a path's indexes count what these left. Each
/// result was read again: it holds the old values, styles, order and comments and the change, nothing else. Else a
/// refusal.
std::variant<std::string, Refusal> edit_document(const SourceFile& file, const std::vector<Edit>& edits);

/// Whether two trees hold the same in the same style, wherever it stands.
bool is_same_content(const Node& a, const Node& b);

/// Whether a text was read without doubt: nothing is wrong in it but keys that stand twice.
bool is_sound(const Document& document);

}  // namespace okr::yaml
