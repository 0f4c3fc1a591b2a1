#include "okr/authoring/new_entity.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

#include "okr/base/text.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::authoring {

namespace {

/// The entries of a mapping in their order, without those that say nothing.
class Entries {
 public:
  void add(std::string key, yaml::Value value) { entries_.push_back({std::move(key), std::move(value)}); }
  void add_text(std::string key, const std::string& text) {
    if (!text.empty()) add(std::move(key), yaml::make_text(text));
  }
  void add_number(std::string key, const std::string& decimal) {
    if (!decimal.empty()) add(std::move(key), yaml::make_number(decimal));
  }
  void add_date(std::string key, const std::optional<Date>& date) {
    if (date) add(std::move(key), yaml::make_date(to_string(*date)));
  }
  [[nodiscard]] bool is_empty() const { return entries_.empty(); }
  yaml::Value take(yaml::Style style) { return yaml::make_mapping(std::move(entries_), style); }

 private:
  std::vector<yaml::ValueEntry> entries_;
};

yaml::Value to_texts(const std::vector<std::string>& texts) {
  std::vector<yaml::Value> items;
  for (const std::string& text : texts) items.push_back(yaml::make_text(text));
  return yaml::make_list(std::move(items), yaml::Style::flow);
}

}  // namespace

yaml::Value to_value(const NewObjective& objective) {
  Entries entries;
  entries.add_text("id", objective.id);
  entries.add_text("title", objective.title);
  entries.add_text("why", objective.why);
  entries.add_text("type", objective.type);
  entries.add_text("owner", objective.owner);
  if (objective.aligned_to.size() == 1) entries.add_text("aligned_to", objective.aligned_to.front());
  if (objective.aligned_to.size() > 1) entries.add("aligned_to", to_texts(objective.aligned_to));
  return entries.take(yaml::Style::block);
}

yaml::Value to_value(const NewKeyResult& key_result) {
  Entries entries;
  entries.add_text("id", key_result.id);
  entries.add_text("title", key_result.title);
  entries.add_text("metric", key_result.metric);
  entries.add_text("unit", key_result.unit);
  entries.add_number("start", key_result.start);
  entries.add_number("target", key_result.target);
  Entries keep;
  keep.add_number("at_least", key_result.at_least);
  keep.add_number("at_most", key_result.at_most);
  if (!keep.is_empty()) entries.add("keep", keep.take(yaml::Style::flow));
  entries.add_date("due", key_result.due);
  entries.add_text("owner", key_result.owner);
  std::vector<yaml::Value> milestones;
  for (const std::string& title : key_result.milestones) {
    milestones.push_back(yaml::make_mapping({{"title", yaml::make_text(title)}}));
  }
  if (!milestones.empty()) entries.add("milestones", yaml::make_list(std::move(milestones)));
  return entries.take(yaml::Style::block);
}

yaml::Value to_value(const NewInitiative& initiative) {
  Entries entries;
  entries.add_text("id", initiative.id);
  entries.add_text("title", initiative.title);
  if (!initiative.supports.empty()) entries.add("supports", to_texts(initiative.supports));
  entries.add_text("owner", initiative.owner);
  entries.add_date("due", initiative.due);
  entries.add_text("done_when", initiative.done_when);
  return entries.take(yaml::Style::block);
}

std::optional<yaml::Path> find_path(const model::OkrFile& file, Span span) {
  return yaml::find_path(yaml::parse(file.source).root, span);
}

std::string find_free_id(std::string_view title, std::string_view kind, const std::vector<std::string>& taken) {
  std::string slug = to_slug(title);
  if (slug.empty()) slug = kind;
  std::string id = slug;
  for (int number = 2; std::ranges::find(taken, id) != taken.end(); ++number) id = fmt::format("{}-{}", slug, number);
  return id;
}

}  // namespace okr::authoring
