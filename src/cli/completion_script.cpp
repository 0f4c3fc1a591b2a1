#include "cli/completion_script.hpp"

#include <array>

#include "cli/candidates.hpp"

namespace okr::cli {

namespace {

constexpr std::array shells = {
    CompletionShell{"bash", "to be read in ~/.bashrc", render_bash_completion},
    CompletionShell{"zsh", "into a folder of fpath, as _okr", render_zsh_completion},
    CompletionShell{"fish", "into ~/.config/fish/completions", render_fish_completion},
};

}  // namespace

std::span<const CompletionShell> completion_shells() { return shells; }

std::string to_script(std::string_view text) {
  constexpr std::string_view mark = "@COMPLETE@";
  std::string script(text);
  return script.replace(script.find(mark), mark.size(), complete_word);
}

}  // namespace okr::cli
