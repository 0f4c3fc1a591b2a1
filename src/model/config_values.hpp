#pragma once

#include <array>
#include <optional>

#include "model/table.hpp"
#include "okr/model/config.hpp"

namespace okr::model {

/// `key_results:` of the config.
struct KeyResultSettings {
  std::optional<KeyResultTime> time;
  std::optional<bool> infer_from_text;
};

/// `status:` of the config.
struct StatusShares {
  Field<double> on_track;
  Field<double> behind;
};

/// A config while it is read: what an override may name too goes into `base` first, which is laid over the profile in
/// the end.
struct ConfigDraft {
  Config config;
  Override base;
};

template <>
const Table<LimitChanges>& table<LimitChanges>();
template <>
const Table<KeyResultSettings>& table<KeyResultSettings>();
template <>
const Table<language::OwnWords>& table<language::OwnWords>();
template <>
const Table<StatusShares>& table<StatusShares>();
template <>
const Table<Ambassador>& table<Ambassador>();
template <>
const Table<Override>& table<Override>();
template <>
const Table<ConfigDraft>& table<ConfigDraft>();

/// `rules:`: known ids to severities. An unknown one is a finding with the nearest name.
void read_severities(Reader& reader, const Key& key, const yaml::Entry& entry, RuleSeverities& severities);

void read_year_start(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft);
void read_requires(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft);
void read_words(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft);
void read_scales(Reader& reader, const Key& key, const yaml::Entry& entry, ConfigDraft& draft);

/// A list of two numbers, the lower first; nothing, with a finding, where it is none.
using Pair = std::array<double, 2>;
std::optional<Pair> read_whole_pair(Reader& reader, const Key& key, const yaml::Entry& entry);
std::optional<Pair> read_number_pair(Reader& reader, const Key& key, const yaml::Entry& entry);

/// Lays what a `base` or an override names over the settings.
void apply_override(const Override& changes, Settings& settings);

}  // namespace okr::model
