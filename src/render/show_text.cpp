#include <fmt/format.h>

#include <utility>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "okr/report/words.hpp"
#include "render/entry.hpp"
#include "render/findings.hpp"
#include "render/show_parts.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowView;

constexpr std::size_t key_cells = 11;

/// All of an item as people read it, from the top down.
class ShowText {
 public:
  explicit ShowText(const ShowPage& page) : view_(*page.view), page_(page), style_(page.style) {}

  std::string render() {
    add_head();
    add_figures();
    add_facts();
    add_forecast();
    out_ += render_history(view_, style_);
    out_ += render_links(view_, style_);
    add_findings();
    return std::move(out_);
  }

 private:
  /// A key and what it holds; nothing where that is empty.
  void add(std::string_view key, std::string_view text, Ink ink = Ink::faint) {
    if (text.empty()) return;
    out_ += render_entry({0, key_cells}, {{fmt::format("{:{}}", key, key_cells - 1), ink}}, text, style_);
  }

  void add_head() {
    add(model::to_words(view_.kind), view_.title, Ink::strong);
    add("in", fmt::format("{}", fmt::join(view_.breadcrumb, " > ")));
    add("ref", view_.ref);
    add("at", fmt::format("{}:{}", page_.shown_path, view_.line));
    add("as of", to_string(view_.today));
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

  [[nodiscard]] std::string to_state() const { return std::string(report::to_word(*view_.facts.state)); }

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
    add_row({{way + (facts.milestones ? " done" : unit)},
             {to_now_text(facts, style_)},
             {render_bar(figures.progress, figures.expected, style_)},
             {to_share_text(figures.raw, "-")},
             {"expected " + to_share_text(figures.expected)},
             {words.text, words.ink},
             {figures.confidence ? to_share_text(figures.confidence) + " sure" : ""}});
    if (figures.raw.value_or(0) < 0) out_ += "setback: it stands behind where it started\n";
    if (facts.busy_but_flat) {
      out_ += fmt::format("busy but flat: {} initiatives done, and it hardly moved since {}: do they help?\n",
                          facts.busy_but_flat->initiatives, to_string(facts.busy_but_flat->since));
    }
    if (figures.is_early) out_ += "reached early: was the target high enough?\n";
  }

  void add_objective(const model::RolledUp& figures) {
    const StatusWords words = view_.is_live() ? describe(figures.status, style_) : StatusWords{to_state(), Ink::faint};
    add_row({{render_bar(figures.progress, figures.expected, style_)},
             {to_share_text(figures.progress, "-")},
             {"expected " + to_share_text(figures.expected)},
             {words.text, words.ink},
             {fmt::format("{} of {} measured", figures.measured, figures.total)}});
  }

  void add_facts() {
    out_ += '\n';
    for (const ShowFact& fact : list_facts(view_)) add(fact.key, fact.text, fact.ink);
  }

  void add_forecast() {
    const std::string words = describe_forecast(view_, style_);
    if (view_.chart) {
      const std::string chart = render_chart(*view_.chart, view_.today, style_);
      if (!chart.empty()) out_ += '\n' + chart;
    }
    const std::string key = view_.no_forecast ? "no forecast:" : "forecast:";
    if (!words.empty()) out_ += '\n' + render_entry({0, 2}, {{key, Ink::strong}}, words, style_);
  }

  void add_findings() {
    std::string lines;
    for (const report::ShowFinding& each : view_.findings) {
      const std::string kind = fmt::format("{}[{}]", to_word(each.severity), each.rule);
      const std::string place = fmt::format("{}:{}:{}:", escape_controls(page_.shown_path), each.line, each.column);
      lines += render_entry({2, 4}, {{place + ' '}, {kind + ':', to_ink(each.severity)}}, each.message, style_);
    }
    out_ += render_section("findings", lines, style_);
  }

  const ShowView& view_;
  const ShowPage& page_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string render_section(std::string_view heading, const std::string& lines, const TextStyle& style) {
  return lines.empty() ? "" : '\n' + paint(heading, Ink::strong, style) + '\n' + lines;
}

std::string render_show_text(const ShowPage& page) { return ShowText(page).render(); }

}  // namespace okr::render
