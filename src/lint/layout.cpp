#include "lint/layout.hpp"

#include <algorithm>

namespace okr::lint {
namespace {

/// From so many keys on a line of one key result is changed for more than one reason.
constexpr int many_keys = 5;

std::string_view to_text(const model::OkrFile& file, Span span) { return file.source.text(span); }

auto count_line_ends(const model::OkrFile& file, std::size_t begin, std::size_t end) {
  return std::ranges::count(to_text(file, {begin, end}), '\n');
}

bool is_on_one_line(const model::OkrFile& file, Span span) {
  const std::string_view text = to_text(file, span);
  return text.starts_with('{') && text.find('\n') == std::string_view::npos;
}

bool is_long(const model::KeyResult& one) {
  const auto has = [](const auto& field) { return field.is_absent() ? 0 : 1; };
  const auto has_any = [](const auto& list) { return list.empty() ? 0 : 1; };
  const int keys = has(one.id) + has(one.title) + has(one.owner) + has(one.metric) + has(one.unit) + has(one.start) +
                   has(one.target) + has(one.keep) + has(one.milestones) + has(one.due) + has(one.weight) +
                   has(one.status) + has(one.status_reason) + has(one.source) + has(one.cadence) + has(one.plan) +
                   has(one.approved) + has(one.grade) + has(one.grade_note) + has_any(one.was) + has_any(one.changes) +
                   has_any(one.initiatives);
  return keys >= many_keys || !one.check_ins.empty();
}

/// Whether both begin on one line, each with a text of its own: what an alias repeats has the alias's place.
bool share_line(const model::OkrFile& file, Span first, Span second) {
  return first.begin < first.end && first.end <= second.begin && count_line_ends(file, first.begin, second.begin) == 0;
}

bool are_long_lines(const model::OkrFile& file, const model::KeyResult& first, const model::KeyResult& second) {
  return first.span.end <= second.span.begin && is_on_one_line(file, first.span) && is_on_one_line(file, second.span) &&
         count_line_ends(file, first.span.end, second.span.begin) == 1 && (is_long(first) || is_long(second));
}

std::optional<Crowd> find_in_check_ins(const model::OkrFile& file, const std::vector<model::CheckIn>& check_ins) {
  for (std::size_t i = 1; i < check_ins.size(); ++i) {
    const Crowd crowd{"check-ins", check_ins[i - 1].span, check_ins[i].span};
    if (share_line(file, crowd.first, crowd.second)) return crowd;
  }
  return std::nullopt;
}

std::optional<Crowd> find_in_key_results(const model::OkrFile& file, const std::vector<model::KeyResult>& list) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) {
      Crowd crowd{"key results", list[i - 1].span, list[i].span};
      if (share_line(file, crowd.first, crowd.second)) return crowd;
      crowd.is_one_line = false;
      if (are_long_lines(file, list[i - 1], list[i])) return crowd;
    }
    if (const auto crowd = find_in_check_ins(file, list[i].check_ins)) return crowd;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Crowd> find_crowd(const model::OkrFile& file) {
  for (const model::Objective& objective : file.objectives) {
    if (const auto crowd = find_in_key_results(file, objective.key_results)) return crowd;
  }
  return std::nullopt;
}

}  // namespace okr::lint
