#include <algorithm>
#include <array>

#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::array commands = {&init_command,   &new_command,        &status_command,   &show_command,
                                 &tree_command,   &report_command,     &check_in_command, &approve_command,
                                 &edit_command,   &lint_command,       &explain_command,  &undo_command,
                                 &schema_command, &completion_command, &help_command};

constexpr std::array day_words = {std::string_view("now")};
constexpr std::array color_words = {std::string_view("always"), std::string_view("never"), std::string_view("auto")};

constexpr std::array globals = {
    Flag{"-C", "DIR", "as if started in this folder"},
    Flag{"--config", "FILE", "this config; its folder is the workspace (also OKR_CONFIG)"},
    Flag{"--today",
         "DATE",
         "the day it is, or now for the clock's (also OKR_TODAY); lint runs its rules of the clock only with it",
         {WordKind::choice, words_of<day_words>}},
    Flag{"--color", "WHEN", "always, never or auto (default)", {WordKind::choice, words_of<color_words>}},
    Flag{"--ascii", "", "okr's own drawing in plain characters"},
    Flag{"--width", "N", "so many cells a line, instead of the terminal's"},
    Flag{"-o", "FILE", "write the answer to this file instead of stdout"},
    Flag{"--no-input", "", "ask nothing, even on a terminal"},
    Flag{"-q,--quiet", "", "the answer only, nothing beside it"},
    Flag{"-h,--help", "", "this text"},
    Flag{"--version", "", "the version"},
};

}  // namespace

std::span<const Command* const> all_commands() { return commands; }

const Command* find_command(std::string_view name) {
  for (const Command* command : commands) {
    if (command->name == name) return command;
  }
  return nullptr;
}

std::span<const Flag> global_flags() { return globals; }

bool has_own(const Command& command, const Flag& global) {
  return std::ranges::any_of(command.flags, [&](const Flag& own) { return main_name(own) == main_name(global); });
}

std::vector<Flag> global_flags_of(const Command& command) {
  std::vector<Flag> flags;
  for (const Flag& flag : globals) {
    if (!has_own(command, flag)) flags.push_back(flag);
  }
  return flags;
}

std::string_view main_name(const Flag& flag) { return flag.names.substr(flag.names.rfind(',') + 1); }

bool takes_optional(const Flag& flag) { return flag.value.starts_with("[="); }

bool takes_next_word(const Flag& flag) { return !flag.value.empty() && !takes_optional(flag); }

std::optional<std::string> Arguments::find(std::string_view flag) const {
  const auto found = flags.find(flag);
  if (found == flags.end()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Arguments::list(std::string_view flag) const {
  std::vector<std::string> values;
  const auto found = flags.find(flag);
  if (found == flags.end()) return values;
  for (const std::string& given : found->second) {
    for (const std::string_view value : split(given, ',')) {
      if (!trim(value).empty()) values.emplace_back(trim(value));
    }
  }
  return values;
}

}  // namespace okr::cli
