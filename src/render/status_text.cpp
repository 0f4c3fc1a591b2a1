#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/status_messages.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusView;

struct RemarkWords {
  report::RemarkKind kind;
  Message words;
};
constexpr std::array<RemarkWords, 3> remark_words{{
    {report::RemarkKind::setback, messages::behind_start},
    {report::RemarkKind::busy_but_flat, messages::busy_but_flat},
    {report::RemarkKind::reached_early, messages::high_enough},
}};

/// The page as people read it, from the top down.
class StatusText {
 public:
  explicit StatusText(const StatusPage& page) : view_(*page.view), page_(page), style_(page.style) {}

  std::string render() {
    add_head();
    if (view_.group_by) {
      out_ += render_groups(view_, style_);
    } else {
      out_ += render_goals(view_, style_);
      add_folded();
      add_remarks();
    }
    add_actions();
    return std::move(out_);
  }

 private:
  void add_line(std::string_view line) { out_.append(line) += '\n'; }
  /// Words, broken where they are too wide.
  void add_words(std::string_view words) { add_line(wrap(words, style_.width, 2, 0)); }

  void add_head() {
    const std::string as_of = say(style_, messages::as_of, to_text(view_.today, style_));
    const std::string first_line =
        view_.periods.empty() ? say(style_, messages::no_period) : to_period_words(view_.periods.front(), style_);
    out_ += render_first_line(first_line, as_of, style_);
    for (std::size_t i = 1; i < view_.periods.size(); ++i) {
      add_line(paint(to_period_words(view_.periods[i], style_), Ink::strong, style_));
    }
    if (view_.choice == report::PeriodChoice::last_ended) add_words(say(style_, messages::ended_last));
    if (view_.coming)
      add_line(say(style_, messages::begins_on, view_.coming->name, to_text(view_.coming->start, style_)));
    if (view_.counts.total != 0) add_words(render_counts(view_.counts, "   ", style_));
    if (view_.is_filtered_out()) add_line(say(style_, messages::nothing_matches));
  }

  /// The first few names, as many as fit behind the words, and how many more there are.
  [[nodiscard]] std::string to_remark(const Message& words, const std::vector<std::string>& names) const {
    constexpr std::size_t most = 3;
    std::string line;
    for (std::size_t shown = std::min(most, names.size()); shown > 0; --shown) {
      std::string list = fmt::format("{}", fmt::join(std::span(names).first(shown), ", "));
      if (shown < names.size()) list = say(style_, messages::and_more, list, names.size() - shown);
      line = say(style_, words, list);
      if (style_.width == 0 || display_width(line) <= style_.width) break;
    }
    return line;
  }

  /// A line for each kind.
  void add_remarks() {
    if (!view_.remarks.empty()) out_ += '\n';
    for (const RemarkWords& kind : remark_words) {
      std::vector<std::string> names;
      for (const report::Remark& remark : view_.remarks) {
        if (remark.kind == kind.kind) names.push_back(escape_controls(remark.ref));
      }
      if (!names.empty()) add_words(to_remark(kind.words, names));
    }
  }

  void add_folded() {
    const report::Screen& screen = view_.screen;
    if (screen.folded.total == 0 && screen.folded_objectives == 0) return;
    std::string words = say_count(style_, messages::objectives, screen.folded_objectives);
    if (screen.folded.total != 0) {
      words = say(style_, messages::counts_in, render_counts(screen.folded, ", ", style_), words);
    }
    words = fmt::format("+ {} {}", words, say(style_, messages::shows_them));
    add_line(paint(wrap(words, style_.width, 2, 0), Ink::faint, style_));
  }

  /// What is past asks for nothing any more.
  void add_past() {
    if (view_.due.empty()) return;
    out_ += '\n';
    add_words(say_count(style_, messages::due_then, view_.due.size(), to_due_list()));
  }

  void add_actions() {
    if (!page_.commit.empty()) return add_past();
    std::vector<std::string> actions;
    if (!view_.due.empty()) {
      const bool names_them = page_.check_in_command.empty();
      actions.push_back(fmt::format("{}: {}", say_count(style_, messages::due, view_.due.size()),
                                    names_them ? to_due_list() : page_.check_in_command));
    }
    if (page_.lint_errors != 0) actions.push_back(say_count(style_, messages::lint_errors, page_.lint_errors));
    if (actions.empty()) actions.push_back(say(style_, messages::nothing_due));
    out_ += '\n';
    const std::string line = fmt::format("{}", fmt::join(actions, "         "));
    if (style_.width == 0 || display_width(line) <= style_.width) return add_line(line);
    for (const std::string& action : actions) add_words(action);
  }

  [[nodiscard]] std::string to_due_list() const {
    const std::string first = escape_controls(view_.due.front());
    return view_.due.size() == 1 ? first : say(style_, messages::and_more, first, view_.due.size() - 1);
  }

  const StatusView& view_;
  const StatusPage& page_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string render_status_text(const StatusPage& page) { return StatusText(page).render(); }

}  // namespace okr::render
