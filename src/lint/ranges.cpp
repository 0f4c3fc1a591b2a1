#include "lint/ranges.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "lint/place.hpp"
#include "lint/values.hpp"
#include "okr/base/text.hpp"
#include "okr/language/wording.hpp"

namespace okr::lint {
namespace {

using language::Number;
using language::NumberRole;
using language::Wording;
using model::KeyResult;

struct Range {
  double low = 0;
  double high = 0;
  [[nodiscard]] bool holds(double value) const { return low <= value && value <= high; }
};

/// A value and where it stands; a title's has a number.
struct Level {
  std::string_view what;
  double value = 0;
  Span span;
  const Number* number = nullptr;
  const Number* whole = nullptr;  ///< of "12 of 10" the 10, where it is too small
};

void add_field(std::vector<Level>& levels, std::string_view what, const model::Field<model::Amount>& field) {
  if (field) levels.push_back({what, field->value, field.span()});
}

/// The 10 of "12 of 10".
const Number* find_small_whole(const KeyResult& key_result, std::size_t at, language::Language language) {
  const std::vector<Number>& numbers = key_result.phrase.numbers;
  if (at + 1 >= numbers.size() || !numbers[at].unit.empty() || numbers[at].value <= numbers[at + 1].value) {
    return nullptr;
  }
  const Span between{numbers[at].literal.end, numbers[at + 1].literal.begin};
  const std::string_view words = trim(std::string_view(*key_result.title).substr(between.begin, between.size()));
  const auto match = language::find_wording(words, language, Wording::part_of);
  return match && match->span.size() == words.size() ? &numbers[at + 1] : nullptr;
}

/// The values that can be out of range: of the fields, and of the title where no target stands there. No changes, no
/// factors.
std::vector<Level> to_levels(const KeyResult& key_result, language::Language language) {
  std::vector<Level> levels;
  add_field(levels, "target", key_result.target);
  add_field(levels, "start", key_result.start);
  if (key_result.keep) {
    add_field(levels, "level", key_result.keep->at_least);
    add_field(levels, "level", key_result.keep->at_most);
  }
  if (!levels.empty() || !key_result.title) return levels;
  for (std::size_t i = 0; i < key_result.phrase.numbers.size(); ++i) {
    const Number& number = key_result.phrase.numbers[i];
    if (number.role == NumberRole::delta || number.is_multiplier || number.other) continue;
    levels.push_back({"number", number.value, number.span, &number, find_small_whole(key_result, i, language)});
  }
  return levels;
}

/// Whether a byte is a border of words.
bool is_border(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) < 0x80 && std::isalnum(text[at]) == 0);
}

/// What may follow a score's name where the score itself is meant; "NPS answers" are something else.
constexpr std::string_view followers =
    " score scores value points from to of at above over under below among in for by with on and per is "
    "skår poeng fra frå til blant hos i på av med og er over mellom "
    "point fra blandt af "
    "poäng från till bland hos på med och är över ";

/// Whether a text in lower case names a score and means it.
bool is_measured(std::string_view text, std::string_view name) {
  for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at > 0 && !is_border(text, at - 1)) || !is_border(text, end)) continue;
    if (end == text.size() || text[end] != ' ') return end == text.size() || text[end] != '-';
    const std::string_view rest = trim(text.substr(end));
    const std::string_view word = rest.substr(0, rest.find_first_of(" ,;:("));
    const bool is_word = !word.empty() && !is_border(word, 0) && std::isdigit(static_cast<unsigned char>(word[0])) == 0;
    if (!is_word || followers.find(" " + std::string(word) + " ") != std::string_view::npos) return true;
  }
  return false;
}

/// Within every range that is not the config's.
bool is_common(const Level& level) { return level.value >= 0 && level.value <= 100 && level.whole == nullptr; }

class Ranges {
 public:
  Ranges(const KeyResult& key_result, const model::OkrFile& file, const model::Config& config)
      : key_result_(key_result), language_(file.language), config_(config), title_(key_result.title.value_or("")) {}

  /// The range that a level is out of.
  [[nodiscard]] std::optional<Range> find_broken(const Level& level) const {
    if (level.number != nullptr && level.whole != nullptr) return Range{0, level.whole->value};
    const std::string_view unit = level.number != nullptr ? level.number->unit : key_result_.measure.unit;
    for (const auto& [name, bounds] : config_.scales) {
      const Range range{bounds[0], bounds[1]};
      if (!range.holds(level.value) && is_scale(name, unit, level)) return range;
    }
    constexpr Range score{-100, 100};
    const bool is_score = !score.holds(level.value) && !config_.scales.contains("nps") && is_scale("nps", unit, level);
    if (is_score) return score;
    constexpr Range share{0, 100};
    const bool is_share = !share.holds(level.value) && is_percent(unit) && is_level_of_all(level);
    return is_share ? std::optional(share) : std::nullopt;
  }

 private:
  [[nodiscard]] bool is_percent(std::string_view unit) const {
    if (unit == "%") return true;
    const bool may_be = unit.starts_with('p') || unit.starts_with('P');  // "percent", "pct."
    return may_be && to_scale(unit, language_).unit == "%";
  }

  [[nodiscard]] bool is_scale(std::string_view name, std::string_view unit, const Level& level) const {
    const std::string metric = to_lower(key_result_.metric.value_or(""));
    if (metric == name || to_lower(key_result_.unit.value_or("")) == name) return true;
    if (!unit.empty() || !key_result_.metric.is_absent()) return false;
    const std::string_view title = title_;
    return is_measured(to_lower(level.number != nullptr ? title.substr(0, level.number->span.begin) : title), name);
  }

  [[nodiscard]] bool has_wording(std::string_view text, Wording list) const {
    return language::find_wording_or_english(text, language_, list).has_value();
  }

  /// Whether a percentage is a part of all there is.
  [[nodiscard]] bool is_level_of_all(const Level& level) const {
    if (key_result_.phrase.delta || has_wording(title_, Wording::exceedable)) return false;
    const std::string text = title_ + " " + key_result_.metric.value_or("");
    if (has_wording(text, Wording::share)) return true;
    if (level.number == nullptr) return false;
    const std::string_view behind = std::string_view(title_).substr(level.number->span.end);
    const auto part = language::find_wording(behind.substr(0, behind.find(' ', 1)), language_, Wording::part_of);
    return part.has_value();
  }

  const KeyResult& key_result_;
  language::Language language_;
  const model::Config& config_;
  std::string title_;
};

}  // namespace

std::optional<OutOfRange> find_out_of_range(const KeyResult& key_result, const model::OkrFile& file,
                                            const model::Config& config) {
  const std::vector<Level> levels = to_levels(key_result, file.language);
  if (config.scales.empty() && std::ranges::all_of(levels, is_common)) return std::nullopt;
  const Ranges ranges(key_result, file, config);
  for (const Level& level : levels) {
    const auto range = ranges.find_broken(level);
    if (!range) continue;
    const std::string_view unit = level.number != nullptr ? level.number->unit : key_result.measure.unit;
    const bool has_blank = !unit.empty();
    const Span span = level.number != nullptr ? find_title_span(file, key_result.title, level.span) : level.span;
    return OutOfRange{span, std::string(level.what),
                      fmt::format("{}{}{}", to_figure(level.value), has_blank ? " " : "", unit), range->low,
                      range->high};
  }
  return std::nullopt;
}

}  // namespace okr::lint
