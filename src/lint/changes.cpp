#include "lint/changes.hpp"

#include <algorithm>
#include <cmath>

#include "lint/levels.hpp"
#include "okr/base/number.hpp"
#include "okr/base/text.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::MeasureKind;

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

/// Whether two trees say the same: the order of keys and how a text is written do not count.
bool is_same(const yaml::Node& a, const yaml::Node& b) {
  if (a.kind != b.kind || a.kind == yaml::Kind::damaged) return false;
  if (a.kind == yaml::Kind::scalar) return a.text == b.text;
  if (a.items.size() != b.items.size() || a.entries.size() != b.entries.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!is_same(a.items[i], b.items[i])) return false;
  }
  return std::ranges::all_of(a.entries, [&](const yaml::Entry& entry) {
    const yaml::Entry* other = b.find(entry.key.text);
    return other != nullptr && is_same(entry.value, other->value);
  });
}

/// Whether start and target are the same figures in another unit: "1.5 %" as a ratio of 0.015.
bool has_other_scale(const model::Measure& before, const model::Measure& after) {
  if (before.unit == after.unit || !before.start || !before.target || !after.start || !after.target) return false;
  const double factor = *before.target == 0 ? *after.start / *before.start : *after.target / *before.target;
  const auto is_scaled = [&](double from, double to) {
    return std::abs(to - from * factor) <= 1e-9 * std::max(std::abs(to), std::abs(from * factor));
  };
  return std::isfinite(factor) && factor > 0 && is_scaled(*before.start, *after.start) &&
         is_scaled(*before.target, *after.target);
}

}  // namespace

bool is_running(const Change& change, const Address& before) {
  const model::OkrFile& file = change.before.files[before.file];
  if (file.is_closed() || !file.period || file.period->start > change.on || has_rolled_over(change, before)) {
    return false;
  }
  const model::Objective* objective = change.before.find_objective(before);
  if (objective == nullptr || !is_active(*objective)) return false;
  const model::KeyResult* key_result = change.before.find_key_result(before);
  return key_result == nullptr || key_result->is_live();
}

bool may_stand_unread(const Change& change, const Address& before) {
  const model::OkrFile& file = change.before.files[before.file];
  const Address* partner = change.pairs.find_after({.file = before.file});
  if (change.archived.contains(before.file)) return true;
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
  if (has_other_scale(before.measure, after.measure)) return shifts;
  for (const Figure& figure : list_figures(before, after)) {
    if (!figure.before || !figure.after || is_same_figure(*figure.before, *figure.after)) continue;
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

bool has_same_meaning(const SourceFile& a, const SourceFile& b) {
  if (a.bytes() == b.bytes()) return true;
  const yaml::Document before = yaml::parse(a);
  const yaml::Document after = yaml::parse(b);
  return before.is_whole && after.is_whole && is_same(before.root, after.root);
}

}  // namespace okr::lint
