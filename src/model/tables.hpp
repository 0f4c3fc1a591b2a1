#pragma once

#include "model/table.hpp"
#include "okr/model/config.hpp"

// Which structs have a table, so that each of them can be read where another one holds it.
namespace okr::model {

template <>
const Table<OkrFile>& table<OkrFile>();
template <>
const Table<Objective>& table<Objective>();
template <>
const Table<KeyResult>& table<KeyResult>();
template <>
const Table<Initiative>& table<Initiative>();
template <>
const Table<CheckIn>& table<CheckIn>();
template <>
const Table<Milestone>& table<Milestone>();
template <>
const Table<Keep>& table<Keep>();
template <>
const Table<PlanPoint>& table<PlanPoint>();
template <>
const Table<Approval>& table<Approval>();
template <>
const Table<GoalChange>& table<GoalChange>();
template <>
const Table<Kpi>& table<Kpi>();
template <>
const Table<Event>& table<Event>();
template <>
const Table<Review>& table<Review>();

/// `period: {start, end}`, which becomes a value of its own and has no struct.
Mapping period_mapping();

}  // namespace okr::model
