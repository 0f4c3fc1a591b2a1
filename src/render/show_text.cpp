#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/entry.hpp"
#include "render/findings.hpp"
#include "render/show_messages.hpp"
#include "render/show_parts.hpp"
#include "render/state_words.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowView;

constexpr std::size_t least_key = 10;  ///< cells, so that the pages of short keys look alike
constexpr std::size_t narrow = 60;     ///< below so many cells the name of its kind may stand over the edge of the keys

/// All of an item as people read it, from the top down.
class ShowText {
 public:
  explicit ShowText(const ShowPage& page)
      : view_(*page.view),
        page_(page),
        style_(page.style),
        head_(list_head()),
        facts_(list_facts(*page.view, page.style)) {
    const bool is_narrow = style_.width != 0 && style_.width < narrow;
    for (const ShowFact& fact : std::span(head_).subspan(is_narrow ? 1 : 0)) fit(fact);
    for (const ShowFact& fact : facts_) fit(fact);
  }

  std::string render() {
    add_facts(head_);
    add_figures();
    out_ += '\n';
    add_facts(facts_);
    add_forecast();
    out_ += render_history(view_, style_);
    out_ += render_links(view_, style_);
    add_findings();
    return std::move(out_);
  }

 private:
  void fit(const ShowFact& fact) { key_cells_ = std::max(key_cells_, display_width(fact.key)); }

  void add_facts(const std::vector<ShowFact>& facts) {
    for (const ShowFact& fact : facts) {
      if (fact.text.empty()) continue;
      out_ += render_entry({0, key_cells_ + 1}, {{pad_right(fact.key, key_cells_), fact.ink}}, fact.text, style_);
    }
  }

  [[nodiscard]] std::vector<ShowFact> list_head() const {
    const auto to_fact = [&](const Message& key, std::string text) {
      return ShowFact{say(style_, key), std::move(text)};
    };
    return {{to_text(view_.kind, style_), view_.title, Ink::strong},
            to_fact(messages::lies_in, fmt::format("{}", fmt::join(view_.breadcrumb, " > "))),
            to_fact(messages::reference, view_.ref),
            to_fact(messages::stands_at, fmt::format("{}:{}", page_.shown_path, view_.line)),
            to_fact(messages::judged_as_of, to_text(view_.today, style_))};
  }

  void add_row(const std::vector<Cell>& cells) {
    out_ += '\n';
    std::size_t column = 0;
    for (const Cell& cell : cells) {
      if (cell.text.empty()) continue;
      const std::size_t width = display_width(cell.text);
      const bool fits = column == 0 || style_.width == 0 || column + 2 + width <= style_.width;
      if (column > 0) out_ += fits ? "  " : "\n";
      column = fits ? column + (column > 0 ? 2 : 0) + width : width;
      out_ += paint(cell.text, cell.ink, style_);
    }
    out_ += '\n';
  }

  [[nodiscard]] std::string to_state() const { return to_text(*view_.facts.state, style_); }

  void add_figures() {
    if (view_.key_result) add_key_result(*view_.key_result);
    if (view_.objective) add_objective(*view_.objective);
  }

  void add_key_result(const report::StatusKeyResult& facts) {
    const GoalText goal = to_goal_text(facts, style_);
    const std::string unit = facts.unit.empty() ? "" : ' ' + to_one_line(facts.unit);
    const std::string way = goal.from.empty() ? goal.to : goal.from + ' ' + goal.to;
    if (!view_.has_figures()) return add_row({{way + unit}});
    const model::KeyResultProgress& figures = facts.figures;
    const StatusWords words = view_.is_live() ? describe(figures, style_) : StatusWords{to_state(), Ink::faint};
    const auto& milestones = facts.milestones;
    add_row({{milestones ? say(style_, messages::done_of, milestones->done, milestones->total) : way + unit},
             {to_now_text(facts, style_)},
             {render_bar(figures.progress, figures.expected, style_)},
             {to_share_text(figures.raw, "-")},
             {say(style_, messages::expected, to_share_text(figures.expected))},
             {words.text, words.ink},
             {figures.confidence ? say(style_, messages::sure, to_share_text(figures.confidence)) : ""}});
    if (figures.raw.value_or(0) < 0) add_remark(messages::setback, messages::it_fell_back);
    if (const auto& flat = facts.busy_but_flat) {
      add_words(say(style_, messages::busy_and_flat, flat->initiatives, to_text(flat->since, style_)));
    }
    if (figures.is_early) add_remark(messages::reached_early, messages::was_it_high_enough);
  }

  void add_objective(const model::RolledUp& figures) {
    const StatusWords words = view_.is_live() ? describe(figures.status, style_) : StatusWords{to_state(), Ink::faint};
    add_row({{render_bar(figures.progress, figures.expected, style_)},
             {to_share_text(figures.progress, "-")},
             {say(style_, messages::expected, to_share_text(figures.expected))},
             {words.text, words.ink},
             {say(style_, messages::measured_of, figures.measured, figures.total)}});
  }

  void add_remark(const Message& heading, const Message& words) {
    add_words(fmt::format("{}: {}", say(style_, heading), say(style_, words)));
  }

  void add_words(std::string_view words) { out_ += wrap(words, style_.width, 2, 0) + '\n'; }

  void add_forecast() {
    const std::string words = describe_forecast(view_, style_);
    if (view_.chart) {
      const std::string chart = render_chart(*view_.chart, view_.today, style_);
      if (!chart.empty()) out_ += '\n' + chart;
    }
    const std::string key = say(style_, view_.no_forecast ? messages::no_forecast : messages::forecast) + ':';
    if (!words.empty()) out_ += '\n' + render_entry({0, 2}, {{key, Ink::strong}}, words, style_);
  }

  void add_findings() {
    std::string lines;
    for (const report::ShowFinding& each : view_.findings) {
      const std::string kind = fmt::format("{}[{}]", to_word(each.severity), each.rule);
      const std::string place = fmt::format("{}:{}:{}:", escape_controls(page_.shown_path), each.line, each.column);
      lines += render_entry({2, 4}, {{place + ' '}, {kind + ':', to_ink(each.severity)}}, each.message, style_);
    }
    out_ += render_section(say(style_, messages::findings_heading), lines, style_);
  }

  const ShowView& view_;
  const ShowPage& page_;
  const TextStyle& style_;
  std::vector<ShowFact> head_;
  std::vector<ShowFact> facts_;
  std::size_t key_cells_ = least_key;
  std::string out_;
};

}  // namespace

std::string render_section(std::string_view heading, const std::string& lines, const TextStyle& style) {
  return lines.empty() ? "" : '\n' + paint(heading, Ink::strong, style) + '\n' + lines;
}

std::string render_show_text(const ShowPage& page) { return ShowText(page).render(); }

}  // namespace okr::render
