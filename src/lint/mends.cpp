#include "lint/mends.hpp"

#include <fmt/format.h>

#include <utility>

#include "lint/references.hpp"
#include "lint/values.hpp"
#include "lint/wording.hpp"
#include "okr/model/decode.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::KeyResult;

yaml::AddKey to_new_key(std::string key, yaml::Value value) { return {{}, std::move(key), std::move(value)}; }

/// The key result as it would be read if titles filled silent fields.
model::Measure measure_by_title(const Mending& mending, const Address& address) {
  model::Config config = mending.workspace().config;
  config.settings.infer_from_text = true;
  for (model::Override& each : config.overrides) each.infer_from_text.reset();
  const SourceFile& source = mending.file_of(address).source;
  std::vector<model::OkrFile> files;
  files.push_back(model::decode_file(source, config));
  return files.front().objectives[address.objective].key_results[address.key_result].measure;
}

/// Whether `current` has a value that a check-in may have.
bool is_checked_in_value(const yaml::Node& value, const KeyResult& key_result, language::Language language) {
  return value.kind == yaml::Kind::scalar && !value.is_alias && !value.has_anchor && !value.has_tag &&
         value.text.find('\n') == std::string::npos && language::read_value(value.text, language).has_value() &&
         key_result.milestones.is_absent();
}

/// Why a day can have no new check-in; empty where it can.
std::string find_obstacle(const KeyResult& key_result, const model::OkrFile& file, Date day) {
  if (!file.period) return "the file has no period that is known";
  if (!file.period->contains(day)) return fmt::format("{} is outside the period", to_string(day));
  for (const model::CheckIn& check_in : key_result.check_ins) {
    if (!check_in.on) return "a check-in there has no day";
    if (*check_in.on >= day) return fmt::format("a check-in of {} is there", to_string(*check_in.on));
  }
  return "";
}

/// The value as it stands.
yaml::Value to_same_value(const yaml::Node& value) {
  const bool is_plain = value.is_plain_scalar() && value.text.find_first_not_of("0123456789.-") == std::string::npos;
  return is_plain ? yaml::make_number(value.text) : yaml::make_text(value.text);
}

}  // namespace

const model::Entity& find_nameless(const model::Workspace& workspace, Address& target) {
  const model::Entity* entity = workspace.find_key_result(target);
  if (entity != nullptr && !entity->id) return *entity;
  target = {.file = target.file, .objective = target.objective};
  return *workspace.find_objective(target);
}

std::optional<Fix> mend_reference(const Diagnostic& finding, Mending& mending) {
  const model::Resolution resolution = resolve(mending.workspace(), mending.find_place(finding), finding.key);
  if (!resolution.is_by_slug || resolution.found.size() != 1) return std::nullopt;
  Address target = resolution.found.front();
  const model::Entity& entity = find_nameless(mending.workspace(), target);
  if (!entity.id.is_absent() || mending.file_of(target).is_closed()) return std::nullopt;
  return mending.plan(fmt::format("add \"id: {}\" to {}", entity.slug, to_quoted_name(entity)), Safety::safe, target,
                      {yaml::AddKey{{}, "id", yaml::make_text(entity.slug), yaml::KeyPosition::first}});
}

std::optional<Fix> mend_unlinked(const Diagnostic& finding, Mending& mending) {
  const Address place = mending.find_place(finding);
  const model::Initiative* initiative = mending.workspace().find_initiative(place);
  const model::Objective* objective = mending.workspace().find_objective(place);
  if (initiative == nullptr || objective == nullptr || objective->key_results.size() != 1) return std::nullopt;
  const model::Field<std::string>& id = objective->key_results.front().id;
  if (!id || initiative->has_supports || !initiative->is_whole || !objective->is_whole) return std::nullopt;
  return mending.plan(fmt::format("add \"supports: [{}]\", the only key result of its objective", *id), Safety::unsafe,
                      place, {to_new_key("supports", yaml::make_list({yaml::make_text(*id)}, yaml::Style::flow))});
}

std::optional<Fix> mend_missing_time(const Diagnostic& finding, Mending& mending) {
  const Address place = mending.find_place(finding);
  const KeyResult* key_result = mending.workspace().find_key_result(place);
  const auto& period = mending.file_of(place).period;
  if (key_result == nullptr || !key_result->due.is_absent() || !period) return std::nullopt;
  const std::string day = to_string(period->end);
  return mending.plan(fmt::format("add \"due: {}\", the period's last day", day), Safety::safe, place,
                      {to_new_key("due", yaml::make_date(day))});
}

std::optional<Fix> mend_missing_target(const Diagnostic& finding, Mending& mending) {
  const Address place = mending.find_place(finding);
  const KeyResult* key_result = mending.workspace().find_key_result(place);
  if (key_result == nullptr || mending.settings_of(place).infer_from_text) return std::nullopt;
  const model::Measure said = measure_by_title(mending, place);
  if (!said.target || !said.target_from_text || !said.start) return std::nullopt;
  std::vector<yaml::Edit> edits;
  std::string words;
  if (key_result->start.is_absent()) {
    edits.emplace_back(to_new_key("start", yaml::make_number(to_figure(*said.start))));
    words = fmt::format("\"start: {}\" and ", to_figure(*said.start));
  }
  edits.emplace_back(to_new_key("target", yaml::make_number(to_figure(*said.target))));
  return mending.plan(fmt::format("add {}\"target: {}\", as the title says", words, to_figure(*said.target)),
                      Safety::unsafe, place, edits);
}

std::optional<Fix> mend_schema(const Diagnostic& finding, Mending& mending) {
  if (finding.key != "current") return std::nullopt;
  const Address place = mending.find_place(finding);
  const model::OkrFile& file = mending.file_of(place);
  const KeyResult* key_result = mending.workspace().find_key_result(place);
  const yaml::Node* node = key_result == nullptr || file.is_closed() ? nullptr : mending.find_node(place);
  const yaml::Entry* current = node == nullptr ? nullptr : node->find(finding.key);
  if (current == nullptr || current->key.span != finding.span) return std::nullopt;
  if (!is_checked_in_value(current->value, *key_result, file.language)) return std::nullopt;
  // Without a day, the last one tells whether there is any.
  const Date on = mending.today() ? *mending.today() : file.period ? file.period->end : Date{};
  const std::string day = to_string(on);
  yaml::Value check_in = yaml::make_mapping({{"on", yaml::make_date(day)}, {"value", to_same_value(current->value)}});
  const std::vector<yaml::Edit> edits{yaml::AppendItem{{"check_ins"}, std::move(check_in)},
                                      yaml::RemoveEntry{{"current"}}};
  std::string obstacle = find_obstacle(*key_result, file, on);
  if (obstacle.empty() && !mending.plan_edits(place, edits)) obstacle = "a comment would be lost";
  if (!obstacle.empty()) {
    mending.add_to_help(fmt::format(" by hand; okr lint --fix leaves it, as {}", obstacle));
    return std::nullopt;
  }
  mending.add_to_help(
      fmt::format("; okr lint --fix --today {} makes it one of that day", mending.today() ? day : "DAY"));
  if (!mending.today()) return std::nullopt;
  return mending.plan(fmt::format("make it a check-in of {}", day), Safety::safe, place, edits);
}

}  // namespace okr::lint
