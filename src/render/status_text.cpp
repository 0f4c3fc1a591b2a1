#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusView;

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
    const std::string as_of = "as of " + to_string(view_.today);
    std::string first_line = view_.periods.empty() ? "no period" : to_period_words(view_.periods.front());
    const std::size_t used = display_width(first_line) + as_of.size();
    const bool fits = style_.width == 0 || used + 2 <= style_.width;
    const std::string gap = fits ? std::string(std::max(style_.width, used + 3) - used, ' ') : "\n";
    add_line(paint(first_line, Ink::strong, style_) + gap + as_of);
    for (std::size_t i = 1; i < view_.periods.size(); ++i) {
      add_line(paint(to_period_words(view_.periods[i]), Ink::strong, style_));
    }
    if (view_.choice == report::PeriodChoice::last_ended) add_words("no period runs today; this one ended last");
    if (view_.coming) add_line(fmt::format("{} begins on {}", view_.coming->name, to_string(view_.coming->start)));
    if (view_.counts.total != 0) add_words(render_counts(view_.counts, "   "));
    const bool is_asked = view_.choice == report::PeriodChoice::asked || !view_.periods.empty();
    if (view_.teams.empty() && is_asked) add_line("nothing matches the filters");
  }

  /// The first few of each kind, and how many more there are.
  void add_remarks(report::RemarkKind kind, std::string_view name, std::string_view words) {
    constexpr std::size_t most = 3;
    std::size_t count = 0;
    for (const report::Remark& remark : view_.remarks) {
      if (remark.kind == kind && ++count <= most)
        add_words(fmt::format("{}: {}{}", name, escape_controls(remark.ref), words));
    }
    if (count > most) add_words(fmt::format("{}: {} more", name, count - most));
  }

  void add_remarks() {
    if (view_.remarks.empty()) return;
    out_ += '\n';
    add_remarks(report::RemarkKind::setback, "setback", " stands behind where it started");
    add_remarks(report::RemarkKind::reached_early, "reached early", "; was the target high enough?");
  }

  void add_folded() {
    const report::Screen& screen = view_.screen;
    if (screen.folded.total == 0 && screen.folded_objectives == 0) return;
    const std::string counts = screen.folded.total == 0 ? "" : render_counts(screen.folded, ", ") + " in ";
    const std::string words = fmt::format("+ {}{} (-a shows them)", counts,
                                          count_noun(static_cast<std::size_t>(screen.folded_objectives), "objective"));
    add_line(paint(wrap(words, style_.width, 2, 0), Ink::faint, style_));
  }

  /// What is past asks for nothing any more.
  void add_past() {
    if (view_.due.empty()) return;
    out_ += '\n';
    add_words(fmt::format("{} due then: {}", count_noun(view_.due.size(), "check-in"), to_due_list()));
  }

  void add_actions() {
    if (!page_.commit.empty()) return add_past();
    std::vector<std::string> actions;
    if (!view_.due.empty()) {
      const std::string due = count_noun(view_.due.size(), "check-in") + " due";
      actions.push_back(page_.check_in_command.empty() ? fmt::format("{}: {}", due, to_due_list())
                                                       : fmt::format("{}: {}", due, page_.check_in_command));
    }
    if (page_.lint_errors != 0) actions.push_back(count_noun(page_.lint_errors, "lint error") + ": okr lint");
    if (actions.empty()) actions.emplace_back("no check-in is due, no lint error");
    out_ += '\n';
    const std::string line = fmt::format("{}", fmt::join(actions, "         "));
    if (style_.width == 0 || display_width(line) <= style_.width) return add_line(line);
    for (const std::string& action : actions) add_words(action);
  }

  [[nodiscard]] std::string to_due_list() const {
    const std::string first = escape_controls(view_.due.front());
    return view_.due.size() == 1 ? first : fmt::format("{} and {} more", first, view_.due.size() - 1);
  }

  const StatusView& view_;
  const StatusPage& page_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string render_status_text(const StatusPage& page) { return StatusText(page).render(); }

}  // namespace okr::render
