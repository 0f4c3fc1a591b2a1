#include <algorithm>
#include <array>

#include "cli/commands/commands.hpp"
#include "cli/help_text.hpp"
#include "cli/session.hpp"
#include "cli/suggestion.hpp"

namespace okr::cli {

namespace {

constexpr std::array examples = {
    HelpLine{"okr help lint", "what okr lint does, with its flags and exit codes"},
    HelpLine{"okr help format", "how an OKR file is written"},
};

std::vector<HelpLine> list_subjects() {
  std::vector<HelpLine> subjects;
  for (const Command* command : all_commands()) subjects.push_back({command->name, command->summary});
  for (const Topic& topic : all_topics()) subjects.push_back({topic.name, topic.summary});
  return subjects;
}

constexpr std::array taken = {Taken{WordKind::choice, list_subjects}};

std::vector<std::string_view> all_names() {
  std::vector<std::string_view> names;
  for (const HelpLine& subject : list_subjects()) names.push_back(subject.term);
  return names;
}

std::string render(const Arguments& arguments, const render::TextStyle& style) {
  if (arguments.positionals.empty()) return render_overview(style);
  const std::string& name = arguments.positionals.front();
  if (const Command* command = find_command(name)) return render_command_help(*command, style);
  const auto topics = all_topics();
  const auto topic = std::find_if(topics.begin(), topics.end(), [&](const Topic& each) { return each.name == name; });
  if (topic == topics.end()) refuse_name(name, "a command or a topic of the help", all_names(), "okr help lists them");
  return render_topic(*topic, style);
}

int run(const Arguments& arguments, const Session& session) {
  render::TextStyle style = session.out;
  style.width = session.help_width;
  session.env.out(render(arguments, style));
  return 0;
}

}  // namespace

constinit const Command help_command{
    .name = "help",
    .summary = "tells about a command or a topic",
    .positional = "[COMMAND or TOPIC]",
    .positionals_max = 1,
    .taken = taken,
    .about = {},
    .flags = {},
    .examples = examples,
    .exit_codes = {},
    .see_also = {},
    .run = run,
};

}  // namespace okr::cli
