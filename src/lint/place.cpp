#include "lint/place.hpp"

#include <algorithm>
#include <optional>

#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

bool is_blank_byte(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Walks a scalar as it is written and the text that it means side by side. Runs of blanks and line ends are one step:
/// folding changes them.
class Alignment {
 public:
  Alignment(std::string_view written, std::string_view text) : written_(written), text_(text) {
    if (written.empty()) return;
    const bool is_block = written.front() == '|' || written.front() == '>';
    if (is_block) at_ = written.find('\n');
    if (is_block) skip_blanks(written_, at_);
    is_double_quoted_ = written.front() == '"';
    is_single_quoted_ = written.front() == '\'';
    if (is_double_quoted_ || is_single_quoted_) at_ = 1;
  }

  /// Where a part of the text is written; nothing where the two part ways before its end.
  std::optional<Span> find(Span part) {
    std::optional<std::size_t> begin;
    while (in_text_ < part.end) {
      skip_joint();
      if (in_text_ == part.begin) begin = at_;
      if (!step()) return std::nullopt;
    }
    return begin ? std::optional(Span{*begin, at_}) : std::nullopt;
  }

 private:
  static void skip_blanks(std::string_view text, std::size_t& at) {
    while (at < text.size() && is_blank_byte(text[at])) ++at;
  }

  /// A backslash at a line's end: nothing of it is in the text.
  void skip_joint() {
    const bool is_joint = is_double_quoted_ && at_ + 1 < written_.size() && written_[at_] == '\\' &&
                          (written_[at_ + 1] == '\n' || written_[at_ + 1] == '\r');
    if (is_joint) ++at_;
    if (is_joint) skip_blanks(written_, at_);
  }

  bool step() {
    if (at_ >= written_.size() || in_text_ >= text_.size()) return false;
    if (is_double_quoted_ && written_[at_] == '\\') {
      const char kind = at_ + 1 < written_.size() ? written_[at_ + 1] : '\\';
      at_ += kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
      in_text_ += decode_utf8(text_, in_text_).size;
      return at_ < written_.size();
    }
    if (is_blank_byte(written_[at_]) && is_blank_byte(text_[in_text_])) {
      skip_blanks(written_, at_);
      skip_blanks(text_, in_text_);
      return true;
    }
    if (written_[at_] != text_[in_text_]) return false;
    at_ += is_single_quoted_ && written_[at_] == '\'' ? 2 : 1;
    ++in_text_;
    return true;
  }

  std::string_view written_, text_;
  std::size_t at_ = 0;       ///< in `written_`
  std::size_t in_text_ = 0;  ///< in `text_`
  bool is_double_quoted_ = false;
  bool is_single_quoted_ = false;
};

}  // namespace

Span find_title_span(const model::OkrFile& file, const model::Field<std::string>& title, Span in_title) {
  const std::size_t first = title.span().begin;
  const auto found = Alignment(file.source.text(title.span()), *title).find(in_title);
  return found ? Span{first + found->begin, first + found->end} : title.span();
}

}  // namespace okr::lint
