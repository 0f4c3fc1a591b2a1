#pragma once

#include <vector>

#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"
#include "okr/yaml/node.hpp"

namespace okr::yaml {

/// What may be read of one file (format.md, Files and workspace).
struct Limits {
  std::size_t bytes = std::size_t{4} << 20U;
  std::size_t depth = 64;
  std::size_t nodes = 100'000;
  std::size_t alias_nodes = 10'000;  ///< nodes that aliases add
};

/// A file's tree, its comments in order, and what is wrong with it as YAML. The tree is what could be read: parts at
/// fault are `Kind::damaged`.
struct Document {
  Node root;
  std::vector<Comment> comments;
  std::vector<Diagnostic>
      findings;  ///< yaml-syntax, yaml-duplicate-key, yaml-encoding, yaml-conflict-markers, yaml-limit; by place
  bool is_whole = true;  ///< false where some of the text could not be read: absence then means nothing
};

/// Reads one file as the YAML 1.2 subset of format.md. Never throws for bad input; never loops; all that is wrong is in
/// `findings`, not only the first.
Document parse(const SourceFile& file, const Limits& limits = {});

}  // namespace okr::yaml
