#include "cli/output_language.hpp"

#include <algorithm>
#include <array>

namespace okr::cli {

namespace {

using language::Language;

Language find_most_frequent(const model::Workspace& workspace) {
  std::array<int, language::all_languages.size()> counts{};
  for (const model::OkrFile& file : workspace.files) ++counts.at(static_cast<std::size_t>(file.language));
  return static_cast<Language>(std::ranges::max_element(counts) - counts.begin());
}

}  // namespace

render::TextStyle find_style(const Arguments& arguments, const Session& session, const model::Workspace& workspace) {
  render::TextStyle style = session.out;
  if (const auto given = arguments.find("--language")) {
    style.language = to_language(*given, "a language that okr writes");
  } else {
    const std::string& messages = workspace.config.messages;
    style.language = language::find_language(messages).value_or(find_most_frequent(workspace));
  }
  return style;
}

}  // namespace okr::cli
