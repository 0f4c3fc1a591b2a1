// What each shape of a value is in JSON Schema.
#include "render/schema_shapes.hpp"

#include <fmt/format.h>

#include <array>

#include "okr/lint/rule.hpp"

namespace okr::render {

namespace {

using model::Key;
using model::Presence;
using model::Shape;

/// `\d`, `\w` and `\p{..}` differ between the dialects of regular expressions: these patterns read the same in all.
constexpr std::string_view said_pattern = R"(\S)";
/// Letters of every script; of the signs outside ASCII only those are refused that are none in any script.
constexpr std::string_view id_pattern =
    R"(^[^\u0000-\u002c\u002f\u003a-\u0040\u005b-\u005e\u0060\u007b-\u00a0\u2000-\u200b\u200e-\u206f\ufeff]+$)";
/// Days of the calendar, 29 February in leap years only.
constexpr std::string_view date_pattern =
    R"(^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01]))"
    R"(|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))"
    R"(|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$)";
constexpr std::string_view period_pattern = R"(^(?!0000|9999)[0-9]{4}(?:-(?:H[12]|T[1-3]|[QK][1-4]|0[1-9]|1[0-2]))?$)";
constexpr std::string_view month_day_pattern =
    R"(^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30))"
    R"(|02-(?:0[1-9]|1[0-9]|2[0-8]))$)";
/// "1,5", "30 %", "1 500 000", "MNOK 30", "7/10": a digit with little before it. No text that has two readings
/// ("1.500"), no hexadecimal, no range and no date.
constexpr std::string_view number_pattern =
    R"(^(?!\s*[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\s*%?\s*$)(?!\s*[+-]?0[xXoObB])(?!.*[0-9]\s*-\s*[0-9]))"
    R"([^0-9<>~=]{0,12}[0-9])";
constexpr std::string_view count_pattern = R"(^[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?$)";
constexpr std::string_view flag_pattern = R"(^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$)";
constexpr std::string_view release_pattern = R"(^[0-9]+(?:\.[0-9]+)*$)";

constexpr int most_of_a_count = 1'000'000;
constexpr int first_year = 1000;
constexpr int last_year = 9998;

/// `null` where the key may stand without a value.
Json to_types(const Key& key, std::initializer_list<std::string_view> types) {
  Json list = Json::array();
  for (const std::string_view type : types) list.push_back(type);
  if (key.presence == Presence::optional) list.push_back("null");
  return list.size() == 1 ? list.front() : list;
}

/// A scalar that is a number, or a text of some form. Editors show `message` where it has another form.
Json to_number(const Key& key, std::string_view pattern, std::string_view message) {
  return {{"type", to_types(key, {"number", "string"})}, {"pattern", pattern}, {"errorMessage", message}};
}

Json to_string_form(const Key& key, std::string_view pattern, std::string_view message) {
  return {{"type", to_types(key, {"string"})}, {"pattern", pattern}, {"errorMessage", message}};
}

Json to_version(const Key& key) {
  Json schema = {{"enum", {1, "1"}}};
  if (key.presence == Presence::optional) schema["enum"].push_back(nullptr);
  return schema;
}

Json to_text(const Key& key) {
  Json schema = {{"type", to_types(key, {"string", "number", "boolean"})}};
  if (key.presence != Presence::optional) schema["pattern"] = said_pattern;
  return schema;
}

Json to_id(const Key& key) {
  return {{"type", to_types(key, {"string", "number", "boolean"})},
          {"pattern", id_pattern},
          {"patternErrorMessage", "an id has letters, digits, \"-\", \"_\" and \".\""}};
}

Json to_word(const Key& key) {
  Json schema = {{"enum", Json::array()}};
  for (const std::string_view word : key.words) schema["enum"].push_back(word);
  if (key.presence == Presence::optional) schema["enum"].push_back(nullptr);
  return schema;
}

Json to_date(const Key& key) { return to_string_form(key, date_pattern, "a date is written as in 2026-12-31"); }

Json to_amount(const Key& key) {
  return to_number(key, number_pattern, "a number is written as in 40, 1.5 or \"30 %\"");
}

Json to_share(const Key& key) {
  Json schema = to_number(key, number_pattern, "a share is a number from 0 to 1, as in 0.6");
  schema["minimum"] = 0;
  schema["maximum"] = 1;
  return schema;
}

Json to_weight(const Key& key) {
  Json schema = to_number(key, number_pattern, "a weight is a number from 0 up, as in 2");
  schema["minimum"] = 0;
  return schema;
}

Json to_count(const Key& key) {
  return {{"type", to_types(key, {"integer", "string"})},
          {"minimum", 0},
          {"maximum", most_of_a_count},
          {"pattern", count_pattern},
          {"errorMessage", "a whole number from 0 up"}};
}

Json to_flag(const Key& key) {
  return {{"type", to_types(key, {"boolean", "string"})}, {"pattern", flag_pattern}, {"errorMessage", "true or false"}};
}

Json to_period(const Key& key) {
  Json name =
      to_string_form(key, period_pattern, "a period is written as in 2026, 2026-H2, 2026-T3, 2026-Q4 or 2026-11");
  const Json year = {{"type", "integer"}, {"minimum", first_year}, {"maximum", last_year}};
  return {{"anyOf", {std::move(name), year, to_reference(key.nested)}}};
}

Json to_month_day(const Key& key) {
  return to_string_form(key, month_day_pattern, "a month and a day are written as in 04-01");
}

Json to_release(const Key& key) { return to_number(key, release_pattern, "a version of okr is written as in '0.3'"); }

/// A list of scalars, or one that stands for a list of one.
Json to_list(const Key& key, std::string_view pattern) {
  const Json one = {{"type", {"string", "number", "boolean"}}, {"pattern", pattern}};
  return {{"type", to_types(key, {"array", "string", "number", "boolean"})}, {"items", one}};
}

Json to_texts(const Key& key) { return to_list(key, said_pattern); }

Json to_ids(const Key& key) {
  Json schema = to_list(key, id_pattern);
  schema["pattern"] = R"(^\s*$|)" + std::string(id_pattern);  // a blank scalar says that there is none
  return schema;
}

/// A list of exactly two of a shape.
Json to_pair(const Key& key, Json (*to_element)(const Key&)) {
  Key element = key;
  element.presence = Presence::required;
  return {{"type", to_types(key, {"array"})}, {"items", to_element(element)}, {"minItems", 2}, {"maxItems", 2}};
}

Json to_limits_pair(const Key& key) { return to_pair(key, to_count); }
Json to_range(const Key& key) { return to_pair(key, to_amount); }

Json to_mapping(const Key& key) {
  if (key.presence != Presence::optional) return to_reference(key.nested);
  return {{"anyOf", {to_reference(key.nested), {{"type", "null"}}}}};
}

Json to_mappings(const Key& key) {
  Json schema = {{"type", to_types(key, {"array"})}, {"items", to_reference(key.nested)}};
  if (key.fewest > 0) schema["minItems"] = key.fewest;
  return schema;
}

Json to_severities(const Key& key) {
  Json severities = to_word({"", Shape::word, "", Presence::required, key.words});
  Json rules = Json::object();
  for (const lint::RegisteredRule& rule : lint::all_rules()) {
    rules[std::string(rule.id)] = {{"description", rule.rule->summary}};
    rules[std::string(rule.id)].update(severities);
  }
  return {{"type", to_types(key, {"object"})}, {"properties", std::move(rules)}, {"additionalProperties", false}};
}

Json to_ranges(const Key& key) {
  return {{"type", to_types(key, {"object"})},
          {"additionalProperties", to_range({"", Shape::range, "", Presence::required})}};
}

/// In the order of `Shape`.
struct ShapeRow {
  Shape shape;
  Json (*to_schema)(const Key& key);
};
constexpr std::array shapes{
    ShapeRow{Shape::version, to_version},
    ShapeRow{Shape::text, to_text},
    ShapeRow{Shape::id, to_id},
    ShapeRow{Shape::word, to_word},
    ShapeRow{Shape::date, to_date},
    ShapeRow{Shape::number, to_amount},
    ShapeRow{Shape::share, to_share},
    ShapeRow{Shape::weight, to_weight},
    ShapeRow{Shape::whole_number, to_count},
    ShapeRow{Shape::flag, to_flag},
    ShapeRow{Shape::period, to_period},
    ShapeRow{Shape::month_day, to_month_day},
    ShapeRow{Shape::release, to_release},
    ShapeRow{Shape::texts, to_texts},
    ShapeRow{Shape::references, to_texts},
    ShapeRow{Shape::ids, to_ids},
    ShapeRow{Shape::limits_pair, to_limits_pair},
    ShapeRow{Shape::range, to_range},
    ShapeRow{Shape::mapping, to_mapping},
    ShapeRow{Shape::mappings, to_mappings},
    ShapeRow{Shape::severities, to_severities},
    ShapeRow{Shape::ranges, to_ranges},
};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    if (shapes[i].shape != static_cast<Shape>(i)) return false;
  }
  return shapes.size() == static_cast<std::size_t>(Shape::ranges) + 1;
}
static_assert(is_in_order());

}  // namespace

Json to_reference(std::string_view mapping) { return {{"$ref", fmt::format("#/definitions/{}", mapping)}}; }

Json to_value_schema(const Key& key) { return shapes[static_cast<std::size_t>(key.shape)].to_schema(key); }

}  // namespace okr::render
