#include "cli/completion_script.hpp"

#include <array>

namespace okr::cli {

namespace {

constexpr std::array shells = {
    CompletionShell{"bash", "to be read in ~/.bashrc", render_bash_completion},
    CompletionShell{"zsh", "into a folder of fpath, as _okr", render_zsh_completion},
    CompletionShell{"fish", "into ~/.config/fish/completions", render_fish_completion},
};

}  // namespace

std::span<const CompletionShell> completion_shells() { return shells; }

}  // namespace okr::cli
