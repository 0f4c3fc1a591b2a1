#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/lint/change.hpp"

namespace okr::lint {

/// A key result on both sides.
struct ChangedKeyResult {
  model::Address address;  ///< before
  model::Address address_after;
  const model::KeyResult* before = nullptr;
  const model::KeyResult* after = nullptr;
};

/// Whether a goal of the side before is one that people work by: of an open file whose period has begun and that has
/// not been turned into a later period's since, no draft, neither parked nor cancelled.
bool is_running(const Change& change, const model::Address& before);

/// Whether something of the side before that is not found again may stand where it is not looked for now: in a part of
/// a file that can't be read, or in a file that is excluded.
bool may_stand_unread(const Change& change, const model::Address& before);

/// The running ones, in the order of the side before.
std::vector<ChangedKeyResult> list_running_key_results(const Change& change);

/// The name of the period that a goal of the side before is for: "2026-Q4".
const std::string& to_period_name(const Change& change, const model::Address& before);

/// A field of a goal that is another number now.
struct Shift {
  std::string_view field;
  double from = 0;
  double to = 0;
  std::string_view effect;  ///< "easier", "harder", or empty where the direction does not tell
  Span span;                ///< in the file after
};

/// Start, target and the bounds of a level, where both sides have them; spelling and unit are no change.
std::vector<Shift> list_shifts(const model::KeyResult& before, const model::KeyResult& after);

/// Whether `changes:` has got an entry on that field that says why.
bool has_reason(const model::KeyResult& before, const model::KeyResult& after, std::string_view field);

/// Whether two files say the same: comments, blanks, the order of keys and how lines end don't count. Never where one
/// of them can't be read as a whole, unless they are the same bytes.
bool has_same_meaning(const SourceFile& a, const SourceFile& b);

}  // namespace okr::lint
