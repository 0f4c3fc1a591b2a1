#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "okr/lint/report.hpp"

namespace okr::lint {

/// The first of some traits in a title, by place, or nullptr.
const language::TraitMatch* find_first(const language::TitleTraits& traits,
                                       std::initializer_list<language::Trait> wanted);

/// The words of a title that a span of it names. They live as long as the entity.
std::string_view find_words(const model::Entity& entity, Span in_title);

/// A finding at some words of a title, which are its key; the entity is the one looked at, or stands in its file.
Report::Finding add_at_words(const model::Entity& entity, Span in_title, std::string message, Report& report);
Report::Finding add_at_words(const model::Address& address, const model::Entity& entity, Span in_title,
                             std::string message, Report& report);

}  // namespace okr::lint
