#pragma once

#include <string_view>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// An objective, key result or initiative of a file, for rules that hold several against each other. Lives as long as
/// the file.
struct Member {
  model::Address address;
  std::string_view kind;  ///< for people: "key result"
  const model::Entity* entity = nullptr;
  bool is_live = true;  ///< it counts: not a draft, parked, cancelled or dropped, nor in one that is
};

/// All of one file, in its order; `file` is its index in the workspace.
std::vector<Member> to_members(const model::OkrFile& okr_file, std::size_t file);

/// Two members that a reader takes for one.
struct Duplicate {
  const Member* first = nullptr;
  const Member* second = nullptr;
};
/// Members of one kind and one parent with one id.
std::vector<Duplicate> find_same_ids(const std::vector<Member>& members);
/// Live members of one kind, anywhere in the file, with one title.
std::vector<Duplicate> find_same_titles(const std::vector<Member>& members);

}  // namespace okr::lint
