#include "cli/ask.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

bool can_ask(const Session& session) {
  return session.may_ask && session.env.in_terminal.is_terminal && session.env.err_terminal.is_terminal;
}

std::optional<std::string> ask(const Session& session, std::string_view question, std::string_view fallback) {
  const std::string prompt =
      fallback.empty() ? fmt::format("{}: ", question) : fmt::format("{} [{}]: ", question, fallback);
  session.env.err(escape_controls(prompt));
  auto line = session.env.read_line();
  if (!line) {
    session.env.err("\n");
    return std::nullopt;
  }
  const std::string_view answer = trim(*line);
  return std::string(answer.empty() ? fallback : answer);
}

bool is_yes(std::string_view answer) {
  constexpr std::array words{"y", "yes", "j", "ja"};
  return std::ranges::find(words, to_lower(answer)) != words.end();
}

void tell_wrong_answer(const Session& session, const Failure& failure) {
  const std::string help = failure.hint.empty() ? "" : fmt::format("  = help: {}\n", escape_controls(failure.hint));
  session.env.err(fmt::format("okr: {}\n{}", escape_controls(failure.message), help));
}

bool ask_yes(const Session& session, std::string_view question) {
  return is_yes(ask(session, fmt::format("{} [y/N]", question)).value_or(""));
}

}  // namespace okr::cli
