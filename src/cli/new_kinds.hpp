#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/session.hpp"

namespace okr::cli {

/// What `okr new` adds, in the order of its rows.
enum class NewKind : std::uint8_t { team, objective, key_result, initiative };

/// "an objective".
std::string_view to_words(NewKind kind);

/// The words for them on the command line.
std::vector<HelpLine> list_new_kinds();

/// The kind that is the first word, or is asked for. Throws Failure where there is none.
NewKind find_new_kind(const Arguments& arguments, const Session& session);

/// Throws Failure for a flag that is for another kind.
void check_kind_flags(const Arguments& arguments, NewKind kind);

/// With the title as second positional: where it is missing, on a terminal, it and what goes with it are asked for, as
/// if the answers had been given as flags. Throws Failure where nobody answers.
Arguments complete(Arguments arguments, NewKind kind, const Session& session);

}  // namespace okr::cli
