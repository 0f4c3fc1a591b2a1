#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/change_job.hpp"
#include "cli/samples.hpp"
#include "cli/session.hpp"

namespace okr::cli {

/// What the user says of a first workspace.
struct KickstartChoices {
  language::Language language = language::Language::en;
  std::string name;  ///< of the team; empty: the sample's
  std::string team;  ///< its slug; empty: the sample's
  model::Period period;
  bool has_gitattributes = false;
};

/// Throws Failure (exit 2) for a period that is over, and for one in whose sample okr lint would find fault.
void check_sample_period(language::Language language, const model::Period& period, Date today);

/// Writes into a folder what a workspace needs to begin with, as far as it is missing, and tells line by line.
class Kickstart {
 public:
  /// `root` is the absolute folder; it need not exist. Throws Failure where a config above makes the folder a part of a
  /// workspace: a second one inside would split it.
  Kickstart(const Session& session, std::string root);

  [[nodiscard]] bool lacks_config() const;
  /// There is no OKR file in the folder yet.
  [[nodiscard]] bool lacks_okrs() const { return present_.empty(); }

  /// A config, the schema, the OKRs where there is no OKR file yet, `.gitattributes` where it is asked for: all that is
  /// missing or, where one can't be written, nothing. Throws Failure. With --dry-run shows them as a diff instead.
  void write(const KickstartChoices& choices, const Arguments& arguments);

 private:
  void plan(const KickstartChoices& choices);
  void plan_okrs(const KickstartChoices& choices);
  bool plan_file(const std::string& path, std::string bytes);
  void check_place(const std::string& path) const;
  [[nodiscard]] bool is_taken(std::string_view path) const;
  [[nodiscard]] std::string show(std::string_view path) const;

  const Session& session_;
  std::string root_;
  std::vector<std::string> present_;  ///< OKR files, relative to the root
  std::vector<FileChange> changes_;
  std::vector<render::WrittenItem> items_;
  std::string text_;
};

}  // namespace okr::cli
