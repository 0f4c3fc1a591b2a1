#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "okr/base/date.hpp"

namespace okr::render {

/// A file that a command wrote, or would write.
struct WrittenFile {
  std::string path;
  bool is_created = false;
  bool is_removed = false;
  std::string diff;  ///< unified
};

/// What it wrote there: an entity that is new or has changed.
struct WrittenItem {
  std::string ref;
  std::string kind;  ///< file, objective, key_result, initiative, check_in
  std::string path;
  std::size_t line = 0;  ///< from 1
};

/// What a command that writes has to tell.
struct ChangeView {
  std::string command;  ///< "new"
  Date today{};
  bool is_dry_run = false;
  std::vector<WrittenFile> files;
  std::vector<WrittenItem> items;
  std::string undone = {};  ///< the command that `okr undo` took back; empty: none
};

/// A command that can be taken back.
struct NotedCommand {
  std::string command;
  std::string day;  ///< YYYY-MM-DD
  std::vector<std::string> paths;
};

/// The kind `change` of `schema/change.schema.json`.
std::string render_change_json(const ChangeView& view);

/// The kind `undo-list` of `schema/undo-list.schema.json`, the last command first.
std::string render_undo_list_json(const std::vector<NotedCommand>& commands, Date today);

}  // namespace okr::render
