#include "lint/unmeasured.hpp"

#include "lint/check_ins.hpp"
#include "lint/initiative_links.hpp"

namespace okr::lint {
namespace {

std::optional<Unmeasured> find_unmeasured(const model::Address& address, Date done, const Report& report) {
  const model::OkrFile& file = report.workspace().files[address.file];
  const model::Objective& objective = *report.workspace().find_objective({address.file, address.objective});
  const model::KeyResult& key_result = *report.workspace().find_key_result(address);
  const auto as_of = find_as_of(report, file);
  if (!as_of || file.is_closed() || !objective.is_live() || !key_result.is_live()) return std::nullopt;
  const auto progress = model::measure_key_result(key_result, objective.type.value_or({}), *as_of);
  const bool is_over = progress.status == model::Status::achieved || progress.due < done;
  if (is_over || (progress.checked_on && *progress.checked_on >= done)) return std::nullopt;
  return Unmeasured{&file, &key_result, progress.checked_on};
}

}  // namespace

std::vector<Unmeasured> find_unmeasured(const Report& report, Date done) {
  std::vector<Unmeasured> unmeasured;
  for (const model::Address& address : to_linked(report.workspace(), report.address()).key_results) {
    if (const auto found = find_unmeasured(address, done, report)) unmeasured.push_back(*found);
  }
  return unmeasured;
}

}  // namespace okr::lint
