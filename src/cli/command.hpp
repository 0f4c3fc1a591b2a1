#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct Session;

/// A line of a list in the help: an example and what it does, an exit code and what it means, a word that a flag takes.
struct HelpLine {
  std::string_view term;
  std::string_view words;
};

/// What a word of the command line stands for: what completion offers for it.
enum class WordKind : std::uint8_t {
  by_placeholder,  ///< as its placeholder says: ITEM, FILE, DIR, PERIOD, ... (word_kinds.cpp)
  text,            ///< whatever the user has to say
  choice,          ///< one of a few words
  file,
  folder,
  rule,
  rules,   ///< with commas between them
  item,    ///< whatever has a name: a team's file, an objective, a key result, an initiative
  titled,  ///< an objective, a key result or an initiative
  goal,    ///< an objective or a key result
  objective,
  key_result,
  key_results,  ///< with commas between them
  approvable,   ///< a file, an objective or a key result
  team,
  owner,
  period,
  level,
  filter,
  check_in,  ///< a key result or a filter
  ritual,    ///< one of `okr report`, or a filter
};

struct Taken {
  WordKind kind = WordKind::by_placeholder;
  std::vector<HelpLine> (*choices)() = nullptr;  ///< of a choice
};

/// The rows of a table that have a name and a summary, as what a word may be: `choices_of<render::status_formats>`.
template <auto find_rows>
std::vector<HelpLine> choices_of() {
  std::vector<HelpLine> choices;
  for (const auto& row : find_rows()) choices.push_back({row.name, row.summary});
  return choices;
}
/// The same of rows that have only a name: `names_of<sort_choices>`.
template <const auto& rows>
std::vector<HelpLine> names_of() {
  std::vector<HelpLine> choices;
  for (const auto& row : rows) choices.push_back({row.name, {}});
  return choices;
}
/// The words of a constant: `words_of<severities>`.
template <const auto& words>
std::vector<HelpLine> words_of() {
  std::vector<HelpLine> choices;
  for (const std::string_view word : words) choices.push_back({word, {}});
  return choices;
}

/// A flag as data: the parser, the help, the man page and completion read the same row.
///
///     {"--fail-on", "SEVERITY", "exit 1 from this severity on: error, warning, note or never"}
struct Flag {
  std::string_view names;  ///< "-q,--quiet"; the last one is the name that the command asks for
  std::string_view value;  ///< what it takes, "DATE"; "[=REASON]" may be left out; empty: nothing
  std::string_view words;
  Taken taken = {};  ///< what its value stands for
};

/// The name that the command asks for and that messages use.
std::string_view main_name(const Flag& flag);
/// Whether its value may be left out, `--add-ignore` or `--add-ignore=REASON`: it is never the next word, which may be
/// a path.
bool takes_optional(const Flag& flag);
/// Whether the next word is its value.
bool takes_next_word(const Flag& flag);

/// What the user typed, after parsing. Asking for a flag that no row names is a bug.
struct Arguments {
  std::map<std::string, std::vector<std::string>, std::less<>> flags;  ///< those given, by main name
  std::vector<std::string> positionals;
  std::string line;  ///< the whole, as a shell would take it: `okr check-in conversion 1.9 -m 'New checkout'`

  [[nodiscard]] bool has(std::string_view flag) const { return flags.contains(flag); }
  /// The last value given.
  [[nodiscard]] std::optional<std::string> find(std::string_view flag) const;
  /// All values given, each split at commas, without blanks around them.
  [[nodiscard]] std::vector<std::string> list(std::string_view flag) const;
};

/// One command, in one file of `cli/commands`, registered by one line in commands.cpp.
struct Command {
  std::string_view name;
  std::string_view summary;     ///< one line, for the list of commands
  std::string_view positional;  ///< as the usage line shows it: "[PATH..]"; empty: none
  std::size_t positionals_max = 0;
  std::span<const Taken> taken = {};  ///< what each positional stands for, the last for all behind it, too
  bool takes_filters = false;         ///< words like `-team:ops` are filter terms, not flags
  bool takes_numbers = false;         ///< words like `-2` are values, not flags
  std::string_view about;             ///< paragraphs for its help; may be empty
  std::span<const Flag> flags;
  std::span<const HelpLine> examples;
  std::span<const HelpLine> exit_codes;
  std::string_view see_also;
  int (*run)(const Arguments& arguments, const Session& session);
};

/// In the order of the help.
std::span<const Command* const> all_commands();
const Command* find_command(std::string_view name);

/// The flags that every command takes.
std::span<const Flag> global_flags();
/// Those of them that a command takes: where it has a flag of the same name, that one stands in its place.
std::vector<Flag> global_flags_of(const Command& command);
/// Whether a command has a flag of its own in the place of one of all commands.
bool has_own(const Command& command, const Flag& global);

}  // namespace okr::cli
