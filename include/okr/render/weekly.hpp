#pragma once

#include <span>
#include <string>
#include <string_view>

#include "okr/lint/engine.hpp"
#include "okr/render/text.hpp"
#include "okr/report/weekly.hpp"

namespace okr::render {

/// What the forms of `okr report weekly` show: the view's facts, and for the footer where they come from.
struct WeeklyPage {
  const report::WeeklyView* view = nullptr;
  std::string_view filter{};   ///< what it is about, as typed; empty: everything
  std::string_view commit{};   ///< that is checked out, its full hash; empty: none is known
  bool has_changes = false;    ///< the files are not as the commit has them
  std::string_view version{};  ///< okr's
  lint::Counts findings{};
  TextStyle style;
};

/// A form that the weekly report comes in.
struct WeeklyFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const WeeklyPage& page);
};

/// text, markdown, json; the first is the default.
std::span<const WeeklyFormat> weekly_formats();

}  // namespace okr::render
