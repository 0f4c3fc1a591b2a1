#include "model/measure.hpp"

#include <algorithm>
#include <cmath>

#include "model/measure_change.hpp"
#include "okr/base/number.hpp"
#include "okr/language/wording.hpp"

namespace okr::model {
namespace {

using language::Number;
using language::NumberRole;
using language::Phrase;

/// A number of the text that can be read in one way only and is a value, not a factor.
bool is_certain(const Number& number) { return !number.other && !number.is_multiplier && std::isfinite(number.value); }

/// The new things that a title counts: the one number of "win 40 customers", without a ceiling.
const Number* find_count(const Phrase& phrase) {
  if (!phrase.is_count_of_new || phrase.numbers.size() != 1) return nullptr;
  const Number& number = phrase.numbers.front();
  const bool has_role =
      number.role == NumberRole::plain || number.role == NumberRole::at_least || number.role == NumberRole::to;
  return has_role && is_certain(number) ? &number : nullptr;
}

/// The number that a title says is to be reached: right behind a verb of reaching, whichever way that is, "hit at least
/// 95 %", or the one that it begins with, "95 % of parcels arrive on time". Where it starts the title does not say.
const Number* find_reached(const Phrase& phrase, std::string_view title, language::Language language) {
  if (phrase.from || phrase.to || phrase.delta || phrase.numbers.empty()) return nullptr;
  const Number& first = phrase.numbers.front();
  const bool is_level = first.role == NumberRole::plain || first.role == NumberRole::at_least;
  if (!is_level || first.unit.starts_with('/') || first.span.end >= title.size()) return nullptr;
  const auto head = language::find_head(title, language, {language::Wording::reach});
  if (head ? head->span.end >= first.span.begin : phrase.numbers.size() > 1) return nullptr;
  const std::string_view between = title.substr(0, first.span.begin).substr(head ? head->span.end + 1 : 0);
  const auto most = first.role == NumberRole::at_least ? 2 : 0;  // "more than" between the two
  return std::ranges::count(between, ' ') <= most ? &first : nullptr;
}

/// Whether the text spells a number in the scale of the fields: "30 mnok" is 30000000, and a field that says 30 means
/// 30 mnok.
bool is_in_field_scale(const Number& number, std::string_view title, language::Language language) {
  if (number.literal.end > title.size()) return false;
  const auto literal = language::read_value(title.substr(number.literal.begin, number.literal.size()), language);
  return literal && !literal->other && is_same_figure(literal->value, number.value);
}

/// What the title says where the fields are silent.
class TextReader {
 public:
  TextReader(const KeyResult& key_result, language::Language language, Measure& measure)
      : phrase_(key_result.phrase), title_(key_result.title.value_or("")), language_(language), measure_(measure) {}

  void fill() {
    if (phrase_.from && phrase_.to) {
      fill_pair(*phrase_.from, *phrase_.to);
    } else if (phrase_.to) {
      fill_target(*phrase_.to);
    }
    const Number* count = find_count(phrase_);
    if (count == nullptr) {
      if (const Number* reached = find_reached(phrase_, title_, language_)) fill_target(*reached);
      return;
    }
    fill_target(*count);
    if (measure_.target && !measure_.start) set_start(0);
    const bool is_gain = measure_.target_from_text && measure_.start && *measure_.start >= *measure_.target;
    if (is_gain) measure_.target = *measure_.start + *measure_.target;  // 40 new ones beside 100
  }

 private:
  void fill_pair(const Number& from, const Number& to) {
    if (!is_certain(from) || !is_certain(to)) return;
    if (!measure_.start && !measure_.target) {
      set_start(from.value);
      set_target(to);
    } else if (measure_.start && !measure_.target && is_same_figure(*measure_.start, from.value)) {
      set_target(to);
    } else if (measure_.target && !measure_.start && is_same_figure(*measure_.target, to.value)) {
      set_start(from.value);
    }
  }

  void fill_target(const Number& number) {
    if (measure_.target || !is_certain(number)) return;
    if (measure_.start && !is_in_field_scale(number, title_, language_)) return;
    set_target(number);
  }

  void set_start(double value) {
    measure_.start = value;
    measure_.start_from_text = true;
  }
  void set_target(const Number& number) {
    measure_.target = number.value;
    measure_.target_from_text = true;
  }

  const Phrase& phrase_;
  std::string title_;
  language::Language language_;
  Measure& measure_;
};

/// The unit that the title gives a value which the measure has.
std::string_view find_text_unit(const Phrase& phrase, const Measure& measure) {
  for (const Number& number : phrase.numbers) {
    if (number.unit.empty() || number.is_multiplier) continue;
    if (measure.target && is_same_figure(number.value, *measure.target)) return number.unit;
    if (measure.start && is_same_figure(number.value, *measure.start)) return number.unit;
  }
  return {};
}

std::string find_unit(const KeyResult& key_result, const Measure& measure) {
  if (key_result.unit) return *key_result.unit;
  const Field<Amount>* const fields[] = {&key_result.target, &key_result.start};
  for (const Field<Amount>* field : fields) {
    if (*field && !(*field)->unit.empty()) return (*field)->unit;
  }
  if (key_result.keep) {
    const Field<Amount>* const bounds[] = {&key_result.keep->at_least, &key_result.keep->at_most};
    for (const Field<Amount>* bound : bounds) {
      if (*bound && !(*bound)->unit.empty()) return (*bound)->unit;
    }
  }
  return std::string(find_text_unit(key_result.phrase, measure));
}

MeasureKind to_keep_kind(const Keep& keep) {
  if (keep.at_least.is_damaged() || keep.at_most.is_damaged() || keep.per.is_damaged()) return MeasureKind::unknown;
  if (!keep.at_least && !keep.at_most) return MeasureKind::unknown;
  if (keep.per) return MeasureKind::rate;
  return keep.at_least && keep.at_most ? MeasureKind::band : MeasureKind::keep;
}

MeasureKind to_direction(const Measure& measure) {
  if (!measure.target) return MeasureKind::unknown;
  return measure.start && *measure.target < *measure.start ? MeasureKind::decrease : MeasureKind::increase;
}

void read_start_and_target(const KeyResult& key_result, Inference inference, language::Language language,
                           Measure& measure) {
  if (key_result.start.is_damaged() || key_result.target.is_damaged()) return;
  if (key_result.start) measure.start = key_result.start->value;
  if (key_result.target) measure.target = key_result.target->value;
  const bool is_count_field = key_result.target && key_result.start.is_absent() && key_result.phrase.is_count_of_new;
  if (inference == Inference::from_text) {
    TextReader(key_result, language, measure).fill();
    fill_by_change(key_result, language, measure);
  }
  if (is_count_field && !measure.start) {
    measure.start = 0;
    measure.start_from_text = true;
  }
  measure.kind = to_direction(measure);
  const bool is_count = key_result.phrase.is_count_of_new && measure.start_from_text && *measure.start == 0;
  if (is_count && measure.target && *measure.target > 0) measure.kind = MeasureKind::count;
}

}  // namespace

Measure to_measure(const KeyResult& key_result, Inference inference, language::Language language) {
  Measure measure;
  const bool is_keep = !key_result.keep.is_absent();
  const bool has_milestones = !key_result.milestones.is_absent();
  if (is_keep || has_milestones) {
    if (key_result.start) measure.start = key_result.start->value;
    const bool is_mixed = (is_keep && has_milestones) || !key_result.target.is_absent() ||
                          (has_milestones && !key_result.start.is_absent());
    if (is_mixed) return measure;  // a finding says so
    if (key_result.keep) measure.kind = to_keep_kind(*key_result.keep);
    if (key_result.milestones) {
      measure.kind = key_result.milestones->size() == 1 ? MeasureKind::yes_no : MeasureKind::milestones;
    }
  } else {
    read_start_and_target(key_result, inference, language, measure);
  }
  measure.unit = find_unit(key_result, measure);
  return measure;
}

}  // namespace okr::model
