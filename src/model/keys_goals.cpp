// Tables of objectives, key results and initiatives.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "model/tables.hpp"
#include "model/words.hpp"

namespace okr::model {
namespace {

constexpr std::string_view id_text = "Its name in references, unique among its siblings";
constexpr std::string_view was_text = "Earlier ids, so that a rename is known as one";
constexpr std::string_view reason_text = "Why it is parked or cancelled";
constexpr std::string_view grade_text = "The grade at the close, from 0 to 1, in place of the computed one";
constexpr std::string_view grade_note_text = "Why the grade is another than the computed one";
constexpr std::string_view approved_text = "Who approved it and when; covers what is below";

bool read_references(Reader& reader, const Key& key, const yaml::Entry& entry, std::vector<Reference>& references) {
  std::vector<Text> texts;
  const bool is_whole = reader.read_texts(key, entry, texts);
  for (Text& text : texts) references.push_back({std::move(text.value), text.span});
  return is_whole;
}

void read_supports(Reader& reader, const Key& key, const yaml::Entry& entry, Initiative& initiative) {
  initiative.has_supports = true;
  initiative.has_damaged_supports = !read_references(reader, key, entry, initiative.supports);
}

void read_aligned_to(Reader& reader, const Key& key, const yaml::Entry& entry, Objective& objective) {
  if (!read_references(reader, key, entry, objective.aligned_to)) mark_partial(objective);
  if (objective.aligned_to.size() != 1 || objective.aligned_to[0].text != "none") return;
  objective.is_aligned_to_none = true;
  objective.aligned_to.clear();
}

void read_key_results(Reader& reader, const Key& key, const yaml::Entry& entry, Objective& objective) {
  objective.has_key_results = true;
  objective.key_results_span = entry.value.span;
  into_list<Objective, &Objective::key_results>(reader, key, entry, objective);
}

/// An unread list of changes or check-ins leaves the rest of the key result as it is, and what is missing in it
/// unknown.
template <auto member>
void read_history(Reader& reader, const Key& key, const yaml::Entry& entry, KeyResult& key_result) {
  into_list<KeyResult, member>(reader, key, entry, key_result);
}

/// The three ways to measure a key result; `start` goes with the first two.
constexpr std::array ways{Exclusion{"keep", "target"}, Exclusion{"milestones", "target"},
                          Exclusion{"milestones", "start"}, Exclusion{"milestones", "keep"}};
constexpr std::array check_in_needs{ElementNeed{"check_ins", "value", "milestones"}};

bool has_value(const yaml::Entry* entry) { return entry != nullptr && entry->value.kind != yaml::Kind::null; }

/// A key result is measured in exactly one way. Said once, at the later of two keys that exclude each other.
void check_one_way(Reader& reader, const yaml::Node& node) {
  for (const Exclusion& way : ways) {
    const yaml::Entry* one = node.find(way.excluded);
    const yaml::Entry* two = node.find(way.key);
    if (!has_value(one) || !has_value(two)) continue;
    if (two->key.span < one->key.span) std::swap(one, two);
    Diagnostic& finding =
        reader.add(two->key.span,
                   fmt::format("a key result is measured in one way, and this one has \"{}\" and \"{}\"", one->key.text,
                               two->key.text),
                   "keep one of: start and target; keep; milestones", two->key.text);
    finding.related.push_back({"the other way to measure it", reader.source().path(), one->key.span});
    return;
  }
}

/// Nothing would count, so there would be no progress.
void check_weights(Reader& reader, const yaml::Node&, Objective& objective) {
  const auto is_nought = [](const KeyResult& each) { return each.weight && *each.weight == 0; };
  if (objective.key_results.empty() || !std::ranges::all_of(objective.key_results, is_nought)) return;
  reader.add(objective.key_results.front().weight.span(), "\"weight\" is 0 for every key result, so none counts",
             "give those that count a weight, or leave it out: it is 1 then", "weight");
}

void check_key_result(Reader& reader, const yaml::Node& node, KeyResult& key_result) {
  check_one_way(reader, node);
  if (key_result.milestones && key_result.milestones->empty()) {
    reader.add(key_result.milestones.span(), "\"milestones\" has no milestone",
               "write at least one, as in \"- {title: First shop open}\"", "milestones");
    key_result.milestones = Field<std::vector<Milestone>>::damaged(key_result.milestones.span());
  }
  if (!key_result.milestones.is_absent()) return;
  for (CheckIn& check_in : key_result.check_ins) {
    if (!check_in.value.is_absent()) continue;
    check_in.value = Field<Amount>::damaged(check_in.span);
    if (!reader.is_whole(check_in.span)) continue;
    const std::string day = check_in.on ? to_string(*check_in.on) : "without a day";
    reader.add_as("checkin-invalid", check_in.span, fmt::format("check-in {} has no \"value\"", day),
                  "write what was measured, as in \"value: 33\"", "value");
  }
}

using O = Objective;
constexpr std::array objective_rows{
    Row<O>{{"id", Shape::id, id_text}, into<O, &O::id, &Reader::read_id>},
    Row<O>{{"title", Shape::text, "What is to become true, in words and without a number", Presence::required},
           into<O, &O::title, &Reader::read_title>},
    Row<O>{{"why", Shape::text, "Why it matters now"}, into<O, &O::why, &Reader::read_text>},
    Row<O>{{"type", Shape::word, "How sure a promise it is; committed where it is left out", Presence::optional,
            words::objective_types},
           into_word<O, &O::type, ObjectiveType::committed>},
    Row<O>{{"status", Shape::word, "Whether it counts; active where it is left out", Presence::optional,
            words::goal_statuses},
           into_word<O, &O::status, GoalStatus::draft>},
    Row<O>{{"status_reason", Shape::text, reason_text}, into<O, &O::status_reason, &Reader::read_text>},
    Row<O>{{"owner", Shape::text, "Who answers for it; the file's owner where it is left out"},
           into<O, &O::owner, &Reader::read_text>},
    Row<O>{{"aligned_to", Shape::references, "The objectives or key results above it, or none"}, read_aligned_to},
    Row<O>{{"weight", Shape::weight, "Its share of the file's progress, 1 where it is left out"},
           into<O, &O::weight, &Reader::read_weight>},
    Row<O>{{"approved", Shape::mapping, approved_text, Presence::optional, {}, "approval"},
           into_mapping<O, Approval, &O::approved>},
    Row<O>{{"grade", Shape::share, grade_text}, into<O, &O::grade, &Reader::read_share>},
    Row<O>{{"grade_note", Shape::text, grade_note_text}, into<O, &O::grade_note, &Reader::read_text>},
    Row<O>{{"was", Shape::ids, was_text}, into_texts<O, &O::was, &Reader::read_ids>},
    Row<O>{
        {"key_results", Shape::mappings, "How the team knows that it is there", Presence::optional, {}, "key_result"},
        read_key_results},
    Row<O>{{"initiatives", Shape::mappings, "What the team does for it", Presence::optional, {}, "initiative"},
           into_list<O, &O::initiatives>},
};

using K = KeyResult;
constexpr std::array key_result_rows{
    Row<K>{{"id", Shape::id, id_text}, into<K, &K::id, &Reader::read_id>},
    Row<K>{{"title", Shape::text, "The result, with its number and its time", Presence::required},
           into<K, &K::title, &Reader::read_title>},
    Row<K>{{"metric", Shape::text, "The name of what is measured, so that two key results can be seen to share it"},
           into<K, &K::metric, &Reader::read_text>},
    Row<K>{{"unit", Shape::text, "What its values count, like % or NOK"}, into<K, &K::unit, &Reader::read_text>},
    Row<K>{{"start", Shape::number, "Where it stood when the period began; left out for a count of new things"},
           into<K, &K::start, &Reader::read_amount>},
    Row<K>{{"target", Shape::number, "Where it is to stand in the end", Presence::filled},
           into<K, &K::target, &Reader::read_amount>},
    Row<K>{{"keep", Shape::mapping, "The level to stay at, in place of start and target", Presence::filled, {}, "keep"},
           into_mapping<K, Keep, &K::keep>},
    Row<K>{{"milestones",
            Shape::mappings,
            "The steps to take, in place of start and target",
            Presence::filled,
            {},
            "milestone",
            1},
           into_field_list<K, Milestone, &K::milestones>},
    Row<K>{{"due", Shape::date, "The day by which it is to be reached; the period's last where it is left out"},
           into<K, &K::due, &Reader::read_date>},
    Row<K>{{"weight", Shape::weight, "Its share of the objective's progress, 1 where it is left out"},
           into<K, &K::weight, &Reader::read_weight>},
    Row<K>{{"owner", Shape::text, "Who answers for it; the objective's owner where it is left out"},
           into<K, &K::owner, &Reader::read_text>},
    Row<K>{{"status", Shape::word, "Whether it counts; active where it is left out", Presence::optional,
            words::key_result_statuses},
           into_word<K, &K::status, GoalStatus::active>},
    Row<K>{{"status_reason", Shape::text, reason_text}, into<K, &K::status_reason, &Reader::read_text>},
    Row<K>{{"source", Shape::text, "Where the figure is read"}, into<K, &K::source, &Reader::read_text>},
    Row<K>{{"cadence", Shape::word, "How often it is measured; the config's cadence where it is left out",
            Presence::optional, words::cadences},
           into_word<K, &K::cadence, Cadence::weekly>},
    Row<K>{{"plan",
            Shape::mappings,
            "Values expected on the way, where progress is not linear",
            Presence::optional,
            {},
            "plan_point"},
           into_field_list<K, PlanPoint, &K::plan>},
    Row<K>{{"approved", Shape::mapping, approved_text, Presence::optional, {}, "approval"},
           into_mapping<K, Approval, &K::approved>},
    Row<K>{{"changes", Shape::mappings, "Changes of the goal after it was approved", Presence::optional, {}, "change"},
           read_history<&K::changes>},
    Row<K>{{"check_ins",
            Shape::mappings,
            "What was measured, one line each, in any order",
            Presence::optional,
            {},
            "check_in"},
           read_history<&K::check_ins>},
    Row<K>{{"grade", Shape::share, grade_text}, into<K, &K::grade, &Reader::read_share>},
    Row<K>{{"grade_note", Shape::text, grade_note_text}, into<K, &K::grade_note, &Reader::read_text>},
    Row<K>{{"was", Shape::ids, was_text}, into_texts<K, &K::was, &Reader::read_ids>},
    Row<K>{{"initiatives",
            Shape::mappings,
            "What the team does for it; linked to it by standing here",
            Presence::optional,
            {},
            "initiative"},
           into_list<K, &K::initiatives>},
};

using I = Initiative;
constexpr std::array initiative_rows{
    Row<I>{{"id", Shape::id, id_text}, into<I, &I::id, &Reader::read_id>},
    Row<I>{{"title", Shape::text, "What the team does, as a direction", Presence::required},
           into<I, &I::title, &Reader::read_title>},
    Row<I>{{"supports", Shape::references, "The key results that it helps, at least one"}, read_supports},
    Row<I>{{"owner", Shape::text, "Who answers for it"}, into<I, &I::owner, &Reader::read_text>},
    Row<I>{{"due", Shape::date, "The day by which it is to be done"}, into<I, &I::due, &Reader::read_date>},
    Row<I>{{"done_when", Shape::text, "How the team knows that it is done"},
           into<I, &I::done_when, &Reader::read_text>},
    Row<I>{{"status", Shape::word, "Where it stands; planned where it is left out", Presence::optional,
            words::initiative_statuses},
           into_word<I, &I::status, InitiativeStatus::planned>},
    Row<I>{{"done_on", Shape::date, "The day on which it was done"}, into<I, &I::done_on, &Reader::read_date>},
    Row<I>{{"progress", Shape::share, "How much of it is done, from 0 to 1; never counts in a key result's progress"},
           into<I, &I::progress, &Reader::read_share>},
    Row<I>{{"was", Shape::ids, was_text}, into_texts<I, &I::was, &Reader::read_ids>},
};

}  // namespace

template <>
const Table<Objective>& table<Objective>() {
  static constexpr Table<Objective> objective{"objective", "an objective", objective_rows, {}, check_weights};
  return objective;
}

template <>
const Table<KeyResult>& table<KeyResult>() {
  static constexpr Table<KeyResult> key_result{"key_result", "a key result",   key_result_rows,
                                               {},           check_key_result, {ways, check_in_needs}};
  return key_result;
}

template <>
const Table<Initiative>& table<Initiative>() {
  static constexpr Table<Initiative> initiative{"initiative", "an initiative", initiative_rows};
  return initiative;
}

}  // namespace okr::model
