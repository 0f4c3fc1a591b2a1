#pragma once

#include "cli/command.hpp"

namespace okr::cli {

extern const Command approve_command;
extern const Command check_in_command;
extern const Command completion_command;
extern const Command edit_command;
extern const Command explain_command;
extern const Command help_command;
extern const Command init_command;
extern const Command lint_command;
extern const Command new_command;
extern const Command report_command;
extern const Command schema_command;
extern const Command show_command;
extern const Command status_command;
extern const Command tree_command;
extern const Command undo_command;

}  // namespace okr::cli
