// Any bytes as an OKR file or as a config: no crash, places inside the file, names for everything.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include "okr/model/config.hpp"
#include "okr/model/decode.hpp"

namespace {

using namespace okr;
using namespace okr::model;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_findings(const std::vector<Diagnostic>& findings, std::size_t size) {
  for (const Diagnostic& finding : findings) {
    require(!finding.rule.empty() && !finding.message.empty() && !finding.help.empty());
    require(finding.span.begin <= finding.span.end && finding.span.end <= size);
    for (const Fix& fix : finding.fixes) {
      require(!fix.edits.empty());
      for (const TextEdit& edit : fix.edits) require(edit.span.end <= size);
    }
  }
}

void check_entity(const Entity& entity, std::set<std::string>& siblings, std::size_t size) {
  require(!entity.slug.empty() && !entity.ref.empty());
  require(siblings.insert(entity.slug).second);
  require(entity.span.end <= size && entity.place().end <= size);
  const std::size_t title_size = entity.title ? entity.title->size() : 0;
  for (const language::Number& number : entity.phrase.numbers) require(number.span.end <= title_size);
  for (const language::TimeExpression& time : entity.phrase.times) require(time.span.end <= title_size);
}

void check_initiatives(const std::vector<Initiative>& initiatives, std::size_t size) {
  std::set<std::string> siblings;
  for (const Initiative& initiative : initiatives) check_entity(initiative, siblings, size);
}

void check_file(const OkrFile& file) {
  const std::size_t size = file.source.bytes().size();
  require(!file.team.empty());
  check_findings(file.findings, size);
  check_initiatives(file.initiatives, size);
  std::set<std::string> siblings;
  for (const Objective& objective : file.objectives) {
    check_entity(objective, siblings, size);
    check_initiatives(objective.initiatives, size);
    std::set<std::string> key_results;
    for (const KeyResult& key_result : objective.key_results) {
      check_entity(key_result, key_results, size);
      check_initiatives(key_result.initiatives, size);
    }
  }
}

Config to_config(std::uint8_t choice) {
  Config config;
  if ((choice & 1U) != 0) config.year_start = YearStart{std::chrono::September, std::chrono::day{31}};
  if ((choice & 2U) != 0) config.settings.infer_from_text = false;
  if ((choice & 4U) != 0) config.settings.language = language::all_languages[choice % language::all_languages.size()];
  if ((choice & 8U) != 0) config.levels = {"top"};
  if ((choice & 16U) != 0) config.words.numbers = {"Vision 2040", "1"};
  return config;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  constexpr std::uint8_t as_config = 0x80;
  if ((data[0] & as_config) != 0) {
    const KnownRules rules{{"kr-missing-number", "objective-too-long"}};
    const DecodedConfig decoded = decode_config(SourceFile("okr.config.yaml", text), rules);
    check_findings(decoded.findings, text.size());
    static_cast<void>(decoded.config.settings_for("okrs/a.okr.yaml"));
  } else {
    check_file(decode_file(SourceFile("okrs/a.okr.yaml", text), to_config(data[0])));
  }
  return 0;
}
