#include <fmt/format.h>

#include <array>
#include <chrono>
#include <utility>

#include "cli/ask.hpp"
#include "cli/commands/commands.hpp"
#include "cli/kickstart.hpp"
#include "cli/typed_flags.hpp"
#include "okr/authoring/typed.hpp"
#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

using language::Language;

constexpr std::array flags = {
    Flag{"--language",
         "CODE",
         "the language of what is written: en, nb, nn, da or sv (default: the locale's, else en)",
         {WordKind::choice, list_languages}},
    Flag{"--team", "NAME", "the name of the sample's team"},
    Flag{"--period",
         "PERIOD",
         "the sample's period: 2027-Q1, 2027-T1, \"Q1 2027\" (default: this quarter)",
         {WordKind::text}},
    Flag{"--gitattributes", "", "write .gitattributes too: OKR files are text to git"},
    change_format_flag,
    dry_run_flag,
};

constexpr std::array examples = {
    HelpLine{"okr init", "here; on a terminal it asks for language, team and period"},
    HelpLine{"okr init ../goals --language nb --team Salg --no-input",
             "in the folder goals, in Norwegian, asking nothing"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "what was missing is written, or nothing was missing"},
    HelpLine{"2",
             "could not write, a wrong flag, a period that is over or that okr lint would find fault with, or the "
             "folder lies in another workspace"},
    HelpLine{"3",
             "a file came into being meanwhile, a link leads out of the folder, or another okr is writing; nothing "
             "was written"},
};

/// "nb_NO.UTF-8" -> nb.
std::optional<Language> find_locale_language(const Env& env) {
  for (const std::string_view name : {"LC_ALL", "LANG"}) {
    const std::string locale = env.variable(name).value_or("");
    if (!locale.empty())
      return language::find_language(std::string_view(locale).substr(0, locale.find_first_of("_.@")));
  }
  return std::nullopt;
}

/// The quarter of the day.
std::string find_quarter(Date day) {
  const std::chrono::year_month_day date(day);
  const unsigned quarter = (static_cast<unsigned>(date.month()) + 2) / 3;
  const std::string name = fmt::format("{:04}-Q{}", static_cast<int>(date.year()), quarter);
  if (model::parse_period(name)) return name;
  throw Failure{fmt::format("no quarter can be written for the day {}", to_string(day)), "", 2};
}

/// What a flag says, else the answer to a question where one can be asked, else the default; as `take` reads it. A
/// wrong answer is asked for again.
template <class Take>
auto choose(const Arguments& arguments, std::string_view flag, std::string_view question, const std::string& fallback,
            const Session& session, const Take& take) {
  if (const auto given = arguments.find(flag)) return take(*given);
  if (question.empty() || !can_ask(session)) return take(fallback);
  return ask_until(session, question, fallback, take);
}

std::string parse_team(const std::string& name) {
  const auto line = authoring::parse_line(name);
  if (!line) throw Failure{fmt::format("team {} {}", to_quoted(name), line.problem().message), "", 2};
  if (to_slug(*line).empty()) throw Failure{fmt::format("team {} has no letter", to_quoted(*line)), "", 2};
  return *line;
}

KickstartChoices choose_all(const Kickstart& kickstart, const Arguments& arguments, const Session& session) {
  const auto ask_for = [&](bool is_missing, std::string_view question) { return is_missing ? question : ""; };
  const bool lacks_okrs = kickstart.lacks_okrs();
  KickstartChoices choices;
  choices.has_gitattributes = arguments.has("--gitattributes");
  const Language locale = find_locale_language(session.env).value_or(Language::en);
  choices.language =
      choose(arguments, "--language", ask_for(lacks_okrs || kickstart.lacks_config(), "language (en, nb, nn, da, sv)"),
             std::string(language::to_code(locale)), session,
             [](const std::string& code) { return to_language(code, "a language that okr writes"); });
  const Sample& sample = find_sample(choices.language);
  choices.name =
      choose(arguments, "--team", ask_for(lacks_okrs, "team"), std::string(sample.name), session, parse_team);
  choices.team = choices.name == sample.name ? std::string(sample.team) : to_slug(choices.name);
  const auto take_period = [&](const std::string& text) {
    model::Period period = to_period(text, model::january_first);
    if (lacks_okrs) check_sample_period(choices.language, period, session.day());
    return period;
  };
  choices.period =
      choose(arguments, "--period", ask_for(lacks_okrs, "period"), find_quarter(session.day()), session, take_period);
  return choices;
}

int run(const Arguments& arguments, const Session& session) {
  const std::string folder = arguments.positionals.empty() ? "." : arguments.positionals.front();
  Kickstart kickstart(session, to_absolute(folder, session.folder));
  kickstart.write(choose_all(kickstart, arguments, session), arguments);
  return 0;
}

}  // namespace

constinit const Command init_command{
    .name = "init",
    .summary = "writes a config, a schema and a sample file of one team, to begin with",
    .positional = "[DIR]",
    .positionals_max = 1,
    .about =
        "Writes okr.config.yaml, okr.schema.json for editors, and OKRs of a sample team in which okr lint finds "
        "nothing. Only new files are written, so that it is safe to run again. On a terminal it asks for the language, "
        "the team's name and the period; each has a flag.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr new, okr schema, okr undo, okr help format",
    .run = run,
};

}  // namespace okr::cli
