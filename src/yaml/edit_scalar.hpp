#pragma once

#include <string>
#include <string_view>

#include "okr/yaml/edit.hpp"

namespace okr::yaml {

/// What a scalar stands in: brackets need more quotes.
enum class Surroundings : std::uint8_t { block, flow };

/// Whether a plain scalar of that text is read as something else than text, here or by other readers of YAML: as a
/// number, a date, a time, true or false, null.
bool looks_like_other_than_text(std::string_view text);

/// Whether a plain scalar of that text is text to this tool: `no` is, which other readers take for false.
bool is_read_as_text(std::string_view text);

/// Whether the text can stand without quotes and is read back as the same bytes.
bool can_be_plain(std::string_view text, Surroundings surroundings);

/// Whether the text has several lines that can stand as they are below `|`, or `|-` where no line end is behind the
/// last.
bool can_be_literal(std::string_view text);

/// Whether `text` is spelt as its kind asks.
bool is_well_spelt(const Value& value);

/// A scalar as it stands on one line. A text is written in `style` where that reads back the same, else in double
/// quotes.
std::string render_scalar(const Value& value, Style style, Surroundings surroundings);

/// A key, in the style of its siblings where that reads back the same.
std::string render_key(std::string_view key, Style style, Surroundings surroundings);

}  // namespace okr::yaml
