#include "language/wording_data.hpp"

namespace okr::language {
namespace {

constexpr WordingRow rows[] = {
    {Wording::up,
     "increase, grow, raise, boost, lift, gain, expand, double, triple, accelerate, exceed, attract, acquire, win, "
     "earn, receive, obtain, add, collect, generate"},
    {Wording::down,
     "reduce, decrease, cut, lower, shrink, minimise, minimize, halve, drop, shorten, eliminate, bring down, trim, "
     "slash, limit, get down"},
    {Wording::hold, "maintain, keep, hold, sustain, retain, stay, preserve, remain"},
    {Wording::no_direction, "improve, move, change, shift, go, take, strengthen"},
    {Wording::reach, "reach, achieve, hit, get, secure"},
    {Wording::up_to, "up to, as many as"},
    {Wording::baseline,
     "than, over, vs, versus, compared, compared to, compared with, relative to, against, since, as of, from, level, "
     "levels, baseline, "
     "last seen, lost, unlike"},
    {Wording::deadline, "by, before, until, till, no later than, not later than, within, due, latest"},
    {Wording::inside, "in, during, throughout, over"},
    {Wording::horizon, "for, to, towards, toward"},
    {Wording::share,
     "share, shares, proportion, fraction, uptime, availability, attendance, accuracy, punctuality, satisfaction, "
     "csat, adherence, pass rate, success rate, response rate, completion rate, open rate, reply rate, approval rate, "
     "hit rate, conversion rate, error rate, failure rate, acceptance rate, test coverage, code coverage"},
    {Wording::part_of, "of, out of"},
    {Wording::exceedable,
     "budget, budgets, target, targets, goal, goals, plan, quota, quotas, forecast, baseline, last, previous, prior, "
     "today's, current, level, levels, net, growth, capacity, norm, benchmark, average, today, now"},
    {Wording::lower_is_better, "rank, ranks, ranking, rankings, position, place, placing, placement"},
    {Wording::duration,
     "day, days, hour, hours, hr, hrs, h, minute, minutes, min, mins, second, seconds, sec, secs, s, ms, millisecond, "
     "milliseconds, week, weeks, month, months, year, years"},
    {Wording::pace, "speed, velocity, pace, tempo, cadence, frequency, every, each"},
    {Wording::conjunction, "and, plus, as well as, while, or"},
    {Wording::clause, "so, such that, by, through, via, thereby, thus, with which, making, while"},
};

}  // namespace

constinit const WordingData english_wording{
    .endings = "s, es, ed, d, ing, e>ing, y>ies, y>ied, +ed, +ing",
    .irregular =
        "grow=grew grown, win=won, get=got gotten, bring=brought, keep=kept, hold=held, shrink=shrank shrunk, go=goes "
        "went gone, take=took taken, cut=cut, hit=hit",
    .skipped = "we, will, shall, to, our, must, should, we'll",
    .rows = rows,
};

}  // namespace okr::language
