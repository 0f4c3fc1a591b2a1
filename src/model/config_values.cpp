// Values that only okr.config.yaml has.
#include "model/config_values.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/calendar_words.hpp"
#include "model/shapes.hpp"
#include "okr/base/text.hpp"
#include "okr/base/version.hpp"

namespace okr::model {
namespace {

/// Whether the value is a mapping, with a finding where it is another thing.
bool is_mapping(Reader& reader, const Key& key, const yaml::Entry& entry) {
  if (entry.value.kind == yaml::Kind::mapping) return true;
  if (entry.value.kind != yaml::Kind::damaged) reader.add_wrong_shape(key, entry);
  return false;
}

/// The key of a free mapping as text; nullptr, with a finding, where it is no word.
const std::string* find_name(Reader& reader, const yaml::Entry& entry) {
  if (entry.key.kind == yaml::Kind::scalar) return &entry.key.text;
  if (entry.key.kind != yaml::Kind::damaged) {
    reader.add(entry.key.span, fmt::format("a key is a word, and this is {}", to_words(entry.key.kind)),
               "write a word in front of the colon", "");
  }
  return nullptr;
}

bool is_known_rule(Reader& reader, const yaml::Node& name) {
  const std::vector<std::string_view>& rules = *reader.setting().rules;
  if (std::find(rules.begin(), rules.end(), name.text) != rules.end()) return true;
  std::string message = fmt::format("unknown rule {}", to_quoted(name.text));
  const auto nearest = find_nearest(name.text, rules);
  if (nearest) message += fmt::format("; did you mean \"{}\"?", *nearest);
  reader.add(name.span, std::move(message), "\"okr explain --all\" lists the rules", name.text);
  return false;
}

template <class Number>
std::optional<Pair> read_pair(Reader& reader, const Key& key, const yaml::Entry& entry,
                              Field<Number> (Reader::*read)(const Key&, const yaml::Entry&)) {
  const yaml::Node& value = entry.value;
  if (value.kind == yaml::Kind::damaged) return std::nullopt;
  if (value.kind != yaml::Kind::sequence || value.items.size() != 2) {
    reader.add_wrong_shape(key, entry);
    return std::nullopt;
  }
  Pair pair{};
  for (std::size_t i = 0; i < pair.size(); ++i) {
    const Field<Number> number = (reader.*read)(key, yaml::Entry{entry.key, value.items[i]});
    if (!number) return std::nullopt;
    if constexpr (std::is_same_v<Number, Amount>) {
      pair[i] = number->value;
    } else {
      pair[i] = *number;
    }
  }
  if (pair[0] <= pair[1]) return pair;
  reader.add(value.span, fmt::format("\"{}\" has its higher number first", key.name), to_example(key), key.name);
  return std::nullopt;
}

/// The numbers of a dotted version; nothing where it is none.
std::optional<std::vector<int>> find_version(std::string_view text) {
  std::vector<int> numbers;
  for (const std::string_view part : split(text, '.')) {
    numbers.push_back(read_digits(part));
    if (numbers.back() < 0) return std::nullopt;
  }
  return numbers;
}

}  // namespace

std::optional<Pair> read_whole_pair(Reader& reader, const Key& key, const yaml::Entry& entry) {
  return read_pair<int>(reader, key, entry, &Reader::read_whole_number);
}

std::optional<Pair> read_number_pair(Reader& reader, const Key& key, const yaml::Entry& entry) {
  return read_pair<Amount>(reader, key, entry, &Reader::read_amount);
}

void read_severities(Reader& reader, const Key& key, const yaml::Entry& entry, RuleSeverities& severities) {
  if (!is_mapping(reader, key, entry)) return;
  for (const yaml::Entry& rule : entry.value.entries) {
    const std::string* name = find_name(reader, rule);
    if (name == nullptr || !is_known_rule(reader, rule.key)) continue;
    const Key severity{*name, Shape::word, {}, Presence::required, key.words, {}};
    if (rule.value.kind == yaml::Kind::null) {
      report_empty_value(reader, severity, rule);
    } else if (const Field<std::size_t> word = reader.read_word(severity, rule)) {
      severities.try_emplace(*name, static_cast<Severity>(*word));
    }
  }
}

void read_year_start(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft) {
  const yaml::Node* node = reader.find_scalar(key, entry);
  if (node == nullptr) return;
  const std::string& text = node->text;
  const bool has_shape = text.size() == 5 && text[2] == '-';
  const int month = has_shape ? read_digits(std::string_view(text).substr(0, 2)) : -1;
  const int day = has_shape ? read_digits(std::string_view(text).substr(3)) : -1;
  constexpr std::chrono::year common_year{2025};
  const YearStart start{std::chrono::month(static_cast<unsigned>(std::max(month, 0))),
                        std::chrono::day(static_cast<unsigned>(std::max(day, 0)))};
  if (month > 0 && day > 0 && (common_year / start.month() / start.day()).ok()) {
    draft.config.year_start = start;
    return;
  }
  reader.add(node->span, fmt::format("{} is not a day of every year (MM-DD)", to_subject(reader, key, text)),
             to_example(key), text);
}

void read_requires(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft&) {
  const Field<std::string> text = reader.read_text(key, entry);
  if (!text) return;
  const auto wanted = find_version(*text);
  if (!wanted) {
    reader.add(text.span(), fmt::format("{} is not a version", to_subject(reader, key, *text)),
               "write it like \"requires: '0.3'\"", *text);
    return;
  }
  std::vector<int> own = *find_version(version());
  own.resize(std::max(own.size(), wanted->size()));
  std::vector<int> oldest = *wanted;
  oldest.resize(own.size());
  if (oldest <= own) return;
  reader.add(text.span(), fmt::format("this workspace asks for okr {} or newer, and this is okr {}", *text, version()),
             "install a newer okr", *text);
}

void read_words(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft) {
  if (is_mapping(reader, key, entry)) read_mapping(reader, entry.value, draft.config.words);
}

void read_scales(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft) {
  if (!is_mapping(reader, key, entry)) return;
  for (const yaml::Entry& scale : entry.value.entries) {
    const std::string* name = find_name(reader, scale);
    if (name == nullptr) continue;
    const Key range{*name, Shape::range, {}, Presence::required, {}, {}};
    const auto pair = read_number_pair(reader, range, scale);
    if (pair) draft.config.scales.try_emplace(to_lower(*name), *pair);
  }
}

}  // namespace okr::model
