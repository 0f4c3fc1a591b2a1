#include <fmt/format.h>

#include "cli/completion_script.hpp"
#include "cli/word_kinds.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view head = R"(# okr's completion for fish. As okr.fish in ~/.config/fish/completions

# The command of the line and the number of the place at the cursor behind it, as far as there is one.
function __okr_place
    set -l command ''
    set -l place 1
    set -l is_value no
    for word in (commandline -opc)[2..-1]
        if test $is_value = yes
            set is_value no
            continue
        end
        switch $word
            case '--*=*'
            case '-*'
                contains -- $word (__okr_valued "$command"); and set is_value yes
            case '*'
                if test -z "$command"
                    set command $word
                else
                    set place (math $place + 1)
                end
        end
    end
    test -n "$command"; and printf '%s\n' $command $place
end

function __okr_has_no_command
    set -l place (__okr_place)
    test -z "$place"
end

# Whether the line is of this command.
function __okr_is
    set -l place (__okr_place)
    test -n "$place"; and test $place[1] = $argv[1]
end

# Whether the cursor is at this place of this command; with a + at that or a later one.
function __okr_at
    set -l place (__okr_place)
    test -n "$place"; and test $place[1] = $argv[1]; or return 1
    if test "$argv[3]" = +
        test $place[2] -ge $argv[2]
    else
        test $place[2] -eq $argv[2]
    end
end

# Asks okr what the word at the cursor can go on to.
function __okr_ask
    set -l line (commandline -opc)
    set -l word (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
    set -l program (string replace -r -- '^~/' "$HOME/" $line[1])
    $program @COMPLETE@ $argv[1] "$word" -- $line 2>/dev/null
end

)";

std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '\'') out += '\\';
    out += c;
  }
  return out;
}

/// The options of `complete` for what stands somewhere. Files need one of their own, as fish offers none of itself
/// here.
std::string to_values(const Taken& taken) {
  switch (find_source(taken.kind)) {
    case WordSource::none:
      return "";
    case WordSource::files:
      return " -F";
    case WordSource::folders:
      return " -a '(__fish_complete_directories)'";
    case WordSource::candidates:
      return fmt::format(" -k -a '(__okr_ask {})'", to_name(taken.kind));
    case WordSource::choices:
      break;
  }
  // With no description each, else fish takes the flag's.
  return fmt::format(" -a '(printf \"%s\\\\t\\\\n\" {})'", list_choices(taken));
}

std::string render_flag(const Flag& flag, std::string_view condition) {
  std::string out = "complete -c okr";
  if (!condition.empty()) out += fmt::format(" -n '{}'", condition);
  for (const std::string_view name : split(flag.names, ',')) {
    out += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2)) : fmt::format(" -s {}", name.substr(1));
  }
  if (takes_next_word(flag))
    out += (find_source(find_taken(flag).kind) == WordSource::files ? " -r" : " -x") + to_values(find_taken(flag));
  return out + fmt::format(" -d '{}'\n", escape(flag.words));
}

/// A flag of all commands; not where a command has one of that name.
std::string render_global(const Flag& flag) {
  std::string condition;
  for (const Command* command : all_commands()) {
    if (!has_own(*command, flag)) continue;
    condition += fmt::format("{}not __okr_is {}", condition.empty() ? "" : "; and ", command->name);
  }
  return render_flag(flag, condition);
}

std::string render_positionals(const Command& command) {
  std::string out;
  for (const auto& [taken, number, is_rest] : find_positionals(command)) {
    const std::string place = fmt::format("__okr_at {} {}{}", command.name, number, is_rest ? " +" : "");
    if (find_source(taken.kind) == WordSource::choices) {
      for (const HelpLine& choice : taken.choices()) {
        out += fmt::format("complete -c okr -n '{}' -a {} -d '{}'\n", place, choice.term, escape(choice.words));
      }
    } else if (find_source(taken.kind) != WordSource::none) {
      out += fmt::format("complete -c okr -n '{}'{}\n", place, to_values(taken));
    }
  }
  return out;
}

std::string list_valued(std::span<const Flag> flags) {
  std::string names;
  for (const Flag& flag : flags) {
    if (!takes_next_word(flag)) continue;
    for (const std::string_view name : split(flag.names, ',')) names += fmt::format(" {}", name);
  }
  return names;
}

/// The flags of a command that take the next word.
std::string render_valued() {
  std::string out = "function __okr_valued\n    switch $argv[1]\n";
  for (const Command* command : all_commands()) {
    const std::string names = list_valued(command->flags) + list_valued(global_flags_of(*command));
    out += fmt::format("        case {}\n            printf '%s\\n'{}\n", command->name, names);
  }
  out += fmt::format("        case '*'\n            printf '%s\\n'{}\n    end\nend\n\n", list_valued(global_flags()));
  return out;
}

}  // namespace

std::string render_fish_completion() {
  std::string out = to_script(head);
  out += render_valued() + "complete -c okr -f\n";
  for (const Command* command : all_commands()) {
    out +=
        fmt::format("complete -c okr -n __okr_has_no_command -a {} -d '{}'\n", command->name, escape(command->summary));
  }
  for (const Flag& flag : global_flags()) out += render_global(flag);
  for (const Command* command : all_commands()) {
    out += '\n' + render_positionals(*command);
    const std::string condition = fmt::format("__okr_is {}", command->name);
    for (const Flag& flag : command->flags) out += render_flag(flag, condition);
  }
  return out;
}

}  // namespace okr::cli
