#pragma once

#include <optional>
#include <vector>

#include "okr/report/show.hpp"

namespace okr::report {

/// Nothing where there is no value and no goal to be drawn.
std::optional<ShowChart> find_chart(const model::KeyResult& key_result, model::ObjectiveType type,
                                    const model::AsOf& as_of);

/// Newest first; `chart` gives what was expected.
std::vector<ShowCheckIn> to_show_check_ins(const model::KeyResult& key_result, const SourceFile& source, Date today,
                                           const std::optional<model::AsOf>& as_of,
                                           const std::optional<ShowChart>& chart);

/// Of a level to keep with check-ins in its period; a rate is kept by windows, not by check-ins, and has none.
std::optional<ShowRun> find_run(const model::KeyResult& key_result, const model::AsOf& as_of);

/// Why a key result without a forecast has none.
NoForecast find_no_forecast_reason(const model::KeyResult& key_result, const std::optional<model::AsOf>& as_of);

}  // namespace okr::report
