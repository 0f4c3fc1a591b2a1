// However a key result is laid out and whatever the language: what was asked for is what the file says, and nothing
// else changes.
#include <string>
#include <vector>

#include "authoring/check_in_scene.hpp"

using namespace okr;
using namespace okr::authoring;

namespace {

struct Layout {
  std::string before;  ///< of what stands behind the target
  std::string after;   ///< behind the key result
};

const std::vector<Layout> layouts{
    {"", ""},
    {"", "      - title: Another one\n"},
    {"        check_ins:\n", ""},
    {"        check_ins: []   # none yet\n", "initiatives: []\n"},
    {"        check_ins: ~\n        owner: Ida\n", ""},
    {"        check_ins: [{on: 2026-10-05, value: 11}]\n        weight: 2\n", ""},
    {"        check_ins:\n          - {on: 2026-11-20, value: 12, note: \"a, b\"}   # first\n\n          # last\n", ""},
    {"        check_ins:\n        - on: 2026-10-05\n          value: 11\n          note: |\n            Two\n          "
     "  "
     "lines\n        owner: Ida\n",
     "# the end\n"},
    {"        check_ins:\n          - on: 2026-10-05\n            value: 11\n            confidence: 0.5\n", ""},
};

struct Spelling {
  std::string language;
  std::string text;
  double value = 0;
};

const std::vector<Spelling> spellings{
    {"en", "12.25", 12.25},    {"nb", "12,25", 12.25}, {"nn", "=-3", -3},     {"da", "1.500.000", 1500000},
    {"sv", "1 500,5", 1500.5}, {"en", "1e3", 1000},    {"nb", "=-0,5", -0.5}, {"sv", "0", 0},
};

std::string to_text(const Layout& layout, const std::string& language, bool has_crlf) {
  std::string text = "okr: 1\nperiod: 2026-Q4\nlanguage: " + language +
                     "\nobjectives:\n  - id: o\n    title: Be calm\n    key_results:\n      - id: k\n"
                     "        title: Raise it\n        start: 10\n        target: 40\n" +
                     layout.before + layout.after;
  if (!has_crlf) return text;
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.insert(at, "\r");
  return text;
}

const model::KeyResult& key_result_of(const model::OkrFile& file) { return file.objectives.at(0).key_results.at(0); }

void check_written(const std::string& text, const Spelling& spelling) {
  CAPTURE(text);
  CAPTURE(spelling.text);
  const Scene scene(text);
  CheckInRequest request = scene.request("k", spelling.text);
  request.confidence = "7/10";
  request.note = "It's \"so\": # 1";
  const model::OkrFile before = model::decode_file({"okrs/quay.okr.yaml", text}, {});
  const model::OkrFile after = model::decode_file({"okrs/quay.okr.yaml", scene.write(request)}, {});
  CHECK(after.findings.size() == before.findings.size());
  REQUIRE(key_result_of(after).check_ins.size() == key_result_of(before).check_ins.size() + 1);
  const model::CheckIn& written = key_result_of(after).check_ins.back();
  CHECK(*written.on == scene_day);
  CHECK(written.value->value == spelling.value);
  CHECK(*written.confidence == 0.7);
  CHECK(*written.note == "It's \"so\": # 1");
  CHECK(key_result_of(after).owner.value_or("") == key_result_of(before).owner.value_or(""));
}

}  // namespace

TEST_CASE("a check-in says in every layout and language what was asked for") {
  for (const Layout& layout : layouts) {
    for (const Spelling& spelling : spellings) {
      check_written(to_text(layout, spelling.language, false), spelling);
      check_written(to_text(layout, spelling.language, true), spelling);
    }
  }
}
