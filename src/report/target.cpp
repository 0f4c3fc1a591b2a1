#include "report/target.hpp"

namespace okr::report {

std::optional<model::Address> find_target(const model::Workspace& workspace, const model::Reference& reference,
                                          const model::Address& from, model::Wanted wanted) {
  const model::Resolution resolution = workspace.resolve(reference.text, from, wanted);
  return resolution.found.size() == 1 ? std::optional(resolution.found.front()) : std::nullopt;
}

}  // namespace okr::report
