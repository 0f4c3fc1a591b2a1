#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// "40", "2.5": with as few digits as tell it from any other number.
std::string to_figure(double value);

/// A unit in lower case; the krone is one for all three countries.
std::string to_spelling(std::string_view unit);

/// A unit as the reader of numbers spells it ("prosent" is "%", "mnok" is a million "NOK"), in that spelling.
struct Scale {
  double factor = 1;
  std::string unit;
};
Scale to_scale(std::string_view unit, language::Language language);

/// Whether a number of a title and a field's value may be the same: with the field's unit ("30 mnok" is 30 where the
/// unit is mnok, and 30000000), as a percentage or a share (30 % is 0.3), in either reading of an ambiguous number.
/// True where the two can't be compared: other units, a factor ("double"), an approximation.
bool may_be_same(const language::Number& number, const model::Amount& field, const model::KeyResult& key_result,
                 language::Language language);

/// Whether start and target differ from a title's from-to pair by one factor: the same in another unit, as "from 3 in
/// 100 to 1 in 100" and 0.03 to 0.01.
bool is_in_other_unit(const model::KeyResult& key_result);

/// A from-to pair of a title.
struct Change {
  language::Number from;
  language::Number to;
};

/// By place. Of several the first need not be the key result's own: "the share of children from 6 to 12 ... from 30 %".
std::vector<Change> list_changes(const language::Phrase& phrase);

/// The pair of the title that says what start and target say; nothing where no field is there.
std::optional<Change> find_fields_change(const model::KeyResult& key_result, language::Language language);

}  // namespace okr::lint
