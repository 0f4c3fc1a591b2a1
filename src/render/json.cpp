#include "okr/lint/rule.hpp"
#include "okr/source/position.hpp"
#include "render/findings.hpp"
#include "render/json_text.hpp"

namespace okr::render {

namespace {

Json to_json(const SourceFile& file, std::size_t offset) {
  const Position position = to_position(file, offset, ColumnUnit::code_points);
  return {{"line", position.line}, {"column", position.column}, {"offset", offset}};
}

/// Null where the text that it lies in is not known.
Json to_json(const LintView& view, std::string_view path, Span span) {
  const SourceFile* file = view.source(path);
  if (file == nullptr) return nullptr;
  return {{"start", to_json(*file, span.begin)}, {"end", to_json(*file, span.end)}};
}

Json to_json(const EntityName& entity) {
  if (entity.kind.empty()) return nullptr;
  return {{"id", entity.id}, {"kind", entity.kind}, {"title", entity.title}, {"breadcrumb", entity.breadcrumb}};
}

Json to_json(const LintView& view, std::string_view finding_path, const Fix& fix) {
  const std::string path = fix.path.empty() ? std::string(finding_path) : fix.path;
  Json edits = Json::array();
  for (const TextEdit& edit : fix.edits) {
    edits.push_back({{"span", to_json(view, path, edit.span)}, {"text", edit.text}});
  }
  return {{"title", fix.title}, {"safe", fix.safety == Safety::safe}, {"path", path}, {"edits", edits}};
}

Json find_group(std::string_view id) {
  const lint::RegisteredRule* rule = lint::find_rule(id);
  return rule == nullptr ? Json(nullptr) : Json(lint::to_name(rule->rule->group));
}

/// The facts that findings and ignored ones share.
Json to_json(const LintView& view, const Diagnostic& finding, const Json& is_new, std::string_view fingerprint) {
  Json related = Json::array();
  for (const Related& each : finding.related) {
    related.push_back({{"message", each.message}, {"path", each.path}, {"span", to_json(view, each.path, each.span)}});
  }
  Json fixes = Json::array();
  for (const Fix& fix : finding.fixes) fixes.push_back(to_json(view, finding.path, fix));
  return {{"rule", finding.rule},
          {"group", find_group(finding.rule)},
          {"severity", to_word(finding.severity)},
          {"message", finding.message},
          {"help", finding.help.empty() ? Json(nullptr) : Json(finding.help)},
          {"path", finding.path},
          {"entity", to_json(finding.entity)},
          {"span", to_json(view, finding.path, finding.span)},
          {"related", related},
          {"fixes", fixes},
          {"new", is_new},
          {"fingerprint", fingerprint}};
}

Json to_ignored(const LintView& view) {
  Json list = Json::array();
  for (std::size_t i = 0; i < view.ignored.size(); ++i) {
    const lint::Ignored& ignored = view.ignored[i];
    Json& element =
        list.emplace_back(to_json(view, ignored.finding, nullptr, view.fingerprints[view.findings->size() + i]));
    element["reason"] = ignored.reason.empty() ? Json(nullptr) : Json(ignored.reason);
  }
  return list;
}

}  // namespace

std::string render_json(const LintView& view) {
  Json document = begin_document("lint");
  document["today"] = view.today ? Json(to_string(*view.today)) : Json(nullptr);
  document["base"] = view.base ? Json(*view.base) : Json(nullptr);
  document["history_truncated"] = view.base ? Json(view.is_history_truncated) : Json(nullptr);
  document["summary"] = {
      {"files", view.files},         {"errors", view.counts.errors},   {"warnings", view.counts.warnings},
      {"notes", view.counts.notes},  {"ignored", view.ignored.size()}, {"fixable", view.counts.fixable},
      {"fixed", view.fixed.findings}};
  const auto to_finding = [&](std::size_t i) {
    const Json is_new = view.is_new.empty() ? Json(nullptr) : Json(static_cast<bool>(view.is_new[i]));
    return to_json(view, (*view.findings)[i], is_new, view.fingerprints[i]);
  };
  return to_json_text(document, "findings", view.findings->size(), to_finding,
                      {{"ignored", to_ignored(view)}, {"written", view.fixed.paths}});
}

}  // namespace okr::render
