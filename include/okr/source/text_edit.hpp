#pragma once

#include <string>

#include "okr/base/span.hpp"

namespace okr {

/// Replace the bytes of `span` by `text`; an empty span inserts.
struct TextEdit {
  Span span;
  std::string text;
  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

}  // namespace okr
