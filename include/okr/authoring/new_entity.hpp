#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/language/language.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::authoring {

// What `okr new` writes, key by key as format.md lists them. Empty texts and lists are left out.

struct NewTeam {
  std::string team;  ///< its slug
  std::string name;
  std::string level;
  std::optional<model::Period> period;
  std::string owner;
  std::string language;  ///< a code
  std::string schema;    ///< the schema's path as seen from the file, for editors
};

struct NewObjective {
  std::string id;
  std::string title;
  std::string why;
  std::string type;
  std::string owner;
  std::vector<std::string> aligned_to;
};

/// Numbers are plain decimals.
struct NewKeyResult {
  std::string id;
  std::string title;
  std::string metric;
  std::string unit;
  std::string start;
  std::string target;
  std::string at_least;
  std::string at_most;
  std::optional<Date> due;
  std::string owner;
  std::vector<std::string> milestones;  ///< their titles
};

struct NewInitiative {
  std::string id;
  std::string title;
  std::vector<std::string> supports;
  std::string owner;
  std::optional<Date> due;
  std::string done_when;
};

/// The text of the team's file, without objectives yet.
std::string to_team_file(const NewTeam& team);
yaml::Value to_value(const NewObjective& objective);
yaml::Value to_value(const NewKeyResult& key_result);
yaml::Value to_value(const NewInitiative& initiative);

/// The way to what stands at `span` in the file; nothing where there is none that can be written to: it came by an
/// alias, say.
std::optional<yaml::Path> find_path(const model::OkrFile& file, Span span);

/// The names by which siblings go: ids and slugs.
template <class Item>
std::vector<std::string> list_names(const std::vector<Item>& siblings) {
  std::vector<std::string> names;
  for (const Item& item : siblings) {
    if (item.id) names.push_back(*item.id);
    names.push_back(item.slug);
  }
  return names;
}

/// The id of a new thing: its title's slug, with "-2", "-3" where that is taken; `kind` where the title has no letter.
std::string find_free_id(std::string_view title, std::string_view kind, const std::vector<std::string>& taken);

}  // namespace okr::authoring
