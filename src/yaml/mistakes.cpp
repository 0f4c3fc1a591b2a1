#include "yaml/mistakes.hpp"

#include <fmt/format.h>

#include <array>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/lines.hpp"

namespace okr::yaml {

namespace {

std::string_view at(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

Diagnostic syntax(Span span, std::string message, std::string help, std::string_view key) {
  return make_finding(syntax_rule, span, std::move(message), std::move(help), key);
}

std::string name_space(std::string_view text, Span space) {
  const std::int32_t code_point = decode_utf8(text, space.begin).code_point;
  return fmt::format("{} ({})", code_point == 0xA0 ? "no-break space" : "special space", name_code_point(code_point));
}

/// `value` as it would stand in double quotes.
std::string to_double_quoted(std::string_view value) {
  std::string out;
  for (const char c : shorten(value)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return fmt::format("\"{}\"", out);
}

std::string show_entry(std::string_view key, std::string_view value) {
  return key.empty() ? to_double_quoted(value) : fmt::format("{}: {}", shorten(key), to_double_quoted(value));
}

}  // namespace

Diagnostic missing_colon(std::string_view text, Span words) {
  const std::string_view line = at(text, words);
  const std::size_t word = find_word_end(line, 0);
  const bool is_one_word = word == line.size();
  std::string help = fmt::format("write {}:", shorten(line));
  if (!is_one_word) {
    help = word > 0 && line[word] == ' ' ? fmt::format("write {}: {}, or indent it if it goes on with the text above",
                                                       line.substr(0, word), shorten(line.substr(word + 1)))
                                         : "write it as \"key: value\", or indent it under the text that it belongs to";
  }
  return syntax(words, fmt::format("{} has no colon: a key needs one behind it", quote(line)), std::move(help), line);
}

Diagnostic missing_space(std::string_view text, Span words, std::size_t colon) {
  const std::string_view key = at(text, {words.begin, colon});
  const std::string_view value = at(text, {colon + 1, words.end});
  return syntax(words, fmt::format("{} has no space behind its colon", quote(at(text, words))),
                fmt::format("write {}: {}", shorten(key), shorten(value)), at(text, words));
}

Diagnostic wrong_space_after_colon(std::string_view text, Span space) {
  return syntax(space,
                fmt::format("a {} stands behind the colon: YAML knows only the plain space", name_space(text, space)),
                "replace it by a plain space", name_space(text, space));
}

Diagnostic wrong_space_in_indentation(std::string_view text, Span space) {
  return syntax(space,
                fmt::format("a {} stands in the indentation: YAML knows only the plain space", name_space(text, space)),
                "indent with plain spaces", name_space(text, space));
}

Diagnostic tab_in_indentation(Span tabs) {
  return syntax(tabs, "a tab stands in the indentation: YAML knows only spaces there", "indent with spaces", "tab");
}

Diagnostic never_closed_quote(std::string_view text, Span words) {
  const char mark = text[words.begin];
  const std::string_view inside = at(text, {words.begin + 1, words.end});
  return syntax({words.begin, words.begin + 1}, fmt::format("the quote before {} is never closed", quote(inside)),
                fmt::format("close it: {}{}{}", mark, shorten(inside), mark), inside);
}

Diagnostic never_closed_bracket(std::string_view text, std::size_t bracket) {
  const char closing = text[bracket] == '[' ? ']' : '}';
  return syntax({bracket, bracket + 1}, fmt::format("the \"{}\" is never closed", text[bracket]),
                fmt::format("close it with \"{}\", or quote the text if it is no list", closing),
                text.substr(bracket, find_text_end(text, bracket) - bracket));
}

Diagnostic text_after_quote(std::string_view text, Span quoted, Span whole) {
  const std::string_view rest = trim(at(text, {quoted.end, whole.end}));
  const bool is_double = text[quoted.begin] == '"';
  return syntax(whole, fmt::format("{} stands behind the closing quote", quote(rest)),
                is_double ? "put the whole text in quotes, and a \\ before each \" inside it"
                          : "put the whole text in double quotes, or write each ' inside it twice",
                at(text, whole));
}

Diagnostic text_after_bracket(std::string_view text, Span rest) {
  return syntax(rest, fmt::format("{} stands behind the closing bracket", quote(at(text, rest))),
                "remove it, or put the whole text in quotes", at(text, rest));
}

Diagnostic colon_in_text(std::string_view text, Span key, Span value) {
  return syntax(value, fmt::format("{} has a colon inside: it reads as another key", quote(at(text, value))),
                fmt::format("put the text in quotes: {}", show_entry(at(text, key), at(text, value))), at(text, value));
}

Diagnostic reserved_begin(std::string_view text, Span key, Span value) {
  if (value.size() == 1) {
    return syntax(value, fmt::format("{} has no meaning here", quote(at(text, value))),
                  "remove it, or put it in quotes if it is text", at(text, value));
  }
  return syntax(
      value,
      fmt::format("{} begins with \"{}\", which YAML keeps for itself", quote(at(text, value)), text[value.begin]),
      fmt::format("put the text in quotes: {}", show_entry(at(text, key), at(text, value))), at(text, value));
}

Diagnostic list_beside_key(std::string_view text, Span value) {
  return syntax(value, fmt::format("the list item {} stands on its key's line", quote(at(text, value))),
                "put each item on a line of its own below the key", at(text, value));
}

Diagnostic text_after_block_indicator(std::string_view text, Span rest) {
  return syntax(rest, fmt::format("{} stands behind the sign of a text block", quote(at(text, rest))),
                text[rest.begin] == '#' ? "put a space before the #" : "begin the text on the next line, indented",
                at(text, rest));
}

Diagnostic too_deep(std::string_view text, Span words, std::string_view sibling) {
  return syntax(words, fmt::format("{} is indented deeper than the line it goes with", quote(at(text, words))),
                sibling.empty() ? "give it the indentation of the key or list that it belongs to"
                                : fmt::format("begin it in the column of {}", quote(sibling)),
                at(text, words));
}

Diagnostic bad_dedent(std::string_view text, Span words) {
  return syntax(words, fmt::format("the indentation of {} is that of no line above", quote(at(text, words))),
                "give it the indentation of the key or list that it belongs to", at(text, words));
}

Diagnostic item_among_keys(std::string_view text, Span words) {
  return syntax(words, fmt::format("the list item {} stands where a key must", quote(at(text, words))),
                "write \"key:\" above the list, or indent it under its key", at(text, words));
}

Diagnostic key_among_items(std::string_view text, Span words) {
  return syntax(words, fmt::format("{} stands where a list item must", quote(at(text, words))),
                "begin it with \"- \", or give it the indentation of its own list's key", at(text, words));
}

Diagnostic stray_text(std::string_view text, Span words) {
  return syntax(words, fmt::format("{} belongs to no key and no list", quote(at(text, words))),
                "remove it, or write it as \"key: value\"", at(text, words));
}

Diagnostic bad_escape(std::string_view text, Span escape) {
  const std::string_view words = at(text, escape);
  const bool is_surrogate = words.starts_with("\\ud") || words.starts_with("\\uD");
  return syntax(escape, fmt::format("{} is no escape that YAML knows", quote(words)),
                is_surrogate ? "write the character itself, or \\U and its eight digits"
                             : "write \\\\ for a backslash, or put the text in single quotes",
                words);
}

Diagnostic long_key(std::string_view text, Span key) {
  return make_finding(limit_rule, key, fmt::format("the key {} is longer than 1,024 bytes", quote(at(text, key))),
                      "shorten it; a text with a colon must stand in quotes", at(text, key));
}

Diagnostic empty_flow_item(Span comma) {
  return syntax(comma, "nothing stands before this comma", "remove the comma, or write the item that is missing", ",");
}

Diagnostic missing_key(Span colon) {
  return syntax(colon, "no key stands before this colon", "write the key, or put the text in quotes", ":");
}

Diagnostic missing_space_behind_dash(std::string_view text, Span words) {
  return syntax(words, fmt::format("{} has no space behind its dash", quote(at(text, words))),
                fmt::format("write - {}", shorten(at(text, words).substr(1))), at(text, words));
}

Diagnostic too_many_values(Span place) {
  return make_finding(limit_rule, place, "one line holds too many values to read",
                      "write each value on a line of its own: what stands behind this place was not read", "");
}

Diagnostic merge_key(Span key) {
  return syntax(key, "\"<<\" merges nothing here: okr reads no merge keys", "write the fields out", "<<");
}

Diagnostic undeclared_tag(std::string_view text, Span tag) {
  return syntax(tag, fmt::format("the tag {} is declared nowhere", quote(at(text, tag))),
                "remove it, or put the text in quotes", at(text, tag));
}

Diagnostic second_document(Span marker) {
  return syntax(marker, "a second document begins here: okr reads one document a file",
                "move it to a file of its own, or remove the marker", "---");
}

Diagnostic junk(std::string_view text, Span words) {
  return syntax(words, fmt::format("{} stands behind the end of the document", quote(at(text, words))),
                "remove it, or give it the shape and indentation of what stands above", at(text, words));
}

Diagnostic unreadable(std::string_view text, Span words, std::string_view cause) {
  struct Wording {
    std::string_view cause;    ///< how yaml-cpp's message begins
    std::string_view message;  ///< fits behind the user's words
    std::string_view help;
  };
  static constexpr std::array wordings = {
      Wording{unknown_anchor, "refers to no anchor above it", "write out what is meant, or put the text in quotes"},
      Wording{"end of map flow not found", "does not fit into the \"{\" that it stands in",
              "separate the entries by commas and close it with \"}\""},
      Wording{"end of sequence flow not found", "does not fit into the \"[\" that it stands in",
              "separate the items by commas and close it with \"]\""},
      Wording{"end of map not found", "is no key", "write it as \"key: value\" in the column of the other keys"},
      Wording{"end of sequence not found", "is no list item", "begin it with \"- \" in the column of the other items"},
      Wording{"illegal map value", "has a colon where no key can stand", "put the text in quotes"},
      Wording{"illegal map key", "is a key where none can stand", "put the text in quotes"},
      Wording{"illegal block entry", "is a list item where none can stand",
              "put each item on a line of its own below the key"},
      Wording{"illegal flow end", "closes a bracket that is not open", "remove it, or put the text in quotes"},
      Wording{"illegal document indicator in scalar", "ends the document inside a quoted text",
              "close the quote before it"},
      Wording{"illegal tab when looking for indentation", "is indented with a tab", "indent with spaces"},
  };
  for (const Wording& wording : wordings) {
    if (cause.starts_with(wording.cause)) {
      return syntax(words, fmt::format("{} {}", quote(at(text, words)), wording.message), std::string(wording.help),
                    at(text, words));
    }
  }
  return syntax(words, fmt::format("{} can't be read here ({})", quote(at(text, words)), cause),
                "put the text in quotes", at(text, words));
}

}  // namespace okr::yaml
