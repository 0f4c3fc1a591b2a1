#include "okr/language/phrase.hpp"

#include <algorithm>

#include "language/reading.hpp"

namespace okr::language {
namespace {

void read_quantity_words(Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (reading.has(at, Word::quantity)) reading.phrase.quantity_words.push_back(reading.span({at, at + 1}));
  }
}

}  // namespace

bool Phrase::has_bounded_time() const {
  return std::any_of(times.begin(), times.end(), [](const TimeExpression& time) { return time.is_bounded(); });
}

Phrase read_phrase(std::string_view text, Language language, Context context, const std::vector<std::string>& ignored) {
  Reading reading(text, data_of(language), context);
  mask_ignored(reading, ignored);
  mask_names(reading);
  read_times(reading);
  mask_plain_numbers(reading);
  read_quantities(reading);
  read_roles(reading);
  read_quantity_words(reading);
  return std::move(reading.phrase);
}

}  // namespace okr::language
