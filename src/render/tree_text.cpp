#include <fmt/format.h>

#include <algorithm>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/tree_lines.hpp"
#include "render/tree_messages.hpp"
#include "render/tree_words.hpp"

namespace okr::render {

namespace {

using report::TreePart;
using report::TreeRow;
using report::TreeView;

/// The page from the top down: what it is about, a line a row, what is left out.
class TreeText {
 public:
  TreeText(const TreeView& view, const TextStyle& style) : view_(view), style_(style), lines_(view, style) {}

  std::string render() {
    add_head();
    for (std::size_t row = 0; row < view_.rows.size(); ++row) {
      add_heading(row);
      add_line(lines_.render(view_.rows[row]));
    }
    add_end();
    return std::move(out_);
  }

 private:
  void add_line(std::string_view line) { out_.append(line) += '\n'; }
  void add_words(std::string_view words, Ink ink = Ink::plain) {
    add_line(paint(wrap(words, style_.width, 2, 0), ink, style_));
  }

  void add_head() {
    std::vector<std::string> names;
    for (const model::Period& period : view_.periods) names.push_back(period.name);
    const std::string as_of = say(style_, messages::as_of, to_text(view_.today, style_));
    const std::string periods =
        names.empty() ? say(style_, messages::no_period) : fmt::format("{}", fmt::join(names, ", "));
    out_ += render_first_line(periods, as_of, style_);
    if (view_.choice == report::PeriodChoice::last_ended) add_words(say(style_, messages::ended_last));
    if (view_.coming) {
      add_line(say(style_, messages::begins_on, view_.coming->name, to_text(view_.coming->start, style_)));
    }
    const bool is_empty = view_.rows.empty() && view_.hidden == 0 && !view_.coming;
    if (is_empty) add_words(say(style_, messages::nothing_in_tree));
  }

  /// An empty line before each top; before a part what is wrong with it.
  void add_heading(std::size_t index) {
    const TreeRow& row = view_.rows[index];
    const bool is_first = index == 0 || view_.rows[index - 1].part != row.part;
    if (row.depth != 0 || (row.part != TreePart::thread && !is_first)) return;
    out_ += '\n';
    if (row.part != TreePart::thread) add_words(to_heading(row.part, style_) + ':', Ink::warning);
  }

  /// "a -> b -> a"; of many the first.
  [[nodiscard]] std::string to_chain(const std::vector<std::string>& circle) const {
    constexpr std::size_t most = 8;
    std::string chain;
    for (std::size_t i = 0; i < std::min(most, circle.size()); ++i) chain += circle[i] + " -> ";
    if (circle.size() > most) chain += fmt::format("({}) -> ", say(style_, messages::more, circle.size() - most));
    return escape_controls(chain + circle.front());
  }

  void add_end() {
    if (!view_.circles.empty() || view_.hidden != 0) out_ += '\n';
    for (const std::vector<std::string>& circle : view_.circles) {
      add_words(fmt::format("{}: {} {}", say(style_, messages::circle), to_chain(circle),
                            say(style_, messages::lint_says_where)),
                Ink::warning);
    }
    if (view_.hidden != 0) {
      const std::string left_out = say_count(style_, messages::left_out, view_.hidden);
      add_words(fmt::format("+ {} {}", left_out, say(style_, messages::shows_them)), Ink::faint);
    }
  }

  const TreeView& view_;
  const TextStyle& style_;
  TreeLines lines_;
  std::string out_;
};

}  // namespace

std::string render_tree_text(const TreeView& view, const TextStyle& style) { return TreeText(view, style).render(); }

}  // namespace okr::render
