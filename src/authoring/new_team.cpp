#include <cassert>
#include <variant>

#include "okr/authoring/new_entity.hpp"

namespace okr::authoring {

namespace {

yaml::Value to_value(const model::Period& period) {
  if (period.kind == model::PeriodKind::year) return yaml::make_number(period.name);
  if (period.kind != model::PeriodKind::range) return yaml::make_text(period.name);
  return yaml::make_mapping(
      {{"start", yaml::make_date(to_string(period.start))}, {"end", yaml::make_date(to_string(period.end))}});
}

}  // namespace

std::string to_team_file(const NewTeam& team) {
  std::string text = team.schema.empty() ? "" : "# yaml-language-server: $schema=" + team.schema + '\n';
  text += "okr: 1\n";
  std::vector<yaml::Edit> edits;
  const auto add = [&](std::string key, yaml::Value value) {
    edits.emplace_back(yaml::AddKey{{}, std::move(key), std::move(value)});
  };
  const auto add_text = [&](std::string key, const std::string& words) {
    if (!words.empty()) add(std::move(key), yaml::make_text(words));
  };
  add_text("team", team.team);
  if (team.name != team.team) add_text("name", team.name);
  add_text("level", team.level);
  if (team.period) add("period", to_value(*team.period));
  add_text("owner", team.owner);
  add_text("language", team.language);
  const auto edited = yaml::edit_document(SourceFile("new.okr.yaml", std::move(text)), edits);
  const auto* written = std::get_if<std::string>(&edited);
  assert(written != nullptr);  // nothing in so small a text can be in the way
  return *written;
}

}  // namespace okr::authoring
