#include <array>

#include "cli/commands/commands.hpp"
#include "cli/session.hpp"
#include "okr/render/schema.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--config", "", "that of okr.config.yaml"},
};

constexpr std::array examples = {
    HelpLine{"okr schema > okr.schema.json", "for \"# yaml-language-server: $schema=../okr.schema.json\" in a file"},
    HelpLine{"okr schema --config > okr.config.schema.json", "for the config"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "printed"},
    HelpLine{"2", "could not print it: a wrong flag, a full disk"},
};

int run(const Arguments& arguments, const Session& session) {
  session.env.out(arguments.has("--config") ? render::render_config_schema() : render::render_file_schema());
  return 0;
}

}  // namespace

constinit const Command schema_command{
    .name = "schema",
    .summary = "prints the JSON Schema of an OKR file or of the config, for editors",
    .positional = {},
    .positionals_max = 0,
    .about =
        "An editor with a YAML language server completes keys by it, explains them and marks mistakes of form while "
        "one types. It is JSON Schema draft-07, made from the same tables that okr reads files by. What only okr can "
        "know, links and the words of titles, okr lint says.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr help format",
    .run = run,
};

}  // namespace okr::cli
