#pragma once

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

#include "okr/yaml/edit.hpp"

namespace okr::yaml {

/// The text with the changes; a refusal is written as "refused: why".
inline std::string edited(const std::string& text, const std::vector<Edit>& edits) {
  const auto result = edit_document(SourceFile("team.okr.yaml", text), edits);
  const auto* refusal = std::get_if<Refusal>(&result);
  return refusal == nullptr ? std::get<std::string>(result) : "refused: " + refusal->message;
}

inline std::string edited(const std::string& text, const Edit& edit) { return edited(text, std::vector<Edit>{edit}); }

/// Why a change is refused; the test fails where it is not.
inline Refusal refused(const std::string& text, const std::vector<Edit>& edits) {
  const auto result = edit_document(SourceFile("team.okr.yaml", text), edits);
  const auto* refusal = std::get_if<Refusal>(&result);
  REQUIRE_MESSAGE(refusal != nullptr, std::get<std::string>(result));
  return *refusal;
}

}  // namespace okr::yaml
