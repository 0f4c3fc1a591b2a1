#pragma once

#include <optional>
#include <string_view>

#include "yaml/finding.hpp"

namespace okr::yaml {

// The words for each mistake. `text` is the whole text, places are offsets into it.

/// `title Grow`, `objectives`.
Diagnostic missing_colon(std::string_view text, Span words);
/// `start:41`: the words, and the colon in them.
Diagnostic missing_space(std::string_view text, Span words, std::size_t colon);
/// The colon has a no-break space or the like behind it.
Diagnostic wrong_space_after_colon(std::string_view text, Span space);
Diagnostic wrong_space_in_indentation(std::string_view text, Span space);
Diagnostic tab_in_indentation(Span tabs);
/// The opening quote; `words_end` is where its line ends.
Diagnostic never_closed_quote(std::string_view text, Span words);
Diagnostic never_closed_bracket(std::string_view text, std::size_t bracket);
/// `title: "Grow" revenue`: the quoted part and the whole.
Diagnostic text_after_quote(std::string_view text, Span quoted, Span whole);
Diagnostic text_after_bracket(std::string_view text, Span rest);
/// `title: Grow: revenue`: `key` is empty where the value is an item.
Diagnostic colon_in_text(std::string_view text, Span key, Span value);
/// `owner: @x`.
Diagnostic reserved_begin(std::string_view text, Span key, Span value);
/// `key_results: - title`.
Diagnostic list_beside_key(std::string_view text, Span value);
Diagnostic text_after_block_indicator(std::string_view text, Span rest);
/// A key deeper than its siblings, or at a column that no line above has.
Diagnostic too_deep(std::string_view text, Span words, std::string_view sibling);
Diagnostic bad_dedent(std::string_view text, Span words);
Diagnostic item_among_keys(std::string_view text, Span words);
Diagnostic key_among_items(std::string_view text, Span words);
Diagnostic stray_text(std::string_view text, Span words);
Diagnostic bad_escape(std::string_view text, Span escape);
Diagnostic long_key(std::string_view text, Span key);
Diagnostic empty_flow_item(Span comma);
/// `: value`.
Diagnostic missing_key(Span colon);
/// `-title: Grow`.
Diagnostic missing_space_behind_dash(std::string_view text, Span words);
Diagnostic too_many_values(Span place);
Diagnostic merge_key(Span key);
Diagnostic undeclared_tag(std::string_view text, Span tag);
Diagnostic second_document(Span marker);
Diagnostic junk(std::string_view text, Span words);
/// How yaml-cpp's message on an alias without an anchor begins.
inline constexpr std::string_view unknown_anchor = "the referenced anchor is not defined";

/// What yaml-cpp says, in our words.
Diagnostic unreadable(std::string_view text, Span words, std::string_view cause);

}  // namespace okr::yaml
