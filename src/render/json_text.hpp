#pragma once

#include <cstddef>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace okr::render {

using Json = nlohmann::ordered_json;

/// The document as text for a file or a terminal: bytes that are no UTF-8 become U+FFFD, characters that would act on
/// a terminal become escapes. Ends in a line end.
std::string to_json_text(const Json& document);

/// `head` with one more key that holds a list, and `tail`'s keys behind it; as `to_json_text` writes the whole. The
/// elements become text one by one: a list of a hundred thousand findings is never in memory as a tree.
std::string to_json_text(const Json& head, std::string_view list, std::size_t count,
                         const std::function<Json(std::size_t index)>& element, const Json& tail);

/// `{"schema_version": 1, "kind": .., "tool": {..}}`, which every document begins with.
Json begin_document(std::string_view kind);

}  // namespace okr::render
