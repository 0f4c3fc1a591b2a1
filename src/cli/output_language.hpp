#pragma once

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/typed_flags.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// Of every command that shows OKRs to people.
inline constexpr Flag language_flag{"--language",
                                    "CODE",
                                    "the words for people: en, nb, nn, da or sv (default: the config's messages)",
                                    {WordKind::choice, list_languages}};

/// How text for people looks on stdout, in the language of `--language`, else of the config's `messages`; there `file`
/// is the language that most of the OKR files are in, of equals the first in the order of the languages. Throws Failure
/// for a code that is none.
render::TextStyle find_style(const Arguments& arguments, const Session& session, const model::Workspace& workspace);

}  // namespace okr::cli
