#include "cli/word_kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::cli {

namespace {

struct KindRow {
  WordKind kind;
  std::string_view name;
  WordSource source;
};

constexpr std::array kinds = {
    KindRow{WordKind::by_placeholder, "", WordSource::none},
    KindRow{WordKind::text, "text", WordSource::none},
    KindRow{WordKind::choice, "choice", WordSource::choices},
    KindRow{WordKind::file, "file", WordSource::files},
    KindRow{WordKind::folder, "folder", WordSource::folders},
    KindRow{WordKind::rule, "rule", WordSource::candidates},
    KindRow{WordKind::rules, "rules", WordSource::candidates},
    KindRow{WordKind::item, "item", WordSource::candidates},
    KindRow{WordKind::titled, "titled", WordSource::candidates},
    KindRow{WordKind::goal, "goal", WordSource::candidates},
    KindRow{WordKind::objective, "objective", WordSource::candidates},
    KindRow{WordKind::key_result, "key-result", WordSource::candidates},
    KindRow{WordKind::key_results, "key-results", WordSource::candidates},
    KindRow{WordKind::approvable, "approvable", WordSource::candidates},
    KindRow{WordKind::team, "team", WordSource::candidates},
    KindRow{WordKind::owner, "owner", WordSource::candidates},
    KindRow{WordKind::period, "period", WordSource::candidates},
    KindRow{WordKind::level, "level", WordSource::candidates},
    KindRow{WordKind::filter, "filter", WordSource::candidates},
    KindRow{WordKind::check_in, "check-in", WordSource::candidates},
    KindRow{WordKind::ritual, "ritual", WordSource::candidates},
};

/// What a word in capitals says in every usage line.
struct Placeholder {
  std::string_view word;
  WordKind kind;
};

constexpr std::array placeholders = {
    Placeholder{"DIR", WordKind::folder},    Placeholder{"FILE", WordKind::file},
    Placeholder{"FILTER", WordKind::filter}, Placeholder{"ITEM", WordKind::item},
    Placeholder{"KR", WordKind::key_result}, Placeholder{"LEVEL", WordKind::level},
    Placeholder{"OWNER", WordKind::owner},   Placeholder{"PATH", WordKind::file},
    Placeholder{"PERIOD", WordKind::period}, Placeholder{"RULE", WordKind::rule},
    Placeholder{"TEAM", WordKind::team},
};

const KindRow& row_of(WordKind kind) {
  return *std::ranges::find_if(kinds, [&](const KindRow& row) { return row.kind == kind; });
}

/// "[FILTER..]" -> filter.
Taken read_placeholder(std::string_view words) {
  if (words.starts_with('[')) words = words.substr(1, words.size() - 2);
  if (words.ends_with("..")) words.remove_suffix(2);
  for (const Placeholder& placeholder : placeholders) {
    if (placeholder.word == words) return {placeholder.kind};
  }
  return {WordKind::text};
}

}  // namespace

std::string_view to_name(WordKind kind) { return row_of(kind).name; }

WordSource find_source(WordKind kind) { return row_of(kind).source; }

WordKind find_word_kind(std::string_view name) {
  const auto found = std::ranges::find_if(kinds, [&](const KindRow& row) { return row.name == name; });
  return found == kinds.end() ? WordKind::text : found->kind;
}

Taken find_taken(const Flag& flag) {
  return flag.taken.kind == WordKind::by_placeholder ? read_placeholder(flag.value) : flag.taken;
}

std::vector<Positional> find_positionals(const Command& command) {
  std::vector<Positional> positionals;
  for (const Taken& taken : command.taken) positionals.push_back({taken, positionals.size() + 1});
  if (positionals.empty() && command.positionals_max > 0) positionals.push_back({read_placeholder(command.positional)});
  if (command.positionals_max > positionals.size()) positionals.back().is_rest = true;
  return positionals;
}

std::string list_choices(const Taken& taken) {
  std::string words;
  for (const HelpLine& choice : taken.choices()) words += fmt::format("{}{}", words.empty() ? "" : " ", choice.term);
  return words;
}

}  // namespace okr::cli
