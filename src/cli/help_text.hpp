#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "okr/render/text.hpp"

namespace okr::cli {

/// Something other than a command that `okr help` speaks about.
struct Topic {
  std::string_view name;
  std::string_view summary;
  std::string_view text;  ///< paragraphs; lines that begin with a blank are kept as they are
};
std::span<const Topic> all_topics();

/// What `okr` says on its own: how to begin, and what there is. `style.width` must not be 0.
std::string render_overview(const render::TextStyle& style);
std::string render_command_help(const Command& command, const render::TextStyle& style);
std::string render_topic(const Topic& topic, const render::TextStyle& style);

}  // namespace okr::cli
