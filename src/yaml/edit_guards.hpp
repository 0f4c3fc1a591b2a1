#pragma once

#include <string>
#include <string_view>

#include "okr/source/source_file.hpp"
#include "yaml/edit_units.hpp"

namespace okr::yaml {

/// Thrown within this engine where a change can't be made; `plan_edit` and `edit_document` return it.
struct Refused {
  Refusal refusal;
};

/// An empty help says what to write by hand.
[[noreturn]] void refuse(std::string message, std::string help, Span span);

/// What the user calls the node that a path leads to: `"title"`, `item 2 of "check_ins"`.
std::string name_path(const Path& path);

/// Refuses a text that is broken: what reads it today may read another thing of it tomorrow.
void check_sound(const Document& document);

/// The node at `path`, or nullptr where the last step leads to nothing. Refuses a way over anchors, aliases, keys that
/// stand twice, `? key` and brackets over several lines.
const Node* find_checked(const SourceFile& file, const Node& root, const Path& path);

/// Refuses where the lines of `span` and next to it end in different ways, or tabs stand before what is in them.
void check_lines(const SourceFile& file, Span span);

/// The text (`|`, `>+`, but not `|-`) that a unit ends in and that holds the line end behind it, or nullptr.
const Node* find_open_block(const SourceFile& file, const Unit& unit);

/// Refuses where the unit's last content is a text that lines behind it would change: its blank lines at the end count
/// (`|+`), or it ends with the file.
void check_not_kept(const SourceFile& file, const Unit& unit);

/// Refuses a value whose text is not of its kind, or no UTF-8.
void check_value(const Value& value, Span place);

/// How the line of `at` ends, or where it has no end the one before it.
std::string find_line_ending(const SourceFile& file, std::size_t at);

}  // namespace okr::yaml
