#include "okr/git/editor.hpp"

#include "git/command.hpp"
#include "okr/base/text.hpp"

namespace okr::git {

std::optional<std::string> find_editor(const std::string& folder, const std::vector<std::string>& environment) {
  const auto output = run_git(folder, {"var", "GIT_EDITOR"}, "", environment);
  if (!output || output->exit != 0 || is_blank(output->out)) return std::nullopt;
  return std::string(trim(output->out));
}

}  // namespace okr::git
