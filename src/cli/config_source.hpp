#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/setup.hpp"
#include "okr/source/source_file.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::cli {

/// Where the values of a config stand in its file, seen from one OKR file or from none.
class ConfigSource {
 public:
  /// `path` is the OKR file's, from the workspace's root; without it no override holds. Throws Failure where the config
  /// can't be read any more.
  ConfigSource(const Setup& setup, std::string shown_name, const std::optional<std::string>& path);

  /// A value and where it is written: "okr.config.yaml:12".
  struct Value {
    const yaml::Node* node = nullptr;
    std::string origin;
  };
  /// The value that holds for a key, in a mapping (`limits`, `rules`) or at the top: that of the last override that
  /// holds, else the config's own. A key without a value says nothing.
  [[nodiscard]] std::optional<Value> find(std::string_view section, std::string_view key) const;

  /// The overrides as they are written, in order; and which of them hold, by their place in that list.
  [[nodiscard]] const std::vector<yaml::Node>& overrides() const { return overrides_; }
  [[nodiscard]] const std::vector<std::size_t>& holding() const { return holding_; }
  [[nodiscard]] std::string to_origin(const yaml::Node& node) const;

 private:
  std::string shown_name_;
  SourceFile file_{"", ""};
  yaml::Document document_;
  std::vector<yaml::Node> overrides_;
  std::vector<std::size_t> holding_;
};

/// A node as YAML in one line.
std::string to_flow(const yaml::Node& node);
/// A text as a YAML scalar, in quotes where it needs them.
std::string to_scalar(std::string_view text);

}  // namespace okr::cli
