#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "cli/session.hpp"
#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/model/config.hpp"
#include "okr/model/discovery.hpp"

namespace okr::cli {

/// Bytes that are read of one file: the limit of format.md, and one more where a file has more.
inline constexpr std::size_t file_limit = std::size_t{4} << 20U;

enum class Excludes : std::uint8_t { held, lifted };

/// The workspace that a command works in, before any OKR file is read.
struct Setup {
  model::Place place;
  model::Config config;
  Files files;
};

/// Finds the workspace, reads its config and sees which files there are. A config with mistakes is shown with frames on
/// stderr; then, and where there is no workspace or no reading of it, throws Failure.
Setup load_setup(const Session& session, Excludes excludes);

/// The name of the file at the place's config path.
std::string to_config_name(const model::Place& place);

/// The config that stands at the place's config path, of these bytes. Throws as `load_setup` where there are none, or
/// it has mistakes.
model::Config decode_config(const model::Place& place, Result<std::string> bytes, const Session& session);

/// Whether the session's folder is in a repository or below a config, with at least one OKR file. Throws as
/// `load_setup`.
bool is_in_workspace(const Session& session);

}  // namespace okr::cli
