// Layouts with something odd in them: a change is made alone, or refused; nothing crashes.
#include <map>
#include <memory>
#include <optional>
#include <random>

#include "yaml/edit_layouts.hpp"
#include "yaml/editing.hpp"
#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

constexpr unsigned texts = 700;

/// What the tree says where `blanked` is not: that node counts as one sign, its style left out in those around it.
std::string describe_without(const Node& node, const Node* blanked) {
  if (&node == blanked) return "_";
  std::string out = std::to_string(static_cast<int>(node.kind)) + node.text;
  if (node.is_alias) out += "*";
  if (node.has_anchor) out += "&";
  if (node.kind == Kind::scalar) out += "/" + std::to_string(static_cast<int>(node.style));
  for (const Node& item : node.items) out += "[" + describe_without(item, blanked) + "]";
  for (const Entry& entry : node.entries) {
    out += "{" + describe_without(entry.key, blanked) + ":" + describe_without(entry.value, blanked) + "}";
  }
  return out;
}

const Node* find(const Node& root, const Path& path) {
  const Node* node = &root;
  for (const Step& step : path) {
    if (const auto* key = std::get_if<std::string>(&step)) {
      const Entry* entry = node->find(*key);
      if (entry == nullptr) return nullptr;
      node = &entry->value;
    } else {
      const std::size_t index = std::get<std::size_t>(step);
      if (index >= node->items.size()) return nullptr;
      node = &node->items[index];
    }
  }
  return node;
}

class Hazard {
 public:
  Hazard(unsigned seed, std::map<std::string, std::size_t>& counts) : random_(seed), counts_(counts) {
    std::string text = LayoutWriter(seed).text;
    static const std::vector<std::string> odd = {
        "&m ", "*m", "\t",        "\r",    "\r\n",          "? ",  "[",       "]", "{",  "}",  ",",
        "#",   "|+", ">",         "---\n", "...\n",         "!t ", "\"",      "'", ": ", "- ", "\n",
        " ",   "  ", "key0: 1\n", "~",     "\n<<<<<<< a\n", "%",   "\xC2\xA0"};
    for (std::size_t i = 1 + up_to(2); i > 0; --i) {
      const std::size_t at = up_to(text.size());
      if (up_to(3) == 0) {
        text.erase(at, 1 + up_to(3));
      } else {
        text.insert(at, odd[up_to(odd.size() - 1)]);
      }
    }
    before_ = std::make_unique<Reading>(std::move(text));
  }

  void run() {
    for (int i = 0; i < 4; ++i) {
      const Path path = walk_down();
      change(path, SetScalar{path, make_text("new: value")}, path);
      Path added = path;
      added.emplace_back("added");
      change(path, AddKey{path, "added", make_list({make_text("x"), make_number("2")})}, added);
      const Node* node = find(before_->document.root, path);
      added.back() = node->items.size();
      change(path, AppendItem{path, make_mapping({{"on", make_date("2026-11-22")}})}, added);
      if (!path.empty()) remove(path);
    }
  }

 private:
  std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random_); }

  Path walk_down() {
    Path path;
    const Node* node = &before_->document.root;
    while (up_to(4) != 0) {
      if (!node->items.empty()) {
        path.emplace_back(up_to(node->items.size() - 1));
      } else if (!node->entries.empty()) {
        path.emplace_back(node->entries[up_to(node->entries.size() - 1)].key.text);
      } else {
        break;
      }
      node = find(before_->document.root, path);
      if (node != nullptr) continue;
      path.pop_back();  // its key is no text
      break;
    }
    return path;
  }

  std::optional<std::string> make(const Edit& edit) {
    const auto result = edit_document(before_->file, {edit});
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
      ++counts_["refused"];
      CHECK_FALSE(refusal->message.empty());
      CHECK(refusal->span.begin <= refusal->span.end);
      CHECK(refusal->span.end <= before_->file.bytes().size());
      return std::nullopt;
    }
    ++counts_["made"];
    return std::get<std::string>(result);
  }

  /// Nothing differs but at `changed`, in `path`.
  void change(const Path& path, const Edit& edit, const Path& changed) {
    const auto text = make(edit);
    if (!text) return;
    const Reading after(*text);
    INFO(std::string(before_->file.bytes()));
    INFO(*text);
    CHECK(after.document.comments.size() == before_->document.comments.size());
    const Node& root = before_->document.root;
    const Node* now = find(after.document.root, path);
    REQUIRE(now != nullptr);
    REQUIRE(find(after.document.root, changed) != nullptr);
    CHECK(describe_without(after.document.root, now) == describe_without(root, find(root, path)));
    const Node* was = find(root, path);
    for (std::size_t i = 0; i < was->items.size(); ++i) {
      CHECK(describe_without(now->items[i], nullptr) == describe_without(was->items[i], nullptr));
    }
    for (std::size_t i = 0; i < was->entries.size(); ++i) {
      CHECK(describe_without(now->entries[i].value, nullptr) == describe_without(was->entries[i].value, nullptr));
    }
  }

  void remove(const Path& path) {
    const auto text = make(RemoveEntry{path});
    if (!text) return;
    const Reading after(*text);
    const Path parent(path.begin(), path.end() - 1);
    const Node& root = before_->document.root;
    const Node* now = find(after.document.root, parent);
    REQUIRE(now != nullptr);
    CHECK(describe_without(after.document.root, now) == describe_without(root, find(root, parent)));
    const Node* was = find(root, parent);
    CHECK(now->items.size() + now->entries.size() + 1 == was->items.size() + was->entries.size());
  }

  std::mt19937 random_;
  std::map<std::string, std::size_t>& counts_;
  std::unique_ptr<Reading> before_;
};

}  // namespace

TEST_SUITE("edits of odd texts") {
  TEST_CASE("each change is made alone, or none is made") {
    std::map<std::string, std::size_t> counts;
    for (unsigned seed = 1; seed <= texts; ++seed) {
      CAPTURE(seed);
      Hazard(seed + 100'000, counts).run();
    }
    MESSAGE(counts["made"] << " made, " << counts["refused"] << " refused");
    CHECK(counts["made"] > 500);
    CHECK(counts["refused"] > 500);
  }
}

}  // namespace okr::yaml
