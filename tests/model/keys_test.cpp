// The tables as data: what the schema and the documentation are made of.
#include "okr/model/keys.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace okr::model;

namespace {

bool has_mapping(const std::vector<Mapping>& mappings, std::string_view name) {
  return std::any_of(mappings.begin(), mappings.end(), [&](const Mapping& mapping) { return mapping.name == name; });
}

void check_key(const std::vector<Mapping>& mappings, const Key& key) {
  CHECK(!key.description.empty());
  CHECK(!key.description.ends_with('.'));
  const bool is_nested = key.shape == Shape::mapping || key.shape == Shape::mappings || key.shape == Shape::period;
  CHECK(is_nested == !key.nested.empty());
  if (is_nested) CHECK(has_mapping(mappings, key.nested));
  CHECK((key.shape == Shape::word || key.shape == Shape::severities) == !key.words.empty());
}

void check_all(const std::vector<Mapping>& mappings) {
  std::set<std::string_view> names;
  for (const Mapping& mapping : mappings) {
    CAPTURE(std::string(mapping.name));
    CHECK(names.insert(mapping.name).second);
    CHECK(!mapping.where.empty());
    CHECK(mapping.keys.size() <= 64);
    std::set<std::string_view> keys;
    for (const Key& key : mapping.keys) {
      CAPTURE(std::string(key.name));
      CHECK(keys.insert(key.name).second);
      check_key(mappings, key);
    }
  }
}

}  // namespace

TEST_CASE("every key of a file says what it is") {
  CHECK(file_mappings().front().name == "file");
  check_all(file_mappings());
}

TEST_CASE("every key of the config says what it is") {
  CHECK(config_mappings().front().name == "config");
  check_all(config_mappings());
}
