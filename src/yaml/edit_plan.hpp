#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "yaml/edit_guards.hpp"
#include "yaml/edit_style.hpp"
#include "yaml/edit_units.hpp"

namespace okr::yaml {

/// Finds the byte edits that make one change. Throws `Refused`.
class Planner {
 public:
  /// Both must outlive it.
  Planner(const SourceFile& file, const Document& document)
      : file_(file), document_(document), units_(file, document) {}

  std::vector<TextEdit> plan(const Edit& edit) const;

 private:
  using Edits = std::vector<TextEdit>;

  // edit_plan.cpp
  [[nodiscard]] Edits plan_one(const SetScalar& edit) const;
  [[nodiscard]] Edits plan_one(const AddKey& edit) const;
  [[nodiscard]] Edits plan_one(const AppendItem& edit) const;
  [[nodiscard]] Edits replace_scalar(const Node& old, const std::string& text) const;
  [[nodiscard]] Edits replace_literal(const Node& old, std::string_view text) const;
  [[nodiscard]] Edits add_first_key(const Node& mapping, const ValueEntry& entry, const Samples& samples) const;
  [[nodiscard]] Edits fill(const Node& empty, const Value& content, const Samples& samples) const;
  [[nodiscard]] Edits fill_unit(const Unit& unit, const Value& content, const Samples& samples) const;
  [[nodiscard]] Edits fill_root(const Value& content) const;
  [[nodiscard]] Edits insert_lines(std::size_t unit, const std::string& text) const;
  [[nodiscard]] Edits insert_inline(const Node& collection, const std::string& text) const;
  [[nodiscard]] Samples find_cousins(const Path& path, const std::string& key) const;
  [[nodiscard]] ValueWriter make_writer(std::size_t at) const;

  // edit_remove.cpp
  [[nodiscard]] Edits plan_one(const RemoveEntry& edit) const;
  [[nodiscard]] Edits remove_inline(const Node& collection, std::size_t index) const;
  [[nodiscard]] Edits remove_only(std::size_t unit, const Node& collection) const;
  [[nodiscard]] Edits remove_first_behind_dash(std::size_t unit) const;
  [[nodiscard]] TextEdit remove_lines(std::size_t unit) const;
  [[nodiscard]] std::size_t find_own_begin(std::size_t unit) const;
  [[nodiscard]] bool is_behind_dash(std::size_t unit) const;

  /// The end of the last line of a unit: of its content, or of a comment below that belongs to it.
  [[nodiscard]] std::size_t find_unit_end(std::size_t unit) const;

  const SourceFile& file_;
  const Document& document_;
  Units units_;
};

/// The place of an entry or item in brackets.
Span find_inline_span(const Node& collection, std::size_t index);

/// Whether the node's brackets, or brackets around it, hold what is written there.
bool is_in_brackets(const Node& root, const Path& path);

}  // namespace okr::yaml
