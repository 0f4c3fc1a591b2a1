#include "yaml/edit_check.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "yaml/edit_plan.hpp"
#include "yaml/edit_scalar.hpp"

namespace okr::yaml {

namespace {

/// Where the change is: what came is in the new tree, what went in the old one.
struct Intent {
  std::optional<Path> added;
  std::optional<Path> removed;
};

Path operator+(Path path, Step step) {
  path.push_back(std::move(step));
  return path;
}

/// A copy of the old tree gets the change as the new one has it, if that reads as it should.
class Application {
 public:
  Application(Node& expected, const Node& result) : expected_(expected), result_(result) {}

  std::optional<Intent> apply(const Edit& edit) {
    return std::visit([&](const auto& one) { return apply_one(one); }, edit);
  }

 private:
  using Applied = std::optional<Intent>;

  [[nodiscard]] Node* find(const Path& path) { return const_cast<Node*>(find_node(expected_, path)); }

  Applied apply_one(const SetScalar& edit) {
    const Node* set = find_node(result_, edit.path);
    if (set == nullptr || !reads_as(*set, edit.value)) return std::nullopt;
    Node* old = find(edit.path);
    *old = *set;
    return Intent{};
  }

  /// The collection that gets a part: an empty value or `{}` may take another style.
  Node* open(const Path& path, Kind kind) {
    Node* node = find(path);
    const Node* result = find_node(result_, path);
    if (node == nullptr || result == nullptr || result->kind != kind) return nullptr;
    if (node->items.empty() && node->entries.empty()) {
      node->kind = kind;
      node->style = result->style;
      node->text.clear();
    }
    return node;
  }

  Applied apply_one(const AddKey& edit) {
    Node* mapping = open(edit.path, Kind::mapping);
    const Node* result = find_node(result_, edit.path);
    if (mapping == nullptr || result->entries.size() != mapping->entries.size() + 1) return std::nullopt;
    const bool is_first = edit.position == KeyPosition::first;
    const Entry& added = is_first ? result->entries.front() : result->entries.back();
    if (added.key.text != edit.key || !reads_as(added.value, edit.value)) return std::nullopt;
    mapping->entries.insert(is_first ? mapping->entries.begin() : mapping->entries.end(), added);
    return Intent{edit.path + edit.key, {}};
  }

  Applied apply_one(const AppendItem& edit) {
    if (find(edit.path) == nullptr) {
      const Path parent(edit.path.begin(), edit.path.end() - 1);
      return apply_one(AddKey{parent, std::get<std::string>(edit.path.back()), make_list({edit.value})});
    }
    Node* list = open(edit.path, Kind::sequence);
    const Node* result = find_node(result_, edit.path);
    if (list == nullptr || result->items.size() != list->items.size() + 1) return std::nullopt;
    if (!reads_as(result->items.back(), edit.value)) return std::nullopt;
    list->items.push_back(result->items.back());
    return Intent{edit.path + (list->items.size() - 1), {}};
  }

  Applied apply_one(const RemoveEntry& edit) {
    Node* collection = find({edit.path.begin(), edit.path.end() - 1});
    const Node* child = find(edit.path);
    if (collection->kind == Kind::sequence) {
      collection->items.erase(collection->items.begin() + (child - collection->items.data()));
    } else {
      std::erase_if(collection->entries, [&](const Entry& entry) { return &entry.value == child; });
    }
    if (collection->items.empty() && collection->entries.empty()) collection->style = Style::flow;
    return Intent{{}, edit.path};
  }

  Node& expected_;
  const Node& result_;
};

/// Follows each comment from the old text to the new one.
class CommentCheck {
 public:
  CommentCheck(const Units& old, const Units& result, const Intent& intent)
      : old_(old),
        result_(result),
        removed_(intent.removed ? old.find(*intent.removed) : Unit::none),
        added_(intent.added ? result.find(*intent.added) : Unit::none) {}

  [[nodiscard]] bool may_go(std::size_t home) const { return removed_ != Unit::none && old_.is_within(home, removed_); }

  /// Whether what was `home`'s may be `now`'s.
  [[nodiscard]] bool is_kept(std::size_t home, std::size_t now, const Comment& comment) const {
    if (may_go(home)) return true;
    const std::size_t moved = move(home);
    if (moved == now || (moved == 0 && comment.is_heading)) return true;
    return added_ != Unit::none && result_.is_within(now, added_) && moved != Unit::none &&
           result_.is_within(added_, moved);
  }

 private:
  [[nodiscard]] std::size_t move(std::size_t home) const {
    if (home == Unit::none) return home;
    if (removed_ != Unit::none && home > removed_) return home - old_[removed_].size;
    return added_ != Unit::none && home >= added_ ? home + result_[added_].size : home;
  }

  const Units& old_;
  const Units& result_;
  std::size_t removed_;
  std::size_t added_;
};

/// Says whether all comments are still there for what they were for.
bool are_comments_kept(const SourceFile& before, const Document& old, const std::vector<TextEdit>& edits,
                       const SourceFile& after, const Document& result, const Intent& intent) {
  const Units old_units(before, old);
  const Units new_units(after, result);
  const CommentCheck check(old_units, new_units, intent);
  std::size_t next = 0;
  for (std::size_t i = 0; i < old.comments.size(); ++i) {
    const std::size_t home = old_units.homes()[i];
    const Span span = old.comments[i].span;
    const bool is_gone = std::ranges::any_of(edits, [&](const TextEdit& edit) { return edit.span.contains(span); });
    if (is_gone && !check.may_go(home)) return false;
    if (is_gone) continue;
    const bool is_there = next < result.comments.size() && after.text(result.comments[next].span) == before.text(span);
    if (!is_there || !check.is_kept(home, new_units.homes()[next], result.comments[next])) return false;
    ++next;
  }
  return next == result.comments.size();
}

}  // namespace

bool reads_as(const Node& node, const Value& value) {
  if (node.is_alias || node.has_anchor || node.has_tag) return false;
  if (value.kind == ValueKind::null) return node.kind == Kind::null;
  if (value.kind == ValueKind::list) {
    return node.kind == Kind::sequence && std::ranges::equal(node.items, value.items, reads_as);
  }
  if (value.kind == ValueKind::mapping) {
    return node.kind == Kind::mapping &&
           std::ranges::equal(node.entries, value.entries, [](const Entry& entry, const ValueEntry& wanted) {
             return entry.key.text == wanted.key && reads_as(entry.value, wanted.value);
           });
  }
  if (node.kind != Kind::scalar || node.text != value.text) return false;
  if (value.kind == ValueKind::text) return node.style != Style::plain || is_read_as_text(node.text);
  return node.style == Style::plain || value.kind == ValueKind::date;
}

bool is_same_content(const Node& a, const Node& b) {
  const auto are_equal = [](const Entry& left, const Entry& right) {
    return is_same_content(left.key, right.key) && is_same_content(left.value, right.value);
  };
  return a.kind == b.kind && a.style == b.style && a.text == b.text && a.is_alias == b.is_alias &&
         a.has_anchor == b.has_anchor && a.has_tag == b.has_tag &&
         std::ranges::equal(a.items, b.items, is_same_content) && std::ranges::equal(a.entries, b.entries, are_equal);
}

std::string find_side_effect(const SourceFile& before, const Document& old, const Edit& edit,
                             const std::vector<TextEdit>& edits, const SourceFile& after, const Document& result) {
  if (!is_sound(result) || result.findings.size() != old.findings.size()) {
    return "the text would not be read as YAML any more";
  }
  Node expected = old.root;
  const auto intent = Application(expected, result.root).apply(edit);
  if (!intent) return "the value would not be read as it is meant";
  if (!is_same_content(expected, result.root)) return "other values would change too";
  if (!are_comments_kept(before, old, edits, after, result, *intent)) return "a comment would lose its place";
  return "";
}

}  // namespace okr::yaml
