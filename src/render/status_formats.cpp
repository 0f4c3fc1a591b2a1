#include <array>

#include "render/status_words.hpp"

namespace okr::render {

namespace {

constexpr std::array formats = {
    StatusFormat{"text", "for people: worst first, what is on track folded, what to do last", render_status_text},
    StatusFormat{"tsv", "one line a key result, with tabs between the fields, in the order of the files",
                 render_status_tsv},
    StatusFormat{"csv", "the same with commas, for spreadsheets: no field is taken for a formula", render_status_csv},
    StatusFormat{"markdown", "one table a team, to paste where the team talks", render_status_markdown},
    StatusFormat{"json", "for programs: all facts, in a form that only grows", render_status_json},
};

}  // namespace

std::span<const StatusFormat> status_formats() { return formats; }

}  // namespace okr::render
