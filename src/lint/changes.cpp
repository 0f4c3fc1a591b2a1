#include "lint/changes.hpp"

#include <algorithm>
#include <cmath>

#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::MeasureKind;

bool is_same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// Whether the file that a goal stands in now is for a time after the one that it stood in before: a team that keeps
/// one file begins anew.
bool has_rolled_over(const Change& change, const Address& before) {
  const auto begins_later = [&](const Address& file) {
    const Address* after = change.pairs.find_after(file);
    if (after == nullptr) return false;
    const auto& period = change.after.files[after->file].period;
    return period && period->start > change.before.files[before.file].period->end;
  };
  return begins_later({.file = before.file}) || begins_later(before);
}

/// Which way of a figure is the easier one.
enum class Easier : std::uint8_t { lower, higher, unknown };

Easier turn(Easier easier) {
  if (easier == Easier::unknown) return easier;
  return easier == Easier::lower ? Easier::higher : Easier::lower;
}

Easier find_easier_target(const model::Measure& before, const model::Measure& after) {
  const auto is_up = [](const model::Measure& measure) {
    return measure.kind == MeasureKind::increase || measure.kind == MeasureKind::count;
  };
  if (is_up(before) && is_up(after)) return Easier::lower;
  const bool is_down = before.kind == MeasureKind::decrease && after.kind == MeasureKind::decrease;
  return is_down ? Easier::higher : Easier::unknown;
}

/// A figure on both sides.
struct Figure {
  std::string_view field;
  std::optional<double> before;
  std::optional<double> after;
  Easier easier = Easier::unknown;
  Span span;
};

std::optional<double> find_value(const model::Field<model::Amount>& field) {
  return field ? std::optional(field->value) : std::nullopt;
}

Span find_span(const model::Field<model::Amount>& field, const model::KeyResult& key_result) {
  return field ? field.span() : key_result.place();
}

std::vector<Figure> list_figures(const model::KeyResult& before, const model::KeyResult& after) {
  const Easier easier = find_easier_target(before.measure, after.measure);
  std::vector<Figure> figures{
      {"start", before.measure.start, after.measure.start, turn(easier), find_span(after.start, after)},
      {"target", before.measure.target, after.measure.target, easier, find_span(after.target, after)}};
  if (!before.keep || !after.keep) return figures;
  const model::Keep& was = *before.keep;
  const model::Keep& is = *after.keep;
  figures.push_back({"at_least", find_value(was.at_least), find_value(is.at_least), Easier::lower, is.at_least.span()});
  figures.push_back({"at_most", find_value(was.at_most), find_value(is.at_most), Easier::higher, is.at_most.span()});
  return figures;
}

std::string_view to_effect(const Figure& figure) {
  if (figure.easier == Easier::unknown) return "";
  return (*figure.after < *figure.before) == (figure.easier == Easier::lower) ? "easier" : "harder";
}

bool is_same(const model::GoalChange& a, const model::GoalChange& b) {
  return a.on.value_or({}) == b.on.value_or({}) && a.field.value_or("") == b.field.value_or("") &&
         a.from.value_or("") == b.from.value_or("") && a.to.value_or("") == b.to.value_or("");
}

}  // namespace

bool is_running(const Change& change, const Address& before) {
  const model::OkrFile& file = change.before.files[before.file];
  if (file.is_closed() || !file.period || file.period->start > change.on || has_rolled_over(change, before)) {
    return false;
  }
  const model::Objective* objective = change.before.find_objective(before);
  if (objective == nullptr || !objective->is_live() || objective->is_draft()) return false;
  const model::KeyResult* key_result = change.before.find_key_result(before);
  return key_result == nullptr || key_result->is_live();
}

bool may_stand_unread(const Change& change, const Address& before) {
  const model::OkrFile& file = change.before.files[before.file];
  const Address* partner = change.pairs.find_after({.file = before.file});
  if (partner != nullptr && !change.after.files[partner->file].is_whole) return true;
  return std::ranges::any_of(change.after.files,
                             [&](const model::OkrFile& each) { return !each.is_whole && each.team == file.team; }) ||
         std::ranges::any_of(change.after.unreadable,
                             [&](const model::UnreadableFile& each) { return each.path == file.source.path(); });
}

std::vector<ChangedKeyResult> list_running_key_results(const Change& change) {
  std::vector<ChangedKeyResult> changed;
  for (const auto& [before, after] : change.pairs.all()) {
    if (!before.is_key_result() || !is_running(change, before)) continue;
    changed.push_back({before, after, change.before.find_key_result(before), change.after.find_key_result(after)});
  }
  return changed;
}

const std::string& to_period_name(const Change& change, const Address& before) {
  return change.before.files[before.file].period->name;
}

std::vector<Shift> list_shifts(const model::KeyResult& before, const model::KeyResult& after) {
  std::vector<Shift> shifts;
  for (const Figure& figure : list_figures(before, after)) {
    if (!figure.before || !figure.after || is_same(*figure.before, *figure.after)) continue;
    shifts.push_back({figure.field, *figure.before, *figure.after, to_effect(figure), figure.span});
  }
  return shifts;
}

bool has_reason(const model::KeyResult& before, const model::KeyResult& after, std::string_view field) {
  return std::ranges::any_of(after.changes, [&](const model::GoalChange& change) {
    if (!change.field || !change.why || is_blank(*change.why)) return false;
    const std::string name = to_lower(trim(*change.field));
    const bool is_named = name == field || (name.starts_with("keep") && name.find('.') == std::string::npos) ||
                          name.ends_with('.' + std::string(field));
    return is_named && std::ranges::none_of(before.changes, [&](const auto& known) { return is_same(known, change); });
  });
}

bool has_same_text(const SourceFile& a, const SourceFile& b) {
  const auto to_plain = [](const SourceFile& file) {
    std::string plain(file.bytes().substr(file.bom_size()));
    std::erase(plain, '\r');
    return plain;
  };
  return a.bytes() == b.bytes() || to_plain(a) == to_plain(b);
}

}  // namespace okr::lint
