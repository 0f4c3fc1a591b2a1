#include "yaml/aliases.hpp"

#include <fmt/format.h>

#include "yaml/finding.hpp"

namespace okr::yaml {

namespace {

/// What copying a node adds.
struct Weight {
  std::size_t nodes = 0;
  std::size_t bytes = 0;
  std::size_t depth = 0;  ///< of nested collections
};

Weight weigh(const Node& node) {
  Weight weight{1, node.text.size(), 0};
  const auto add = [&weight](const Node& child) {
    const Weight more = weigh(child);
    weight.nodes += more.nodes;
    weight.bytes += more.bytes;
    weight.depth = std::max(weight.depth, more.depth);
  };
  for (const Node& item : node.items) add(item);
  for (const Entry& entry : node.entries) {
    add(entry.key);
    add(entry.value);
  }
  if (node.kind == Kind::sequence || node.kind == Kind::mapping) ++weight.depth;
  return weight;
}

/// All of a copy stands where the alias does.
void place_copy(Node& node, Span alias) {
  node.span = alias;
  node.is_alias = true;
  node.has_anchor = false;
  for (Node& item : node.items) place_copy(item, alias);
  for (Entry& entry : node.entries) {
    place_copy(entry.key, alias);
    place_copy(entry.value, alias);
  }
}

class Expansion {
 public:
  Expansion(const std::vector<YAML::anchor_t>& targets, const Limits& limits, std::vector<Diagnostic>& findings)
      : targets_(targets), limits_(limits), findings_(findings) {}

  void visit(Node& node, std::size_t depth) {
    if (node.is_alias) return expand(node, depth);
    if (node.has_anchor) anchored_.push_back(&node);
    for (Node& item : node.items) visit(item, depth + 1);
    for (Entry& entry : node.entries) {
      visit(entry.key, depth + 1);
      visit(entry.value, depth + 1);
    }
  }

 private:
  void expand(Node& alias, std::size_t depth) {
    const std::size_t number = next_ < targets_.size() ? targets_[next_++] : 0;
    if (number == 0 || number > anchored_.size()) {
      alias.kind = Kind::damaged;
      return;
    }
    const Node& anchored = *anchored_[number - 1];
    const bool is_cycle = !anchored.span.empty() && anchored.span.contains(alias.span);
    if (is_cycle) {
      refuse(alias, syntax_rule, "the alias stands inside the text that it repeats", "write out what is meant");
    } else if (is_exhausted_ || !fits(weigh(anchored), depth)) {
      refuse_for_size(alias);
    } else {
      Node copy = anchored;
      place_copy(copy, alias.span);
      alias = std::move(copy);
    }
  }

  bool fits(const Weight& weight, std::size_t depth) {
    nodes_ += weight.nodes;
    bytes_ += weight.bytes;
    return nodes_ <= limits_.alias_nodes && bytes_ <= limits_.bytes && depth + weight.depth <= limits_.depth;
  }

  void refuse_for_size(Node& alias) {
    alias.kind = Kind::damaged;
    if (is_exhausted_) return;
    is_exhausted_ = true;
    refuse(alias, limit_rule,
           fmt::format("aliases repeat too much: more than {} keys and values, {} bytes or {} levels",
                       limits_.alias_nodes, limits_.bytes, limits_.depth),
           "write out what is meant: this alias and those behind it were not read");
  }

  void refuse(Node& alias, std::string_view rule, std::string message, std::string help) {
    alias.kind = Kind::damaged;
    findings_.push_back(make_finding(rule, alias.span, std::move(message), std::move(help), ""));
  }

  const std::vector<YAML::anchor_t>& targets_;
  const Limits& limits_;
  std::vector<Diagnostic>& findings_;
  std::vector<Node*> anchored_;
  std::size_t next_ = 0;
  std::size_t nodes_ = 0;
  std::size_t bytes_ = 0;
  bool is_exhausted_ = false;
};

}  // namespace

void expand_aliases(Node& root, const std::vector<YAML::anchor_t>& targets, const Limits& limits,
                    std::vector<Diagnostic>& findings) {
  if (targets.empty()) return;
  Expansion(targets, limits, findings).visit(root, 0);
}

}  // namespace okr::yaml
