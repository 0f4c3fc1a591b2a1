#include "render/json_text.hpp"

#include <fmt/format.h>

#include "okr/base/text.hpp"
#include "okr/base/version.hpp"

namespace okr::render {

namespace {

constexpr std::size_t indent = 2;
constexpr int schema_version = 1;

/// Behind `dump` these stand only inside strings, where an escape means the same: DEL, C1, separators and bidi
/// controls.
bool acts_on_terminal(std::int32_t code_point) {
  return (code_point >= 0x7F && code_point <= 0x9F) || (code_point >= 0x2028 && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069);
}

std::string dump(const Json& document) {
  const std::string text = document.dump(indent, ' ', false, Json::error_handler_t::replace);
  std::string out;
  out.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ascii = count_ascii(text, at);
    for (const char c : std::string_view(text).substr(at, ascii)) {
      if (c == 0x7F) {
        out += "\\u007f";
      } else {
        out += c;
      }
    }
    at += ascii;
    if (at == text.size()) break;
    const Decoded decoded = decode_utf8(text, at);
    if (acts_on_terminal(decoded.code_point)) {
      out += fmt::format("\\u{:04x}", decoded.code_point);
    } else {
      out.append(text, at, decoded.size);
    }
    at += decoded.size;
  }
  return out;
}

/// Line ends stand between values only: inside strings they are escapes.
std::string indent_lines(std::string_view text, std::size_t blanks) {
  std::string out;
  for (const std::string_view line : split(text, '\n')) {
    out += '\n';
    out.append(blanks, ' ');
    out += line;
  }
  return out;
}

}  // namespace

std::string to_json_text(const Json& document) { return dump(document) + '\n'; }

std::string to_json_text(const Json& head, std::string_view list, std::size_t count,
                         const std::function<Json(std::size_t index)>& element, const Json& tail) {
  std::string out = dump(head);
  out.resize(out.rfind('\n'));
  out += fmt::format(",\n{:{}}{}: [", "", indent, dump(list));
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) out += ',';
    out += indent_lines(dump(element(i)), 2 * indent);
  }
  if (count > 0) out += fmt::format("\n{:{}}", "", indent);
  return out + (tail.empty() ? "]\n}" : "]," + dump(tail).substr(1)) + '\n';
}

Json begin_document(std::string_view kind) {
  Json document;
  document["schema_version"] = schema_version;
  document["kind"] = kind;
  document["tool"] = {{"name", "okr"}, {"version", version()}};
  return document;
}

}  // namespace okr::render
