#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/lint/rule.hpp"

namespace okr::lint {

/// Where a rule stands and where it says what it found. The engine makes one for each call of a check.
///
///     void check(const KeyResult& key_result, Report& report) {
///       if (key_result.target.is_absent()) report.add(key_result.place(), "key result has no target").help("...");
///     }
class Report {
 public:
  /// A finding under construction; every part but place and message may be left out.
  class Finding {
   public:
    explicit Finding(Diagnostic& diagnostic) : diagnostic_(diagnostic) {}
    Finding& help(std::string text);
    /// Two or three words behind the underlined text.
    Finding& label(std::string text);
    /// The stable argument that tells this finding from others of its rule on the same entity: the user's words at
    /// fault.
    Finding& key(std::string text);
    /// Another severity than the row's.
    Finding& severity(Severity severity);
    Finding& related(const model::OkrFile& file, Span span, std::string message);
    Finding& fix(Fix fix);

   private:
    Diagnostic& diagnostic_;
  };

  Report(const model::Workspace& workspace, const model::Settings& settings, model::Address address,
         std::optional<Date> today, const RegisteredRule& rule, std::vector<Diagnostic>& out);

  Finding add(Span span, std::string message);
  /// A finding in another place than the report's own, for rules that look at the whole workspace.
  Finding add_at(const model::Address& address, Span span, std::string message);
  /// A finding on something that the workspace no longer has.
  Finding add_gone(EntityName entity, std::string path, Span span, std::string message);

  [[nodiscard]] const model::Workspace& workspace() const { return workspace_; }
  [[nodiscard]] const model::Settings& settings() const { return settings_; }
  [[nodiscard]] const model::Address& address() const { return address_; }
  [[nodiscard]] const model::OkrFile& file() const;
  /// The objective that holds the thing looked at, or it itself; nullptr at a file's top level.
  [[nodiscard]] const model::Objective* objective() const;
  /// The key result that holds the initiative looked at, or it itself; nullptr outside of any.
  [[nodiscard]] const model::KeyResult* key_result() const;
  [[nodiscard]] std::optional<Date> today() const { return today_; }

 private:
  const model::Workspace& workspace_;
  const model::Settings& settings_;
  model::Address address_;
  std::optional<Date> today_;
  const RegisteredRule& rule_;
  std::vector<Diagnostic>& out_;
};

}  // namespace okr::lint
