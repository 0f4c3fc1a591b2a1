#include "okr/authoring/approval.hpp"

#include <utility>

namespace okr::authoring {

namespace {

/// A value of the approval, whether its key is there or not.
yaml::Edit set(yaml::Path path, const std::string& key, bool is_there, yaml::Value value) {
  if (!is_there) return yaml::AddKey{std::move(path), key, std::move(value)};
  path.emplace_back(key);
  return yaml::SetScalar{std::move(path), std::move(value)};
}

}  // namespace

std::vector<yaml::Edit> plan_approval(const yaml::Path& path, const model::Field<model::Approval>& present,
                                      const std::string& by, Date on) {
  const yaml::Value name = yaml::make_text(by);
  const yaml::Value day = yaml::make_date(to_string(on));
  if (!present) return {yaml::AddKey{path, "approved", yaml::make_mapping({{"by", name}, {"on", day}})}};
  yaml::Path inside = path;
  inside.emplace_back(std::string("approved"));
  return {set(inside, "by", !present->by.is_absent(), name), set(inside, "on", !present->on.is_absent(), day)};
}

}  // namespace okr::authoring
