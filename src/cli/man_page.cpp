#include "cli/man_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view page_date = "November 22, 2026";

char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// Text in which nothing is a request or an escape.
std::string escape_roff(std::string_view text) {
  std::string out;
  if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
  for (const char c : text) out += c == '\\' ? std::string("\\e") : std::string(1, c);
  return out;
}

/// The same as an argument of a macro, where quotes hold words together.
std::string escape_argument(std::string_view text) {
  std::string out;
  for (const char c : escape_roff(text)) out += c == '"' ? std::string("\\(dq") : std::string(1, c);
  return out;
}

/// A sentence a line, as mdoc wants it.
std::string to_sentences(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t stop = text.find(". ");
    const bool is_last = stop == std::string_view::npos;
    out += escape_roff(text.substr(0, is_last ? text.size() : stop + 1)) + '\n';
    text.remove_prefix(is_last ? text.size() : stop + 2);
  }
  return out;
}

/// Lines that begin with a blank are pictures; other lines are paragraphs.
std::string render_paragraphs(std::string_view text) {
  std::string out;
  bool is_picture = false;
  for (const std::string_view line : split(text, '\n')) {
    const bool has_blank = line.starts_with(' ');
    if (has_blank != is_picture) out += has_blank ? ".Bd -literal\n" : ".Ed\n";
    if (!has_blank && !is_picture && !out.empty() && !line.empty()) out += ".Pp\n";
    is_picture = has_blank;
    out += has_blank ? escape_roff(line) + '\n' : to_sentences(line);
  }
  return is_picture ? out + ".Ed\n" : out;
}

/// "-m,--note" with "TEXT" -> "Fl m , Fl -note Ar TEXT"; "[=REASON]" -> "Ns Op = Ns Ar REASON".
std::string to_macros(const Flag& flag) {
  std::string out;
  for (const std::string_view name : split(flag.names, ',')) {
    out += fmt::format("{}Fl {}", out.empty() ? "" : " , ", name.substr(1));
  }
  if (takes_optional(flag)) return fmt::format("{} Ns Op = Ns Ar {}", out, flag.value.substr(2, flag.value.size() - 3));
  return flag.value.empty() ? out : fmt::format("{} Ar {}", out, flag.value);
}

std::string render_flags(std::span<const Flag> flags) {
  if (flags.empty()) return "";
  std::string out = ".Sh OPTIONS\n.Bl -tag -width Ds\n";
  for (const Flag& flag : flags) out += fmt::format(".It {}\n{}.\n", to_macros(flag), escape_roff(flag.words));
  return out + ".El\n.Pp\nThe flags that every command takes are in\n.Xr okr 1 .\n";
}

std::string render_exit_codes(std::span<const HelpLine> lines) {
  if (lines.empty()) return "";
  std::string out = ".Sh EXIT STATUS\n.Bl -tag -width Ds\n";
  for (const HelpLine& line : lines) out += fmt::format(".It {}\n{}.\n", line.term, escape_roff(line.words));
  return out + ".El\n";
}

std::string render_examples(std::span<const HelpLine> lines) {
  if (lines.empty()) return "";
  std::string out = ".Sh EXAMPLES\n";
  for (const HelpLine& line : lines) {
    std::string words(line.words);
    words.front() = to_upper(words.front());
    out += fmt::format("{}:\n.Dl $ {}\n", escape_roff(words), escape_argument(line.term));
  }
  return out;
}

/// "okr lint --fix, okr help rules" -> the pages of lint and help.
std::string render_see_also(std::string_view see_also) {
  std::set<std::string_view> names;
  for (const std::string_view each : split(see_also, ',')) {
    const auto words = split(trim(each), ' ');
    if (words.size() > 1) names.insert(words[1]);
  }
  std::string out = ".Sh SEE ALSO\n.Xr okr 1 ,\n";
  for (const std::string_view name : names) out += fmt::format(".Xr okr-{} 1 ,\n", name);
  return out + ".Xr okr.yaml 5\n";
}

}  // namespace

std::string render_man_page(const Command& command) {
  std::string title(command.name);
  std::ranges::transform(title, title.begin(), to_upper);
  std::string out = fmt::format(".Dd {}\n.Dt OKR-{} 1\n.Os\n.Sh NAME\n.Nm okr-{}\n.Nd {}\n", page_date, title,
                                command.name, command.summary);
  out += fmt::format(".Sh SYNOPSIS\n.Nm okr {}\n", command.name);
  for (const Flag& flag : command.flags) out += fmt::format(".Op {}\n", to_macros(flag));
  if (!command.positional.empty()) out += fmt::format(".Ar {}\n", command.positional);
  if (!command.about.empty()) out += ".Sh DESCRIPTION\n" + render_paragraphs(command.about);
  out += render_flags(command.flags);
  out += render_exit_codes(command.exit_codes);
  out += render_examples(command.examples);
  out += render_see_also(command.see_also);
  return out;
}

}  // namespace okr::cli
