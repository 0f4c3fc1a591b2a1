#include "report/filter_subject.hpp"

#include <algorithm>

#include "okr/model/levels.hpp"

namespace okr::report {

using model::Address;

FilterSubject to_subject(const model::Workspace& workspace, const Address& address) {
  const model::OkrFile& file = workspace.files[address.file];
  FilterSubject subject;
  subject.team = subject.name = file.team;
  subject.level = model::to_level_name(file);
  if (file.name) subject.name = *file.name;
  if (file.period) subject.period = *file.period;
  subject.owner = model::find_owner(workspace, address);
  const auto add_texts = [&](const model::Entity& entity) {
    subject.texts.insert(subject.texts.end(),
                         {entity.title ? std::string_view(*entity.title) : entity.slug, entity.ref});
  };
  if (const model::Objective* objective = workspace.find_objective(address)) {
    subject.type = objective->type.value_or(model::ObjectiveType::committed);
    add_texts(*objective);
  }
  if (!address.is_objective()) add_texts(*workspace.find_entity(address));
  return subject;
}

bool matches_initiative(const Filter& filter, const model::Workspace& workspace, const Address& address) {
  const bool asks_more = std::ranges::any_of(filter.terms, [&](const FilterTerm& term) {
    const bool asks_type = term.key == FilterKey::type && address.objective == Address::none;
    return asks_type || term.key == FilterKey::status || term.key == FilterKey::stale;
  });
  return !asks_more && filter.matches(to_subject(workspace, address));
}

}  // namespace okr::report
