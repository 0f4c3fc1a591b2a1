// Random layouts and random changes: the result is the old tree with the change, every other byte is the old one, every
// comment is there, and a change and its opposite leave the text as it was.
#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>

#include "okr/base/text.hpp"
#include "yaml/edit_layouts.hpp"
#include "yaml/editing.hpp"
#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

constexpr unsigned layouts = 2100;

/// What the tree says, on one line; styles too.
std::string describe(const Node& node) {
  std::string out = std::to_string(static_cast<int>(node.kind)) + std::to_string(static_cast<int>(node.style));
  if (node.kind == Kind::scalar) out += to_quoted(node.text) + std::to_string(node.text.size());
  for (const Node& item : node.items) out += "[" + describe(item) + "]";
  for (const Entry& entry : node.entries) out += "{" + describe(entry.key) + ":" + describe(entry.value) + "}";
  return out;
}

Node& at(Node& root, const Path& path) {
  Node* node = &root;
  for (const Step& step : path) {
    if (const auto* key = std::get_if<std::string>(&step)) {
      node = const_cast<Node*>(&node->find(*key)->value);
    } else {
      node = &node->items[std::get<std::size_t>(step)];
    }
  }
  return *node;
}

void collect_paths(const Node& node, const Path& path, std::vector<Path>& paths) {
  paths.push_back(path);
  const auto visit = [&](const Node& child, Step step) {
    Path inner = path;
    inner.push_back(std::move(step));
    collect_paths(child, inner, paths);
  };
  for (std::size_t i = 0; i < node.items.size(); ++i) visit(node.items[i], i);
  for (const Entry& entry : node.entries) visit(entry.value, entry.key.text);
}

std::vector<std::string> comments_of(const Reading& reading) {
  std::vector<std::string> all;
  for (const Comment& comment : reading.document.comments) all.push_back(reading.at(comment.span));
  return all;
}

/// Makes random changes to one layout and counts what came of them.
class Trial {
 public:
  Trial(unsigned seed, std::map<std::string, std::size_t>& counts)
      : random_(seed), layout_(seed), before_(layout_.text), counts_(counts) {
    collect_paths(layout_.tree, {}, paths_);
  }

  [[nodiscard]] const std::string& text() const { return layout_.text; }

  void run() {
    REQUIRE(describe(before_.document.root) == describe(layout_.tree));
    CHECK(messages(before_.document).empty());
    const auto is_single = [](const Node& node) { return node.kind == Kind::scalar || node.kind == Kind::null; };
    set(pick_path(is_single));
    set(pick_path(is_single));
    keep(pick_path([](const Node& node) { return node.kind == Kind::scalar; }));
    for (int i = 0; i < 2; ++i) {
      add_key(pick_path([](const Node& node) { return node.kind == Kind::mapping || node.kind == Kind::null; }));
      append(pick_path([](const Node& node) { return node.kind == Kind::sequence || node.kind == Kind::null; }));
      remove(pick_path([](const Node&) { return true; }));
    }
  }

 private:
  std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random_); }

  /// The way to a node of that kind, if the tree has one; empty for the root.
  template <class Predicate>
  Path pick_path(const Predicate& is_wanted) {
    const std::size_t from = up_to(paths_.size() - 1);
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      const Path& path = paths_[(from + i) % paths_.size()];
      if (is_wanted(at(layout_.tree, path))) return path;
    }
    return {};
  }

  Value pick_single() {
    static const std::vector<Value> singles = {make_text("new"),
                                               make_text("a: b # c"),
                                               make_text("2026-11-22"),
                                               make_text("no"),
                                               make_text("It's \"so\", [ja]"),
                                               make_text("å\tb"),
                                               make_text("x\ny\n"),
                                               make_text(""),
                                               make_number("-1.5"),
                                               make_date("2026-12-01"),
                                               make_boolean(true),
                                               make_text(" - - "),
                                               make_text("{}")};
    return singles[up_to(singles.size() - 1)];
  }

  Value pick_value() {
    const std::size_t kind = up_to(5);
    if (kind < 3) return pick_single();
    const Style style = up_to(1) == 0 ? Style::block : Style::flow;
    if (kind == 3) return make_list({pick_single(), pick_single()}, style);
    return make_mapping({{"on", make_date("2026-11-22")}, {"note", pick_single()}}, style);
  }

  /// The text after the change, or nothing where it is refused.
  std::optional<std::string> make(const Edit& edit, const std::string& name) {
    const auto result = edit_document(before_.file, {edit});
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
      ++counts_["refused: " + refusal->message];
      CHECK_FALSE(refusal->help.empty());
      CHECK(refusal->span.end <= text().size());
      if (!refusal->attempt.empty()) ++counts_["planned in vain"];
      return std::nullopt;
    }
    ++counts_[name];
    return std::get<std::string>(result);
  }

  /// Nothing but the stretches that the plan names is touched, and nothing that stays is named.
  void check_bytes(const Edit& edit, const std::string& after) {
    const auto plan = plan_edit(before_.file, before_.document, edit);
    const auto& edits = std::get<std::vector<TextEdit>>(plan);
    std::size_t from = 0;
    std::size_t to = 0;
    for (const TextEdit& one : edits) {
      REQUIRE(one.span.begin >= from);
      const std::size_t kept = one.span.begin - from;
      CHECK(after.substr(to, kept) == text().substr(from, kept));
      CHECK(after.substr(to + kept, one.text.size()) == one.text);
      from = one.span.end;
      to += kept + one.text.size();
    }
    CHECK(after.substr(to) == text().substr(from));
  }

  void check_result(const Node& expected, const Reading& after, const std::vector<std::string>& comments) {
    INFO(text());
    INFO(std::string(after.file.bytes()));
    CHECK(describe(after.document.root) == describe(expected));
    CHECK(messages(after.document).empty());
    CHECK(comments_of(after) == comments);
    const bool has_returns = text().find("\r\n") != std::string::npos;
    if (has_returns) CHECK(replace_all(std::string(after.file.bytes()), "\r\n", "").find('\n') == std::string::npos);
    CHECK(after.file.has_bom() == before_.file.has_bom());
  }

  void check_opposite(const std::string& after, const Edit& opposite) {
    INFO(after);
    CHECK(edited(after, opposite) == text());
    ++counts_["taken back"];
  }

  void set(const Path& path) {
    const Node& old = at(layout_.tree, path);
    const Value value = pick_single();
    const Edit edit = SetScalar{path, value};
    const auto after = make(edit, "set");
    if (!after) return;
    check_bytes(edit, *after);
    const Reading reading(*after);
    Node expected = layout_.tree;
    const Node& now = at(const_cast<Node&>(reading.document.root), path);
    CHECK(now.text == value.text);
    CHECK((value.kind == ValueKind::text || now.style == Style::plain || value.kind == ValueKind::date));
    at(expected, path) = make_node(Kind::scalar, now.style, value.text);
    check_result(expected, reading, comments_of(before_));
    const bool is_quoted = old.style == Style::single_quoted || old.style == Style::double_quoted;
    if (is_quoted && now.style == old.style) check_opposite(*after, SetScalar{path, make_text(old.text)});
  }

  /// The same value changes nothing.
  void keep(const Path& path) {
    const Node& old = at(layout_.tree, path);
    if (old.kind != Kind::scalar) return;
    const bool is_number = old.style == Style::plain && old.text[0] != 'w' && !old.text.starts_with("é");
    Value value = make_text(old.text);
    if (is_number)
      value.kind = old.text == "true"      ? ValueKind::boolean
                   : old.text.size() == 10 ? ValueKind::date
                                           : ValueKind::number;
    const auto after = make(SetScalar{path, value}, "kept");
    if (after) CHECK(*after == text());
  }

  void add_key(const Path& path) {
    const bool is_first = up_to(3) == 0;
    const Value value = pick_value();
    const Edit edit = AddKey{path, "added", value, is_first ? KeyPosition::first : KeyPosition::last};
    const auto after = make(edit, "key added");
    if (!after) return;
    check_bytes(edit, *after);
    const Reading reading(*after);
    Node expected = layout_.tree;
    Node& mapping = at(expected, path);
    const bool was_filled = !mapping.entries.empty();
    const Node& now = at(const_cast<Node&>(reading.document.root), path);
    mapping.kind = Kind::mapping;
    if (!was_filled) mapping.style = now.style;
    const Entry& added = is_first ? now.entries.front() : now.entries.back();
    mapping.entries.insert(is_first ? mapping.entries.begin() : mapping.entries.end(), added);
    check_value(added.value, value);
    check_result(expected, reading, comments_of(before_));
    Path whole = path;
    whole.emplace_back("added");
    if (was_filled) check_opposite(*after, RemoveEntry{whole});
  }

  void append(const Path& path) {
    const Value value = pick_value();
    const Edit edit = AppendItem{path, value};
    const auto after = make(edit, "item appended");
    if (!after) return;
    check_bytes(edit, *after);
    const Reading reading(*after);
    Node expected = layout_.tree;
    Node& list = at(expected, path);
    const bool was_filled = !list.items.empty();
    const Node& now = at(const_cast<Node&>(reading.document.root), path);
    list.kind = Kind::sequence;
    if (!was_filled) list.style = now.style;
    list.items.push_back(now.items.back());
    check_value(now.items.back(), value);
    check_result(expected, reading, comments_of(before_));
    Path whole = path;
    whole.emplace_back(now.items.size() - 1);
    if (was_filled) check_opposite(*after, RemoveEntry{whole});
  }

  void check_value(const Node& node, const Value& value) {
    CHECK(node.text == value.text);
    CHECK(node.items.size() == value.items.size());
    REQUIRE(node.entries.size() == value.entries.size());
    for (std::size_t i = 0; i < node.items.size(); ++i) check_value(node.items[i], value.items[i]);
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
      CHECK(node.entries[i].key.text == value.entries[i].key);
      check_value(node.entries[i].value, value.entries[i].value);
    }
  }

  void remove(const Path& path) {
    if (path.empty()) return;
    const Edit edit = RemoveEntry{path};
    const auto after = make(edit, "removed");
    if (!after) return;
    check_bytes(edit, *after);
    const Reading reading(*after);
    Node expected = layout_.tree;
    Node& collection = at(expected, {path.begin(), path.end() - 1});
    if (collection.kind == Kind::sequence) {
      collection.items.erase(collection.items.begin() +
                             static_cast<std::ptrdiff_t>(std::get<std::size_t>(path.back())));
    } else {
      std::erase_if(collection.entries,
                    [&](const Entry& entry) { return entry.key.text == std::get<std::string>(path.back()); });
    }
    if (collection.items.empty() && collection.entries.empty()) collection.style = Style::flow;
    check_result(expected, reading, comments_without(path, reading));
  }

  /// All comments but those that are gone; each of these was in the entry, or right above or below it and its own.
  std::vector<std::string> comments_without(const Path& path, const Reading& after) {
    const std::vector<std::string> left = comments_of(after);
    const Node& collection = at(before_.document.root, {path.begin(), path.end() - 1});
    const std::size_t column = to_position(before_.file, collection.span.begin, ColumnUnit::code_points).column;
    Span node = at(before_.document.root, path).span;
    const auto* key = std::get_if<std::string>(&path.back());
    const bool is_block = collection.style == Style::block;
    if (key != nullptr) node.begin = collection.find(*key)->key.span.begin;
    if (key == nullptr && is_block) node.begin = text().rfind('-', node.begin - 1);
    std::vector<std::string> kept;
    for (const Comment& comment : before_.document.comments) {
      const std::string words = before_.at(comment.span);
      const bool is_there = std::ranges::find(left, words) != left.end();
      if (is_there) kept.push_back(words);
      const bool is_inside = node.begin < comment.span.begin && comment.span.end < node.end;
      CHECK_FALSE((is_there && is_inside));
      if (is_there || is_inside || comment.is_trailing) continue;
      const bool is_below = comment.span.begin > node.end;
      const Span between = is_below ? Span{node.end, comment.span.begin} : Span{comment.span.end, node.begin};
      if (is_below) CHECK(to_position(before_.file, comment.span.begin, ColumnUnit::code_points).column > column);
      check_no_content(between, is_below ? 0 : 1);
    }
    return kept;
  }

  /// Between a comment and its entry stand comments and blank lines alone; the entry's own begin is `last_lines` lines.
  void check_no_content(Span between, std::size_t last_lines) {
    const std::string stretch = before_.at(between);
    std::vector<std::string_view> lines = split(stretch, '\n');
    lines.resize(lines.size() - last_lines);
    for (std::size_t i = 1; i < lines.size(); ++i) {
      const std::string_view words = trim(lines[i]);
      CHECK_MESSAGE((words.empty() || words.starts_with('#')), text());
      if (last_lines > 0) CHECK_FALSE(words.empty());
    }
  }

  std::mt19937 random_;
  LayoutWriter layout_;
  Reading before_;
  std::vector<Path> paths_;
  std::map<std::string, std::size_t>& counts_;
};

}  // namespace

TEST_SUITE("edits of random layouts") {
  TEST_CASE("each change is made alone, or none is made") {
    std::map<std::string, std::size_t> counts;
    std::set<std::string> texts;
    for (unsigned seed = 1; seed <= layouts; ++seed) {
      CAPTURE(seed);
      Trial trial(seed, counts);
      trial.run();
      texts.insert(trial.text());
    }
    std::string summary = std::to_string(texts.size()) + " different layouts\n";
    for (const auto& [name, count] : counts) summary += std::to_string(count) + " " + name + "\n";
    MESSAGE(summary);
    CHECK(texts.size() >= 2000);
    CHECK(counts["planned in vain"] <= 5);
    for (const char* name : {"set", "kept", "key added", "item appended", "removed", "taken back"}) {
      CAPTURE(name);
      CHECK(counts[name] > 500);
    }
  }
}

}  // namespace okr::yaml
