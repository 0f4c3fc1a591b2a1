#include <fmt/format.h>

#include <cmath>

#include "model/reader.hpp"
#include "model/shapes.hpp"
#include "okr/base/number.hpp"
#include "okr/base/text.hpp"

namespace okr::model {
namespace {

/// Spellings of YAML's that mean a number there and none here: 0x1f, 0o17, .inf, -.nan.
bool is_machine_number(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  if (text.size() < 2) return false;
  if (text[0] == '.') return text[1] < '0' || text[1] > '9';
  const char sign = static_cast<char>(text[1] | 0x20);
  return text[0] == '0' && (sign == 'x' || sign == 'o' || sign == 'b');
}

std::string number_help(const Key& key) {
  return fmt::format("write a plain number, as in \"{0}: 40\" or \"{0}: 1.5\"", key.name);
}

/// "7/10" is 0.7.
std::optional<double> read_tenths(std::string_view text) {
  constexpr std::string_view tenths = "/10";
  if (!text.ends_with(tenths)) return std::nullopt;
  const auto number = find_plain_number(trim(text.substr(0, text.size() - tenths.size())));
  return number ? std::optional(*number / 10) : std::nullopt;
}

}  // namespace

Field<Amount> Reader::read_amount(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<Amount>::damaged(entry.value.span);
  if (node->is_plain_scalar()) {
    if (const auto value = find_plain_number(node->text)) return {Amount{*value, {}}, node->span};
  }
  return read_other_spelling(key, *node);
}

Field<Amount> Reader::read_other_spelling(const Key& key, const yaml::Node& node) {
  const bool is_readable =
      !is_machine_number(node.text) && !(is_plain_number(node.text) && !find_plain_number(node.text));
  const auto number = is_readable ? language::read_value(node.text, setting_.language) : std::nullopt;
  if (!number || number->is_multiplier || !std::isfinite(number->value)) {
    add(node.span, fmt::format("{} is not a number", to_subject(*this, key, node.text)), number_help(key), node.text);
    return Field<Amount>::damaged(node.span);
  }
  if (number->other) {
    const std::string one = to_plain_number(number->value);
    const std::string two = to_plain_number(*number->other);
    add_as(
        "kr-number-format", node.span, fmt::format("number {} can be {} or {}", to_quoted(node.text), one, two),
        fmt::format("write \"{0}: {1}\" or \"{0}: {2}\", without quotes: a plain number is the same in every language",
                    key.name, one, two),
        node.text);
    return Field<Amount>::damaged(node.span);
  }
  return {Amount{number->value, number->unit}, node.span};
}

Field<double> Reader::read_bounded(const Key& key, const yaml::Entry& entry, double highest) {
  if (entry.value.kind == yaml::Kind::scalar) {
    if (const auto tenths = highest == 1 ? read_tenths(entry.value.text) : std::nullopt) {
      if (*tenths >= 0 && *tenths <= 1) return {*tenths, entry.value.span};
    }
  }
  const Field<Amount> amount = read_amount(key, entry);
  if (!amount) return Field<double>::damaged(amount.span());
  const bool is_percent = highest == 1 && amount->unit == "%";
  const double value = is_percent ? amount->value / 100 : amount->value;
  if (value >= 0 && value <= highest) return {value, amount.span()};
  const std::string subject = to_subject(*this, key, entry.value.text);
  if (highest != 1) {
    add(amount.span(), fmt::format("{} is below 0", subject), to_example(key), entry.value.text);
  } else {
    const bool is_share_of_hundred = value > 1 && value <= 100;
    const double meant = value <= 10 ? value / 10 : value / 100;
    add(amount.span(), fmt::format("{} is outside 0 to 1", subject),
        is_share_of_hundred ? fmt::format("write it as a share: \"{}: {}\"", key.name, to_plain_number(meant))
                            : to_example(key),
        entry.value.text);
  }
  return Field<double>::damaged(amount.span());
}

Field<double> Reader::read_share(const Key& key, const yaml::Entry& entry) { return read_bounded(key, entry, 1); }

Field<double> Reader::read_weight(const Key& key, const yaml::Entry& entry) {
  return read_bounded(key, entry, std::numeric_limits<double>::infinity());
}

Field<int> Reader::read_whole_number(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<int>::damaged(entry.value.span);
  const auto value = find_plain_number(node->text);
  constexpr double highest = 1'000'000;
  if (value && *value >= 0 && *value <= highest && *value == std::floor(*value)) {
    return {static_cast<int>(*value), node->span};
  }
  add(node->span, fmt::format("{} is not a whole number from 0 up", to_subject(*this, key, node->text)),
      to_example(key), node->text);
  return Field<int>::damaged(node->span);
}

Field<bool> Reader::read_flag(const Key& key, const yaml::Entry& entry) {
  const yaml::Node* node = find_scalar(key, entry);
  if (node == nullptr) return Field<bool>::damaged(entry.value.span);
  const std::string word = to_lower(node->text);
  if (word == "true" || word == "false") return {word == "true", node->span};
  add(node->span, fmt::format("{} is not true or false", to_subject(*this, key, node->text)), to_example(key),
      node->text);
  return Field<bool>::damaged(node->span);
}

}  // namespace okr::model
