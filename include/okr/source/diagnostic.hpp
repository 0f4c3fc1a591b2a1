#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/span.hpp"
#include "okr/source/text_edit.hpp"

namespace okr {

/// How bad a finding is; the order is that of weight.
enum class Severity : std::uint8_t { off, note, warning, error };

/// Another place that explains a finding: the first of two duplicates, the objective that a key result belongs to.
struct Related {
  std::string message;
  std::string path;  ///< as `SourceFile::path`
  Span span;
  friend bool operator==(const Related&, const Related&) = default;
};

/// Safe: the goal's meaning stays. Unsafe: offered, applied only where the user asks for it.
enum class Safety : std::uint8_t { safe, unsafe };

/// One way to mend a finding: byte edits of one file, sorted, not overlapping.
struct Fix {
  std::string title;
  Safety safety = Safety::safe;
  std::vector<TextEdit> edits;
  std::string path = {};            ///< of the file that it edits; empty: the finding's
  std::optional<Span> entity = {};  ///< the mapping that it changes, where that is not the finding's entity
  friend bool operator==(const Fix&, const Fix&) = default;
};

/// What a finding is about, by the words of its file: `growth/visible/conversion`. Kind is one of file, objective,
/// key_result, initiative, check_in; empty where the finding is outside any.
struct EntityName {
  std::string id;
  std::string kind;
  std::string title;
  std::vector<std::string> breadcrumb;  ///< from the team down: "growth", "Become the most visible supplier", "KR 2"
  friend bool operator==(const EntityName&, const EntityName&) = default;
};

/// One finding: what is wrong in the user's files, where exactly, and what to do. Readers (yaml, model) and rules
/// (lint) make them; the lint engine gives them their final severity and entity.
struct Diagnostic {
  std::string rule;  ///< the rule's id: "kr-missing-number"
  Severity severity = Severity::error;
  std::string message;  ///< one sentence, no full stop, no line number; the user's words in quotes
  std::string help;     ///< what to do; may be empty
  std::string path;     ///< as `SourceFile::path`
  Span span;            ///< the node at fault, from its first byte to after its last
  std::string label;    ///< two or three words behind the underlined node, for people; may be empty
  std::vector<Related> related;
  std::vector<Fix> fixes;
  EntityName entity;
  std::string key;  ///< the finding's stable arguments (the unknown key, the reference, the words at fault); with rule
                    ///< and entity its fingerprint
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

}  // namespace okr
