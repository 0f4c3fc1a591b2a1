#include "authoring/check_in_edits.hpp"

#include <utility>

namespace okr::authoring {

namespace {

yaml::Path operator/(yaml::Path path, yaml::Step step) {
  path.push_back(std::move(step));
  return path;
}

/// The mapping's key gets the value, whether it has the key or not.
yaml::Edit to_set(const yaml::Node& root, const yaml::Path& mapping, const std::string& key, yaml::Value value) {
  const yaml::Path path = mapping / key;
  if (yaml::find_node(root, path) != nullptr) return yaml::SetScalar{path, std::move(value)};
  return yaml::AddKey{mapping, key, std::move(value)};
}

}  // namespace

std::vector<yaml::Edit> CheckInWriter::write(Date on, const model::CheckIn* written) const {
  std::vector<yaml::ValueEntry> told;
  if (!value.empty()) told.push_back({"value", yaml::make_number(value)});
  if (!confidence.empty()) told.push_back({"confidence", yaml::make_number(confidence)});
  if (!note.empty()) told.push_back({"note", yaml::make_text(note)});
  const auto path = written == nullptr ? std::nullopt : yaml::find_path(root, written->span);
  std::vector<yaml::Edit> edits;
  if (written != nullptr) {
    if (!path) return {};
    for (yaml::ValueEntry& entry : told) edits.push_back(to_set(root, *path, entry.key, std::move(entry.value)));
    return edits;
  }
  told.insert(told.begin(), {"on", yaml::make_date(to_string(on))});
  edits.emplace_back(yaml::AppendItem{key_result / "check_ins", yaml::make_mapping(std::move(told))});
  return edits;
}

std::vector<yaml::Edit> CheckInWriter::mark(const model::Milestone& milestone, std::optional<Date> done_on) const {
  const auto path = yaml::find_path(root, milestone.span);
  if (!path) return {};
  if (!done_on) return {yaml::RemoveEntry{*path / "done_on"}};
  return {to_set(root, *path, "done_on", yaml::make_date(to_string(*done_on)))};
}

bool CheckInWriter::has_note(const model::CheckIn* written) const {
  return !note.empty() || (written != nullptr && written->note);
}

}  // namespace okr::authoring
