#include "okr/git/identity.hpp"

#include "git/command.hpp"
#include "okr/base/text.hpp"

namespace okr::git {

std::vector<std::string> find_identity(const std::string& folder) {
  const auto output = run_git(folder, {"config", "-z", "--get-regexp", "^user\\.(name|email)$"});
  std::vector<std::string> names;
  if (!output) return names;
  if (output->exit > 1) throw to_failure(*output);  // 1: none is set
  for (const std::string_view entry : split(output->out, '\0')) {
    const std::size_t value = entry.find('\n');
    if (value == std::string_view::npos || is_blank(entry.substr(value))) continue;
    names.emplace_back(trim(entry.substr(value)));
  }
  return names;
}

}  // namespace okr::git
