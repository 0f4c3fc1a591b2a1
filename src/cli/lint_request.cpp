#include "cli/lint_request.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"

namespace okr::cli {

namespace {

constexpr unsigned most_threads = 256;

unsigned find_threads(const Arguments& arguments, const Env& env) {
  const auto given = arguments.find("-j");
  if (!given) return std::min(env.processors, most_threads);
  unsigned threads = 0;
  const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), threads);
  if (error != std::errc() || end != given->data() + given->size() || threads < 1 || threads > most_threads) {
    throw Failure{fmt::format("-j takes a whole number from 1 to {}, not \"{}\"", most_threads, *given), "", 2};
  }
  return threads;
}

std::vector<std::string> find_rules(const Arguments& arguments, std::string_view flag) {
  std::vector<std::string> names = arguments.list(flag);
  if (names.empty() && arguments.has(flag)) throw Failure{fmt::format("{} names no rule", flag), "", 2};
  for (const std::string& name : names) {
    if (lint::expand_rule_name(name).empty()) {
      refuse_name(name, "a rule or a group of rules", lint::all_rule_names(), "okr explain lists the rules");
    }
  }
  return names;
}

}  // namespace

lint::Request to_request(const Arguments& arguments, const Session& session) {
  return {.today = session.today,
          .select = find_rules(arguments, "--select"),
          .ignore = find_rules(arguments, "--ignore"),
          .paths = std::nullopt,
          .threads = find_threads(arguments, session.env),
          .ignore_comments =
              arguments.has("--no-ignore-comments") ? lint::IgnoreComments::lifted : lint::IgnoreComments::heeded};
}

lint::Request to_file_request(const std::string& path, const Session& session) {
  return {.today = session.today, .paths = std::vector{path}, .threads = session.env.processors};
}

LintScope to_scope(const Arguments& arguments) {
  return {.paths = arguments.positionals,
          .stdin_filename = arguments.find("--stdin-filename"),
          .excludes = arguments.has("--no-exclude") ? Excludes::lifted : Excludes::held,
          .allows_empty = arguments.has("--allow-empty")};
}

void refuse_together(const Arguments& arguments, std::string_view with, std::initializer_list<std::string_view> flags) {
  for (const std::string_view flag : flags) {
    if (arguments.has(flag)) throw Failure{fmt::format("{} and {} can't be had together", with, flag), "", 2};
  }
}

}  // namespace okr::cli
