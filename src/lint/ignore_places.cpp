#include "lint/ignore_places.hpp"

#include <algorithm>

namespace okr::lint {

IgnorePlaces::IgnorePlaces(const SourceFile& file, const yaml::Document& document,
                           const std::vector<IgnoreComment>& ignores, std::optional<Date> until)
    : file_(file), document_(document), ignores_(ignores), until_(until) {
  collect(document.root);
}

IgnorePlace IgnorePlaces::find(Span finding) const {
  const std::size_t line_end = find_line_end(finding.begin);
  const yaml::Node* text = find_text(finding.begin);
  if (text == nullptr && finding.end <= line_end && find_text(line_end) == nullptr) return behind(line_end);
  const Unit unit = find_unit(finding);
  // Behind a dash or a bracket, a line above would be for more than the unit.
  if (begins_line(unit)) return above(unit.span);
  if (text == nullptr && find_text(line_end) == nullptr) return behind(line_end);
  if (text == nullptr) return above(unit.lined);  // another text goes on behind the line
  const bool is_block = text->style == yaml::Style::literal || text->style == yaml::Style::folded;
  return behind(find_line_end(is_block ? text->span.begin : text->span.end));
}

void IgnorePlaces::collect(const yaml::Node& node) {
  if (node.is_alias) return;
  for (const yaml::Node& item : node.items) collect(item);
  for (const yaml::Entry& entry : node.entries) {
    collect(entry.key);
    collect(entry.value);
  }
  const bool is_text = node.items.empty() && node.entries.empty();
  if (is_text && file_.text(node.span).find('\n') != std::string_view::npos) texts_.push_back(&node);
}

/// The text over several lines that goes on at `at`.
const yaml::Node* IgnorePlaces::find_text(std::size_t at) const {
  const auto after =
      std::ranges::partition_point(texts_, [&](const yaml::Node* text) { return text->span.begin <= at; });
  if (after == texts_.begin()) return nullptr;
  const yaml::Node* text = *std::prev(after);
  return at < text->span.end ? text : nullptr;
}

/// The innermost entry or item that holds all of a finding; else the whole document.
IgnorePlaces::Unit IgnorePlaces::find_unit(Span finding) const {
  Unit unit{document_.root.span, false, document_.root.span};
  for (const yaml::Node* node = &document_.root; node != nullptr && !node->is_alias;) {
    const yaml::Node* next = nullptr;
    const auto enter = [&](Unit candidate, const yaml::Node& value) {
      if (next != nullptr || !candidate.span.contains(finding)) return;
      candidate.lined = begins_line(candidate) ? candidate.span : unit.lined;
      unit = candidate;
      next = &value;
    };
    for (const yaml::Node& item : node->items) enter({item.span, true, {}}, item);
    for (const yaml::Entry& entry : node->entries) {
      enter({{entry.key.span.begin, std::max(entry.key.span.end, entry.value.span.end)}, false, {}}, entry.value);
    }
    node = next;
  }
  return unit;
}

IgnorePlace IgnorePlaces::behind(std::size_t at) const {
  IgnorePlace place{IgnorePosition::behind, at};
  const Span line = file_.line_span(file_.line_at(at));
  for (std::size_t i = 0; i < ignores_.size(); ++i) {
    const IgnoreComment& ignore = ignores_[i];
    const bool is_there = ignore.is_trailing && !ignore.is_for_file && line.contains(ignore.span);
    if (is_there && ignore.problem.empty() && ignore.until == until_) place.existing = i;
  }
  return place;
}

IgnorePlace IgnorePlaces::above(Span unit) const {
  IgnorePlace place{IgnorePosition::above, file_.line_span(file_.line_at(unit.begin)).begin};
  for (std::size_t i = 0; i < ignores_.size(); ++i) {
    const IgnoreComment& ignore = ignores_[i];
    const bool is_there = !ignore.is_trailing && !ignore.is_for_file && ignore.node.begin == unit.begin;
    if (is_there && ignore.problem.empty() && ignore.until == until_) place.existing = i;
  }
  return place;
}

std::size_t IgnorePlaces::find_line_end(std::size_t at) const { return file_.line_span(file_.line_at(at)).end; }

/// Whether nothing stands before it on its line but its dash.
bool IgnorePlaces::begins_line(const Unit& unit) const {
  const Span line = file_.line_span(file_.line_at(unit.span.begin));
  const std::string_view passed = unit.is_item ? " \t-" : " \t";
  return std::min(file_.bytes().find_first_not_of(passed, line.begin), line.end) == unit.span.begin;
}

}  // namespace okr::lint
