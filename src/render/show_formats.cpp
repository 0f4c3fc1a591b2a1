#include <array>

#include "render/show_parts.hpp"

namespace okr::render {

namespace {

constexpr std::array formats = {
    ShowFormat{"text", "for people: what is recorded, a chart, the forecast, what lies above and below",
               render_show_text},
    ShowFormat{"json", "for programs: all facts, in a form that only grows", render_show_json},
};

}  // namespace

std::span<const ShowFormat> show_formats() { return formats; }

}  // namespace okr::render
