#pragma once

#include <span>
#include <string>
#include <string_view>

#include "okr/render/text.hpp"
#include "okr/report/show.hpp"

namespace okr::render {

/// What the formats of `okr show` show.
struct ShowPage {
  const report::ShowView* view = nullptr;
  std::string shown_path;  ///< of the file, as people open it from where they stand
  TextStyle style;
};

/// A form that an item is shown in.
struct ShowFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const ShowPage& page);
};

/// text, json; the first is the default.
std::span<const ShowFormat> show_formats();

}  // namespace okr::render
