// Tables of okr.config.yaml.
#include <fmt/format.h>

#include <array>

#include "model/config_values.hpp"
#include "model/tables.hpp"
#include "model/words.hpp"

namespace okr::model {
namespace {

template <class Owner, auto member>
void set_texts(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  std::vector<Text> texts;
  reader.read_texts(key, entry, texts);
  (owner.*member).clear();
  for (Text& text : texts) (owner.*member).push_back(std::move(text.value));
}

template <class Owner, auto member>
void set_rules(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  read_severities(reader, key, entry, owner.*member);
}

template <class Owner, auto member>
void set_limit(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (const Field<int> limit = reader.read_whole_number(key, entry)) owner.*member = *limit;
}

/// Sets an enum, or an optional of one, whose first word has the value `first`.
template <class Owner, auto member, auto first>
void set_word(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (const Field<std::size_t> word = reader.read_word(key, entry)) {
    owner.*member = static_cast<decltype(first)>(*word + static_cast<std::size_t>(first));
  }
}

void set_key_result_limits(Reader& reader, const Key& key, const yaml::Entry& entry, LimitChanges& limits) {
  const auto pair = read_whole_pair(reader, key, entry);
  if (!pair) return;
  limits.key_results_min = static_cast<int>((*pair)[0]);
  limits.key_results_max = static_cast<int>((*pair)[1]);
}

using L = LimitChanges;
constexpr std::array limits_rows{
    Row<L>{{"objectives", Shape::whole_number, "How many objectives a team may have in a period"},
           set_limit<L, &L::objectives>},
    Row<L>{{"objectives_advised", Shape::whole_number, "From how many on a note advises fewer"},
           set_limit<L, &L::objectives_advised>},
    Row<L>{{"key_results", Shape::limits_pair, "The fewest and the most key results of an objective"},
           set_key_result_limits},
    Row<L>{{"initiatives", Shape::whole_number, "How many initiatives an objective may have"},
           set_limit<L, &L::initiatives>},
    Row<L>{{"objective_words", Shape::whole_number, "How many words an objective's title may have"},
           set_limit<L, &L::objective_words>},
};

void set_flag(Reader& reader, const Key& key, const yaml::Entry& entry, KeyResultSettings& settings) {
  if (const Field<bool> flag = reader.read_flag(key, entry)) settings.infer_from_text = *flag;
}

using K = KeyResultSettings;
constexpr std::array key_results_rows{
    Row<K>{{"time", Shape::word,
            "Where a key result's time may come from: the period, its own due or text, or a text with an end",
            Presence::optional, words::key_result_times},
           set_word<K, &K::time, KeyResultTime::inherit>},
    Row<K>{{"infer_from_text", Shape::flag, "Whether a title that says from what to what fills start and target"},
           set_flag},
};

using W = language::OwnWords;
constexpr std::array words_rows{
    Row<W>{{"numbers", Shape::texts, "Names with a number that is none, like Vision 2030"}, set_texts<W, &W::numbers>},
    Row<W>{{"vague", Shape::texts, "More words that say nothing"}, set_texts<W, &W::vague>},
    Row<W>{{"not_vague", Shape::texts, "Words that are not vague here"}, set_texts<W, &W::not_vague>},
    Row<W>{{"activity", Shape::texts, "More verbs of activity"}, set_texts<W, &W::activity>},
    Row<W>{{"not_activity", Shape::texts, "Verbs that are no activity here"}, set_texts<W, &W::not_activity>},
    Row<W>{{"placeholder", Shape::texts, "More texts that stand for one still to be written"},
           set_texts<W, &W::placeholder>},
};

using S = StatusShares;
constexpr std::array status_rows{
    Row<S>{{"on_track", Shape::share, "The share of the expected progress from which a thing is on track"},
           into<S, &S::on_track, &Reader::read_share>},
    Row<S>{{"behind", Shape::share, "The share from which it is behind and not off track"},
           into<S, &S::behind, &Reader::read_share>},
};

using A = Ambassador;
constexpr std::array ambassador_rows{
    Row<A>{{"name", Shape::text, "Who it is", Presence::required}, into<A, &A::name, &Reader::read_text>},
    Row<A>{{"team", Shape::text, "The team that is helped"}, into<A, &A::team, &Reader::read_text>},
    Row<A>{{"site", Shape::text, "The place"}, into<A, &A::site, &Reader::read_text>},
};

/// Where `limits`, `key_results`, `approval` and `language` of the config itself and of an override go.
template <class Owner>
void set_limits(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (entry.value.kind == yaml::Kind::damaged) return;
  if (entry.value.kind != yaml::Kind::mapping) return reader.add_wrong_shape(key, entry);
  read_mapping(reader, entry.value, owner.limits);
}

template <class Owner>
void set_key_results(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (entry.value.kind == yaml::Kind::damaged) return;
  if (entry.value.kind != yaml::Kind::mapping) return reader.add_wrong_shape(key, entry);
  KeyResultSettings settings;
  read_mapping(reader, entry.value, settings);
  if (settings.time) owner.time = *settings.time;
  if (settings.infer_from_text) owner.infer_from_text = *settings.infer_from_text;
}

template <class Owner>
void set_language(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (const auto language = reader.read_language(key, entry)) owner.language = *language;
}

using O = Override;
constexpr std::array override_rows{
    Row<O>{{"paths", Shape::texts, "Patterns of the files that it holds for", Presence::required},
           set_texts<O, &O::paths>},
    Row<O>{{"rules", Shape::severities, "Severities of rules", Presence::optional, words::severities},
           set_rules<O, &O::rules>},
    Row<O>{{"limits", Shape::mapping, "Counts that rules go by", Presence::optional, {}, "limits"}, set_limits<O>},
    Row<O>{{"key_results", Shape::mapping, "How key results are read", Presence::optional, {}, "key_results"},
           set_key_results<O>},
    Row<O>{{"approval", Shape::word, "Whether key results need an approval", Presence::optional, words::approvals},
           set_word<O, &O::approval, ApprovalMode::off>},
    Row<O>{{"language", Shape::word, "The language of files that name none", Presence::optional, words::languages},
           set_language<O>},
};

using D = ConfigDraft;

/// The same key at the config's top level, where it goes into the draft's `base`.
template <auto set>
void in_base(Reader& reader, const Key& key, const yaml::Entry& entry, D& draft) {
  set(reader, key, entry, draft.base);
}
template <auto set>
void in_config(Reader& reader, const Key& key, const yaml::Entry& entry, D& draft) {
  set(reader, key, entry, draft.config);
}

void read_version(Reader& reader, const Key& key, const yaml::Entry& entry, D&) { reader.read_version(key, entry); }

using G = Config;

template <auto member>
void set_text(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  if (const Field<std::string> text = reader.read_text(key, entry)) config.*member = *text;
}

void set_cadence(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  config.has_cadence = true;
  set_word<G, &G::cadence, Cadence::weekly>(reader, key, entry, config);
}

void set_rollout(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  config.has_rollout = true;
  set_word<G, &G::rollout, Rollout::pilot>(reader, key, entry, config);
}

void set_messages(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  const Field<std::size_t> word = reader.read_word(key, entry);
  if (word) config.messages = key.words[*word] == "no" ? "nb" : key.words[*word];
}

void set_period(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  if (const Field<Period> period = reader.read_period(key, entry)) config.period = period->name;
}

void set_status(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  if (entry.value.kind == yaml::Kind::damaged) return;
  if (entry.value.kind != yaml::Kind::mapping) return reader.add_wrong_shape(key, entry);
  StatusShares shares;
  read_mapping(reader, entry.value, shares);
  config.on_track = shares.on_track.value_or(config.on_track);
  config.behind = shares.behind.value_or(config.behind);
  if (config.behind <= config.on_track) return;
  reader.add(entry.value.span,
             fmt::format("\"behind\" ({}) lies above \"on_track\" ({})", config.behind, config.on_track),
             "on_track is the higher of the two", "behind");
}

template <auto member>
void set_items(Reader& reader, const Key& key, const yaml::Entry& entry, G& config) {
  read_items(reader, key, entry, config.*member);
}

constexpr std::array config_rows{
    Row<D>{{"okr", Shape::version, "The version of the format"}, read_version},
    Row<D>{{"profile", Shape::word, "A named set of severities and limits; what follows overrides it",
            Presence::optional, words::profiles},
           in_config<set_word<G, &G::profile, Profile::starter>>},
    Row<D>{{"files", Shape::texts, "Patterns of the files that are OKR files"}, in_config<set_texts<G, &G::files>>},
    Row<D>{{"exclude", Shape::texts, "Patterns of files that are left out"}, in_config<set_texts<G, &G::exclude>>},
    Row<D>{{"language", Shape::word, "The language of files that name none", Presence::optional, words::languages},
           in_base<set_language<O>>},
    Row<D>{{"levels", Shape::texts, "The levels of the organisation, from the top", Presence::filled},
           in_config<set_texts<G, &G::levels>>},
    Row<D>{{"period", Shape::period, "What okr new writes into a new file", Presence::optional, {}, "period"},
           in_config<set_period>},
    Row<D>{{"year_starts", Shape::month_day, "The first day of the year, which moves quarters, tertials and halves"},
           read_year_start},
    Row<D>{{"cadence", Shape::word, "How often key results are measured", Presence::optional, words::cadences},
           in_config<set_cadence>},
    Row<D>{{"rollout", Shape::word, "How far OKR has come in the organisation", Presence::optional, words::rollouts},
           in_config<set_rollout>},
    Row<D>{{"ambassadors", Shape::mappings, "Who helps teams with OKR", Presence::optional, {}, "ambassador"},
           in_config<set_items<&G::ambassadors>>},
    Row<D>{{"sponsor", Shape::text, "The leader who stands behind it"}, in_config<set_text<&G::sponsor>>},
    Row<D>{{"limits", Shape::mapping, "Counts that rules go by", Presence::optional, {}, "limits"},
           in_base<set_limits<O>>},
    Row<D>{{"key_results", Shape::mapping, "How key results are read", Presence::optional, {}, "key_results"},
           in_base<set_key_results<O>>},
    Row<D>{
        {"words", Shape::mapping, "Words of your own, added to the language's lists", Presence::optional, {}, "words"},
        read_words},
    Row<D>{{"scales", Shape::ranges, "The lowest and highest value of a metric or unit"}, read_scales},
    Row<D>{{"fail_on", Shape::word, "From which severity on lint fails", Presence::optional, words::fail_ons},
           in_config<set_word<G, &G::fail_on, FailOn::error>>},
    Row<D>{{"messages", Shape::word, "The language of what people are shown; file: that of most files",
            Presence::optional, words::message_languages},
           in_config<set_messages>},
    Row<D>{{"requires", Shape::release, "The oldest okr that may read this workspace"}, read_requires},
    Row<D>{{"events",
            Shape::mappings,
            "Rituals of every file whose period contains them",
            Presence::optional,
            {},
            "event"},
           in_config<set_items<&G::events>>},
    Row<D>{{"approval", Shape::word, "Whether key results need an approval", Presence::optional, words::approvals},
           in_base<set_word<O, &O::approval, ApprovalMode::off>>},
    Row<D>{{"status",
            Shape::mapping,
            "From which share of the expected progress a thing is on track or behind",
            Presence::optional,
            {},
            "status"},
           in_config<set_status>},
    Row<D>{{"rules", Shape::severities, "Severities of rules", Presence::optional, words::severities},
           in_base<set_rules<O, &O::rules>>},
    Row<D>{{"overrides",
            Shape::mappings,
            "What is different for some files; later ones win",
            Presence::optional,
            {},
            "override"},
           in_config<set_items<&G::overrides>>},
};

}  // namespace

template <>
const Table<LimitChanges>& table<LimitChanges>() {
  static constexpr Table<LimitChanges> limits{"limits", "\"limits\"", limits_rows};
  return limits;
}

template <>
const Table<KeyResultSettings>& table<KeyResultSettings>() {
  static constexpr Table<KeyResultSettings> key_results{"key_results", "\"key_results\"", key_results_rows};
  return key_results;
}

template <>
const Table<language::OwnWords>& table<language::OwnWords>() {
  static constexpr Table<language::OwnWords> words{"words", "\"words\"", words_rows};
  return words;
}

template <>
const Table<StatusShares>& table<StatusShares>() {
  static constexpr Table<StatusShares> status{"status", "\"status\"", status_rows};
  return status;
}

template <>
const Table<Ambassador>& table<Ambassador>() {
  static constexpr Table<Ambassador> ambassador{"ambassador", "an ambassador", ambassador_rows};
  return ambassador;
}

template <>
const Table<Override>& table<Override>() {
  static constexpr Table<Override> override_table{"override", "an override", override_rows};
  return override_table;
}

template <>
const Table<ConfigDraft>& table<ConfigDraft>() {
  static constexpr Table<ConfigDraft> config{"config", "the config", config_rows};
  return config;
}

const std::vector<Mapping>& config_mappings() {
  static const std::vector<Mapping> mappings{
      to_mapping<ConfigDraft>(),
      to_mapping<LimitChanges>(),
      to_mapping<KeyResultSettings>(),
      to_mapping<language::OwnWords>(),
      to_mapping<StatusShares>(),
      to_mapping<Ambassador>(),
      to_mapping<Event>(),
      to_mapping<Override>(),
      period_mapping(),
  };
  return mappings;
}

}  // namespace okr::model
