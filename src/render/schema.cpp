#include "okr/render/schema.hpp"

#include <fmt/format.h>

#include "render/schema_shapes.hpp"

namespace okr::render {

namespace {

using model::Key;
using model::Mapping;

/// A document's words. `id` is the name that the file goes by beside the OKR files.
struct Head {
  std::string_view id;
  std::string_view title;
  std::string_view description;
};

constexpr Head file_head{"okr.schema.json", "OKR file, version 1",
                         "The objectives, key results and initiatives of one team for one period, as okr reads them. "
                         "Keys that begin with x- are the team's own"};
constexpr Head config_head{"okr.config.schema.json", "okr.config.yaml, version 1",
                           "What is agreed for a workspace of OKR files, as okr reads it. Keys that begin with x- are "
                           "the team's own"};

Json to_key_schema(const Key& key) {
  Json schema = {{"description", key.description}};
  schema.update(to_value_schema(key));
  return schema;
}

Json to_required(std::string_view key) { return {{"required", Json::array({key})}}; }

/// Editors propose each of `properties` as one more key; not so those of `patternProperties`.
std::string to_pattern(std::string_view key) { return fmt::format("^{}$", key); }

/// Keys that may have no value while `exclusion.key` stands there.
void add_exclusions(const Mapping& mapping, Json& schema) {
  for (const model::Exclusion& each : mapping.bonds.exclusions) {
    schema["dependencies"][std::string(each.key)]["patternProperties"][to_pattern(each.excluded)] = {
        {"type", "null"},
        {"errorMessage", fmt::format("{} has either \"{}\" or \"{}\"", mapping.where, each.excluded, each.key)}};
  }
}

void add_needs(const Mapping& mapping, Json& schema) {
  for (const model::ElementNeed& each : mapping.bonds.needs) {
    const Json items = {{"items", to_required(each.key)}};
    const Json lists = {{"patternProperties", {{to_pattern(each.list), items}}}};
    schema["allOf"].push_back({{"if", to_required(each.unless)}, {"else", lists}});
  }
}

void add_bonds(const Mapping& mapping, Json& schema) {
  add_exclusions(mapping, schema);
  add_needs(mapping, schema);
  for (const std::string_view key : mapping.bonds.any_of) schema["anyOf"].push_back(to_required(key));
}

Json to_mapping_schema(const Mapping& mapping) {
  Json schema = {{"type", "object"}, {"properties", Json::object()}};
  Json required = Json::array();
  for (const Key& key : mapping.keys) {
    schema["properties"][std::string(key.name)] = to_key_schema(key);
    if (key.presence == model::Presence::required) required.push_back(key.name);
  }
  schema["patternProperties"] = {{"^x-", Json::object()}};
  schema["additionalProperties"] = false;
  if (!required.empty()) schema["required"] = std::move(required);
  add_bonds(mapping, schema);
  return schema;
}

Json to_common_definitions() {
  const auto to_rest = [](std::string_view description, Json types) {
    return Json{{"description", description}, {"not", {{"type", std::move(types)}}}};
  };
  return {{std::string(nothing),
           to_rest("A key without a value says nothing", {"string", "number", "boolean", "array", "object"})},
          {std::string(truth_value),
           to_rest("true and false are texts, too", {"string", "number", "null", "array", "object"})}};
}

/// The first mapping is the document itself.
std::string render_schema(const Head& head, const std::vector<Mapping>& mappings) {
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"$id", head.id},
                 {"title", head.title},
                 {"description", head.description}};
  schema.update(to_mapping_schema(mappings.front()));
  schema["definitions"] = to_common_definitions();
  for (std::size_t i = 1; i < mappings.size(); ++i) {
    schema["definitions"][std::string(mappings[i].name)] = to_mapping_schema(mappings[i]);
  }
  return to_json_text(schema);
}

}  // namespace

Json to_reference(std::string_view definition) { return {{"$ref", fmt::format("#/definitions/{}", definition)}}; }

std::string render_file_schema() { return render_schema(file_head, model::file_mappings()); }

std::string render_config_schema() { return render_schema(config_head, model::config_mappings()); }

}  // namespace okr::render
