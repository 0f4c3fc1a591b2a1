#include <fmt/format.h>

#include "cli/completion_script.hpp"
#include "cli/word_kinds.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view head = R"(#compdef okr
# okr's completion for zsh. In a folder of fpath as _okr, or in ~/.zshrc behind compinit: source <(okr completion zsh)

# Asks okr what the word at the cursor can go on to; a word that ends in : goes on without a blank.
_okr_ask() {
  local word about
  local -a whole shown open shown_open
  while IFS=$'\t' read -r word about; do
    if [[ $word == *: ]]; then
      open+=("$word")
      shown_open+=("$word${about:+  -- $about}")
    else
      whole+=("$word")
      shown+=("$word${about:+  -- $about}")
    fi
  done < <("${okr_line[1]/#\~\//$HOME/}" @COMPLETE@ "$1" "${(Q)PREFIX}" -- "${(@Q)okr_line}" 2> /dev/null)
  ((${#whole})) && compadd -l -d shown -a whole
  ((${#open})) && compadd -l -S '' -d shown_open -a open
}

)";

constexpr std::string_view tail = R"(
if [[ ${funcstack[1]} == _okr ]]; then
  _okr "$@"
else
  compdef _okr okr
fi
)";

/// Words in single quotes, in which `special` characters have a backslash.
std::string escape(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  }
  return out;
}

/// What stands behind the explanation of a flag or a place: ":NAME:ACTION". With a blank before it, a function is
/// called with these words alone.
std::string to_action(const Taken& taken, std::string_view name) {
  std::string action;
  switch (find_source(taken.kind)) {
    case WordSource::none:
      action = " ";
      break;
    case WordSource::files:
      action = "_files";
      break;
    case WordSource::folders:
      action = "_files -/";
      break;
    case WordSource::candidates:
      action = fmt::format(" _okr_ask {}", to_name(taken.kind));
      break;
    case WordSource::choices:
      action = fmt::format("({})", list_choices(taken));
  }
  return fmt::format(":{}:{}", escape(name, "\\:"), action);
}

/// `'*--format=[..]:NAME:(text json)'`; of a flag with two names a line each, and the one takes the other out.
std::string render_flag(const Flag& flag) {
  const bool is_optional = takes_optional(flag);
  const bool has_value = !flag.value.empty();
  const auto names = split(flag.names, ',');
  std::string out;
  for (const std::string_view name : names) {
    std::string spec;
    if (has_value && !is_optional) spec = "*";
    if (!has_value && names.size() > 1) spec = fmt::format("({})", fmt::join(names, " "));
    spec += name;
    const std::string_view sign = name.starts_with("--") ? "=" : "";
    if (has_value) spec += is_optional ? "=-" : sign;
    spec += fmt::format("[{}]", escape(flag.words, "\\[]"));
    if (has_value) spec += (is_optional ? ":" : "") + to_action(find_taken(flag), is_optional ? "text" : flag.value);
    out += fmt::format(" \\\n        '{}'", spec);
  }
  return out;
}

std::string render_flags(std::span<const Flag> flags) {
  std::string out;
  for (const Flag& flag : flags) out += render_flag(flag);
  return out;
}

std::string render_positionals(const Command& command) {
  std::string out;
  for (const auto& [taken, place, is_rest] : find_positionals(command)) {
    out += fmt::format(" \\\n        '{}{}'", is_rest ? "*" : fmt::format("{}", place),
                       to_action(taken, to_name(taken.kind)));
  }
  return out;
}

std::string render_commands() {
  std::string out = "  commands=(\n";
  for (const Command* command : all_commands()) {
    out += fmt::format("    '{}:{}'\n", command->name, escape(command->summary, "\\:"));
  }
  return out + "  )\n";
}

}  // namespace

std::string render_zsh_completion() {
  std::string out = to_script(head);
  out += "_okr() {\n  local curcontext=$curcontext state\n  local -a commands okr_line=(\"${words[@]}\")\n";
  out += render_commands();
  out += "  _arguments -C" + render_flags(global_flags()) + " \\\n        '1: :->command' \\\n        '*:: :->words'\n";
  out += "  if [[ $state == command ]]; then\n    _describe command commands\n    return\n  fi\n";
  out += "  [[ $state == words ]] || return\n  case $words[1] in\n";
  for (const Command* command : all_commands()) {
    out += fmt::format("    {})\n      _arguments{}{}{}\n      ;;\n", command->name, render_flags(command->flags),
                       render_flags(global_flags_of(*command)), render_positionals(*command));
  }
  return out + "  esac\n}\n" + std::string(tail);
}

}  // namespace okr::cli
