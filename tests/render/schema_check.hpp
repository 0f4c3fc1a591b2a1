#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "base/scratch_folder.hpp"
#include "okr/base/process.hpp"

namespace okr::test {

inline std::string schema_path(std::string_view name) {
  return (std::filesystem::path(OKR_SOURCE_DIR) / "schema" / name).string();
}

/// What the checker says; empty where the document holds to the schema. Debian's python3 has the module.
inline std::string find_json_faults(const std::string& document, std::string_view schema) {
  const ScratchFolder folder;
  const std::string path = folder.write("document.json", document);
  const auto checked =
      run_process({"/usr/bin/python3", "-W", "ignore", "-m", "jsonschema", "-i", path, schema_path(schema)}, "", {});
  REQUIRE(checked);
  REQUIRE_MESSAGE(checked->err.find("No module") == std::string::npos, "install python3-jsonschema");
  return checked->exit == 0 ? "" : "faulty: " + checked->out + checked->err;
}

/// The same for XML.
inline std::string find_xml_faults(const std::string& document, std::string_view schema) {
  const auto checked =
      run_process({"xmllint", "--noout", "--nonet", "--schema", schema_path(schema), "-"}, document, {});
  REQUIRE_MESSAGE(checked, "install libxml2-utils");
  return checked->exit == 0 ? "" : "faulty: " + checked->err;
}

}  // namespace okr::test
