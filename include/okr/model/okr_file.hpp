#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/language/phrase.hpp"
#include "okr/language/title_traits.hpp"
#include "okr/model/field.hpp"
#include "okr/model/period.hpp"
#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"
#include "okr/yaml/node.hpp"

namespace okr::model {

enum class ObjectiveType : std::uint8_t { committed, aspirational, learning };
enum class GoalStatus : std::uint8_t { draft, active, parked, cancelled };
enum class InitiativeStatus : std::uint8_t { planned, active, done, dropped };
enum class Cadence : std::uint8_t { weekly, biweekly, monthly, quarterly };
enum class Window : std::uint8_t { day, week, month };
enum class Visibility : std::uint8_t { open, restricted };
enum class EventType : std::uint8_t { workshop, approval, kickoff, midterm, final, other };

/// A number that a field holds. `written` is the unit that the value itself names ("30 %" -> "%"); empty where it names
/// none.
struct Amount {
  double value = 0;
  std::string unit;
};

struct CheckIn {
  Span span;
  Field<Date> on;
  Field<Amount> value;
  Field<double> confidence;  ///< 0 to 1
  Field<std::string> note;
};

struct Milestone {
  Span span;
  Field<std::string> title;
  Field<double> weight;  ///< default 1
  Field<Date> due;
  Field<Date> done_on;
};

/// A level to stay at: at least, at most, or both (a band); with `per` a rate per window.
struct Keep {
  Field<Amount> at_least;
  Field<Amount> at_most;
  Field<Window> per;
};

struct PlanPoint {
  Span span;
  Field<Date> on;
  Field<Amount> value;
};

struct Approval {
  Field<std::string> by;
  Field<Date> on;
};

/// A recorded change of a goal: `changes: [{on, field, from, to, why}]`.
struct GoalChange {
  Span span;
  Field<Date> on;
  Field<std::string> field;
  Field<std::string> from;
  Field<std::string> to;
  Field<std::string> why;
};

/// A reference as written, before anything looks it up.
struct Reference {
  std::string text;
  Span span;
};

/// The ritual of a date: in a file or in the config.
struct Event {
  Span span;
  Field<EventType> type;
  Field<Date> on;
};

/// What an objective, a key result and an initiative have in common.
struct Entity {
  Span span;             ///< its whole mapping
  bool is_whole = true;  ///< false where some of its text could not be read: what seems absent may be there
  Field<std::string> id;
  Field<std::string> title;
  Field<std::string> owner;  ///< its own; who owns it in effect is `find_owner`'s to say
  std::vector<Text> was;     ///< earlier ids
  std::string slug;  ///< its id, else its title's slug, unique among its siblings ("-2" for the second); never empty
  std::string ref;   ///< "growth/visible/conversion"
  language::Language language = language::Language::en;  ///< that its title is read in: its file's, or English
  language::Phrase phrase;                               ///< what its title says in numbers and times
  language::TitleTraits traits;                          ///< how its title is worded

  /// Where a finding on the thing as a whole stands: the title's value, else the id's, else the whole mapping.
  [[nodiscard]] Span place() const;
};

struct Initiative : Entity {
  std::vector<Reference> supports;
  bool has_supports = false;  ///< the key is there with a value, even an empty or unreadable one
  bool has_damaged_supports = false;
  Field<InitiativeStatus> status;
  Field<std::string> done_when;
  Field<Date> due;
  Field<Date> done_on;
  Field<double> progress;  ///< 0 to 1
};

/// How a key result is measured; the names are JSON's: increase, decrease, count, keep, band, rate, milestones, yes-no.
/// `unknown` where nothing says (no target), or the fields did not decode.
enum class MeasureKind : std::uint8_t { unknown, increase, decrease, count, keep, band, rate, milestones, yes_no };

/// What progress is computed from: the fields, and where they are silent what the title says without doubt
/// (`infer_from_text`).
struct Measure {
  MeasureKind kind = MeasureKind::unknown;
  std::optional<double> start;
  std::optional<double> target;
  std::string unit;              ///< of the field `unit`, else of the value, else of the text
  bool start_from_text = false;  ///< read from the title, or 0 for a count of new things
  bool target_from_text = false;
};

struct KeyResult : Entity {
  Field<std::string> metric;
  Field<std::string> unit;
  Field<Amount> start;
  Field<Amount> target;
  Field<Keep> keep;
  Field<std::vector<Milestone>> milestones;
  Field<Date> due;
  Field<double> weight;
  Field<GoalStatus> status;
  Field<std::string> status_reason;
  Field<std::string> source;
  Field<Cadence> cadence;
  Field<std::vector<PlanPoint>> plan;
  Field<Approval> approved;
  std::vector<GoalChange> changes;
  std::vector<CheckIn> check_ins;  ///< as written; order free
  Field<double> grade;
  Field<std::string> grade_note;
  std::vector<Initiative> initiatives;
  Measure measure;

  /// Neither parked nor cancelled.
  [[nodiscard]] bool is_live() const;
};

struct Objective : Entity {
  Field<std::string> why;
  Field<ObjectiveType> type;
  Field<GoalStatus> status;
  Field<std::string> status_reason;
  std::vector<Reference> aligned_to;
  bool is_aligned_to_none = false;  ///< `aligned_to: none`
  Field<double> weight;
  Field<Approval> approved;
  Field<double> grade;
  Field<std::string> grade_note;
  Span key_results_span;  ///< the value of `key_results`; empty where the key is absent
  bool has_key_results = false;
  std::vector<KeyResult> key_results;
  std::vector<Initiative> initiatives;

  /// Neither parked nor cancelled. A draft is live.
  [[nodiscard]] bool is_live() const;
  [[nodiscard]] bool is_draft() const;
};

/// A health figure beside the OKRs; never counted.
struct Kpi {
  Span span;
  Field<std::string> id;
  Field<std::string> title;
  Field<std::string> unit;
  Field<Amount> value;
  Field<Amount> at_least;
  Field<Amount> at_most;
};

/// At the close: what the period taught.
struct Review {
  Field<Date> on;
  std::vector<Text> worked;
  std::vector<Text> did_not_work;
  std::vector<Text> next;
};

/// One `*.okr.yaml`: one team's OKRs for one period, as far as it could be read, with every value's place and what is
/// wrong with its form.
struct OkrFile {
  SourceFile source{"", ""};
  std::vector<Diagnostic> findings;  ///< of yaml, structure-schema, and of values that did not decode
  std::vector<yaml::Comment> comments;
  bool is_whole = true;
  language::Language language = language::Language::en;  ///< of its titles
  bool is_language_given = false;                        ///< by the key `language` or the config
  language::Detection detection;                         ///< meaningful where no `language` was given

  std::string team;  ///< `team`, else the file's stem
  Field<std::string> team_field;
  Field<std::string> name;
  Field<std::string> level;
  Field<Period> period;
  Field<std::string> owner;
  Field<std::string> contact;
  Field<Visibility> visibility;
  Field<std::string> visibility_reason;
  Field<Approval> approved;
  std::vector<Objective> objectives;
  bool has_objectives = false;          ///< the key is there
  Span objectives_key;                  ///< the key `objectives` itself: findings that are said once a file stand here
  std::vector<Initiative> initiatives;  ///< of the file's top level
  std::vector<Kpi> kpis;
  std::vector<Event> events;
  Field<Review> review;

  /// `review: {on: ..}` stands: lint says of it only what breaks it or the workspace.
  [[nodiscard]] bool is_closed() const { return review && static_cast<bool>(review->on); }
};

}  // namespace okr::model
