#include "yaml/recovery.hpp"

#include <algorithm>

#include "yaml/characters.hpp"
#include "yaml/flaw_finder.hpp"
#include "yaml/mistakes.hpp"

namespace okr::yaml {

namespace {

/// The lines from that of `at` on that are deeper than it, and it.
Span find_block(std::string_view text, std::size_t at, std::size_t floor) {
  const std::size_t line = find_line_begin(text, at, floor);
  const std::size_t first = skip_blanks(text, line);
  Span block{first, std::max(find_line_end(text, line), first)};
  for (std::size_t next = find_next_line(text, line); next < text.size(); next = find_next_line(text, next)) {
    const std::size_t begin = skip_blanks(text, next);
    const std::size_t end = find_line_end(text, next);
    if (begin >= end) continue;
    if (begin - next <= first - line) break;
    block.end = end;
  }
  return block;
}

/// The words that the finding points at: from `at` to its line's end, or the last text before it.
Span find_words(std::string_view text, std::size_t at, std::size_t floor) {
  while (at > floor && (at >= text.size() || is_break_char(text[at]))) --at;
  while (at > floor && is_space_char(text[at])) --at;
  const std::size_t end = std::max(find_text_end(text, at), std::min(at + 1, text.size()));
  return {at, end};
}

}  // namespace

bool Recovery::is_line_mended(std::size_t at) const {
  const std::string_view text = mended_.original();
  const std::size_t line = find_line_begin(text, std::min(at, text.size()), begin_);
  return mended_.has_mends() && mended_.is_mended({line, std::max(find_line_end(text, at), line)});
}

bool Recovery::apply(Flaw flaw, bool is_quiet) {
  bool has_changed = false;
  for (const Mend& mend : flaw.mends) has_changed |= mended_.apply(mend);
  if (!is_quiet) findings_.push_back(std::move(flaw.finding));
  return has_changed;
}

void Recovery::apply_all(std::vector<Flaw> flaws) {
  for (Flaw& flaw : flaws) apply(std::move(flaw), false);
}

bool Recovery::apply_batch(std::vector<Flaw> flaws) {
  // A line that was overwritten before has its finding; what it causes now has none.
  std::vector<bool> is_quiet;
  is_quiet.reserve(flaws.size());
  for (const Flaw& flaw : flaws) is_quiet.push_back(is_line_mended(flaw.finding.span.begin));
  bool has_changed = false;
  for (std::size_t i = 0; i < flaws.size(); ++i) has_changed |= apply(std::move(flaws[i]), is_quiet[i]);
  return has_changed;
}

void Recovery::mend_spaces() {
  std::vector<Flaw> flaws = FlawFinder(mended_.text(), begin_, mended_.text().size()).find();
  std::erase_if(flaws, [](const Flaw& flaw) { return !flaw.is_of_spaces; });
  apply_batch(std::move(flaws));
}

bool Recovery::mend(const ReadError& error) {
  if (error.cause == crowded_line) {
    findings_.push_back(too_many_values({error.offset, error.offset}));
    return false;
  }
  if (mend_empty_lines(error.offset)) return true;
  const std::string_view text = mended_.text();
  FlawFinder finder(text, begin_, error.offset);
  std::vector<Flaw> flaws = finder.find();
  const std::size_t reached = find_line_end(text, error.offset);
  std::erase_if(flaws, [reached](const Flaw& flaw) { return flaw.finding.span.begin > reached; });
  if (apply_batch(std::move(flaws))) return true;
  return mend_unknown(error, finder.watched_value());
}

bool Recovery::mend_empty_lines(std::size_t at) {
  const auto is_empty = [this](std::size_t line) {
    return skip_blanks(mended_.text(), line) >= find_line_end(mended_.text(), line);
  };
  const std::size_t size = mended_.text().size();
  if (at >= size || mended_.text()[at] != '\t' || !is_empty(find_line_begin(mended_.text(), at, begin_))) return false;
  bool has_changed = false;
  for (std::size_t line = begin_; line < size; line = find_next_line(mended_.text(), line)) {
    const Span blanks{line, find_line_end(mended_.text(), line)};
    if (is_empty(line)) has_changed |= mended_.apply({blanks, std::string(blanks.size(), ' '), Loss::none});
  }
  return has_changed;
}

bool Recovery::mend_unknown(const ReadError& error, const std::optional<Span>& value) {
  const std::string_view text = mended_.text();
  const Span words = find_words(text, error.offset, begin_);
  bool is_quiet = is_line_mended(words.begin);
  Flaw flaw;
  if (error.cause == junk_after_document) {
    flaw.finding = junk(text, words);
  } else if (error.cause == unclosed_quote) {
    flaw.finding = never_closed_quote(text, words);
    flaw.mends.push_back(to_cover(words));
  } else {
    flaw.finding = unreadable(text, words, error.cause);
    // After one guess the next mistake may well be its doing; an alias without an anchor never is.
    const bool is_guess = !error.cause.starts_with(unknown_anchor);
    is_quiet |= is_guess && has_guessed_;
    has_guessed_ |= is_guess;
    flaw.mends.push_back(value ? to_cover(*value) : to_blank(find_block(text, words.begin, begin_)));
  }
  if (apply(std::move(flaw), is_quiet)) return true;
  if (error.cause == junk_after_document) return false;
  const std::size_t line = find_line_begin(text, words.begin, begin_);
  return mended_.apply(to_blank({line, text.size()}));
}

}  // namespace okr::yaml
