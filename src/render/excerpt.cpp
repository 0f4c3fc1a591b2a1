#include "render/excerpt.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "render/line_window.hpp"

namespace okr::render {

namespace {

/// Lines further apart than this are not drawn together.
constexpr std::size_t near_lines = 3;
/// So wide is a line at most where nothing limits it: an excerpt is to be read, not to be taken for the file.
constexpr std::size_t widest = 200;

std::size_t first_text(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t");
  return at == std::string_view::npos ? 0 : at;
}

/// A span's part in one line, relative to the line's text; lines after the first begin at their text.
Span cut_to_line(Span span, Span line, std::string_view text) {
  const std::size_t begin = span.begin < line.begin ? first_text(text) : std::min(span.begin, line.end) - line.begin;
  const std::size_t end = std::clamp(span.end, line.begin + begin, line.end) - line.begin;
  return {begin, end};
}

/// The last line that a span touches: one that ends where a line begins does not touch that line.
std::size_t last_line_of(const SourceFile& file, Span span) {
  return file.line_at(span.empty() ? span.begin : span.end - 1);
}

Span hull(const std::vector<Mark>& marks) {
  if (marks.empty()) return {};
  Span all = marks.front().span;
  for (const Mark& mark : marks) all = {std::min(all.begin, mark.span.begin), std::max(all.end, mark.span.end)};
  return all;
}

std::string without_trailing_blanks(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

/// Strokes below a line, drawn from left to right; where two meet, the finding's own wins.
class Underline {
 public:
  void add(Span cells, const Mark& mark) {
    if (strokes_.size() < cells.end) strokes_.resize(cells.end, {' ', Ink::plain});
    for (std::size_t i = cells.begin; i < cells.end; ++i) {
      if (strokes_[i].stroke != '^') strokes_[i] = {mark.stroke, mark.ink};
    }
  }
  [[nodiscard]] std::string render(const TextStyle& style) const {
    std::string out;
    for (std::size_t i = 0; i < strokes_.size();) {
      std::size_t end = i;
      while (end < strokes_.size() && strokes_[end].ink == strokes_[i].ink) ++end;
      std::string run;
      for (std::size_t each = i; each < end; ++each) run += strokes_[each].stroke;
      out += paint(run, strokes_[i].ink, style);
      i = end;
    }
    return out;
  }

 private:
  struct Stroke {
    char stroke;
    Ink ink;
  };
  std::vector<Stroke> strokes_;
};

/// The lines below a line of the file: all strokes, the rightmost one's label behind them, the others' below.
std::string render_marks(const std::vector<Mark>& marks, const LineWindow& window, std::size_t cells,
                         const std::string& margin, const TextStyle& style) {
  Underline underline;
  for (const Mark& mark : marks) underline.add(window.to_cells(mark.span), mark);
  std::string out = fmt::format("{} {}", margin, underline.render(style));
  // The finding's own label repeats its message in short: it falls away where it does not fit.
  const Mark& last = marks.back();
  const bool fits = last.stroke != '^' || window.to_cells(last.span).end + 1 + display_width(last.label) <= cells;
  if (!last.label.empty() && fits) out += ' ' + paint(marks.back().label, marks.back().ink, style);
  out += '\n';
  for (auto mark = marks.rbegin() + 1; mark != marks.rend(); ++mark) {
    if (mark->label.empty()) continue;
    const std::string indent(window.to_cells(mark->span).begin, ' ');
    out += fmt::format("{} {}{}\n", margin, indent, paint(mark->label, mark->ink, style));
  }
  return out;
}

}  // namespace

std::string render_margin(std::size_t gutter, const TextStyle& style) {
  return std::string(gutter + 1, ' ') + paint("|", Ink::frame, style);
}

void Excerpt::add(const Mark& mark) {
  const std::size_t first = file_->line_at(mark.span.begin);
  const std::size_t last = std::max(first, last_line_of(*file_, mark.span));
  for (const std::size_t line : {first, last}) {
    Mark part = mark;
    part.span = cut_to_line(mark.span, file_->line_span(line), file_->text(file_->line_span(line)));
    if (line != last) part.label.clear();
    std::vector<Mark>& marks = lines_[line];
    marks.insert(std::upper_bound(marks.begin(), marks.end(), part,
                                  [](const Mark& a, const Mark& b) { return a.span < b.span; }),
                 part);
    if (first == last) break;
  }
}

bool Excerpt::is_near(Span span) const {
  const std::size_t first = file_->line_at(span.begin);
  const std::size_t last = std::max(first, last_line_of(*file_, span));
  return std::any_of(lines_.begin(), lines_.end(), [&](const auto& line) {
    return line.first + near_lines >= first && line.first <= last + near_lines;
  });
}

std::string Excerpt::render(std::size_t gutter, const TextStyle& style) const {
  const std::size_t margin_cells = gutter + 3;
  const std::size_t cells = style.width == 0 ? widest : style.width - std::min(style.width, margin_cells);
  const std::string margin = render_margin(gutter, style);
  std::string out;
  const auto add_line = [&](std::size_t number, const std::vector<Mark>& marks) {
    const LineWindow window(file_->text(file_->line_span(number)), hull(marks), cells);
    const std::string head = paint(fmt::format("{:>{}} |", number + 1, gutter), Ink::frame, style);
    out += without_trailing_blanks(fmt::format("{} {}", head, window.text())) + '\n';
    if (!marks.empty()) out += render_marks(marks, window, cells, margin, style);
  };
  std::size_t next = lines_.begin()->first;
  for (const auto& [number, marks] : lines_) {
    if (number - std::min(number, next) < near_lines) {
      for (; next < number; ++next) add_line(next, {});
    } else {
      out += paint("...", Ink::frame, style) + '\n';
    }
    add_line(number, marks);
    next = number + 1;
  }
  return out;
}

}  // namespace okr::render
