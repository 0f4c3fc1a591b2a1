#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/world.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

/// A story in `tests/cli/stories`: steps that begin with `>> ` and a line each, the step's text below.
///
///     >> file okrs/a.okr.yaml      writes the text
///     >> set OKR_TODAY=2026-11-22  sets a variable
///     >> terminal 60               stdout and stderr are a terminal of so many cells
///     >> stdin                     what the next command reads
///     >> typed                     the same, by somebody at the terminal: a line each answer
///     >> okr lint --format json    runs; the text is the stdout to expect, words in "" may hold blanks
///     >> stderr                    the stderr to expect of the command before
///     >> exit 1                    its exit code; without it, 0
///     >> holds okr.config.yaml     the file's bytes to expect
///
/// What stands before the first step tells what the story is about. `$ROOT` stands for the folder.
struct Step {
  std::string verb;
  std::string argument;
  std::string text;
};
struct Story {
  std::string about;
  std::vector<Step> steps;
};

inline Story parse_story(std::string_view text) {
  Story story;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    if (line.starts_with(">> ")) {
      const std::string_view words = trim(line.substr(3));
      const std::size_t blank = std::min(words.find(' '), words.size());
      story.steps.push_back({std::string(words.substr(0, blank)), std::string(trim(words.substr(blank))), ""});
    } else {
      (story.steps.empty() ? story.about : story.steps.back().text) += line;
    }
  }
  return story;
}

inline std::string to_text(const Story& story) {
  std::string text = story.about;
  for (const Step& step : story.steps) {
    text += ">> " + step.verb + (step.argument.empty() ? "" : " " + step.argument) + "\n" + step.text;
  }
  return text;
}

/// The words of a command line; `"two words"` is one.
inline std::vector<std::string> to_words(std::string_view line) {
  std::vector<std::string> words;
  bool is_quoted = false;
  bool is_open = false;
  for (const char c : line) {
    if (c == '"') {
      is_quoted = !is_quoted;
      if (!is_open) words.emplace_back();
      is_open = true;
    } else if (c == ' ' && !is_quoted) {
      is_open = false;
    } else {
      if (!is_open) words.emplace_back();
      is_open = true;
      words.back() += c;
    }
  }
  return words;
}

inline std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// Plays a story and tells it again as it came out: the same where all is as told.
class Player {
 public:
  Story play(const Story& story) {
    told_.about = story.about;
    for (const Step& step : story.steps) {
      if (step.verb != "stderr" && step.verb != "exit") tell_rest();
      take(step);
    }
    tell_rest();
    return told_;
  }

 private:
  void take(const Step& step) {
    if (step.verb == "stderr" || step.verb == "exit") return;
    Step told = step;
    if (step.verb == "file") world_.write(step.argument, step.text);
    if (step.verb == "stdin" || step.verb == "typed") world_.input = step.text;
    if (step.verb == "stdin" || step.verb == "typed") world_.is_input_terminal = step.verb == "typed";
    if (step.verb == "terminal") world_.terminal = {true, static_cast<std::size_t>(std::stoul(step.argument))};
    if (step.verb == "set") {
      const std::size_t sign = step.argument.find('=');
      world_.variables[step.argument.substr(0, sign)] = step.argument.substr(sign + 1);
    }
    if (step.verb == "okr") {
      std::vector<std::string> words = to_words(step.argument);
      for (std::string& word : words) word = replace_all(word, "$ROOT", world_.root());
      answer_ = world_.run(words);
      told.text = hide_root(answer_.out);
    }
    if (step.verb == "holds") told.text = world_.read(step.argument);
    told_.steps.push_back(told);
  }

  /// stderr and exit code of the command before, where there is something to say.
  void tell_rest() {
    if (!answer_.err.empty()) told_.steps.push_back({"stderr", "", hide_root(answer_.err)});
    if (answer_.exit != 0) told_.steps.push_back({"exit", std::to_string(answer_.exit), ""});
    answer_ = {};
  }

  [[nodiscard]] std::string hide_root(std::string text) const { return replace_all(text, world_.root(), "$ROOT"); }

  World world_;
  Answer answer_;
  Story told_;
};

}  // namespace okr::cli
