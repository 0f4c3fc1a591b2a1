#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "okr/lint/engine.hpp"
#include "okr/model/workspace.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::lint {

/// What rules find fixes with: the workspace, and trees of its files, each read once.
class Mending {
 public:
  /// The workspace must outlive it.
  Mending(const model::Workspace& workspace, const Request& request)
      : workspace_(workspace), today_(request.today), detail_(request.fixes) {}

  [[nodiscard]] const model::Workspace& workspace() const { return workspace_; }
  [[nodiscard]] std::optional<Date> today() const { return today_; }
  /// Whether a fix without edits will do.
  [[nodiscard]] bool is_announced_only() const { return detail_ == FixDetail::announced; }
  /// The entity that a finding is in; its file is one of the workspace.
  [[nodiscard]] model::Address find_place(const Diagnostic& finding) const;
  [[nodiscard]] const model::OkrFile& file_of(const model::Address& address) const {
    return workspace_.files[address.file];
  }
  /// What holds in the entity's file.
  [[nodiscard]] model::Settings settings_of(const model::Address& address) const;
  const yaml::Document& document_of(const model::Address& address);
  /// The mapping of the entity, the root for a file; nullptr where it stands behind an alias.
  const yaml::Node* find_node(const model::Address& address);

  /// A fix of edits in one entity; their paths begin at its mapping. Nothing where one of them can't be made, or where
  /// it would take a comment away.
  std::optional<Fix> plan(std::string title, Safety safety, const model::Address& target,
                          const std::vector<yaml::Edit>& edits);

  /// The bytes that such edits change. Nothing where one of them can't be made, or where it would take a comment away.
  std::optional<std::vector<TextEdit>> plan_edits(const model::Address& target, std::vector<yaml::Edit> edits);

  /// What stands behind the finding's help: what the fix does, or why there is none.
  void add_to_help(std::string words) { help_ = std::move(words); }
  std::string take_help() { return std::exchange(help_, {}); }

 private:
  /// The way to the mapping of the entity; nothing where it stands behind an alias.
  std::optional<yaml::Path> find_path(const model::Address& address);
  std::optional<std::vector<TextEdit>> plan_together(const model::Address& target,
                                                     const std::vector<yaml::Edit>& edits);

  const model::Workspace& workspace_;
  std::optional<Date> today_;
  FixDetail detail_;
  std::string help_;
  std::map<std::size_t, yaml::Document> documents_;
};

/// The span of an entity's mapping; of a file nothing.
std::optional<Span> find_entity_span(const model::Workspace& workspace, const model::Address& address);

/// Adds the fixes that rules find to findings of one workspace, sorted by path.
void add_fixes(const model::Workspace& workspace, const Request& request, std::vector<Diagnostic>& findings);

/// `run_rules` without the fixes that rules find.
Outcome find_outcome(const model::Workspace& workspace, const Request& request);

}  // namespace okr::lint
