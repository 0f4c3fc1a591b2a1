#pragma once

#include <optional>
#include <vector>

#include "okr/report/show.hpp"

namespace okr::report {

using Trend = std::vector<model::TrendPoint>;

/// Of all days within the period, where `model::to_trend` takes the last ones.
Trend to_whole_trend(const model::KeyResult& key_result, const model::AsOf& as_of);

/// Nothing where there is no value and no goal to be drawn.
std::optional<ShowChart> find_chart(const model::KeyResult& key_result, model::ObjectiveType type,
                                    const model::AsOf& as_of, const Trend& trend);

/// Newest first; `trend` gives the progress, `chart` what was expected.
std::vector<ShowCheckIn> to_show_check_ins(const model::KeyResult& key_result, const SourceFile& source, Date today,
                                           const Trend& trend, const std::optional<ShowChart>& chart);

/// Of a level to keep with check-ins in its period; a rate is kept by windows, not by check-ins, and has none.
std::optional<ShowRun> find_run(const model::KeyResult& key_result, const Trend& trend);

/// Why a key result without a forecast has none.
NoForecast find_no_forecast_reason(const model::KeyResult& key_result, const std::optional<model::AsOf>& as_of);

}  // namespace okr::report
