#include "cli/new_kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

#include "cli/ask.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

struct KindRow {
  std::string_view name;   ///< as typed
  std::string_view words;  ///< in messages
  std::string_view label;  ///< of its title
};

/// By `NewKind`.
constexpr std::array kinds = {
    KindRow{"team", "a team", "name"},
    KindRow{"objective", "an objective", "title"},
    KindRow{"key-result", "a key result", "title"},
    KindRow{"initiative", "an initiative", "title"},
};

const KindRow& row_of(NewKind kind) { return kinds.at(static_cast<std::size_t>(kind)); }

/// A flag that some kinds have and others have not.
struct Fit {
  std::string_view flag;
  std::uint8_t kinds;  ///< bits by `NewKind`
};

constexpr std::uint8_t fits(std::initializer_list<NewKind> some) {
  unsigned bits = 0;
  for (const NewKind kind : some) bits |= 1U << static_cast<unsigned>(kind);
  return static_cast<std::uint8_t>(bits);
}

constexpr auto only_team = fits({NewKind::team});
constexpr auto only_objective = fits({NewKind::objective});
constexpr auto only_key_result = fits({NewKind::key_result});
constexpr auto only_initiative = fits({NewKind::initiative});
constexpr auto in_team = fits({NewKind::objective, NewKind::key_result, NewKind::initiative});
constexpr auto in_objective = fits({NewKind::key_result, NewKind::initiative});

constexpr std::array flag_fits = {
    Fit{"--level", only_team},
    Fit{"--language", only_team},
    Fit{"--file", only_team},
    Fit{"--team", in_team},
    Fit{"--why", only_objective},
    Fit{"--type", only_objective},
    Fit{"--aligned-to", only_objective},
    Fit{"--objective", in_objective},
    Fit{"--due", in_objective},
    Fit{"--unit", only_key_result},
    Fit{"--start", only_key_result},
    Fit{"--target", only_key_result},
    Fit{"--metric", only_key_result},
    Fit{"--milestone", only_key_result},
    Fit{"--at-least", only_key_result},
    Fit{"--at-most", only_key_result},
    Fit{"--supports", only_initiative},
    Fit{"--done-when", only_initiative},
};

bool has_kind(const Fit& fit, NewKind kind) { return ((fit.kinds >> static_cast<unsigned>(kind)) & 1U) != 0; }

/// "a key result or an initiative".
std::string to_kind_words(const Fit& fit) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (has_kind(fit, static_cast<NewKind>(i))) words.push_back(kinds.at(i).words);
  }
  return join_or(words);
}

/// What is asked after the title where that was asked for; an empty answer leaves the flag out.
struct Question {
  NewKind kind;
  std::string_view flag;
  std::string_view words;
};

constexpr std::array questions = {
    Question{NewKind::objective, "--why", "why (may be left out)"},
    Question{NewKind::key_result, "--start", "start, a number (nothing: as the title says)"},
    Question{NewKind::key_result, "--target", "target, a number (nothing: as the title says)"},
    Question{NewKind::initiative, "--supports", "supports, key results (such as conversion, markets)"},
    Question{NewKind::initiative, "--done-when", "done when (may be left out)"},
};

NewKind parse_kind(std::string_view name) {
  const KindRow& row = find_row(kinds, name, "a thing that okr new adds");
  return static_cast<NewKind>(&row - kinds.data());
}

}  // namespace

std::string_view to_words(NewKind kind) { return row_of(kind).words; }

NewKind find_new_kind(const Arguments& arguments, const Session& session) {
  if (!arguments.positionals.empty()) return parse_kind(arguments.positionals.front());
  const auto answer =
      can_ask(session) ? ask(session, "what: team, objective, key-result or initiative", "objective") : std::nullopt;
  if (answer) return parse_kind(*answer);
  throw Failure{"say what to add: team, objective, key-result or initiative", "as in okr new objective \"TITLE\"", 2};
}

void check_kind_flags(const Arguments& arguments, NewKind kind) {
  for (const Fit& fit : flag_fits) {
    if (!arguments.has(fit.flag) || has_kind(fit, kind)) continue;
    throw Failure{fmt::format("{} is for {}, not for {}", fit.flag, to_kind_words(fit), row_of(kind).words),
                  "okr help new tells what each flag is for", 2};
  }
}

Arguments complete(Arguments arguments, NewKind kind, const Session& session) {
  const KindRow& row = row_of(kind);
  if (arguments.positionals.empty()) arguments.positionals.emplace_back(row.name);
  if (arguments.positionals.size() > 1) return arguments;
  const auto title = can_ask(session) ? ask(session, row.label) : std::nullopt;
  if (!title || is_blank(*title)) {
    throw Failure{fmt::format("{} needs a {}", row.words, row.label),
                  fmt::format("okr new {} \"{}\"", row.name, kind == NewKind::team ? "NAME" : "TITLE"), 2};
  }
  arguments.positionals.push_back(*title);
  for (const Question& question : questions) {
    if (question.kind != kind || arguments.has(question.flag)) continue;
    const auto answer = ask(session, question.words);
    if (!answer) throw Failure{"the questions were not answered, so nothing was written", "", 2};
    if (!is_blank(*answer)) arguments.flags[std::string(question.flag)] = {*answer};
  }
  return arguments;
}

}  // namespace okr::cli
