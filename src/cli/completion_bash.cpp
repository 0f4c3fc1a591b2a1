#include <fmt/format.h>

#include "cli/completion_script.hpp"
#include "cli/word_kinds.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view head =
    R"(# okr's completion for bash. In ~/.bashrc: source <(okr completion bash)

)";

/// What does not depend on the rows: taking the line apart, and putting words into COMPREPLY.
constexpr std::string_view body = R"(
# The words before the cursor as okr gets them: bash takes them apart at : and =, too.
_okr_split() {
  local rest=${COMP_LINE:0:COMP_POINT} piece bare i
  okr_words=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    bare=${rest#"${rest%%[!$' \t']*}"}
    piece=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || piece=$bare
    if ((i > 0)) && [[ $bare == "$rest" ]]; then
      okr_words[${#okr_words[@]} - 1]+=$piece
    else
      okr_words+=("$piece")
    fi
    rest=${bare#"$piece"}
  done
}

# Offers a word, quoted unless the user has opened a quote; what bash does not replace is cut off.
_okr_offer() {
  local rest
  [[ $1 == "$okr_plain"* ]] || return 0
  rest=${1#"$okr_plain"}
  if [[ -z $okr_quote && $rest == *[!A-Za-z0-9_./:,@%+=-]* ]]; then printf -v rest %q "$rest"; fi
  rest=$okr_head$okr_current$rest
  COMPREPLY+=("${rest#"$okr_cut"}")
  [[ $1 != *: ]] || compopt -o nospace 2> /dev/null
}

_okr_offer_kind() {
  local word
  case $1 in
    =*) for word in ${1#=}; do _okr_offer "$word"; done ;;
    text) ;;
    file | folder)
      compopt -o filenames 2> /dev/null
      local action=-f
      [[ $1 == file ]] || action=-d
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$action" -- "$okr_current")
      ;;
    *)
      while IFS=$'\t' read -r word _; do
        _okr_offer "$word"
      done < <("${okr_words[0]/#\~\//$HOME/}" @COMPLETE@ "$1" "$okr_plain" -- "${okr_words[@]/#\~\//$HOME/}" 2> /dev/null)
      ;;
  esac
}

# Where readline's word begins, which is behind the last : or = of it.
_okr_find_cut() {
  local whole=$okr_head$okr_current break part
  okr_cut=''
  for break in : = @; do
    [[ $COMP_WORDBREAKS == *"$break"* && $whole == *"$break"* ]] || continue
    part=${whole%"${whole##*"$break"}"}
    ((${#part} <= ${#okr_cut})) || okr_cut=$part
  done
}

_okr() {
  local okr_words okr_head='' okr_current okr_plain okr_quote='' okr_cut okr_kind
  local command='' word pending='' ended='' position=1 i
  COMPREPLY=()
  _okr_split
  for ((i = 1; i < ${#okr_words[@]} - 1; i++)); do
    word=${okr_words[i]}
    if [[ -n $pending ]]; then
      pending=''
    elif [[ -z $ended && $word == -- ]]; then
      ended=yes
    elif [[ -z $ended && $word == -?* ]]; then
      if _okr_takes "$command" "$word"; then pending=$okr_kind; fi
    elif [[ -z $command ]]; then
      command=$word
    else
      ((position++))
    fi
  done
  okr_current=${okr_words[i]}
  if [[ -z $pending && -z $ended && $okr_current == --*=* ]]; then
    _okr_takes "$command" "${okr_current%%=*}" || return 0
    pending=$okr_kind
    okr_head=${okr_current%%=*}=
    okr_current=${okr_current#*=}
  fi
  _okr_find_cut
  [[ $okr_current != [\"\']* ]] || okr_quote=${okr_current:0:1}
  okr_plain=${okr_current#"$okr_quote"}
  [[ -n $okr_quote ]] || okr_plain=${okr_plain//\\/}
  if [[ -n $okr_quote ]]; then okr_current=$okr_plain; fi
  if [[ -n $pending ]]; then
    _okr_offer_kind "$pending"
  elif [[ -z $command && $okr_current != -* ]]; then
    _okr_offer_kind "=$okr_commands"
  else
    if [[ -z $ended && $okr_current == -* ]]; then
      _okr_flags "$command"
      _okr_offer_kind "$okr_kind"
    fi
    _okr_position "$command" "$position" || return 0
    if [[ $okr_current != -* || $okr_kind == filter || $okr_kind == check-in ]]; then _okr_offer_kind "$okr_kind"; fi
  fi
}

complete -F _okr okr
)";

std::string to_kind(const Taken& taken) {
  if (find_source(taken.kind) != WordSource::choices) return std::string(to_name(taken.kind));
  return '=' + list_choices(taken);
}

/// A flag without a value hides one of all commands that has one.
void add_takes(std::string& out, std::string_view command, std::span<const Flag> flags) {
  for (const Flag& flag : flags) {
    std::string patterns;
    for (const std::string_view name : split(flag.names, ',')) {
      patterns += fmt::format("{}{}:{}", patterns.empty() ? "" : " | ", command, name);
    }
    const std::string act =
        takes_next_word(flag) ? fmt::format("okr_kind='{}'", to_kind(find_taken(flag))) : "return 1";
    out += fmt::format("    {}) {} ;;\n", patterns, act);
  }
}

std::string render_takes() {
  std::string out = "# What stands behind a flag; fails where nothing does.\n_okr_takes() {\n  case $1:$2 in\n";
  for (const Command* command : all_commands()) add_takes(out, command->name, command->flags);
  add_takes(out, "*", global_flags());
  return out + "    *) return 1 ;;\n  esac\n}\n";
}

std::string list_names(std::span<const Flag> flags) {
  std::string names;
  for (const Flag& flag : flags) {
    for (const std::string_view name : split(flag.names, ',')) names += fmt::format(" {}", name);
  }
  return names;
}

std::string render_flags() {
  std::string out = "\n_okr_flags() {\n  case $1 in\n";
  for (const Command* command : all_commands()) {
    const std::string names = list_names(command->flags) + list_names(global_flags_of(*command));
    out += fmt::format("    {}) okr_kind='={}' ;;\n", command->name, names.substr(1));
  }
  return out + fmt::format("    *) okr_kind='={}' ;;\n  esac\n}}\n", list_names(global_flags()).substr(1));
}

std::string render_positions() {
  std::string out =
      "\n# What stands at a place behind the command; fails where nothing does.\n_okr_position() {\n  case $1:$2 in\n";
  for (const Command* command : all_commands()) {
    for (const Positional& positional : find_positionals(*command)) {
      const std::string place = positional.is_rest ? "*" : fmt::format("{}", positional.place);
      out += fmt::format("    {}:{}) okr_kind='{}' ;;\n", command->name, place, to_kind(positional.taken));
    }
  }
  return out + "    *) return 1 ;;\n  esac\n}\n";
}

std::string render_commands() {
  std::string names;
  for (const Command* command : all_commands()) names += fmt::format(" {}", command->name);
  return fmt::format("\nokr_commands='{}'\n", names.substr(1));
}

}  // namespace

std::string render_bash_completion() {
  return std::string(head) + render_takes() + render_flags() + render_positions() + render_commands() + to_script(body);
}

}  // namespace okr::cli
