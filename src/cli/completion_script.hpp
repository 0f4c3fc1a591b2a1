#pragma once

#include <span>
#include <string>
#include <string_view>

namespace okr::cli {

/// A shell that `okr completion` writes for, from the rows of commands and flags.
struct CompletionShell {
  std::string_view name;
  std::string_view summary;  ///< where its script goes
  std::string (*render)();
};
std::span<const CompletionShell> completion_shells();

/// A script's text with the word that it calls okr with in the place of "@COMPLETE@".
std::string to_script(std::string_view text);

std::string render_bash_completion();
std::string render_zsh_completion();
std::string render_fish_completion();

}  // namespace okr::cli
