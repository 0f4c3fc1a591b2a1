#include "model/naming.hpp"

#include <fmt/format.h>

#include <map>

#include "okr/base/text.hpp"

namespace okr::model {
namespace {

/// The names that siblings have already; a name that is taken gets "-2", "-3", ...
class Siblings {
 public:
  std::string take(std::string name) {
    const auto [known, is_new] = taken_.try_emplace(name, 1);
    if (is_new) return name;
    while (true) {
      std::string other = fmt::format("{}-{}", name, ++known->second);
      if (taken_.try_emplace(other, 1).second) return other;
    }
  }

 private:
  std::map<std::string, int> taken_;
};

template <class Item>
void name_siblings(std::vector<Item>& items, const std::string& parent, std::string_view kind) {
  Siblings siblings;
  for (Item& item : items) {
    if (item.id) item.slug = siblings.take(*item.id);
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    Item& item = items[i];
    if (!item.id) {
      std::string slug = item.title ? to_slug(*item.title) : std::string();
      if (slug.empty()) slug = fmt::format("{}-{}", kind, i + 1);
      item.slug = siblings.take(std::move(slug));
    }
    item.ref = fmt::format("{}/{}", parent, item.slug);
  }
}

}  // namespace

std::string to_team(std::string_view path) {
  std::string_view stem = path.substr(path.find_last_of('/') + 1);
  for (const std::string_view ending : {".yaml", ".yml", ".okr"}) {
    if (stem.ends_with(ending)) stem.remove_suffix(ending.size());
  }
  const bool is_name = stem.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") ==
                       std::string_view::npos;
  std::string team = is_name ? std::string(stem) : to_slug(stem);
  return team.empty() ? "team" : team;
}

void name_entities(OkrFile& file) {
  constexpr std::string_view initiative = "initiative";
  name_siblings(file.objectives, file.team, "objective");
  name_siblings(file.initiatives, file.team, initiative);
  for (Objective& objective : file.objectives) {
    name_siblings(objective.key_results, objective.ref, "key-result");
    name_siblings(objective.initiatives, objective.ref, initiative);
    for (KeyResult& key_result : objective.key_results) {
      name_siblings(key_result.initiatives, key_result.ref, initiative);
    }
  }
}

}  // namespace okr::model
