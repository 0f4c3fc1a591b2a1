// A job summary: one table, worst first, and what to do folded below it.
#include <fmt/format.h>

#include <algorithm>

#include "okr/base/text.hpp"
#include "render/findings.hpp"
#include "render/markdown_text.hpp"

namespace okr::render {

namespace {

/// Platforms refuse more: rows that don't fit are left out whole. Of the room that the table leaves, the details take
/// theirs.
constexpr std::size_t most_characters = 60'000;
constexpr std::size_t most_for_table = 40'000;
/// For the lines that say how many rows are missing, and the ends.
constexpr std::size_t reserve = 300;

/// Long messages are shortened first.
std::string to_shown(std::string_view text) { return to_markdown(to_printable(text)); }

std::string render_row(const LintView& view, const Diagnostic& finding) {
  return fmt::format("| {} | {} | `{}` | {} |\n", to_word(finding.severity),
                     to_shown(render_repository_place(view, finding)), finding.rule, to_shown(finding.message));
}

std::string render_detail(const LintView& view, const Diagnostic& finding) {
  if (finding.help.empty()) return "";
  std::string where;
  for (const std::string& name : finding.entity.breadcrumb) where += (where.empty() ? " " : " > ") + name;
  return fmt::format("- {}{}: {}\n", to_shown(render_repository_place(view, finding)), to_shown(where),
                     to_shown(finding.help));
}

/// Whole rows up to a number of characters, and how many had no room.
class Rows {
 public:
  explicit Rows(std::size_t room) : room_(room) {}

  void add(const std::string& row) {
    const std::size_t size = count_code_points(row);
    if (left_out_ > 0 || size > room_) {
      left_out_ += row.empty() ? 0U : 1U;
      return;
    }
    room_ -= size;
    text_ += row;
  }

  [[nodiscard]] const std::string& text() const { return text_; }
  /// A line that says what is missing; empty where nothing is.
  [[nodiscard]] std::string rest() const {
    return left_out_ == 0 ? "" : fmt::format("\n{} more left out here\n", left_out_);
  }

 private:
  std::size_t room_;
  std::size_t left_out_ = 0;
  std::string text_;
};

std::string render_unreadable(const LintView& view, const model::UnreadableFile& file) {
  const std::string path = to_repository_path(view, file.path);
  return fmt::format("| error | {} | unreadable | {} |\n", to_shown(path), to_shown(file.reason));
}

std::string render_table(const LintView& view) {
  Rows rows(most_for_table);
  for (const model::UnreadableFile& file : view.unreadable) rows.add(render_unreadable(view, file));
  for (const Diagnostic* finding : to_worst_first(view)) rows.add(render_row(view, *finding));
  if (rows.text().empty() && rows.rest().empty()) return "";
  return "\n| severity | where | rule | what |\n| --- | --- | --- | --- |\n" + rows.text() + rows.rest();
}

std::string render_details(const LintView& view, std::size_t room) {
  Rows rows(room);
  for (const Diagnostic* finding : to_worst_first(view)) rows.add(render_detail(view, *finding));
  if (rows.text().empty()) return "";
  return "\n<details><summary>What to do</summary>\n\n" + rows.text() + rows.rest() + "\n</details>\n";
}

}  // namespace

std::string render_markdown(const LintView& view) {
  std::string out = fmt::format("### okr lint\n\n{}\n", render_summary(view, {}));
  out += render_table(view);
  const std::size_t used = count_code_points(out) + reserve;
  return out + render_details(view, used < most_characters ? most_characters - used : 0);
}

}  // namespace okr::render
