#include "lint/mending.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

#include "lint/entity.hpp"
#include "okr/base/parallel.hpp"

namespace okr::lint {
namespace {

yaml::Edit to_edit_below(const yaml::Path& path, yaml::Edit edit) {
  std::visit([&](auto& each) { each.path.insert(each.path.begin(), path.begin(), path.end()); }, edit);
  return edit;
}

bool overlap(const std::vector<TextEdit>& edits) {
  return std::ranges::adjacent_find(edits, [](const TextEdit& left, const TextEdit& right) {
           return left.span.end > right.span.begin;
         }) != edits.end();
}

bool takes_comment(const std::vector<TextEdit>& edits, const std::vector<yaml::Comment>& comments) {
  return std::ranges::any_of(edits, [&](const TextEdit& edit) {
    return std::ranges::any_of(comments, [&](const yaml::Comment& each) { return edit.span.contains(each.span); });
  });
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

/// The one edit that makes a text of another.
TextEdit to_edit(std::string_view before, std::string_view after) {
  const std::size_t most = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < most && before[head] == after[head]) ++head;
  while (head > 0 && head < before.size() && is_continuation(before[head])) --head;
  std::size_t tail = 0;
  while (tail < most - head && before[before.size() - tail - 1] == after[after.size() - tail - 1]) ++tail;
  while (tail > 0 && is_continuation(before[before.size() - tail])) --tail;
  return {{head, before.size() - tail}, std::string(after.substr(head, after.size() - tail - head))};
}

}  // namespace

std::optional<Span> find_entity_span(const model::Workspace& workspace, const model::Address& address) {
  const model::Entity* entity = workspace.find_entity(address);
  return entity == nullptr ? std::nullopt : std::optional(entity->span);
}

model::Address Mending::find_place(const Diagnostic& finding) const {
  return find_address(workspace_, *workspace_.find_file(finding.path), finding.span);
}

model::Settings Mending::settings_of(const model::Address& address) const {
  return workspace_.config.settings_for(file_of(address).source.path());
}

const yaml::Document& Mending::document_of(const model::Address& address) {
  const auto known = documents_.find(address.file);
  if (known != documents_.end()) return known->second;
  return documents_.emplace(address.file, yaml::parse(file_of(address).source)).first->second;
}

std::optional<yaml::Path> Mending::find_path(const model::Address& address) {
  const auto span = find_entity_span(workspace_, address);
  return span ? yaml::find_path(document_of(address).root, *span) : yaml::Path{};
}

const yaml::Node* Mending::find_node(const model::Address& address) {
  const auto path = find_path(address);
  return path ? yaml::find_node(document_of(address).root, *path) : nullptr;
}

std::optional<std::vector<TextEdit>> Mending::plan_together(const model::Address& target,
                                                            const std::vector<yaml::Edit>& edits) {
  const SourceFile& file = file_of(target).source;
  std::vector<TextEdit> planned;
  for (const yaml::Edit& edit : edits) {
    auto result = yaml::plan_edit(file, document_of(target), edit);
    auto* texts = std::get_if<std::vector<TextEdit>>(&result);
    if (texts == nullptr) return std::nullopt;
    std::ranges::move(*texts, std::back_inserter(planned));
  }
  std::ranges::stable_sort(planned, {}, [](const TextEdit& edit) { return edit.span; });
  if (!overlap(planned)) return planned;
  const auto result = yaml::edit_document(file, edits);  // where one stands in the other's way they come one by one
  const auto* text = std::get_if<std::string>(&result);
  if (text == nullptr) return std::nullopt;
  return std::vector<TextEdit>{to_edit(file.bytes(), *text)};
}

std::optional<Fix> Mending::plan(std::string title, Safety safety, const model::Address& target,
                                 const std::vector<yaml::Edit>& edits) {
  if (is_announced_only()) return Fix{std::move(title), safety, {}, file_of(target).source.path()};
  auto planned = plan_edits(target, edits);
  if (!planned) return std::nullopt;
  const Span entity = find_entity_span(workspace_, target).value_or(document_of(target).root.span);
  return Fix{std::move(title), safety, std::move(*planned), file_of(target).source.path(), entity};
}

std::optional<std::vector<TextEdit>> Mending::plan_edits(const model::Address& target, std::vector<yaml::Edit> edits) {
  const auto path = find_path(target);
  if (!path) return std::nullopt;
  for (yaml::Edit& edit : edits) edit = to_edit_below(*path, std::move(edit));
  auto planned = plan_together(target, edits);
  if (!planned || planned->empty() || takes_comment(*planned, document_of(target).comments)) return std::nullopt;
  return planned;
}

void add_fixes(const model::Workspace& workspace, const Request& request, std::vector<Diagnostic>& findings) {
  std::vector<std::span<Diagnostic>> files;
  for (auto first = findings.begin(); first != findings.end();) {
    const auto last = std::find_if(first, findings.end(), [&](const auto& each) { return each.path != first->path; });
    files.emplace_back(first, last);
    first = last;
  }
  for_each_index(files.size(), request.threads, [&](std::size_t index) {
    if (!workspace.find_file(files[index].front().path)) return;  // the change took it away
    Mending mending(workspace, request);
    for (Diagnostic& finding : files[index]) {
      const RegisteredRule* rule = find_rule(finding.rule);
      if (rule == nullptr || rule->rule->find_fix == nullptr) continue;
      auto fix = rule->rule->find_fix(finding, mending);
      finding.help += mending.take_help();
      if (!fix) continue;
      if (fix->path == finding.path) fix->path.clear();
      finding.fixes.push_back(std::move(*fix));
    }
  });
}

}  // namespace okr::lint
