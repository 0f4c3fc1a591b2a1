// The weekly report as Markdown: headings and lists alone, as not all places where teams talk show tables.
#include <fmt/format.h>

#include <utility>

#include "render/entry.hpp"
#include "render/goal_words.hpp"
#include "render/markdown_text.hpp"
#include "render/weekly_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;
using report::WeeklyInitiative;
using report::WeeklyMove;
using report::WeeklyNeed;
using report::WeeklyView;

/// The user's words in one line: in Markdown a line end may begin something else.
std::string to_words(std::string_view text) { return to_markdown(to_one_line(text)); }

std::string join(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!part.empty()) joined += (joined.empty() ? "" : ", ") + part;
  }
  return joined;
}

std::string with_unit(const std::string& value, const StatusKeyResult& facts) {
  const bool has_unit = !value.empty() && !facts.unit.empty() && !facts.milestones;
  return has_unit ? fmt::format("{} {}", value, to_words(facts.unit)) : value;
}

class WeeklyMarkdown {
 public:
  /// A document that is kept has the same bytes wherever it was made: the terminal's characters don't count.
  explicit WeeklyMarkdown(const WeeklyPage& page) : view_(*page.view), page_(page), style_(page.style) {
    style_.is_ascii = false;
  }

  std::string render() {
    add_head();
    add_section(say(style_, messages::what_moved), [&] {
      for (const WeeklyMove& each : view_.moves) add_move(each);
    });
    add_section(say(style_, messages::who_needs_what), [&] {
      for (const report::WeeklyOwner& each : view_.owners) add_owner(each);
    });
    add_section(say(style_, messages::initiatives), [&] {
      for (const WeeklyInitiative& each : view_.done) add_point(to_line(each));
      for (const WeeklyInitiative& each : view_.under_way) add_point(to_line(each));
    });
    add_section(say(style_, messages::next_days, report::coming_days), [&] {
      for (const report::WeeklyComing& each : view_.coming) add_point(to_line(each));
    });
    out_ += "\n---\n\n" + to_words(join(list_sources(page_))) + '\n';
    return std::move(out_);
  }

 private:
  void add_point(std::string_view words) { out_ += fmt::format("- {}\n", words); }
  void add_part(std::string_view words) { out_ += fmt::format("    - {}\n", words); }

  /// Nothing where no line stands in it.
  template <class AddLines>
  void add_section(std::string_view heading, AddLines add_lines) {
    std::string before = std::exchange(out_, "");
    add_lines();
    if (!out_.empty()) before += fmt::format("\n### {}\n\n{}", heading, out_);
    out_ = std::move(before);
  }

  void add_head() {
    out_ = fmt::format("## {}\n\n", to_heading(view_, style_));
    if (!page_.filter.empty()) add_point(say(style_, messages::only_about, to_words(page_.filter)));
    for (const std::string& line : list_periods(view_, style_)) add_point(to_words(line));
    if (view_.status.counts.total != 0) add_point(to_summary(view_, ", ", style_));
    const std::string silence = to_silence(view_, style_);
    if (!silence.empty()) add_point(silence);
  }

  [[nodiscard]] std::string to_mark(const WeeklyMove& move) const {
    const Look& look = find_look(move.kind);
    return fmt::format("{} {}", look.glyph, say(style_, look.label));
  }

  void add_move(const WeeklyMove& move) {
    const std::string points = to_points(move, style_);
    const std::string shares = to_shares(move, style_);
    const std::string owner = move.now.owner ? fmt::format(" ({})", to_words(*move.now.owner)) : "";
    add_point(fmt::format("{}: **{}**{}", to_mark(move), to_words(move.now.title), owner));
    const std::string moved = points.empty() || shares.empty() ? shares : fmt::format("{} ({})", shares, points);
    add_part(join({with_unit(to_values(move, style_), move.now), moved, to_statuses(move, style_)}));
    for (const report::WeeklyMilestone& each : move.milestones) {
      const std::string words = say(style_, messages::milestone_reached, to_text(each.done_on, style_));
      add_part(fmt::format("{}: {}", words, to_words(each.title)));
    }
    if (!move.note.empty()) add_part(fmt::format("\"{}\"", to_words(move.note)));
  }

  void add_need(const WeeklyNeed& need) {
    const StatusKeyResult& facts = need.facts;
    const bool is_measured = facts.milestones || facts.figures.value;
    const std::string words = to_now_words(facts, style_);
    const std::string now = is_measured ? say(style_, messages::now, words) : words;
    const bool has_goal = facts.milestones || facts.at_least || facts.at_most || facts.target;
    const std::string goal = has_goal ? to_goal_words(facts, style_) : "";
    add_part(fmt::format("{}: {}: {}", describe(facts.figures, style_).text, to_words(facts.title),
                         join({now, goal, to_gap(need, style_), to_remark(need, style_)})));
  }

  void add_owner(const report::WeeklyOwner& owner) {
    add_point(fmt::format("**{}**", owner.name.empty() ? say(style_, messages::no_owner) : to_words(owner.name)));
    for (const WeeklyNeed& each : owner.key_results) add_need(each);
    for (const WeeklyInitiative& each : owner.late) {
      const std::string purpose = to_words(to_purpose(each, style_));
      add_part(fmt::format("! {}: {}", to_state(each, style_), join({to_words(each.facts.title), purpose})));
    }
  }

  [[nodiscard]] std::string to_line(const WeeklyInitiative& each) const {
    const std::string title = to_words(with_owner(each.facts.title, each.facts.owner));
    return fmt::format("{}: {}", to_state(each, style_), join({title, to_words(to_purpose(each, style_))}));
  }

  [[nodiscard]] std::string to_line(const report::WeeklyComing& each) const {
    const std::string text = to_words(with_owner(each.title.empty() ? each.ref : each.title, each.owner));
    const std::string_view colon = text.empty() ? "" : ": ";
    return fmt::format("{}: {}{}{}", to_text(each.on, style_), to_label(each, style_), colon, text);
  }

  const WeeklyView& view_;
  const WeeklyPage& page_;
  TextStyle style_;
  std::string out_;
};

}  // namespace

std::string render_weekly_markdown(const WeeklyPage& page) { return WeeklyMarkdown(page).render(); }

}  // namespace okr::render
