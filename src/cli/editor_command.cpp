#include "cli/editor_command.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace okr::cli {

namespace {

/// What a shell would take for more than a letter, outside of quotes and inside of double ones.
constexpr std::string_view shell_signs = "$`;|&<>()\n";
constexpr std::string_view signs_in_quotes = "$`";
constexpr std::string_view escaped_in_quotes = "$`\"\\";
constexpr std::string_view blanks = " \t";

/// Reads a command line the way POSIX shells split words.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}

  Result<std::vector<std::string>> read() {
    while (!problem_ && at_ < text_.size()) read_sign(text_[at_++]);
    end_word();
    if (problem_) return Problem{*problem_};
    if (words_.empty()) return Problem{"has no words"};
    return std::move(words_);
  }

 private:
  void read_sign(char sign) {
    if (blanks.find(sign) != std::string_view::npos) {
      end_word();
    } else if (sign == '\'') {
      read_single_quoted();
    } else if (sign == '"') {
      read_double_quoted();
    } else if (sign == '\\') {
      read_escaped();
    } else if (shell_signs.find(sign) != std::string_view::npos || (sign == '~' && !word_)) {
      refuse(sign);
    } else {
      add(sign);
    }
  }

  void read_single_quoted() {
    add();
    const std::size_t end = text_.find('\'', at_);
    if (end == std::string_view::npos) {
      problem_ = "has a quote that does not end";
      return;
    }
    *word_ += text_.substr(at_, end - at_);
    at_ = end + 1;
  }

  void read_double_quoted() {
    add();
    for (; at_ < text_.size() && !problem_; ++at_) {
      const char sign = text_[at_];
      const bool is_escape =
          sign == '\\' && at_ + 1 < text_.size() && escaped_in_quotes.find(text_[at_ + 1]) != std::string_view::npos;
      if (sign == '"') {
        ++at_;
        return;
      }
      if (signs_in_quotes.find(sign) != std::string_view::npos) return refuse(sign);
      *word_ += is_escape ? text_[++at_] : sign;
    }
    problem_ = "has a quote that does not end";
  }

  void read_escaped() {
    if (at_ == text_.size()) {
      problem_ = "ends in a backslash";
      return;
    }
    add(text_[at_++]);
  }

  void refuse(char sign) {
    problem_ = sign == '\n' ? "has more than one line, and okr starts no shell"
                            : fmt::format("has a \"{}\", and okr starts no shell", sign);
  }

  void add() {
    if (!word_) word_.emplace();
  }
  void add(char sign) {
    add();
    *word_ += sign;
  }
  void end_word() {
    if (word_) words_.push_back(std::move(*word_));
    word_.reset();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<std::string> word_;
  std::vector<std::string> words_;
  std::optional<std::string> problem_;
};

/// How an editor is told the line: words with places for both.
struct LineForm {
  std::array<std::string_view, 2> words;
};
constexpr LineForm plus = {{"+{line}", "{file}"}};
constexpr LineForm colon = {{"{file}:{line}", ""}};
constexpr LineForm go_to = {{"--goto", "{file}:{line}"}};
constexpr LineForm unknown = {{"{file}", ""}};

struct KnownEditor {
  std::string_view name;
  LineForm form;
};
constexpr std::array known_editors = {
    KnownEditor{"vi", plus},          KnownEditor{"vim", plus},
    KnownEditor{"nvim", plus},        KnownEditor{"view", plus},
    KnownEditor{"gvim", plus},        KnownEditor{"vim.tiny", plus},
    KnownEditor{"vim.basic", plus},   KnownEditor{"nano", plus},
    KnownEditor{"pico", plus},        KnownEditor{"emacs", plus},
    KnownEditor{"emacsclient", plus}, KnownEditor{"mg", plus},
    KnownEditor{"joe", plus},         KnownEditor{"jed", plus},
    KnownEditor{"ne", plus},          KnownEditor{"micro", plus},
    KnownEditor{"kak", plus},         KnownEditor{"mcedit", plus},
    KnownEditor{"gedit", plus},       KnownEditor{"editor", plus},
    KnownEditor{"hx", colon},         KnownEditor{"helix", colon},
    KnownEditor{"subl", colon},       KnownEditor{"zed", colon},
    KnownEditor{"code", go_to},       KnownEditor{"code-insiders", go_to},
    KnownEditor{"codium", go_to},     KnownEditor{"cursor", go_to},
};

const LineForm& find_form(std::string_view program) {
  const std::string_view name = program.substr(program.rfind('/') + 1);
  const auto found = std::ranges::find(known_editors, name, &KnownEditor::name);
  return found == known_editors.end() ? unknown : found->form;
}

}  // namespace

Result<std::vector<std::string>> parse_editor(std::string_view text) { return WordReader(text).read(); }

std::vector<std::string> to_editor_command(std::vector<std::string> words, const std::string& path, std::size_t line) {
  const LineForm form = find_form(words.front());
  for (const std::string_view word : form.words) {
    if (word.empty()) continue;
    words.push_back(fmt::format(fmt::runtime(word), fmt::arg("file", path), fmt::arg("line", line)));
  }
  return words;
}

}  // namespace okr::cli
