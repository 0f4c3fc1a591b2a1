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
    {Wording::hedge,
     "figure out, work with, working with, reach out, reaching out, move towards, moving towards, work on, "
     "working on, work towards, try to, attempt to, strive to, seek to, aim to, aim for, focus on, focusing "
     "on, contribute to, be involved in, continue to, keep working, strengthen the work, pay attention to, "
     "look at, focus more on, focusing more on, work more on, work more with, work harder on"},
    {Wording::helping, "help with, help to, assist with, facilitate, consult on"},
    {Wording::infinitive_mark, "to"},
    {Wording::wish, "have"},
    {Wording::subject, "we, i"},
    {Wording::placeholder_subject, "there"},
    {Wording::looking, "explore, consider, investigate, look into, participate in, take part in"},
    {Wording::hedge_phrase,
     "as far as possible, as much as possible, as needed, where appropriate, if possible, and so on, etc, or "
     "so, whenever possible, where possible"},
    {Wording::adverb, "over time, in the long run, *ly, further, also, still, always, then, please"},
    {Wording::empty_head,
     "get better at, become better at, be better at, improve at, do more of, do less of, be the best we can"},
    {Wording::short_head, "do better, be more, improve, enhance, optimise, optimize, better, upgrade, strengthen"},
    {Wording::activity,
     "launch, implement, roll out, deploy, migrate, conduct, host, organise, organize, arrange, complete, "
     "finish, start, begin, set up, write, publish, release, ship, design, prepare, plan, analyse, analyze, "
     "assess, research, investigate, explore, review, evaluate, document, map, draft, train, attend, "
     "participate, consult, coordinate, discuss, meet, send, email, call, interview, test, present, update, "
     "upgrade, install, produce, continue, record, revise, define, describe, implementation of, completion of, "
     "participation in, rollout of, roll-out of, organisation of, preparation of"},
    {Wording::making, "make, do, help, support, run, hold"},
    {Wording::building, "build, create, develop, deliver, establish, introduce, hire, recruit, onboard, sign"},
    {Wording::steady, "maintain, continue, keep doing, keep up, carry on, sustain"},
    {Wording::steady_phrase, "as usual, business as usual, stay the course, as before, as it is today"},
    {Wording::everything,
     "everything, everywhere, all areas, in all areas, every aspect, all aspects, everyone everything, the "
     "whole company, across the board"},
    {Wording::errand,
     "call, ring, phone, email, e-mail, mail, ping, text, ask, remind, book, schedule, print, reply, order, "
     "check, meeting with, send email, send an email, follow up with"},
    {Wording::chore, "fix, tidy, buy"},
    {Wording::errand_word, "todo, to-do, remember to, don't forget, asap"},
    {Wording::errand_mark, "todo, to do, to-do"},
    {Wording::routine,
     "business as usual, bau, day-to-day, daily operations, weekly meeting, weekly meetings, status meeting, "
     "status meetings, standup, standups, stand-up, stand-ups, on-call, payroll, invoicing, routine, routines, "
     "keep the lights on, maintenance"},
    {Wording::meeting, "meeting, meetings, sync, syncs, check-in, check-ins"},
    {Wording::upkeep, "hold, run, do, attend, continue, keep, keep doing, have, perform, handle"},
    {Wording::survey,
     "survey, surveys, questionnaire, questionnaires, poll, polls, nps, enps, csat, ces, satisfaction score, "
     "satisfaction scores"},
    {Wording::state, "has, have, is, are, currently, today"},
    {Wording::homograph,
     "*ing, supported, attend, call, complete, deploy, design, document, draft, email, finish, help, hold, host, "
     "install, "
     "interview, launch, make, map, plan, present, produce, record, release, report, research, review, run, "
     "send, set, ship, start, support, survey, test, train, update, upgrade, training, testing, planning, "
     "meeting, meetings, mailing, mailings, drafting, shipping, beginning, building, text, book, mail, ring, "
     "fix, order, print, check, phone, schedule, reply, boost, increase, cut, drop, shift, change, limit, "
     "lift, gain, move, sign, double, hit, reach, calls, designs, documents, drafts, emails, helps, interviews, "
     "launches, maps, plans, records, releases, reports, researches, reviews, runs, ships, starts, supports, surveies, "
     "tests, trains, updates, upgrades, orders, prints, checks, texts, books, mails, rings, fixes, phones, schedules, "
     "replies, boosts, increases, cuts, drops, shifts, changes, limits, lifts, gains, moves, signs"},
    {Wording::noun_sign,
     "that, which, who, accuracy, adoption, attendance, backlog, base, budget, calls, capacity, cases, completion, "
     "conversion, "
     "cost, costs, count, coverage, csat, cycle, downloads, duration, errors, failures, frequency, hours, "
     "latency, lead, load, nps, opens, pipeline, quality, queue, rate, rates, requests, revenue, satisfaction, "
     "score, scores, sessions, share, signups, spend, success, throughput, ticket, tickets, time, times, "
     "uptime, usage, velocity, visits, volume, from, per, below, above, under, among, <, >, is, are, was, "
     "were, has, have, drop, drops, fall, falls, stays, takes"},
    {Wording::idiom, "at least, at most, support for, call for, need for"},
    {Wording::bound, "over, under, below, above, at, on, within, between, steady, stable, up, down"},
    {Wording::determiner,
     "the, a, an, all, every, everyone, everybody, each, both, them, our, its, their, this, that, these, those, his, "
     "her, my, your"},
    {Wording::nominal_of, "of"},
};

}  // namespace

constinit const WordingData english_wording{
    .endings = "s, es, ing, e>ing, y>ies, +ing",
    .participles = "ed, d, y>ied, +ed",
    .head_endings = "",
    .irregular =
        "grow=grew grown, win=won, get=got gotten, bring=brought, keep=kept, hold=held, shrink=shrank shrunk, go=goes "
        "went gone, take=took taken, cut=cut, hit=hit, write=wrote written, run=ran, make=made, do=did done, "
        "begin=began begun, send=sent, meet=met, set=set, read=read, seek=sought, strive=strove striven, buy=bought, "
        "build=built, think=thought, be=being",
    .skipped = "we, will, shall, to, our, must, should, we'll, we're, are, am, i",
    .rows = rows,
};

}  // namespace okr::language
