#include "okr/model/links.hpp"

#include <algorithm>
#include <functional>

#include "okr/model/okr_file.hpp"

namespace okr::model {

namespace {

std::size_t hash(std::string_view text) { return std::hash<std::string_view>{}(text); }

std::size_t hash(std::string_view team, std::string_view name) { return hash(team) * 0x9E3779B97F4A7C15U ^ hash(name); }

Links::Range find(const std::vector<Links::Entry>& entries, std::size_t wanted) {
  const auto first = std::ranges::lower_bound(entries, wanted, {}, &Links::Entry::hash);
  const auto last = std::ranges::upper_bound(entries, wanted, {}, &Links::Entry::hash);
  return {entries.data() + (first - entries.begin()), entries.data() + (last - entries.begin())};
}

void sort(std::vector<Links::Entry>& entries) {
  std::ranges::sort(entries);
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
}

std::uint32_t to_index(std::size_t index) { return static_cast<std::uint32_t>(index); }

}  // namespace

Links::Links(const std::vector<OkrFile>& files) : file_count_(files.size()) {
  for (std::size_t index = 0; index < files.size(); ++index) add_file(to_index(index), files[index]);
  sort(objectives_);
  sort(names_);
  sort(files_);
  for (const Entry& entry : files_) {
    const std::string& team = files[entry.place.file].team;
    const bool is_known = !teams_.empty() && files[teams_.back().file].team == team;
    if (!is_known) teams_.push_back({entry.place.file, to_characters(team)});
  }
  std::ranges::sort(teams_, {}, &Team::file);
}

void Links::add_file(std::uint32_t index, const OkrFile& file) {
  files_.push_back({hash(file.team), {index, Place::none, Place::none}});
  for (std::size_t number = 0; number < file.objectives.size(); ++number) {
    const Objective& objective = file.objectives[number];
    const Place place{index, to_index(number), Place::none};
    const auto add = [&](std::string_view name) { objectives_.push_back({hash(file.team, name), place}); };
    add(objective.id ? *objective.id : objective.slug);
    for (const Text& was : objective.was) add(was.value);
    add_names(objective, place);
    for (std::size_t each = 0; each < objective.key_results.size(); ++each) {
      add_names(objective.key_results[each], {index, place.objective, to_index(each)});
    }
  }
}

void Links::add_names(const Entity& entity, const Place& place) {
  names_.push_back({hash(entity.id ? *entity.id : entity.slug), place});
  for (const Text& was : entity.was) names_.push_back({hash(was.value), place});
}

Links::Range Links::find_objectives(std::string_view team, std::string_view name) const {
  return find(objectives_, hash(team, name));
}

Links::Range Links::find_names(std::string_view name) const { return find(names_, hash(name)); }

Links::Range Links::find_names(std::string_view name, std::size_t file) const {
  const auto place_of = [&](std::size_t index) { return Entry{hash(name), {to_index(index), 0, 0}}; };
  const auto first = std::ranges::lower_bound(names_, place_of(file));
  const auto last = std::ranges::lower_bound(names_, place_of(file + 1));
  return {names_.data() + (first - names_.begin()), names_.data() + (last - names_.begin())};
}

Links::Range Links::find_files(std::string_view team) const { return find(files_, hash(team)); }

std::uint64_t Links::to_characters(std::string_view name) {
  std::uint64_t characters = 0;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_upper = c >= 'A' && c <= 'Z';
    const unsigned folded = c == '_' ? '-' : is_upper ? byte + 32U : byte;
    characters |= std::uint64_t{1} << (folded >= 0x80 ? 63U : folded % 63U);
  }
  return characters;
}

}  // namespace okr::model
