// Tables of what stands in lists: check-ins, milestones, plans, approvals, changes, health figures, rituals, the
// review.
#include <fmt/format.h>

#include <array>

#include "model/shapes.hpp"
#include "model/tables.hpp"
#include "model/words.hpp"

namespace okr::model {
namespace {

using C = CheckIn;
constexpr std::array check_in_rows{
    Row<C>{{"on", Shape::date, "The day of the measurement", Presence::required}, into<C, &C::on, &Reader::read_date>},
    Row<C>{{"value", Shape::number, "What was measured; left out only where milestones tell the progress",
            Presence::filled},
           into<C, &C::value, &Reader::read_amount>},
    Row<C>{{"confidence", Shape::share, "How sure the team is to reach the target, from 0 to 1"},
           into<C, &C::confidence, &Reader::read_share>},
    Row<C>{{"note", Shape::text, "What happened since the last check-in"}, into<C, &C::note, &Reader::read_text>},
};

using M = Milestone;
constexpr std::array milestone_rows{
    Row<M>{{"title", Shape::text, "The state that is reached", Presence::required},
           into<M, &M::title, &Reader::read_title>},
    Row<M>{{"weight", Shape::weight, "Its share of the key result, 1 where it is left out"},
           into<M, &M::weight, &Reader::read_weight>},
    Row<M>{{"due", Shape::date, "The day by which it is to be done"}, into<M, &M::due, &Reader::read_date>},
    Row<M>{{"done_on", Shape::date, "The day on which it was done"}, into<M, &M::done_on, &Reader::read_date>},
};

constexpr std::array<std::string_view, 2> bounds{"at_least", "at_most"};

/// A level needs a bound, and a band some room.
void check_keep(Reader& reader, const yaml::Node& node, Keep& keep) {
  if (keep.at_least.is_absent() && keep.at_most.is_absent()) {
    reader.add(to_place(node), "\"keep\" has neither \"at_least\" nor \"at_most\"",
               "write the level to stay at, as in \"keep: {at_least: 99.9}\"", "keep");
  }
  if (keep.at_least && keep.at_most && keep.at_least->value > keep.at_most->value) {
    reader.add(keep.at_most.span(), "\"at_most\" is below \"at_least\"", "swap the two", "at_most");
  }
}

using L = Keep;
constexpr std::array keep_rows{
    Row<L>{{"at_least", Shape::number, "The lowest value that is good", Presence::filled},
           into<L, &L::at_least, &Reader::read_amount>},
    Row<L>{{"at_most", Shape::number, "The highest value that is good", Presence::filled},
           into<L, &L::at_most, &Reader::read_amount>},
    Row<L>{{"per", Shape::word, "Makes it a rate: the level is to be held in each such window", Presence::filled,
            words::windows},
           into_word<L, &L::per, Window::day>},
};

using P = PlanPoint;
constexpr std::array plan_rows{
    Row<P>{{"on", Shape::date, "The day", Presence::required}, into<P, &P::on, &Reader::read_date>},
    Row<P>{{"value", Shape::number, "The value expected on that day", Presence::required},
           into<P, &P::value, &Reader::read_amount>},
};

using A = Approval;
constexpr std::array approval_rows{
    Row<A>{{"by", Shape::text, "Who approved it", Presence::required}, into<A, &A::by, &Reader::read_text>},
    Row<A>{{"on", Shape::date, "The day of the approval"}, into<A, &A::on, &Reader::read_date>},
};

using G = GoalChange;
constexpr std::array change_rows{
    Row<G>{{"on", Shape::date, "The day of the change", Presence::required}, into<G, &G::on, &Reader::read_date>},
    Row<G>{{"field", Shape::text, "The key that was changed", Presence::required},
           into<G, &G::field, &Reader::read_text>},
    Row<G>{{"from", Shape::text, "Its value before"}, into<G, &G::from, &Reader::read_text>},
    Row<G>{{"to", Shape::text, "Its value since"}, into<G, &G::to, &Reader::read_text>},
    Row<G>{{"why", Shape::text, "The reason"}, into<G, &G::why, &Reader::read_text>},
};

using K = Kpi;
constexpr std::array kpi_rows{
    Row<K>{{"id", Shape::id, "Its name in references"}, into<K, &K::id, &Reader::read_id>},
    Row<K>{{"title", Shape::text, "What is measured", Presence::required}, into<K, &K::title, &Reader::read_title>},
    Row<K>{{"unit", Shape::text, "What the value counts"}, into<K, &K::unit, &Reader::read_text>},
    Row<K>{{"value", Shape::number, "Where it stands today"}, into<K, &K::value, &Reader::read_amount>},
    Row<K>{{"at_least", Shape::number, "The lowest healthy value"}, into<K, &K::at_least, &Reader::read_amount>},
    Row<K>{{"at_most", Shape::number, "The highest healthy value"}, into<K, &K::at_most, &Reader::read_amount>},
};

using E = Event;
constexpr std::array event_rows{
    Row<E>{{"type", Shape::word, "Which ritual", Presence::required, words::event_types},
           into_word<E, &E::type, EventType::workshop>},
    Row<E>{{"on", Shape::date, "Its day", Presence::required}, into<E, &E::on, &Reader::read_date>},
};

using R = Review;
constexpr std::array review_rows{
    Row<R>{{"on", Shape::date, "The day of the review; with it the file is closed"},
           into<R, &R::on, &Reader::read_date>},
    Row<R>{{"worked", Shape::texts, "What worked"}, into_texts<R, &R::worked, &Reader::read_texts>},
    Row<R>{{"did_not_work", Shape::texts, "What did not work"}, into_texts<R, &R::did_not_work, &Reader::read_texts>},
    Row<R>{{"next", Shape::texts, "What the next period takes from it"}, into_texts<R, &R::next, &Reader::read_texts>},
};

}  // namespace

template <>
const Table<CheckIn>& table<CheckIn>() {
  static constexpr Table<CheckIn> check_in{"check_in", "a check-in", check_in_rows, {"checkin-invalid", "check-in "}};
  return check_in;
}

template <>
const Table<Milestone>& table<Milestone>() {
  static constexpr Table<Milestone> milestone{"milestone", "a milestone", milestone_rows, {{}, "milestone "}};
  return milestone;
}

template <>
const Table<Keep>& table<Keep>() {
  static constexpr Table<Keep> keep{"keep", "\"keep\"", keep_rows, {}, check_keep, {{}, {}, bounds}};
  return keep;
}

template <>
const Table<PlanPoint>& table<PlanPoint>() {
  static constexpr Table<PlanPoint> plan_point{"plan_point", "a point of a plan", plan_rows, {{}, "plan "}};
  return plan_point;
}

template <>
const Table<Approval>& table<Approval>() {
  static constexpr Table<Approval> approval{"approval", "\"approved\"", approval_rows, {{}, "approved "}};
  return approval;
}

template <>
const Table<GoalChange>& table<GoalChange>() {
  static constexpr Table<GoalChange> change{"change", "a change", change_rows, {{}, "change "}};
  return change;
}

template <>
const Table<Kpi>& table<Kpi>() {
  static constexpr Table<Kpi> kpi{"kpi", "a health figure", kpi_rows, {{}, "kpi "}};
  return kpi;
}

template <>
const Table<Event>& table<Event>() {
  static constexpr Table<Event> event{"event", "an event", event_rows, {{}, "event "}};
  return event;
}

template <>
const Table<Review>& table<Review>() {
  static constexpr Table<Review> review{"review", "\"review\"", review_rows, {{}, "review "}};
  return review;
}

}  // namespace okr::model
