#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/load.hpp"
#include "okr/base/process.hpp"

namespace okr::test {

using Json = nlohmann::ordered_json;

/// For each document what is wrong with it by the schema (draft-07), or nothing. The validator is Debian's
/// python3-jsonschema, which only the system's own python is sure to see.
inline std::vector<std::optional<std::string>> validate(const Json& schema, const Json& documents) {
  const std::string python = std::filesystem::exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
  const Json job = {{"schema", schema}, {"documents", documents}};
  const auto output = run_process({python, std::string(OKR_SOURCE_DIR) + "/tests/render/validate.py"}, job.dump(), {});
  REQUIRE(output.has_value());
  REQUIRE_MESSAGE(output->exit == 0, output->err);
  std::vector<std::optional<std::string>> faults;
  for (const Json& fault : Json::parse(output->out)) {
    faults.push_back(fault.is_null() ? std::nullopt : std::optional(fault.get<std::string>()));
  }
  REQUIRE(faults.size() == documents.size());
  return faults;
}

inline std::string schema_path(std::string_view name) {
  return (std::filesystem::path(OKR_SOURCE_DIR) / "schema" / name).string();
}

/// What is wrong with a document by one of okr's schemas; empty where it holds to it.
inline std::string find_json_faults(const std::string& document, std::string_view schema) {
  return validate(Json::parse(load(schema_path(schema))), Json::array({Json::parse(document)})).front().value_or("");
}

/// The same for XML.
inline std::string find_xml_faults(const std::string& document, std::string_view schema) {
  const auto checked =
      run_process({"xmllint", "--noout", "--nonet", "--schema", schema_path(schema), "-"}, document, {});
  REQUIRE_MESSAGE(checked, "install libxml2-utils");
  return checked->exit == 0 ? "" : "faulty: " + checked->err;
}

}  // namespace okr::test
