#include "lint/titles.hpp"

#include <algorithm>
#include <utility>

#include "lint/place.hpp"

namespace okr::lint {

const language::TraitMatch* find_first(const language::TitleTraits& traits,
                                       std::initializer_list<language::Trait> wanted) {
  const auto found = std::ranges::find_if(traits.matches, [&](const language::TraitMatch& match) {
    return std::ranges::find(wanted, match.trait) != wanted.end();
  });
  return found == traits.matches.end() ? nullptr : &*found;
}

std::string_view find_words(const model::Entity& entity, Span in_title) {
  return std::string_view(*entity.title).substr(in_title.begin, in_title.size());
}

Report::Finding add_at_words(const model::Entity& entity, Span in_title, std::string message, Report& report) {
  return add_at_words(report.address(), entity, in_title, std::move(message), report);
}

Report::Finding add_at_words(const model::Address& address, const model::Entity& entity, Span in_title,
                             std::string message, Report& report) {
  return report.add_at(address, find_title_span(report.file(), entity.title, in_title), std::move(message))
      .key(std::string(find_words(entity, in_title)));
}

}  // namespace okr::lint
