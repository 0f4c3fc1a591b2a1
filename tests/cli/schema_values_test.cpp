// okr schema, value by value: what the decoder takes is valid, and what it refuses is not, but for a few texts that no
// schema can judge.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/schema_check.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/rule.hpp"
#include "okr/model/config.hpp"
#include "okr/model/decode.hpp"
#include "okr/model/keys.hpp"
#include "okr/render/schema.hpp"

using namespace okr;
using test::Json;
using test::to_json;
using test::validate;

namespace {

/// A document around one mapping, in flow style, and the keys that the mapping needs.
struct Frame {
  std::string_view mapping;
  std::string_view before;
  std::string_view after;
  std::vector<std::pair<std::string_view, std::string_view>> needed;
};

const std::vector<Frame>& file_frames() {
  static const std::vector<Frame> frames{
      {"file", "", "", {{"okr", "1"}}},
      {"objective", "{okr: 1, objectives: [", "]}", {{"title", "Be near"}}},
      {"key_result", "{okr: 1, objectives: [{title: T, key_results: [", "]}]}", {{"title", "Reach"}}},
      {"initiative", "{okr: 1, initiatives: [", "]}", {{"title", "Paint"}}},
      {"check_in",
       "{okr: 1, objectives: [{title: T, key_results: [{title: K, check_ins: [",
       "]}]}]}",
       {{"on", "2026-10-12"}, {"value", "3"}}},
      {"milestone",
       "{okr: 1, objectives: [{title: T, key_results: [{title: K, milestones: [",
       "]}]}]}",
       {{"title", "First"}}},
      {"keep", "{okr: 1, objectives: [{title: T, key_results: [{title: K, keep: ", "}]}]}", {{"at_most", "1000000"}}},
      {"approval", "{okr: 1, approved: ", "}", {{"by", "Lin"}}},
      {"kpi", "{okr: 1, kpis: [", "]}", {{"title", "Calls"}}},
      {"event", "{okr: 1, events: [", "]}", {{"type", "final"}, {"on", "2026-12-18"}}},
      {"review", "{okr: 1, review: ", "}", {}},
      {"period", "{okr: 1, period: ", "}", {{"start", "0001-01-01"}, {"end", "9998-01-01"}}},
  };
  return frames;
}

const std::vector<Frame>& config_frames() {
  static const std::vector<Frame> frames{
      {"config", "", "", {{"okr", "1"}}},
      {"limits", "{limits: ", "}", {}},
      {"key_results", "{key_results: ", "}", {}},
      {"words", "{words: ", "}", {}},
      {"status", "{status: ", "}", {{"on_track", "1"}, {"behind", "0"}}},
      {"ambassador", "{ambassadors: [", "]}", {{"name", "Mo"}}},
      {"override", "{overrides: [", "]}", {{"paths", "a/**"}}},
  };
  return frames;
}

/// As YAML; those without quotes are plain.
constexpr std::array<std::string_view, 104> candidates{"",
                                                       "~",
                                                       "null",
                                                       "true",
                                                       "False",
                                                       "1",
                                                       "0",
                                                       "2",
                                                       "0.6",
                                                       "1.5",
                                                       "-3",
                                                       "010",
                                                       "1e6",
                                                       "5.0",
                                                       "2026",
                                                       "26",
                                                       "0.3",
                                                       "9999",
                                                       "0000",
                                                       "10000000",
                                                       "2026-12-31",
                                                       "2026-02-29",
                                                       "2024-02-29",
                                                       "2000-02-29",
                                                       "1900-02-29",
                                                       "2026-04-31",
                                                       "2026-13-01",
                                                       "0000-01-01",
                                                       "2026-1-1",
                                                       "31.12.2026",
                                                       "2026-Q4",
                                                       "2026-K4",
                                                       "2026-Q5",
                                                       "2026-H2",
                                                       "2026-H3",
                                                       "2026-T3",
                                                       "2026-T4",
                                                       "2026-11",
                                                       "2026-00",
                                                       "Q4 2026",
                                                       "04-01",
                                                       "02-29",
                                                       "13-01",
                                                       "4-1",
                                                       "abc",
                                                       "weekly",
                                                       "ukentlig",
                                                       "Weekly",
                                                       "off",
                                                       "no",
                                                       "nb",
                                                       "en",
                                                       "error",
                                                       "active",
                                                       "team",
                                                       "\"\"",
                                                       "\" \"",
                                                       "\"1\"",
                                                       "\"0\"",
                                                       "\"0.6\"",
                                                       "\"1,5\"",
                                                       "\"30 %\"",
                                                       "\"-5 %\"",
                                                       "\"1 500 000\"",
                                                       "\"1.500\"",
                                                       "\"1,500\"",
                                                       "\"1.500 %\"",
                                                       "\"1,500,000\"",
                                                       "\"0,125\"",
                                                       "\"7/10\"",
                                                       "\"11/10\"",
                                                       "\"5k\"",
                                                       "\"$1.2M\"",
                                                       "\"MNOK 30\"",
                                                       "\"0x1F\"",
                                                       "\"1-2\"",
                                                       "\"ten\"",
                                                       "\"> 5\"",
                                                       "\"5 customers\"",
                                                       "\"about 5\"",
                                                       "\"2026\"",
                                                       "\"2026-12-31\"",
                                                       "\"TRUE\"",
                                                       "\"a b\"",
                                                       "\"a/b\"",
                                                       "\"blåbær\"",
                                                       "\"१२\"",
                                                       "\"0.3.1\"",
                                                       "\"0.x\"",
                                                       "\"1e3\"",
                                                       "[]",
                                                       "[abc]",
                                                       "[1, 2]",
                                                       "[2, 1]",
                                                       "[1, 2, 3]",
                                                       "[\"1\", \"2\"]",
                                                       "[\"a b\", true]",
                                                       "[null]",
                                                       "[\" \"]",
                                                       "[{}]",
                                                       "{}",
                                                       "{a: b}",
                                                       "{kr-missing-number: off}",
                                                       "{nps: [1, 5]}"};

std::string to_document(const Frame& frame, std::string_view key, std::string_view value) {
  std::string keys;
  for (const auto& [name, text] : frame.needed) {
    if (name != key) keys += fmt::format("{}: {}, ", name, text);
  }
  return fmt::format("{}{{{}{}: {}}}{}\n", frame.before, keys, key, value, frame.after);
}

bool is_file_taken(const std::string& text) {
  return model::decode_file(SourceFile("a.okr.yaml", text), {}).findings.empty();
}

bool is_config_taken(const std::string& text) {
  model::KnownRules rules;
  for (const lint::RegisteredRule& rule : lint::all_rules()) rules.ids.push_back(rule.id);
  return model::decode_config(SourceFile("okr.config.yaml", text), rules).findings.empty();
}

struct Question {
  std::string key;
  std::string value;
  bool is_taken;
};

/// Each candidate as the value of one key of every shape that a mapping has.
std::vector<Question> ask(const std::vector<model::Mapping>& mappings, const std::vector<Frame>& frames,
                          bool (*is_taken)(const std::string&), Json& documents) {
  std::vector<Question> questions;
  std::set<std::pair<model::Shape, model::Presence>> seen;
  for (const Frame& frame : frames) {
    const auto mapping = std::ranges::find(mappings, frame.mapping, &model::Mapping::name);
    REQUIRE(mapping != mappings.end());
    for (const model::Key& key : mapping->keys) {
      // A level is one of the config's, which a schema of files does not know.
      if (key.name == "level") continue;
      if (key.words.empty() && !seen.insert({key.shape, key.presence}).second) continue;
      for (const std::string_view value : candidates) {
        const std::string text = to_document(frame, key.name, value);
        documents.push_back(to_json(text));
        questions.push_back({std::string(key.name), std::string(value), is_taken(text)});
      }
    }
  }
  return questions;
}

/// What a schema can't tell: whether a word is a unit and what it multiplies by, which of two numbers is higher, how a
/// number was spelt, and whether this okr is new enough.
bool is_beyond_schema(const Question& question) {
  const std::set<std::string_view> values = {"\"5 customers\"", "\"about 5\"", "\"0.x\"",
                                             "[2, 1]",          "\"11/10\"",   "\"१२\""};
  const std::set<std::string_view> shares = {"\"5k\"", "\"$1.2M\"", "\"MNOK 30\""};
  const bool is_share = question.key == "grade" || question.key == "on_track";
  return values.contains(question.value) || (is_share && shares.contains(question.value)) || question.key == "requires";
}

void check(const Json& schema, const std::vector<Question>& questions, const Json& documents) {
  const auto faults = validate(schema, documents);
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const Question& question = questions[i];
    CAPTURE(question.key);
    CAPTURE(question.value);
    CAPTURE(faults[i].value_or(""));
    if (question.is_taken || !is_beyond_schema(question)) CHECK(faults[i].has_value() == !question.is_taken);
  }
}

}  // namespace

TEST_CASE("schema: a value of a file is valid where the decoder takes it") {
  Json documents = Json::array();
  const auto questions = ask(model::file_mappings(), file_frames(), is_file_taken, documents);
  CHECK(questions.size() > 1000);
  check(Json::parse(render::render_file_schema()), questions, documents);
}

TEST_CASE("schema: a value of the config is valid where the decoder takes it") {
  Json documents = Json::array();
  const auto questions = ask(model::config_mappings(), config_frames(), is_config_taken, documents);
  CHECK(questions.size() > 1000);
  check(Json::parse(render::render_config_schema()), questions, documents);
}

TEST_CASE("schema: numbers and shares as people write them are valid") {
  Json kpis = Json::array();
  Json objectives = Json::array();
  for (const std::string language : {"en", "nb", "sv"}) {
    const std::string begin = fmt::format("okr: 1\nlanguage: {}\n", language);
    for (const std::string before : {"", "-", "+", "−", "kr ", "kr. ", "NOK ", "MNOK ", "$", "€ ", "USD ", " "}) {
      for (const std::string number : {"0", "1", "0,6", "0.65", ".5", "1,0", "12", "60", "1,5", "2.5", "1 500",
                                       "1.500.000", "1'500", "1.234,5", "0,125"}) {
        for (const std::string after : {"", "%", " %", " prosent", " kr", " kr.", " mill. kr", "k", "M", "x", " ms",
                                        "/5", "/10", " %-poeng", " timer", " days", " mio. kr.", ",-", " "}) {
          const std::string value = before + number + after;
          if (is_file_taken(fmt::format("{}kpis: [{{title: T, value: \"{}\"}}]\n", begin, value))) {
            kpis.push_back({{"title", "T"}, {"value", value}});
          }
          if (is_file_taken(
                  fmt::format("{}objectives: [{{title: T, grade: \"{}\", weight: \"{}\"}}]\n", begin, value, value))) {
            objectives.push_back({{"title", "T"}, {"grade", value}, {"weight", value}});
          }
        }
      }
    }
  }
  CHECK(kpis.size() > 500);
  CHECK(objectives.size() > 100);
  const Json document = {{"okr", 1}, {"kpis", kpis}, {"objectives", objectives}};
  const auto faults = validate(Json::parse(render::render_file_schema()), Json::array({document}));
  CHECK(faults[0].value_or("") == "");
}

TEST_CASE("schema: letters of every script are valid in ids") {
  Json ids = Json::array();
  for (std::int32_t code_point = 0x80; code_point < 0x10000; ++code_point) {
    if (code_point >= 0xD800 && code_point < 0xE000) continue;
    std::string letter;
    append_utf8(letter, code_point);
    if (!to_slug(letter).empty()) ids.push_back(letter);
  }
  CHECK(ids.size() > 20'000);
  const Json document = {{"okr", 1}, {"objectives", Json::array({{{"title", "T"}, {"was", ids}}})}};
  const auto faults = validate(Json::parse(render::render_file_schema()), Json::array({document}));
  CHECK(faults[0].value_or("") == "");
}
