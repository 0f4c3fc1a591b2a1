#include "cli/new_kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

#include "cli/ask.hpp"
#include "cli/suggestion.hpp"
#include "cli/typed_flags.hpp"
#include "okr/authoring/typed.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"
#include "okr/language/language.hpp"

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
  void (*check)(std::string_view flag, const std::string& answer);  ///< throws Failure
};

void check_line(std::string_view flag, const std::string& answer) { static_cast<void>(to_line(flag, answer)); }

/// Which language reads it is known with its file.
void check_number(std::string_view flag, const std::string& answer) {
  const auto is_read = [&](language::Language each) {
    return static_cast<bool>(authoring::parse_number(answer, each));
  };
  if (std::ranges::any_of(language::all_languages, is_read)) return;
  const auto number = authoring::parse_number(answer, language::Language::en);
  throw Failure{fmt::format("{} {} {}", flag, to_quoted(answer), number.problem().message),
                "write a plain number, such as 40 or 1.5", 2};
}

constexpr std::array questions = {
    Question{NewKind::objective, "--why", "why (may be left out)", check_line},
    Question{NewKind::key_result, "--start", "start, a number (nothing: as the title says)", check_number},
    Question{NewKind::key_result, "--target", "target, a number (nothing: as the title says)", check_number},
    Question{NewKind::initiative, "--supports", "supports, key results (such as conversion, markets)", check_line},
    Question{NewKind::initiative, "--done-when", "done when (may be left out)", check_line},
};

NewKind parse_kind(std::string_view name) {
  const KindRow& row = find_row(kinds, name, "a thing that okr new adds");
  return static_cast<NewKind>(&row - kinds.data());
}

Failure to_untitled(const KindRow& row) {
  return {fmt::format("{} needs a {}", row.words, row.label),
          fmt::format("okr new {} \"{}\"", row.name, row.label == "name" ? "NAME" : "TITLE"), 2};
}

void check_title(const KindRow& row, const std::string& typed) {
  const auto title = authoring::parse_line(typed);
  if (title) return;
  throw Failure{fmt::format("{} {} {}", row.label, to_quoted(typed), title.problem().message),
                is_blank(typed) ? to_untitled(row).hint : "", 2};
}

}  // namespace

std::vector<HelpLine> list_new_kinds() { return names_of<kinds>(); }

std::string_view to_words(NewKind kind) { return row_of(kind).words; }

NewKind find_new_kind(const Arguments& arguments, const Session& session) {
  if (!arguments.positionals.empty()) return parse_kind(arguments.positionals.front());
  if (can_ask(session)) {
    return ask_until(session, "what: team, objective, key-result or initiative", "objective", parse_kind);
  }
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
  if (arguments.positionals.size() > 1) {
    check_title(row, arguments.positionals[1]);
    return arguments;
  }
  if (!can_ask(session)) throw to_untitled(row);
  arguments.positionals.push_back(ask_until(session, row.label, "", [&](const std::string& answer) {
    check_title(row, answer);
    return answer;
  }));
  for (const Question& question : questions) {
    if (question.kind != kind || arguments.has(question.flag)) continue;
    const std::string answer = ask_until(session, question.words, "", [&](const std::string& typed) {
      if (!is_blank(typed)) question.check(question.flag, typed);
      return typed;
    });
    if (!is_blank(answer)) arguments.flags[std::string(question.flag)] = {answer};
  }
  return arguments;
}

}  // namespace okr::cli
