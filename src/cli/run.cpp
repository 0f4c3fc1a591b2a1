#include "okr/cli/run.hpp"

#include <fmt/format.h>

#include "cli/answer_file.hpp"
#include "cli/candidates.hpp"
#include "cli/help_text.hpp"
#include "cli/parser.hpp"
#include "cli/session.hpp"
#include "cli/setup.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/version.hpp"

namespace okr::cli {

namespace {

std::string render_failure(const Failure& failure, const render::TextStyle& style) {
  using render::Ink;
  std::string out = render::paint("okr: ", Ink::error, style) + escape_controls(failure.message) + '\n';
  if (!failure.hint.empty()) {
    out += fmt::format("  = {}: {}\n", render::paint("help", Ink::help, style), escape_controls(failure.hint));
  }
  return out;
}

/// Help and the version come before the command.
int run_invocation(const Invocation& invocation, const Session& session) {
  const Env& env = session.env;
  if (invocation.arguments.has("--version")) {
    env.out(fmt::format("okr {}\n", version()));
    return 0;
  }
  render::TextStyle style = session.out;
  style.width = session.help_width;
  const Command* command = invocation.command;
  const bool asks_for_help = invocation.arguments.has("--help");
  if (command == nullptr && !asks_for_help && is_in_workspace(session)) command = find_command("status");
  if (command == nullptr) {
    env.out(render_overview(style));
    return 0;
  }
  if (asks_for_help) {
    env.out(render_command_help(*command, style));
    return 0;
  }
  return command->run(invocation.arguments, session);
}

/// `-o`: the answer goes to the file as a whole, once the command has come to its end; nothing does where it had none.
int run_into_file(const Invocation& invocation, const Env& env, const std::string& file, bool& has_written) {
  std::string answer;
  Env own = env;
  own.out = [&answer](std::string_view bytes) { answer += bytes; };
  own.out_terminal = {};
  Session session = open_session(invocation.arguments, own);
  session.has_written = &has_written;
  session.out.has_color = false;
  check_answer_file(file, session);
  const int exit = run_invocation(invocation, session);
  if (exit != 2 || !answer.empty()) write_answer_file(file, answer, session);
  return exit;
}

}  // namespace

int run(const std::vector<std::string>& arguments, const Env& env) {
  if (!arguments.empty() && arguments.front() == complete_word) {
    return print_candidates({arguments.begin() + 1, arguments.end()}, env);
  }
  render::TextStyle style = find_error_style(env);
  bool has_written = false;
  try {
    const Invocation invocation = parse_command_line(arguments);
    Session session = open_session(invocation.arguments, env);
    session.has_written = &has_written;
    style = session.err;
    const auto file = invocation.arguments.find("-o");
    return file ? run_into_file(invocation, env, *file, has_written) : run_invocation(invocation, session);
  } catch (const Failure& failure) {
    env.err(render_failure(failure, style));
    if (has_written) env.err("okr: the change itself is written; okr undo takes it back\n");
    return failure.exit;
  }
}

}  // namespace okr::cli
