#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "cli/world.hpp"
#include "render/schema_check.hpp"

/// What the tests of the schemas that okr's own documents hold to have in common.
namespace okr::test {

/// "tree.schema.json".
inline Json load_schema(std::string_view name) { return Json::parse(load(schema_path(name))); }

/// Readers take keys that are new; this one takes none, so that each key that okr writes stands in the schema.
inline void close(Json& schema) {
  if (schema.is_object() && schema.contains("properties")) schema["additionalProperties"] = false;
  for (Json& each : schema) {
    if (each.is_structured()) close(each);
  }
}

/// What a command prints as JSON.
inline Json print_json(const cli::World& world, std::string_view command, std::vector<std::string> words) {
  words.insert(words.begin(), {std::string(command), "--format", "json"});
  const cli::Answer answer = world.run(words);
  REQUIRE(answer.exit == 0);
  return Json::parse(answer.out);
}

/// All of them hold, and write no key that the schema does not name.
inline void check_holds(Json schema, const Json& documents) {
  for (const bool is_closed : {false, true}) {
    if (is_closed) close(schema);
    for (const auto& fault : validate(schema, documents)) CHECK(fault.value_or("") == "");
  }
}

inline Json to_changed(Json document, const std::string& pointer, const Json& value) {
  document.at(Json::json_pointer(pointer)) = value;
  return document;
}

inline Json to_shortened(Json document, const std::string& key) {
  document.erase(key);
  return document;
}

}  // namespace okr::test
