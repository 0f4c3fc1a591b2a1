#include <array>

#include "cli/commands/commands.hpp"
#include "cli/kickstart.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/file.hpp"

namespace okr::cli {

namespace {

using language::Language;

constexpr std::array flags = {
    Flag{"--language", "CODE",
         "the language of what is written: en, nb, nn, da or sv (default: the locale's, else en)"},
};

constexpr std::array examples = {
    HelpLine{"okr init", "here"},
    HelpLine{"okr init goals --language nb", "in the folder goals, in Norwegian"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "what was missing is written, or nothing was missing"},
    HelpLine{"2", "could not write, or the folder lies in another workspace"},
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

Language choose_language(const Arguments& arguments, const Env& env) {
  const auto given = arguments.find("--language");
  if (!given) return find_locale_language(env).value_or(Language::en);
  if (const auto found = language::find_language(*given)) return *found;
  std::vector<std::string_view> codes;
  for (const Language each : language::all_languages) codes.push_back(language::to_code(each));
  refuse_name(*given, "a language that okr writes", codes);
}

int run(const Arguments& arguments, const Session& session) {
  const Sample& sample = find_sample(choose_language(arguments, session.env));
  const std::string folder = arguments.positionals.empty() ? "." : arguments.positionals.front();
  Kickstart kickstart(session, to_absolute(folder, session.folder));
  kickstart.write(sample, session.day());
  if (!session.is_quiet) session.env.out(kickstart.text());
  return 0;
}

}  // namespace

constinit const Command init_command{
    .name = "init",
    .summary = "writes a config and a sample file of one team, to begin with",
    .positional = "[DIR]",
    .positionals_max = 1,
    .about =
        "Only new files are written, so that it is safe to run again. The sample holds OKRs for the quarter that "
        "--today is in, and okr lint finds nothing in it.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr help format",
    .run = run,
};

}  // namespace okr::cli
