#include "okr/model/decode.hpp"

#include <algorithm>

#include "model/measure.hpp"
#include "model/naming.hpp"
#include "model/tables.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::model {
namespace {

using language::Context;
using language::Language;

/// Every `title` of the tree, for the language of the file. Histories have none.
void collect_titles(const yaml::Node& node, std::vector<std::string_view>& titles) {
  for (const yaml::Node& item : node.items) collect_titles(item, titles);
  for (const yaml::Entry& entry : node.entries) {
    if (entry.key.text == "title" && entry.value.kind == yaml::Kind::scalar) {
      titles.push_back(entry.value.text);
    } else if (entry.key.text != "check_ins" && !entry.key.text.starts_with("x-")) {
      collect_titles(entry.value, titles);
    }
  }
}

/// The `language` key, else the config's, else what the titles are written in.
void find_file_language(const yaml::Node& root, const Settings& settings, OkrFile& file) {
  const yaml::Entry* entry = root.find("language");
  std::optional<Language> given;
  if (entry != nullptr && entry->value.kind == yaml::Kind::scalar) given = language::find_language(entry->value.text);
  if (!given) given = settings.language;
  file.is_language_given = given.has_value();
  if (given) {
    file.language = *given;
    file.detection = {*given, *given, 0};
    return;
  }
  std::vector<std::string_view> titles;
  collect_titles(root, titles);
  file.detection = language::detect_language(titles);
  file.language = file.detection.language;
}

/// Reads the titles' phrases, and what key results are measured by.
class TitleReader {
 public:
  TitleReader(const OkrFile& file, const Settings& settings, const language::OwnWords& words)
      : language_(file.language),
        inference_(settings.infer_from_text ? Inference::from_text : Inference::fields_only),
        words_(words),
        own_(words) {}

  void read(OkrFile& file) {
    for (Objective& objective : file.objectives) {
      read_title(objective, Context::objective);
      for (KeyResult& key_result : objective.key_results) {
        read_title(key_result, Context::key_result);
        key_result.measure = to_measure(key_result, inference_, key_result.language);
        read_initiatives(key_result.initiatives);
      }
      read_initiatives(objective.initiatives);
    }
    read_initiatives(file.initiatives);
  }

 private:
  void read_title(Entity& entity, Context context) {
    entity.language = entity.title ? language::detect_title_language(*entity.title, language_) : language_;
    if (!entity.title) return;
    entity.phrase = language::read_phrase(*entity.title, entity.language, context, words_.numbers);
    entity.traits = language::read_traits(*entity.title, entity.language, context, entity.phrase, &own_);
  }
  void read_initiatives(std::vector<Initiative>& initiatives) {
    for (Initiative& initiative : initiatives) read_title(initiative, Context::initiative);
  }

  Language language_;
  Inference inference_;
  const language::OwnWords& words_;
  language::OwnWordIndex own_;
};

/// Whether the file says another format version: then its other keys may well be right there.
bool has_other_version(const yaml::Node& root) {
  const yaml::Entry* entry = root.find("okr");
  return entry != nullptr && entry->value.kind == yaml::Kind::scalar && entry->value.text != "1";
}

void report_no_file(Reader& reader, const yaml::Node& root) {
  if (root.kind == yaml::Kind::damaged) return;
  const bool is_empty = root.kind == yaml::Kind::null;
  const std::size_t begin = reader.source().bom_size();
  const std::string_view found = root.kind == yaml::Kind::sequence ? "a list" : "a text";
  reader.add(
      is_empty ? Span{begin, begin} : root.span,
      is_empty ? std::string("the file is empty") : "the file is " + std::string(found) + ", not a mapping of keys",
      "an OKR file begins with \"okr: 1\"", "okr");
}

void read_root(Reader& reader, const yaml::Node& root, OkrFile& file) {
  if (root.kind != yaml::Kind::mapping) {
    report_no_file(reader, root);
    file.is_whole = false;
    return;
  }
  read_mapping(reader, root, file);
  if (!has_other_version(root)) return;
  const Span version = root.find("okr")->value.span;
  const auto is_other = [&](const Diagnostic& finding) { return finding.span != version; };
  std::erase_if(file.findings, is_other);
}

/// By place; a finding that two aliases of one node gave is said once.
void sort_findings(std::vector<Diagnostic>& findings) {
  if (findings.size() < 2) return;
  const auto order = [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span, a.rule, a.message) < std::tie(b.span, b.rule, b.message);
  };
  const auto is_same = [](const Diagnostic& a, const Diagnostic& b) {
    return a.span == b.span && a.rule == b.rule && a.message == b.message;
  };
  std::stable_sort(findings.begin(), findings.end(), order);
  findings.erase(std::unique(findings.begin(), findings.end(), is_same), findings.end());
}

}  // namespace

OkrFile decode_file(SourceFile source, const Config& config) {
  OkrFile file;
  file.source = std::move(source);
  yaml::Document document = yaml::parse(file.source);
  file.comments = std::move(document.comments);
  file.is_whole = document.is_whole;
  const Settings settings = config.settings_for(file.source.path());
  find_file_language(document.root, settings, file);
  const Reader::Setting setting{"structure-schema", file.language, config.year_start, &config.levels, file_mappings};
  Reader reader(file.source, document, setting, file.findings);
  read_root(reader, document.root, file);
  file.team = file.team_field ? *file.team_field : to_team(file.source.path());
  name_entities(file);
  TitleReader(file, settings, config.words).read(file);
  file.findings.insert(file.findings.end(), std::make_move_iterator(document.findings.begin()),
                       std::make_move_iterator(document.findings.end()));
  sort_findings(file.findings);
  return file;
}

}  // namespace okr::model
