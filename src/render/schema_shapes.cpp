// What each shape of a value is in JSON Schema.
#include "render/schema_shapes.hpp"

#include <fmt/format.h>

#include <array>

#include "okr/lint/rule.hpp"
#include "render/schema_patterns.hpp"

namespace okr::render {

namespace {

using model::Key;
using model::Presence;
using model::Shape;

constexpr int most_of_a_count = 1'000'000;
constexpr int first_year = 1000;
constexpr int last_year = 9998;

/// Editors show `message` where a value has another form.
Json to_form(Json types, std::string_view pattern, std::string_view message) {
  return {{"type", std::move(types)}, {"pattern", pattern}, {"errorMessage", message}};
}

Json to_number(std::string_view pattern, std::string_view message) {
  return to_form({"number", "string"}, pattern, message);
}

Json to_scalar(std::string_view pattern, std::string_view message = {}) {
  Json text = {{"type", {"string", "number"}}};
  if (!pattern.empty()) text["pattern"] = pattern;
  if (!message.empty()) text["patternErrorMessage"] = message;
  return {{"anyOf", {std::move(text), to_reference(truth_value)}}};
}

Json to_version(const Key&) { return {{"enum", {1, "1"}}}; }

Json to_text(const Key& key) {
  return to_scalar(key.presence == Presence::optional ? std::string_view() : said_pattern);
}

Json to_id(const Key&) { return to_scalar(id_pattern, "an id has letters, digits, \"-\", \"_\" and \".\""); }

Json to_word(const Key& key) {
  Json words = Json::array();
  for (const std::string_view word : key.words) words.push_back(word);
  return {{"enum", std::move(words)}};
}

Json to_date(const Key&) { return to_form("string", date_pattern, "a date is written as in 2026-12-31"); }

Json to_amount(const Key&) { return to_number(number_pattern, "a number is written as in 40, 1.5 or \"30 %\""); }

/// Of a number that may be a text, too, `pattern` says more.
Json to_bounded(std::string_view pattern, std::string_view message) {
  Json schema = to_number(number_pattern, message);
  schema["minimum"] = 0;
  schema["allOf"] = Json::array({{{"pattern", pattern}, {"errorMessage", message}}});
  return schema;
}

Json to_share(const Key&) {
  Json schema = to_bounded(share_pattern, "a share is a number from 0 to 1, as in 0.6");
  schema["maximum"] = 1;
  return schema;
}

Json to_weight(const Key&) { return to_bounded(weight_pattern, "a weight is a number from 0 up, as in 2"); }

Json to_count(const Key&) {
  Json schema = to_form({"integer", "string"}, count_pattern, "a whole number from 0 up");
  schema["minimum"] = 0;
  schema["maximum"] = most_of_a_count;
  return schema;
}

Json to_flag(const Key&) { return to_form({"boolean", "string"}, flag_pattern, "true or false"); }

Json to_period(const Key& key) {
  Json name = to_form("string", period_pattern, "a period is written as in 2026, 2026-H2, 2026-T3, 2026-Q4 or 2026-11");
  const Json year = {{"type", "integer"}, {"minimum", first_year}, {"maximum", last_year}};
  return {{"anyOf", {std::move(name), year, to_reference(key.nested)}}};
}

Json to_month_day(const Key&) {
  return to_form("string", month_day_pattern, "a month and a day are written as in 04-01");
}

Json to_release(const Key&) { return to_number(release_pattern, "a version of okr is written as in '0.3'"); }

/// A list of scalars, or one that stands for a list of one; a blank one says that there is none.
Json to_list(std::string_view pattern) {
  Json list = {{"type", {"array", "string", "number"}},
               {"items", to_scalar(pattern)},
               {"pattern", fmt::format("^\\s*$|{}", pattern)}};
  return {{"anyOf", {std::move(list), to_reference(truth_value)}}};
}

Json to_texts(const Key&) { return to_list(said_pattern); }
Json to_ids(const Key&) { return to_list(id_pattern); }

/// A list of exactly two of a shape.
Json to_pair(Json element) {
  return {{"type", "array"}, {"items", std::move(element)}, {"minItems", 2}, {"maxItems", 2}};
}

Json to_limits_pair(const Key& key) { return to_pair(to_count(key)); }
Json to_range(const Key& key) { return to_pair(to_amount(key)); }

Json to_mapping(const Key& key) { return to_reference(key.nested); }

Json to_mappings(const Key& key) {
  Json schema = {{"type", "array"}, {"items", to_reference(key.nested)}};
  if (key.fewest > 0) schema["minItems"] = key.fewest;
  return schema;
}

Json to_severities(const Key& key) {
  Json rules = Json::object();
  for (const lint::RegisteredRule& rule : lint::all_rules()) {
    Json& schema = rules[std::string(rule.id)] = {{"description", rule.rule->summary}};
    schema.update(to_word(key));
  }
  return {{"type", "object"}, {"properties", std::move(rules)}, {"additionalProperties", false}};
}

Json to_ranges(const Key& key) { return {{"type", "object"}, {"additionalProperties", to_range(key)}}; }

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

Json to_value_schema(const Key& key) {
  Json schema = shapes[static_cast<std::size_t>(key.shape)].to_schema(key);
  if (key.presence != Presence::optional) return schema;
  if (!schema.contains("anyOf")) schema = {{"anyOf", Json::array({std::move(schema)})}};
  schema["anyOf"].push_back(to_reference(nothing));
  return schema;
}

}  // namespace okr::render
