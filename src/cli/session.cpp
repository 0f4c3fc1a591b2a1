#include "cli/session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

namespace {

constexpr std::size_t narrowest = 20;
constexpr std::size_t widest = 10'000;
constexpr std::size_t default_width = 80;
/// Running text in longer lines is hard to read.
constexpr std::size_t widest_help = 100;

enum class Color : std::uint8_t { automatic, always, never };
constexpr std::array<std::string_view, 3> color_names = {"auto", "always", "never"};

std::string find_text(const Env& env, std::string_view name) { return env.variable(name).value_or(""); }

bool is_forced(const Env& env, std::string_view name) {
  const std::string value = find_text(env, name);
  return !value.empty() && value != "0";
}

Color find_color(const Arguments& arguments) {
  const auto given = arguments.find("--color");
  if (!given) return Color::automatic;
  const auto found = std::find(color_names.begin(), color_names.end(), *given);
  if (found == color_names.end()) refuse_name(*given, "a value of --color", {color_names.begin(), color_names.end()});
  return static_cast<Color>(found - color_names.begin());
}

bool has_color(Color color, const Env& env, const TerminalFacts& terminal) {
  if (color != Color::automatic) return color == Color::always;
  if (!find_text(env, "NO_COLOR").empty()) return false;
  if (is_forced(env, "CLICOLOR_FORCE") || is_forced(env, "FORCE_COLOR")) return true;
  return terminal.is_terminal && find_text(env, "TERM") != "dumb";
}

/// The locale that counts for characters: the first that is set.
bool has_utf8_locale(const Env& env) {
  for (const std::string_view name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string value = to_lower(find_text(env, name));
    if (value.empty()) continue;
    return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
  }
  return false;
}

std::optional<std::size_t> parse_count(std::string_view text) {
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return count;
}

std::optional<std::size_t> find_given_width(const Arguments& arguments) {
  const auto given = arguments.find("--width");
  if (!given) return std::nullopt;
  const auto width = parse_count(*given);
  if (!width || *width < narrowest || *width > widest) {
    throw Failure{fmt::format("--width takes a whole number from {} to {}, not \"{}\"", narrowest, widest, *given), "",
                  2};
  }
  return width;
}

std::size_t find_width(const Env& env, const TerminalFacts& terminal) {
  if (!terminal.is_terminal) return 0;
  if (terminal.width != 0) return std::max(terminal.width, narrowest);
  return std::clamp(parse_count(find_text(env, "COLUMNS")).value_or(default_width), narrowest, widest);
}

std::optional<Date> find_today(const Arguments& arguments, const Env& env) {
  const auto given = arguments.find("--today");
  const auto variable = env.variable("OKR_TODAY");
  if (!given && (!variable || variable->empty())) return std::nullopt;
  const std::string& text = given ? *given : *variable;
  if (text == "now") return env.today();
  const auto date = parse_date(text);
  if (!date) {
    throw Failure{fmt::format("{} \"{}\" {}", given ? "--today" : "OKR_TODAY", text, date.problem().message),
                  "write it as 2026-11-22, or now for the clock's day", 2};
  }
  return *date;
}

std::string find_folder(const Arguments& arguments, const Env& env) {
  const std::string current = env.find_folder();
  const auto given = arguments.find("-C");
  if (!given) return current;
  const std::string folder = to_absolute(*given, current);
  if (!is_folder(folder)) {
    throw Failure{fmt::format("\"{}\" {}", *given, path_exists(folder) ? "is not a folder" : "does not exist"),
                  "-C takes the folder to start in", 2};
  }
  return folder;
}

std::optional<std::string> find_config(const Arguments& arguments, const Env& env) {
  auto given = arguments.find("--config");
  if (!given) given = env.variable("OKR_CONFIG");
  if (!given || given->empty()) return std::nullopt;
  return given;
}

}  // namespace

Session open_session(const Arguments& arguments, const Env& env) {
  const Color color = find_color(arguments);
  const bool is_ascii = arguments.has("--ascii") || !has_utf8_locale(env);
  const auto given_width = find_given_width(arguments);
  const auto find_style = [&](const TerminalFacts& terminal) {
    return render::TextStyle{has_color(color, env, terminal), is_ascii,
                             given_width.value_or(find_width(env, terminal))};
  };
  Session session{.env = env,
                  .folder = find_folder(arguments, env),
                  .config = find_config(arguments, env),
                  .today = find_today(arguments, env),
                  .out = find_style(env.out_terminal),
                  .err = find_style(env.err_terminal),
                  .is_quiet = arguments.has("--quiet"),
                  .may_ask = !arguments.has("--no-input")};
  session.help_width = session.out.width == 0 ? default_width : session.out.width;
  if (!given_width) session.help_width = std::min(session.help_width, widest_help);
  return session;
}

render::TextStyle find_error_style(const Env& env) {
  return {has_color(Color::automatic, env, env.err_terminal), !has_utf8_locale(env), find_width(env, env.err_terminal)};
}

}  // namespace okr::cli
