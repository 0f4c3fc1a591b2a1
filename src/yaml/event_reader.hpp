#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace YAML {  // NOLINT(readability-identifier-naming): the library's
class EventHandler;
}

namespace okr::yaml {

/// Where and why the text can't be read on.
struct ReadError {
  std::size_t offset = 0;
  std::string cause;  ///< yaml-cpp's words, or one of those below
};

inline constexpr std::string_view unclosed_quote = "unclosed quote";
inline constexpr std::string_view junk_after_document = "junk after document";
inline constexpr std::string_view crowded_line = "crowded line";

/// How far a reading is.
struct ReadProgress {
  std::size_t events = 0;  ///< counted by the handler
  std::size_t bytes = 0;   ///< that yaml-cpp took, over all readings
};

/// Gives the first document of `text` from `begin` on to `handler`; what it throws passes through. Returns what went
/// wrong. A line with so many values that yaml-cpp, which keeps them all until it has seen their end, would need too
/// much memory ends the text.
std::optional<ReadError> read_events(std::string_view text, std::size_t begin, YAML::EventHandler& handler,
                                     ReadProgress& progress);

}  // namespace okr::yaml
