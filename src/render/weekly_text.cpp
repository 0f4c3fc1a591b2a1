#include <fmt/format.h>

#include <utility>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/entry.hpp"
#include "render/show_parts.hpp"
#include "render/weekly_words.hpp"

namespace okr::render {

namespace {

using report::WeeklyInitiative;
using report::WeeklyView;

/// The report as people read it, from the top down.
class WeeklyText {
 public:
  explicit WeeklyText(const WeeklyPage& page) : view_(*page.view), page_(page), style_(page.style) {}

  std::string render() {
    add_head();
    out_ += render_weekly_moves(view_, style_);
    out_ += render_weekly_owners(view_, style_);
    add_initiatives();
    add_coming();
    add_footer();
    return std::move(out_);
  }

 private:
  void add_words(std::string_view words) { out_ += wrap(words, style_.width, 2, 0) + '\n'; }

  void add_head() {
    const std::string as_of = say(style_, messages::as_of, to_text(view_.days.to, style_));
    out_ += render_first_line(to_heading(view_, style_), as_of, style_);
    if (!page_.filter.empty()) add_words(say(style_, messages::only_about, escape_controls(page_.filter)));
    for (const std::string& line : list_periods(view_, style_)) add_words(line);
    if (view_.status.counts.total != 0) add_words(to_summary(view_, "   ", style_));
    const std::string silence = to_silence(view_, style_);
    if (!silence.empty()) add_words(silence);
  }

  void add_initiative(const WeeklyInitiative& each, std::string& lines) const {
    const bool is_done = each.facts.state == model::InitiativeStatus::done;
    const std::string_view mark = is_done ? (style_.is_ascii ? "ok" : "✓") : (style_.is_ascii ? ">" : "▸");
    const std::string words = fmt::format("{} {}:", mark, to_state(each, style_));
    lines += render_entry({2, 4}, {{words, is_done ? Ink::help : Ink::plain}},
                          with_owner(each.facts.title, each.facts.owner), style_);
    const std::string purpose = to_purpose(each, style_);
    if (!purpose.empty()) lines += render_entry({3, 4}, {}, purpose, style_);
  }

  void add_initiatives() {
    std::string lines;
    for (const WeeklyInitiative& each : view_.done) add_initiative(each, lines);
    for (const WeeklyInitiative& each : view_.under_way) add_initiative(each, lines);
    out_ += render_section(say(style_, messages::initiatives), lines, style_);
  }

  void add_coming() {
    std::string lines;
    for (const report::WeeklyComing& each : view_.coming) {
      const std::string& text = each.title.empty() ? each.ref : each.title;
      const std::string label = to_label(each, style_) + (text.empty() ? "" : ":");
      lines += render_entry({2, 4}, {{to_text(each.on, style_) + "  "}, {label}}, with_owner(text, each.owner), style_);
    }
    out_ += render_section(say(style_, messages::next_days, report::coming_days), lines, style_);
  }

  void add_footer() {
    out_ += '\n';
    const std::vector<std::string> sources = list_sources(page_);
    const std::string line = fmt::format("{}", fmt::join(sources, "   "));
    if (style_.width == 0 || display_width(line) <= style_.width) {
      out_ += paint(line, Ink::faint, style_) + '\n';
      return;
    }
    for (const std::string& each : sources) {
      out_ += paint(wrap(each, style_.width, 2, 0), Ink::faint, style_) + '\n';
    }
  }

  const WeeklyView& view_;
  const WeeklyPage& page_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string render_weekly_text(const WeeklyPage& page) { return WeeklyText(page).render(); }

}  // namespace okr::render
