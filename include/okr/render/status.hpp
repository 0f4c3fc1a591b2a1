#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "okr/render/text.hpp"
#include "okr/report/status.hpp"

namespace okr::render {

/// What the formats of `okr status` show: the view's facts, and for people what to do next.
struct StatusPage {
  const report::StatusView* view = nullptr;
  std::size_t lint_errors = 0;          ///< shown as text only
  std::string_view check_in_command{};  ///< what records progress; empty: the key results that are due are named
  std::string_view commit{};            ///< the one that the files were read from; empty: the files of now
  TextStyle style;
};

/// A form that the status comes in.
struct StatusFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const StatusPage& page);
};

/// text, tsv, csv, markdown, json; on a terminal the first is the default, elsewhere the second.
std::span<const StatusFormat> status_formats();

}  // namespace okr::render
