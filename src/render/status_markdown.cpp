// The status as Markdown: one table a team, in words, to paste where the team talks.
#include <fmt/format.h>

#include <algorithm>

#include "render/goal_words.hpp"
#include "render/markdown_text.hpp"
#include "render/status_messages.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;
using report::StatusObjective;
using report::StatusTeam;
using report::StatusView;

class StatusMarkdown {
 public:
  explicit StatusMarkdown(const StatusPage& page) : view_(*page.view), page_(page), style_(page.style) {}

  std::string render() {
    add_head();
    if (view_.group_by) return view_.groups.empty() ? out_ : out_ + render_groups_markdown(view_, style_);
    for (const report::ShownTeam& team : view_.sorted) add_team(team);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string to_share(std::optional<double> share) const {
    return to_share_text(share, say(style_, messages::not_measured));
  }
  [[nodiscard]] std::string to_check_in(const model::KeyResultProgress& figures) const {
    const std::string day = figures.checked_on ? to_text(*figures.checked_on, style_) : say(style_, messages::never);
    return figures.is_due ? say(style_, messages::is_due, day) : day;
  }

  [[nodiscard]] std::string to_owner(const std::optional<std::string>& owner) const {
    return owner ? to_markdown(*owner) : say(style_, messages::nobody);
  }

  void add_key_result(const StatusKeyResult& key_result) {
    const model::KeyResultProgress& figures = key_result.figures;
    out_ += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", to_markdown(key_result.title),
                        to_label(figures.status, style_), to_share(figures.raw), to_share(figures.expected),
                        to_now_words(key_result, style_), to_goal_words(key_result, style_), to_owner(key_result.owner),
                        to_check_in(figures));
  }

  void add_objective(const StatusObjective& objective) {
    const model::RolledUp& figures = objective.figures;
    out_ += fmt::format("| {} | {} | {} | {} | {} | | {} | |\n",
                        say(style_, messages::objective_row, to_markdown(objective.title)),
                        to_label(figures.status, style_), to_share(figures.progress), to_share(figures.expected),
                        say(style_, messages::measured_of, figures.measured, figures.total), to_owner(objective.owner));
  }

  void add_team(const report::ShownTeam& shown) {
    constexpr std::array columns{
        messages::what,       messages::status_column, messages::progress_column, messages::expected_column,
        messages::now_column, messages::goal_column,   messages::owner_column,    messages::check_in_column};
    const StatusTeam& team = view_.teams[shown.team];
    out_ += fmt::format("\n### {}, {}: {}\n\n|", to_markdown(team.name), to_markdown(team.period.name),
                        to_label(team.figures.status, style_));
    for (const Message& column : columns) out_ += fmt::format(" {} |", say(style_, column));
    out_ += "\n| --- | --- | ---: | ---: | --- | --- | --- | --- |\n";
    for (const report::ShownObjective& each : shown.objectives) {
      const StatusObjective& objective = team.objectives[each.objective];
      add_objective(objective);
      for (const std::size_t place : each.key_results) add_key_result(objective.key_results[place]);
    }
  }

  void add_point(std::string_view words) { out_ += fmt::format("- {}\n", words); }

  void add_head() {
    out_ = fmt::format("## {}\n\n", say(style_, messages::page_heading, to_text(view_.today, style_)));
    if (!page_.commit.empty()) add_point(say(style_, messages::at_commit, fmt::format("`{}`", page_.commit)));
    for (const std::string& line : list_periods(view_, style_)) add_point(to_markdown(line));
    if (view_.counts.total != 0) add_point(render_counts(view_.counts, ", ", style_));
    if (!view_.due.empty()) add_point(say_count(style_, messages::due, view_.due.size()));
    if (view_.teams.empty()) add_point(say(style_, messages::nothing_to_show));
  }

  const StatusView& view_;
  const StatusPage& page_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string render_status_markdown(const StatusPage& page) { return StatusMarkdown(page).render(); }

}  // namespace okr::render
