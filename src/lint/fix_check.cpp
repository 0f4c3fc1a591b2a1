#include "lint/fix_check.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "lint/entity.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::lint {
namespace {

using yaml::Kind;
using yaml::Node;

/// The lists of entities that stand in an entity: changing it changes none of these.
constexpr std::array<std::string_view, 3> inner_lists{"objectives", "key_results", "initiatives"};

/// Compares two trees, which may differ in the places' entities alone.
class TreeComparison {
 public:
  explicit TreeComparison(const std::vector<FixPlace>& places) : places_(places) {}

  [[nodiscard]] bool is_same(const Node& before, const Node& after) const {
    if (!holds_place(before)) return yaml::is_same_content(before, after);
    if (before.kind != after.kind || before.style != after.style || before.is_alias) return false;
    return may_change(before) ? has_same_inner(before, after) : has_same_parts(before, after);
  }

 private:
  [[nodiscard]] bool holds_place(const Node& node) const {
    return std::ranges::any_of(places_, [&](const FixPlace& place) { return node.span.contains(place.entity); });
  }
  [[nodiscard]] bool may_change(const Node& node) const {
    return node.kind == Kind::mapping &&
           std::ranges::any_of(places_, [&](const FixPlace& place) { return place.entity == node.span; });
  }

  [[nodiscard]] bool has_same_inner(const Node& before, const Node& after) const {
    return std::ranges::all_of(inner_lists, [&](std::string_view key) {
      const yaml::Entry* old = before.find(key);
      const yaml::Entry* now = after.find(key);
      return old == nullptr || (now != nullptr && is_same(old->value, now->value));
    });
  }

  [[nodiscard]] bool has_same_parts(const Node& before, const Node& after) const {
    const auto same = [&](const Node& left, const Node& right) { return is_same(left, right); };
    return std::ranges::equal(before.items, after.items, same) &&
           std::ranges::equal(before.entries, after.entries, [&](const yaml::Entry& left, const yaml::Entry& right) {
             return yaml::is_same_content(left.key, right.key) && is_same(left.value, right.value);
           });
  }

  const std::vector<FixPlace>& places_;
};

bool is_at_fault(Span span, const std::vector<FixPlace>& places) {
  return std::ranges::any_of(places, [&](const FixPlace& place) { return place.fault.overlaps(span); });
}

using Texts = std::multimap<std::string_view, Span>;

void collect_values(const Node& node, Texts& values) {
  if (node.kind == Kind::scalar) values.emplace(node.text, node.span);
  for (const Node& item : node.items) collect_values(item, values);
  for (const yaml::Entry& entry : node.entries) collect_values(entry.value, values);
}

Texts collect_comments(const SourceFile& file, const std::vector<yaml::Comment>& comments) {
  Texts texts;
  for (const yaml::Comment& comment : comments) texts.emplace(file.text(comment.span), comment.span);
  return texts;
}

/// Whether every text is still there, but for those at fault.
bool are_kept(const Texts& before, Texts after, const std::vector<FixPlace>& places) {
  return std::ranges::all_of(before, [&](const auto& each) {
    if (is_at_fault(each.second, places)) return true;
    const auto found = after.find(each.first);
    if (found == after.end()) return false;
    after.erase(found);
    return true;
  });
}

/// An error by its entity, rule and words.
using Error = std::tuple<model::Address, std::string_view, std::string_view>;

/// What the readers call errors and can't mend themselves. They live as long as the file.
std::multiset<Error> collect_errors(const model::OkrFile& file) {
  std::vector<model::OkrFile> files;
  files.push_back(file);
  const model::Workspace alone = model::to_workspace("", {}, std::move(files));
  std::multiset<Error> errors;
  for (const Diagnostic& finding : file.findings) {
    if (finding.severity != Severity::error || !finding.fixes.empty()) continue;
    errors.emplace(find_address(alone, 0, finding.span), finding.rule, finding.message);
  }
  return errors;
}

bool has_place(const model::OkrFile& file, const model::Address& address) {
  if (address.objective == model::Address::none) {
    return address.initiative == model::Address::none || address.initiative < file.initiatives.size();
  }
  if (address.objective >= file.objectives.size()) return false;
  const model::Objective& objective = file.objectives[address.objective];
  return address.key_result == model::Address::none || address.key_result < objective.key_results.size();
}

/// Errors in what a fix made readable, a list whose key was misspelt, were there before.
bool has_new_error(const model::OkrFile& before, const model::OkrFile& after) {
  std::multiset<Error> old = collect_errors(before);
  return std::ranges::any_of(collect_errors(after), [&](const Error& error) {
    const auto known = old.find(error);
    if (known == old.end()) return has_place(before, std::get<model::Address>(error));
    old.erase(known);
    return false;
  });
}

}  // namespace

ReadFile::ReadFile(const model::OkrFile& read) : file(read), document(yaml::parse(read.source)) {}

std::string find_damage(const ReadFile& before, const std::vector<FixPlace>& places, const model::OkrFile& after) {
  const yaml::Document document = yaml::parse(after.source);
  if (document.findings.size() > before.document.findings.size() || document.is_whole < before.document.is_whole) {
    return "the file would not be read as YAML any more";
  }
  if (!TreeComparison(places).is_same(before.document.root, document.root)) {
    return "it would change something else too";
  }
  Texts old_values;
  Texts values;
  collect_values(before.document.root, old_values);
  collect_values(document.root, values);
  if (!are_kept(old_values, std::move(values), places)) return "a value would be lost";
  const Texts old_comments = collect_comments(before.file.source, before.document.comments);
  if (!are_kept(old_comments, collect_comments(after.source, document.comments), places)) {
    return "a comment would be lost";
  }
  return has_new_error(before.file, after) ? "it would bring another error" : "";
}

}  // namespace okr::lint
