#include "model/shapes.hpp"

#include <fmt/format.h>

#include <array>

namespace okr::model {
namespace {

constexpr std::array<std::string_view, 5> kind_words{"nothing", "a text", "a list", "a mapping", "no YAML"};

/// A shape in words, and a value that has it. Rows stand in the order of `Shape`.
struct ShapeWords {
  Shape shape;
  std::string_view words;
  std::string_view example;
};
constexpr std::array shape_words{
    ShapeWords{Shape::version, "the format version", "1"},
    ShapeWords{Shape::text, "a text", "some words"},
    ShapeWords{Shape::id, "an id", "sign-ups"},
    ShapeWords{Shape::word, "a word", ""},
    ShapeWords{Shape::date, "a date", "2026-12-31"},
    ShapeWords{Shape::number, "a number", "1.5"},
    ShapeWords{Shape::share, "a number from 0 to 1", "0.6"},
    ShapeWords{Shape::weight, "a number", "2"},
    ShapeWords{Shape::whole_number, "a whole number", "5"},
    ShapeWords{Shape::flag, "true or false", "true"},
    ShapeWords{Shape::period, "a period", "2026-Q4"},
    ShapeWords{Shape::month_day, "a month and a day", "04-01"},
    ShapeWords{Shape::release, "a version of okr", "'0.3'"},
    ShapeWords{Shape::texts, "a list of texts", "[first, second]"},
    ShapeWords{Shape::references, "a list of references", "[first-id, second-id]"},
    ShapeWords{Shape::ids, "a list of ids", "[first-id, second-id]"},
    ShapeWords{Shape::limits_pair, "a list of two counts", "[2, 5]"},
    ShapeWords{Shape::range, "a list of two numbers", "[1, 5]"},
    ShapeWords{Shape::mapping, "a mapping of keys", ""},
    ShapeWords{Shape::mappings, "a list", ""},
    ShapeWords{Shape::severities, "a mapping of rules to severities", ""},
    ShapeWords{Shape::ranges, "a mapping of names to ranges", ""},
};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < shape_words.size(); ++i) {
    if (shape_words[i].shape != static_cast<Shape>(i)) return false;
  }
  return true;
}
static_assert(is_in_order());

/// Examples of mappings, in flow style as they fit into a line of help.
struct MappingExample {
  std::string_view mapping;
  std::string_view example;
};
constexpr std::array mapping_examples{
    MappingExample{"objective", "title: What we want to become"},
    MappingExample{"key_result", "{title: What shall be true then, start: 30, target: 40}"},
    MappingExample{"initiative", "{title: What we do for it, supports: [id-of-a-key-result]}"},
    MappingExample{"check_in", "{on: 2026-10-12, value: 33, confidence: 0.6}"},
    MappingExample{"milestone", "{title: First shop open, due: 2026-11-01}"},
    MappingExample{"keep", "{at_least: 99.9}"},
    MappingExample{"plan_point", "{on: 2026-11-15, value: 35}"},
    MappingExample{"approval", "{by: Kari Nes, on: 2026-10-05}"},
    MappingExample{"change", "{on: 2026-11-02, field: target, from: 45, to: 40, why: Lost a partner}"},
    MappingExample{"kpi", "{title: Monthly churn, unit: \"%\", value: 2.1, at_most: 3}"},
    MappingExample{"event", "{type: midterm, on: 2026-11-16}"},
    MappingExample{"review", "{on: 2027-01-05, worked: [..], did_not_work: [..], next: [..]}"},
    MappingExample{"period", "{start: 2026-09-01, end: 2026-12-15}"},
    MappingExample{"limits", "{objectives: 5, key_results: [2, 5]}"},
    MappingExample{"key_results", "{time: inherit, infer_from_text: true}"},
    MappingExample{"words", "{vague: [synergy]}"},
    MappingExample{"status", "{on_track: 0.9, behind: 0.7}"},
    MappingExample{"ambassador", "{name: Nathalie, team: growth}"},
    MappingExample{"override", "{paths: [\"okrs/people/**\"], rules: {align-missing-parent: off}}"},
};

std::string_view find_example(const Key& key) {
  for (const MappingExample& row : mapping_examples) {
    if (row.mapping == key.nested) return row.example;
  }
  if (key.shape == Shape::severities) return "{objective-too-long: off}";
  if (key.shape == Shape::ranges) return "{nps: [-100, 100]}";
  return shape_words[static_cast<std::size_t>(key.shape)].example;
}

}  // namespace

std::string_view to_words(yaml::Kind kind) { return kind_words[static_cast<std::size_t>(kind)]; }

std::string_view to_words(Shape shape) { return shape_words[static_cast<std::size_t>(shape)].words; }

std::string join_words(std::span<const std::string_view> words, std::string_view last_joint) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? last_joint : ", ";
    text += words[i];
  }
  return text;
}

std::string to_example(const Key& key) {
  if (key.shape == Shape::word) {
    return fmt::format("write \"{}: \" and one of {}", key.name, join_words(key.words, " or "));
  }
  if (key.shape == Shape::mappings) {
    return fmt::format("write a list under \"{}:\", each element like \"- {}\"", key.name, find_example(key));
  }
  return fmt::format("write it like \"{}: {}\"", key.name, find_example(key));
}

}  // namespace okr::model
