#pragma once

#include <string>
#include <vector>

#include "okr/report/status.hpp"
#include "render/columns.hpp"

namespace okr::render {

/// A key result as a row of the screen; `name` is safe to print.
std::vector<Cell> to_key_result_row(const report::StatusKeyResult& key_result, std::string name,
                                    const TextStyle& style);

/// A line for each of these rows, all in the same columns. The last note gets what the other columns leave.
std::vector<std::string> render_key_result_rows(std::vector<std::vector<Cell>> rows, const TextStyle& style);

}  // namespace okr::render
