// Check-ins that stand in no order, as a merge leaves them, and how they are sorted with their comments.
#include "lint/check_in_order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lint/mends.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

/// One check-in with what moves with it, and its day.
struct Line {
  Span span;
  Date on;
};
using Lines = std::vector<Line>;

bool is_own_line_comment(std::string_view line) {
  const std::string_view text = trim(line);
  return text.starts_with('#');
}

/// Each check-in as written, by the day that was read of it.
std::optional<Lines> find_items(const yaml::Node& list, const model::KeyResult& key_result) {
  if (list.kind != yaml::Kind::sequence || list.is_alias || list.items.size() != key_result.check_ins.size()) {
    return std::nullopt;
  }
  Lines lines;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const yaml::Node& item = list.items[i];
    const model::CheckIn& check_in = key_result.check_ins[i];
    if (!check_in.on || item.span != check_in.span || item.is_alias || item.has_anchor) return std::nullopt;
    lines.push_back({item.span, *check_in.on});
  }
  return lines;
}

/// The whole lines of an item, with the comments right above it; nothing where it has no lines of its own.
std::optional<Span> find_lines(const SourceFile& file, Span item, std::size_t after_line) {
  const std::size_t first = file.line_at(item.begin);
  const std::size_t last = file.line_at(item.end);
  const Span line = file.line_span(first);
  if (trim(file.text({line.begin, item.begin})) != "-") return std::nullopt;
  const std::string_view behind = trim(file.text({item.end, file.line_span(last).end}));
  if (!behind.empty() && !behind.starts_with('#')) return std::nullopt;
  const std::size_t dash = file.text(line).find('-');
  std::size_t top = first;
  for (; top > after_line + 1 && is_own_line_comment(file.text(file.line_span(top - 1))); --top) {
    // A comment further right speaks of what stands above it.
    if (file.text(file.line_span(top - 1)).find('#') > dash) return std::nullopt;
  }
  return Span{file.line_span(top).begin, file.line_span(last).end};
}

bool moves_first(const Lines& lines) {
  return std::ranges::any_of(lines, [&](const Line& line) { return line.on < lines.front().on; });
}

std::optional<Lines> find_block_lines(const SourceFile& file, Lines lines, std::size_t list_begin) {
  const std::size_t first_line = file.line_at(list_begin);
  if (first_line == 0) return std::nullopt;
  std::size_t above = first_line - 1;
  // A comment above the first may speak of it or of all.
  if (moves_first(lines) && is_own_line_comment(file.text(file.line_span(above)))) return std::nullopt;
  for (Line& line : lines) {
    const auto whole = find_lines(file, line.span, above);
    if (!whole) return std::nullopt;
    above = file.line_at(line.span.end);
    line.span = *whole;
  }
  return lines;
}

/// Puts the texts of the lines in the places of the lines, by day; blank lines between them stay.
std::vector<TextEdit> to_edits(const SourceFile& file, const Lines& lines) {
  Lines sorted = lines;
  std::ranges::stable_sort(sorted, {}, &Line::on);
  std::vector<TextEdit> edits;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (sorted[i].span != lines[i].span) edits.push_back({lines[i].span, std::string(file.text(sorted[i].span))});
  }
  return edits;
}

bool has_comment_in(const std::vector<yaml::Comment>& comments, Span span) {
  return std::ranges::any_of(comments, [&](const yaml::Comment& comment) { return comment.span.overlaps(span); });
}

}  // namespace

void add_wrong_order(const model::KeyResult& key_result, Report& report) {
  const auto& check_ins = key_result.check_ins;
  if (!std::ranges::all_of(check_ins, [](const model::CheckIn& each) { return static_cast<bool>(each.on); })) return;
  const auto day = [](const model::CheckIn& check_in) { return *check_in.on; };
  const auto early = std::ranges::is_sorted_until(check_ins, {}, day);
  if (early == check_ins.end() || std::ranges::is_sorted(check_ins, std::ranges::greater{}, day)) return;
  const model::CheckIn& before = *std::prev(early);
  report
      .add(early->on.span(), fmt::format("check-in {} stands below {}, and the list has no order",
                                         to_string(*early->on), to_string(*before.on)))
      .help("sort the check-ins by date, so that the history reads as it happened")
      .severity(Severity::note)
      .key("order");
}

std::optional<Fix> mend_check_ins(const Diagnostic& finding, Mending& mending) {
  constexpr const char* title = "sort the check-ins by date";
  if (finding.key != "order") return std::nullopt;
  if (mending.is_announced_only()) return Fix{title, Safety::safe, {}};
  const model::Address place = mending.find_place(finding);
  const model::KeyResult* key_result = mending.workspace().find_key_result(place);
  const yaml::Node* node = key_result == nullptr ? nullptr : mending.find_node(place);
  const yaml::Entry* entry = node == nullptr ? nullptr : node->find("check_ins");
  auto lines = entry == nullptr ? std::nullopt : find_items(entry->value, *key_result);
  if (!lines) return std::nullopt;
  const SourceFile& file = mending.file_of(place).source;
  if (entry->value.style == yaml::Style::block) {
    lines = find_block_lines(file, std::move(*lines), entry->value.span.begin);
  } else if (has_comment_in(mending.document_of(place).comments, entry->value.span)) {
    return std::nullopt;
  }
  if (!lines) return std::nullopt;
  return Fix{title, Safety::safe, to_edits(file, *lines)};
}

}  // namespace okr::lint
