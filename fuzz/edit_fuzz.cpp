// Any text and any change: it is made alone, or refused; the same change again does nothing.
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "okr/yaml/edit.hpp"

namespace {

using namespace okr::yaml;
using okr::SourceFile;

void require(bool holds) {
  if (!holds) std::abort();
}

const Node* find_child(const Node& node, const Step& step) {
  if (const auto* key = std::get_if<std::string>(&step)) {
    const Entry* entry = node.find(*key);
    return entry == nullptr ? nullptr : &entry->value;
  }
  const std::size_t index = std::get<std::size_t>(step);
  return index < node.items.size() ? &node.items[index] : nullptr;
}

/// Takes the first bytes as the way down and the kind of change; what is left is the text.
class Choice {
 public:
  explicit Choice(std::string_view bytes) : bytes_(bytes) {}

  std::size_t up_to(std::size_t most) {
    if (bytes_.empty() || most == 0) return 0;
    const auto byte = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return byte % (most + 1);
  }
  [[nodiscard]] std::string_view rest() const { return bytes_; }

 private:
  std::string_view bytes_;
};

Path walk_down(const Node& root, std::size_t steps, std::size_t turn) {
  Path path;
  for (const Node* node = &root; steps > 0 && node != nullptr; --steps) {
    if (!node->items.empty()) {
      path.emplace_back(turn % node->items.size());
    } else if (!node->entries.empty()) {
      path.emplace_back(node->entries[turn % node->entries.size()].key.text);
    } else {
      break;
    }
    node = find_child(*node, path.back());
  }
  return path;
}

Edit to_edit(std::size_t kind, const Path& path) {
  switch (kind) {
    case 0:
      return SetScalar{path, make_text("new: value")};
    case 1:
      return SetScalar{path, make_number("-1.5")};
    case 2:
      return AddKey{path, "added key", make_mapping({{"by", make_text("Ola")}})};
    case 3:
      return AddKey{path, "first", make_date("2026-11-22"), KeyPosition::first};
    case 4:
      return AppendItem{path, make_mapping({{"on", make_date("2026-11-22")}})};
    default:
      return RemoveEntry{path};
  }
}

/// The node that a change may change: a removal changes the one around, and so does what adds a key that is not there.
const Node* find_changed(const Node& root, Path path, bool is_removal) {
  if (!path.empty() && (is_removal || find_node(root, path) == nullptr)) path.pop_back();
  return find_node(root, path);
}

/// The same tree but for one node; the styles of those around it may follow it.
bool is_same_around(const Node& a, const Node& b, const Node* changed) {
  if (&a == changed) return true;
  if (a.kind != b.kind || a.text != b.text || a.is_alias != b.is_alias) return false;
  if (a.items.size() != b.items.size() || a.entries.size() != b.entries.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!is_same_around(a.items[i], b.items[i], changed)) return false;
  }
  for (std::size_t i = 0; i < a.entries.size(); ++i) {
    if (a.entries[i].key.text != b.entries[i].key.text) return false;
    if (!is_same_around(a.entries[i].value, b.entries[i].value, changed)) return false;
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Choice choice(std::string_view(reinterpret_cast<const char*>(data), size));
  const std::size_t kind = choice.up_to(5);
  const std::size_t steps = choice.up_to(6);
  const std::size_t turn = choice.up_to(7);
  const SourceFile file("fuzz.okr.yaml", std::string(choice.rest()));
  const Document before = parse(file);
  const Path path = walk_down(before.root, steps, turn);
  const auto edited = edit_document(file, {to_edit(kind, path)});
  if (const auto* refusal = std::get_if<Refusal>(&edited)) {
    require(!refusal->message.empty() && refusal->span.end <= file.bytes().size());
    return 0;
  }
  const SourceFile result("fuzz.okr.yaml", std::get<std::string>(edited));
  const Document after = parse(result);
  const bool is_removal = kind > 4;
  require(is_sound(after));
  require(is_removal || after.comments.size() == before.comments.size());
  require(is_same_around(before.root, after.root, find_changed(before.root, path, is_removal)));
  if (kind <= 1) require(std::get<std::string>(edit_document(result, {to_edit(kind, path)})) == result.bytes());
  return 0;
}
