#include <array>

#include "render/weekly_words.hpp"

namespace okr::render {

namespace {

constexpr std::array formats = {
    WeeklyFormat{"text", "for people: what moved, who needs what, what is coming", render_weekly_text},
    WeeklyFormat{"markdown", "the same as headings and lists, to paste where the team talks", render_weekly_markdown},
    WeeklyFormat{"json", "for programs: all facts, in a form that only grows", render_weekly_json},
};

}  // namespace

std::span<const WeeklyFormat> weekly_formats() { return formats; }

}  // namespace okr::render
