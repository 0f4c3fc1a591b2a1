// okr schema: what it prints holds for the files that okr takes, and refuses what okr refuses for its form.

#include <doctest/doctest.h>

#include <filesystem>
#include <map>

#include "base/load.hpp"
#include "cli/schema_check.hpp"
#include "cli/world.hpp"
#include "okr/language/language.hpp"
#include "okr/model/decode.hpp"
#include "okr/model/keys.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;
using test::to_json;
using test::validate;

namespace {

namespace fs = std::filesystem;

Json print_schema(const std::vector<std::string>& words) {
  const World world;
  const Answer answer = world.run(words);
  CHECK(answer.exit == 0);
  CHECK(answer.err.empty());
  return Json::parse(answer.out);
}

Json file_schema() { return print_schema({"schema"}); }
Json config_schema() { return print_schema({"schema", "--config"}); }

std::vector<fs::path> list_examples(std::string_view folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(OKR_SOURCE_DIR) / "examples" / folder)) {
    if (entry.path().string().ends_with(".okr.yaml")) paths.push_back(entry.path());
  }
  REQUIRE_FALSE(paths.empty());
  return paths;
}

void check_valid(const Json& schema, const Json& documents) {
  for (const auto& fault : validate(schema, documents)) CHECK(fault.value_or("") == "");
}

/// Every `properties` of a schema has a description in each of its members.
void check_descriptions(const Json& schema, std::size_t& count) {
  if (schema.is_array()) {
    for (const Json& each : schema) check_descriptions(each, count);
  }
  if (!schema.is_object()) return;
  for (const auto& [name, value] : schema.items()) {
    if (name == "properties") {
      for (const auto& [key, property] : value.items()) {
        CAPTURE(key);
        CHECK(property.value("description", "") != "");
        ++count;
      }
    }
    check_descriptions(value, count);
  }
}

}  // namespace

TEST_CASE("schema: both are draft-07 documents with an id, a title and a description on every key") {
  for (const Json& schema : {file_schema(), config_schema()}) {
    CHECK(schema.at("$schema") == "http://json-schema.org/draft-07/schema#");
    CHECK_FALSE(schema.at("$id").get<std::string>().empty());
    CHECK_FALSE(schema.at("title").get<std::string>().empty());
    CHECK(schema.at("additionalProperties") == false);
    std::size_t count = 0;
    check_descriptions(schema, count);
    CHECK(count > 30);
  }
  CHECK(file_schema().at("$id") != config_schema().at("$id"));
}

TEST_CASE("schema: every key of the tables stands in it") {
  const auto check = [](const Json& schema, const std::vector<model::Mapping>& mappings) {
    for (const model::Mapping& mapping : mappings) {
      const bool is_root = &mapping == &mappings.front();
      const Json& own = is_root ? schema : schema.at("definitions").at(std::string(mapping.name));
      CHECK(own.at("properties").size() == mapping.keys.size());
      for (const model::Key& key : mapping.keys) CHECK(own.at("properties").contains(std::string(key.name)));
    }
  };
  check(file_schema(), model::file_mappings());
  check(config_schema(), model::config_mappings());
}

TEST_CASE("schema: the clean examples and every sample of okr init are valid") {
  Json files = Json::array();
  Json configs = Json::array({to_json(test::load(fs::path(OKR_SOURCE_DIR) / "examples/okr.config.yaml"))});
  for (const fs::path& path : list_examples("okrs")) files.push_back(to_json(test::load(path)));
  for (const language::Language language : language::all_languages) {
    const World world;
    CHECK(world.run({"init", "-q", "--language", std::string(language::to_code(language))}) == Answer{});
    configs.push_back(to_json(world.read("okr.config.yaml")));
    for (const auto& entry : fs::directory_iterator(world.at("okrs")))
      files.push_back(to_json(test::load(entry.path())));
  }
  CHECK(files.size() >= 10);
  check_valid(file_schema(), files);
  check_valid(config_schema(), configs);
}

TEST_CASE("schema: of the broken examples it refuses those that the decoder refuses") {
  Json documents = Json::array();
  std::vector<std::pair<std::string, bool>> expected;
  for (const fs::path& path : list_examples("broken")) {
    SourceFile source(path.filename().string(), test::load(path));
    if (!yaml::parse(source).findings.empty()) continue;  // no YAML: there is no document to look at
    documents.push_back(to_json(yaml::parse(source).root));
    const model::OkrFile file = model::decode_file(std::move(source), {});
    expected.emplace_back(path.filename().string(), !file.findings.empty());
  }
  const auto faults = validate(file_schema(), documents);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < faults.size(); ++i) {
    CAPTURE(expected[i].first);
    CHECK(faults[i].has_value() == expected[i].second);
    if (faults[i]) ++refused;
  }
  CHECK(refused >= 3);  // a misspelt key, a period that is none, a number with two readings
  CHECK(faults.size() >= 10);
}

TEST_CASE("schema: what must hold between keys") {
  const std::string begin = "okr: 1\nobjectives: [{title: Be seen, key_results: [{title: Reach, ";
  const std::string end = "}]}]\n";
  const std::vector<std::string> good = {
      "start: 1, target: 2",
      "keep: {at_most: 3}",
      "start: null, milestones: [{title: First}]",
      "milestones: [{title: First}], check_ins: [{on: 2026-10-12}]",
      "target: 4, check_ins: [{on: 2026-10-12, value: 1}]",
      "x-ours: {any: [thing]}",
  };
  const std::vector<std::string> bad = {
      "target: 2, keep: {at_most: 3}",
      "start: 1, milestones: [{title: First}]",
      "keep: {at_most: 3}, milestones: [{title: First}]",
      "milestones: []",
      "keep: {per: week}",
      "target: 4, check_ins: [{on: 2026-10-12}]",
      "current: 4",
  };
  Json documents = Json::array();
  for (const std::string& each : good) documents.push_back(to_json(begin + each + end));
  for (const std::string& each : bad) documents.push_back(to_json(begin + each + end));
  const auto faults = validate(file_schema(), documents);
  for (std::size_t i = 0; i < faults.size(); ++i) {
    const std::string& text = i < good.size() ? good[i] : bad[i - good.size()];
    CAPTURE(text);
    CHECK(faults[i].has_value() == (i >= good.size()));
    const SourceFile source("reach.okr.yaml", begin + text + end);
    CHECK(model::decode_file(source, {}).findings.empty() == (i < good.size()));
  }
}

TEST_CASE("manual: okr.yaml(5) names every key of a file and of the config") {
  const std::string page = test::load(fs::path(OKR_SOURCE_DIR) / "man" / "okr.yaml.5");
  const auto is_word_sign = [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; };
  const auto names = [&](std::string_view word) {
    for (std::size_t at = page.find(word); at != std::string::npos; at = page.find(word, at + 1)) {
      if (!is_word_sign(page[at - 1]) && !is_word_sign(page[at + word.size()])) return true;
    }
    return false;
  };
  for (const auto* mappings : {&model::file_mappings(), &model::config_mappings()}) {
    for (const model::Mapping& mapping : *mappings) {
      for (const model::Key& key : mapping.keys) {
        CAPTURE(mapping.name);
        CAPTURE(key.name);
        CHECK(names(key.name));
      }
    }
  }
}
