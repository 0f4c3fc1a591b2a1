#include "cli/lint_output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "cli/answer_file.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/base/file.hpp"

namespace okr::cli {

namespace {

const render::DiagnosticsFormat* find_format(std::string_view name) {
  return &find_row(render::diagnostics_formats(), name, "a format of okr lint");
}

LintOutput to_output(const std::string& typed) {
  const std::size_t sign = typed.find('=');
  LintOutput output{find_format(typed.substr(0, sign)), std::nullopt};
  if (sign == std::string::npos) return output;
  output.file = typed.substr(sign + 1);
  if (output.file->empty()) throw Failure{fmt::format("--format {} names no file behind the \"=\"", typed), "", 2};
  return output;
}

/// A document that would be none with others around it.
bool is_whole(const LintOutput& output) { return output.format->reader == render::Reader::programs; }

void check_places(const std::vector<LintOutput>& outputs, const Session& session) {
  std::set<std::string> files;
  const LintOutput* on_stdout = nullptr;
  for (const LintOutput& output : outputs) {
    if (output.file) check_answer_file(*output.file, session);
    if (!output.file) {
      if (on_stdout != nullptr && (is_whole(*on_stdout) || is_whole(output))) {
        throw Failure{fmt::format("{} and {} can't both go to stdout", on_stdout->format->name, output.format->name),
                      fmt::format("give one of them a file: --format {}=FILE", output.format->name), 2};
      }
      on_stdout = &output;
    } else if (!files.insert(to_absolute(*output.file, session.folder)).second) {
      throw Failure{fmt::format("two formats can't both go to \"{}\"", *output.file), "", 2};
    }
  }
}

/// The runner takes `##[command]` for a command of the workflow wherever in a line it stands: the user's words give
/// none.
std::string disarm(std::string text) {
  constexpr std::string_view mark = "##[";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) text.insert(at + 2, " ");
  return text;
}

bool is_on_github(const Session& session) { return session.env.variable("GITHUB_ACTIONS") == "true"; }

/// A count is no list of findings, which is what programs read these formats for.
void check_statistics(const std::vector<LintOutput>& outputs) {
  for (const LintOutput& output : outputs) {
    if (output.format->reader == render::Reader::people) continue;
    throw Failure{fmt::format("--statistics is for people; it can't be had as {}", output.format->name),
                  "count the findings of --format json", 2};
  }
}

}  // namespace

std::vector<LintOutput> choose_outputs(const Arguments& arguments, const Session& session) {
  std::vector<LintOutput> outputs;
  const auto given = arguments.flags.find("--format");
  if (given != arguments.flags.end()) {
    for (const std::string& typed : given->second) outputs.push_back(to_output(typed));
  }
  const bool is_default = outputs.empty();
  if (is_default) outputs.push_back({&render::diagnostics_formats().front(), std::nullopt});
  check_places(outputs, session);
  const bool is_silent = std::ranges::all_of(outputs, [](const LintOutput& output) { return output.file.has_value(); });
  if (is_silent && arguments.has("-o")) {
    throw Failure{"-o has nothing to write: every --format has a file of its own", "", 2};
  }
  if (arguments.has("--statistics")) {
    check_statistics(outputs);
  } else if (is_default && !arguments.has("-o") && is_on_github(session)) {
    outputs.push_back({find_format("github"), std::nullopt});
  }
  return outputs;
}

bool shows_edits(const std::vector<LintOutput>& outputs) {
  return std::ranges::any_of(
      outputs, [](const LintOutput& output) { return output.format->reader == render::Reader::programs; });
}

void write_outputs(const std::vector<LintOutput>& outputs, render::LintView view, const Session& session,
                   const std::function<std::string(const LintOutput& output, const render::LintView& view)>& render) {
  std::vector<std::pair<std::string, std::string>> files;  // as typed, bytes
  std::string bytes;
  for (const LintOutput& output : outputs) {
    if (!view.unreadable.empty() && output.format->incomplete == render::Incomplete::withheld) continue;
    const bool is_plain = output.file || output.format->reader != render::Reader::people;
    view.style = is_plain ? render::TextStyle{false, session.out.is_ascii, 0} : session.out;
    std::string document = render(output, view);
    if (output.file) {
      files.emplace_back(*output.file, std::move(document));
    } else {
      bytes += is_on_github(session) && output.format->reader == render::Reader::people ? disarm(document) : document;
    }
  }
  for (const auto& [file, document] : files) write_answer_file(file, document, session);
  session.env.out(bytes);
}

}  // namespace okr::cli
