#include "cli/parser.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

[[noreturn]] void refuse(std::string message, const Command* command) {
  const std::string hint = command == nullptr ? "okr help lists the commands and flags"
                                              : fmt::format("okr help {} lists its flags", command->name);
  throw Failure{std::move(message), hint, 2};
}

bool is_flag_like(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

/// The words that may hold flags, and those that can't: filter terms, and what stands behind `--`.
struct Words {
  std::vector<std::string> open;
  std::vector<std::string> plain;
};

bool has_name(const Flag& flag, std::string_view name) {
  const auto names = split(flag.names, ',');
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The command of a line that CLI11 has not seen yet.
const Command* find_command_word(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_flag_like(words[i])) return find_command(words[i]);
    const auto takes_next = [&](const Flag& flag) { return takes_next_word(flag) && has_name(flag, words[i]); };
    if (std::ranges::any_of(global_flags(), takes_next)) ++i;
  }
  return nullptr;
}

/// `-team:ops`, `-beginners`: a minus and a lower-case word that is no bundle of short flags, as `-aq` is.
bool is_minus_term(std::string_view word, const Command& command) {
  if (word.size() < 3 || word[0] != '-' || word[1] < 'a' || word[1] > 'z') return false;
  return !std::ranges::all_of(word.substr(1), [&](char letter) {
    const std::string name{'-', letter};
    const auto is_switch = [&](const Flag& flag) { return flag.value.empty() && has_name(flag, name); };
    return std::ranges::any_of(command.flags, is_switch) || std::ranges::any_of(global_flags(), is_switch);
  });
}

/// In quotes where a shell would take it apart.
std::string quote(const std::string& word) {
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-_=+./:,@%").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

/// `-2`, `-.5`: a minus and a number.
bool is_minus_number(std::string_view word) {
  const auto is_digit = [&](std::size_t at) { return at < word.size() && word[at] >= '0' && word[at] <= '9'; };
  if (word.size() < 2 || word[0] != '-') return false;
  return is_digit(1) || (word[1] == '.' && is_digit(2));
}

/// Whether the next word is this one's value.
bool takes_next_word(std::string_view word, const Command& command) {
  const auto takes_it = [&](const Flag& flag) { return takes_next_word(flag) && has_name(flag, word); };
  return std::ranges::any_of(command.flags, takes_it) || std::ranges::any_of(global_flags(), takes_it);
}

/// Words that CLI11 would take for flags.
bool is_plain_word(std::string_view word, std::string_view before, const Command& command) {
  if (command.takes_filters && is_minus_term(word, command)) return true;
  return command.takes_numbers && is_minus_number(word) && !takes_next_word(before, command);
}

Words divide(const std::vector<std::string>& words) {
  Words divided;
  const Command* command = find_command_word(words);
  const auto end = std::find(words.begin(), words.end(), "--");
  for (auto word = words.begin(); word != end; ++word) {
    // CLI11 ends a subcommand at "++" and drops the word; `-team:ops` it takes for the flag -t.
    const std::string_view before = word == words.begin() ? std::string_view() : *std::prev(word);
    const bool is_term = command != nullptr && is_plain_word(*word, before, *command);
    (*word == "++" || is_term ? divided.plain : divided.open).push_back(*word);
  }
  if (end != words.end()) divided.plain.insert(divided.plain.end(), end + 1, words.end());
  return divided;
}

/// CLI11 would take the next word, even a flag, as the value of `--name=`.
void refuse_empty_values(const std::vector<std::string>& words) {
  for (const std::string_view word : words) {
    if (word.starts_with("--") && word.find('=') + 1 == word.size()) {
      refuse(fmt::format("{} needs a value behind the \"=\"", word.substr(0, word.size() - 1)), nullptr);
    }
  }
}

void add_flags(CLI::App& app, std::span<const Flag> flags) {
  for (const Flag& flag : flags) {
    if (takes_next_word(flag)) {
      app.add_option(std::string(flag.names), CLI::callback_t())->expected(1)->take_all()->allow_extra_args(false);
    } else {
      app.add_flag(std::string(flag.names));
    }
  }
}

std::vector<std::string_view> flag_names(const Command* command) {
  std::vector<std::string_view> names;
  const auto add = [&](std::span<const Flag> flags) {
    for (const Flag& flag : flags) {
      for (const std::string_view name : split(flag.names, ',')) names.push_back(name);
    }
  };
  if (command != nullptr) add(command->flags);
  add(global_flags());
  return names;
}

/// A letter is near to every other one: only long names are suggested.
std::string suggest_flag(const std::string& name, const Command* command) {
  return name.starts_with("--") ? suggest(name, flag_names(command)) : "";
}

/// `--select` where a flag has no value; CLI11's message begins with the name.
std::string describe(const CLI::Error& error) {
  const std::string_view text = error.what();
  return fmt::format("{} needs a value", text.substr(0, text.find(':')));
}

void check_value(const Flag& flag, const std::string& value, const Command* command) {
  if (takes_optional(flag)) return;
  if (flag.value.empty()) {
    if (value != "true") refuse(fmt::format("{} takes no value", main_name(flag)), command);
    return;
  }
  if (value.empty()) refuse(fmt::format("{} needs a value: {}", main_name(flag), flag.value), command);
  const auto names = flag_names(command);
  if (std::find(names.begin(), names.end(), std::string_view(value).substr(0, value.find('='))) != names.end()) {
    refuse(fmt::format("{} needs a value ({}), but \"{}\" follows", main_name(flag), flag.value, value), command);
  }
}

void collect(const CLI::App& app, std::span<const Flag> flags, const Command* command, Arguments& out) {
  for (const Flag& flag : flags) {
    const std::string name(main_name(flag));
    for (const std::string& value : app.get_option(name)->results()) {
      check_value(flag, value, command);
      const bool is_bare = takes_optional(flag) && value == "true";
      out.flags[name].push_back(is_bare ? "" : value);
    }
  }
}

/// What CLI11 could not place, in order: positionals, and flags that no row knows.
void place(const std::vector<std::string>& words, const Command& command, Arguments& out) {
  for (const std::string& word : words) {
    if (is_flag_like(word)) {
      const std::string name = word.substr(0, word.find('='));
      refuse(fmt::format("\"{}\" is no flag of okr {}{}", name, command.name, suggest_flag(name, &command)), &command);
    }
    out.positionals.push_back(word);
  }
}

/// What the help calls the last positional: "[KIND] [TITLE]" -> "title".
std::string to_last_word(const Command& command) {
  const std::string_view words = command.positional;
  std::string word = to_lower(words.substr(words.rfind(' ') + 1));
  std::erase_if(word, [](char letter) { return letter == '[' || letter == ']' || letter == '.'; });
  return word;
}

void check_positionals(const std::vector<std::string>& positionals, const Command& command) {
  if (positionals.size() > command.positionals_max) {
    refuse(fmt::format("\"{}\" is one word too many for okr {}", positionals[command.positionals_max], command.name),
           &command);
  }
  if (command.positionals_max == 2 && positionals.size() == 2 && positionals.back().empty()) {
    refuse(fmt::format("the {} for okr {} is empty", to_last_word(command), command.name), &command);
  }
  for (const std::string& each : positionals) {
    if (each.empty()) refuse(fmt::format("\"\" is nothing that okr {} could take", command.name), &command);
  }
}

const Command* find_parsed(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? nullptr : find_command(commands.front()->get_name());
}

void place_before_command(const std::vector<std::string>& words) {
  if (words.empty()) return;
  const std::string& word = words.front();
  if (is_flag_like(word)) {
    refuse(fmt::format("\"{}\" is no flag of okr{}", word, suggest_flag(word, nullptr)), nullptr);
  }
  std::vector<std::string_view> names;
  for (const Command* command : all_commands()) names.push_back(command->name);
  refuse(fmt::format("\"{}\" is not a command{}", word, suggest(word, names)), nullptr);
}

void build(CLI::App& app) {
  app.set_help_flag();
  app.require_subcommand(0, 1);
  app.allow_extras();
  add_flags(app, global_flags());
  for (const Command* command : all_commands()) {
    CLI::App* own = app.add_subcommand(std::string(command->name));
    own->set_help_flag();
    own->allow_extras();
    add_flags(*own, command->flags);
    add_flags(*own, global_flags_of(*command));
  }
}

}  // namespace

Invocation parse_command_line(const std::vector<std::string>& words) {
  Words divided = divide(words);
  refuse_empty_values(divided.open);
  CLI::App app;
  build(app);
  Invocation invocation;
  invocation.arguments.line = "okr";
  for (const std::string& word : words) invocation.arguments.line += ' ' + quote(word);
  std::reverse(divided.open.begin(), divided.open.end());  // as CLI11 takes them
  try {
    app.parse(divided.open);
  } catch (const CLI::Error& error) {
    refuse(describe(error), find_parsed(app));
  }
  invocation.command = find_parsed(app);
  place_before_command(app.remaining());
  if (invocation.command == nullptr) {
    collect(app, global_flags(), nullptr, invocation.arguments);
    place_before_command(divided.plain);
    return invocation;
  }
  const Command& command = *invocation.command;
  const CLI::App& own = *app.get_subcommands().front();
  const std::vector<Flag> globals = global_flags_of(command);
  collect(app, globals, &command, invocation.arguments);
  collect(own, command.flags, &command, invocation.arguments);
  collect(own, globals, &command, invocation.arguments);
  place(own.remaining(), command, invocation.arguments);
  std::vector<std::string>& positionals = invocation.arguments.positionals;
  positionals.insert(positionals.end(), divided.plain.begin(), divided.plain.end());
  check_positionals(positionals, command);
  return invocation;
}

}  // namespace okr::cli
