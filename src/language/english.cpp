#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr Words words[] = {
    {Word::number,
     "two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, thirteen=13, "
     "fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30, forty=40, "
     "fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, hundred=100, thousand=1000, dozen=12"},
    {Word::zero, "zero=0"},
    {Word::weak, "one=1, a=1, an=1"},
    {Word::bare_one, "one"},
    {Word::floor_one, "one"},
    {Word::once, "once=1, twice=2, thrice=3"},
    {Word::scale,
     "hundred=1e2, thousand=1e3, k=1e3, million=1e6, millions=1e6, m=1e6, mn=1e6, mio=1e6, mill=1e6, mil=1e6, mm=1e6, "
     "billion=1e9, billions=1e9, bn=1e9, b=1e9, trillion=1e12, tn=1e12, dozen=12"},
    {Word::fraction,
     "half of=0.5, half the=0.5, one half=0.5, by half=0.5, in half=0.5, a third of=0.3333333333333333, one "
     "third=0.3333333333333333, one-third=0.3333333333333333, by a third=0.3333333333333333, two "
     "thirds=0.6666666666666666, two-thirds=0.6666666666666666, a quarter of the=0.25, a quarter of all=0.25, a "
     "quarter of our=0.25, by a quarter=0.25, one quarter of=0.25, three quarters of=0.75, three-quarters=0.75, a "
     "fifth "
     "of=0.2, one fifth=0.2, one-fifth=0.2, a tenth of=0.1, one tenth=0.1, one-tenth=0.1, half a million=5e5, half a "
     "billion=5e8"},
    {Word::multiplier,
     "double=2, doubled=2, doubling=2, doubles=2, halve=0.5, halved=0.5, halving=0.5, halves=0.5, triple=3, tripled=3, "
     "tripling=3, treble=3, quadruple=4, quadrupled=4, twofold=2, threefold=3, fivefold=5, tenfold=10, twice as "
     "many=2, twice as much=2, twice as fast=2, twice as=2"},
    {Word::multiplier_stop,
     "down, check, checks, checked, click, materiality, entry, dip, bottom, opt, opt-in, digit, digits, standard, "
     "standards, counting"},
    {Word::percent,
     "percent, per cent, pct, percentage, percentage points, percentage point, percentage-points, pp, ppt, pps, ppts, "
     "bps, basis points, % points, % point, %-points, %-point, %p"},
    {Word::from, "from, up from, down from"},
    {Word::to, "to, down to"},
    {Word::by, "by, by half, by a third, by a quarter, in half"},
    {Word::floor,
     "at least, minimum, minimum of, a minimum of, min, over, above, more than, no less than, no fewer than, not less "
     "than, exceed, exceeds, exceeding, greater than, larger than, higher than, better than, faster than, longer than, "
     "beyond, north of, upwards of, at minimum"},
    {Word::ceiling,
     "at most, maximum, maximum of, a maximum of, max, under, below, less than, fewer than, lower than, shorter than, "
     "no more than, never more than, not more than, no longer than, within, smaller than"},
    {Word::up_to, "up to, as many as"},
    {Word::approximate,
     "about, around, approximately, roughly, circa, ca, ca., approx, approx., some, nearly, almost, or so, close to, "
     "just over, just under"},
    {Word::floor_after, "or more, or better, or higher, or above, and above, or over, and over, or greater, and up"},
    {Word::ceiling_after, "or less, or fewer, or lower, or below, and below, or faster"},
    {Word::filler,
     "the, a, an, our, its, an average of, average, today's, todays, current, currently, a total of, total, a score "
     "of, "
     "a rating of, roughly, only, just, of, baseline, a baseline of, another, other, last year's, last quarter's"},
    {Word::times, "times, time, fold"},
    {Word::out_of, "of, out of, out of every, in, in every, of every"},
    {Word::out_of, "of our, of the, out of our, out of the"},
    {Word::of, "of our, of the, out of our, out of the"},
    {Word::of, "of"},
    {Word::conjunction, "and, or"},
    {Word::month,
     "january=1, february=2, march=3, april=4, may=5, june=6, july=7, august=8, september=9, october=10, november=11, "
     "december=12"},
    {Word::short_month,
     "jan=1, jan.=1, feb=2, feb.=2, mar=3, mar.=3, apr=4, apr.=4, jun=6, jul=7, aug=8, aug.=8, sep=9, sept=9, sep.=9, "
     "sept.=9, oct=10, oct.=10, nov=11, nov.=11, dec=12, dec.=12"},
    {Word::doubtful_month, "may, march, mar, jan, jun, dec, sep, april, june, august"},
    {Word::weekday,
     "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, "
     "fridays, saturdays, sundays"},
    {Word::week, "week, weeks, wk, cw"},
    {Word::time_unit,
     "day=1, days=1, week=7, weeks=7, month=30, months=30, quarter=91, quarters=91, year=365, years=365, cycle=91, "
     "cycles=91, period=91, half-year=182, trimester=91, sprint=14, sprints=14, fortnight=14, weekday=1, weekdays=1, "
     "workday=1, workdays=1, night=1, nights=1, semester=182, season=91, tertial=121, term=121, decade=3650, "
     "weekend=2, yr=365, yrs=365, morning=1, evening=1"},
    {Word::small_unit,
     "hour=3600, hours=3600, minute=60, minutes=60, second=1, seconds=1, ms=0.001, milliseconds=0.001, "
     "millisecond=0.001, hrs=3600, hr=3600, min=60, mins=60, sec=1, secs=1, h=3600, s=1"},
    {Word::year_part, "quarter, half, half of, half the, tertial, trimester, tertile"},
    {Word::ordinal,
     "first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, initial=1, "
     "final=4"},
    {Word::definite, "the, our, its"},
    {Word::relative,
     "next, this, current, past, coming, upcoming, following, last, previous, the next, the current, the last, the "
     "past, the coming, the upcoming, the following, the previous, the first, this coming, trailing, rolling, "
     "remaining, the remaining, the rest of the, the rest of this, prior, the prior, preceding, the "
     "preceding"},
    {Word::past, "last, previous, the previous, prior, the prior, preceding, the preceding"},
    {Word::following, "next, the next, upcoming, the upcoming, the following, the coming"},
    {Word::season, "in half a year, within half a year"},
    {Word::gauge, "scale"},
    {Word::initial, "the first"},
    {Word::each,
     "every, each, per, every other, each and every, every second, every single, any given, in any given, in a given"},
    {Word::qualifier,
     "calendar, financial, fiscal, business, working, consecutive, full, whole, straight, successive, rolling, entire, "
     "consecutive business, school, academic, budget, planning, more"},
    {Word::deadline,
     "by, before, until, till, within, during, throughout, in, on, no later than, not later than, over the course of, "
     "in the course of, through, for, over, as of, ahead of, prior to, at, due, from, starting, between, around, "
     "latest, at the latest by, by the latest, since, until the end of"},
    {Word::before,
     "by, before, until, till, no later than, not later than, ahead of, prior to, due, latest, at the latest by, due "
     "by, "
     "due on"},
    {Word::within,
     "within, in, inside, in under, in less than, over the course of, in the course of, for, for at least, during, "
     "throughout, for a minimum of, in at most, in just, in only, within a period of, within at most"},
    {Word::end_of,
     "by the end of, at the end of, before the end of, end of, by end of, by end, the end of, by close of, at close "
     "of, "
     "by the close of, start of, by the start of, at the start of, before the start of, the start of, beginning of, by "
     "the beginning of, at the beginning of, the beginning of, middle of, the middle of, mid, early, late, end, start, "
     "halfway through, the first half of, the second half of, the first part of"},
    {Word::frequency,
     "daily, weekly, biweekly, bi-weekly, fortnightly, monthly, bimonthly, bi-monthly, quarterly, annually, yearly, "
     "annual, hourly, p.a., p.a, twice-weekly, semi-annually, half-yearly, bi-annually, biannually, per annum, "
     "nightly, "
     "once-weekly, year-round"},
    {Word::anchor,
     "year-end, yearend, year end, quarter-end, quarter end, month-end, month end, ye, qe, christmas, easter, summer, "
     "autumn, winter, spring, midsummer, new year, new year's, new year's eve, end-of-year, end-of-quarter, mid-year, "
     "midyear, mid-quarter, fall, thanksgiving, black friday, today, tomorrow, half-time, midterm"},
    {Word::event, "launch, go-live, kickoff, kick-off, release, rollout"},
    {Word::fixed_anchor,
     "year's end, the year's end, quarter's end, the quarter's end, month's end, eoy, eoq, eom, eow, eofy, ytd, qtd, "
     "mtd, year to date, year-to-date, this far this year, tomorrow, end of year, "
     "end of quarter, end of month"},
    {Word::year_word,
     "in, by, before, until, till, of, for, during, through, to, from, since, year, fy, end, early, late, mid, spring, "
     "summer, autumn, fall, winter, and, vs, calendar, fiscal, the, within, by end, by end of, end of, throughout, "
     "than, "
     "goal, goals, target, targets, plan, strategy, roadmap, vision, agenda, budget, okr, okrs, edition, between, on, "
     "with, compared to, compared with, versus"},
    {Word::calendar_word,
     "in, before, until, till, during, since, throughout, fy, year, by end, by end of, end of, by the end of, before "
     "the "
     "end of, fiscal, calendar, no later than, spring, summer, autumn, winter, mid, early, late, end"},
    {Word::compare,
     "than, vs, vs., versus, compared to, compared with, compared against, relative to, against, since, in "
     "comparison with, in comparison to, from last year, over last year, on last year, unlike"},
    {Word::celebrate, "celebrate, celebrating, mark, honour"},
    {Word::all, "all, all of the, both"},
    {Word::clock, "o'clock, am, pm, a.m., p.m."},
    {Word::rank, "number, no., nr, nr., rank, ranked, position, place, spot, no"},
    {Word::top, "top"},
    {Word::label,
     "issue, issues, bug, pr, ticket, version, release, releases, day, phase, phases, stage, step, steps, level, "
     "levels, tier, tiers, class, category, "
     "module, wave, part, chapter, section, article, sprint, gate, zone, building, room, line, type, grade, series, "
     "generation, gen, appendix, priority, goal, sdg, milestone, route, area, scope, layer, rev, revision, figure, "
     "table, page, paragraph, point, item, episode, season, volume, unit, team, option, iteration, batch, cohort, "
     "track, web, horizon, pillar, objective, initiative, sev, severity, size, mark"},
    {Word::label_verb, "release, releases, stage, grade, level, route, page, team, track, mark, batch"},
    {Word::year_noun,
     "budget, plan, strategy, roadmap, target, targets, goal, goals, season, report, results, edition, campaign, "
     "cohort, forecast, okr, okrs, election, program, programme, vision, audit, level, levels, baseline, figures, "
     "numbers, agenda, review, kickoff, models, model"},
    {Word::version, "version, release, releases, v, v., section, chapter, rev, revision, release candidate, web"},
    {Word::age, "year-olds, year-old, y/o, aged, ages, age, years old, year old, year olds, years of age"},
    {Word::age_intro, "aged, age, ages, age group, ages of, ages between"},
    {Word::person,
     "people, women, men, adults, children, kids, youth, seniors, girls, boys, persons, students, teenagers, teens, "
     "everyone, anyone, those"},
    {Word::function,
     "one in a million, a thousand times, and, or, but, by, in, on, at, to, of, for, with, from, the, a, an, we, is, "
     "are, will, shall, must, has, have, as, "
     "so, that, than, per, with, without, through, across, before, after, until, while, when, who, which, our, this, "
     "these, then, due, via, be, vs, because, not, its, their, it, they, was, were, if, how to, in order to, so as to, "
     "such as, e.g., i.e., incl., including, within, into, onto, over, under, among, between, during, should, would, "
     "can, could, each, every, all, both, where, whose, once we, up to date, thanks to, based on, due to, about, "
     "above, "
     "below, at, plus, excluding, instead, only, also, either, again, still, throughout, toward, towards, against, i, "
     "you, us, he, she, you'll, we'll, there, here, been, being, had, do, does, did, may, might, or so, etc, etc., "
     "measured, compared, reached, achieved, than, until"},
    {Word::metric_name,
     "star, stars, score, index, rating, nps, csat, ces, grade, rate, ratio, value, level, points, kpi, score:, "
     "average, median, "
     "mean, count, users, customers, revenue, arr, mrr"},
    {Word::gain,
     "win, wins, won, gain, gained, get, gets, receive, received, acquire, acquired, attract, attracted, earn, earned, "
     "obtain, secure, secured, collect, collected, generate, generated, sign, signed, sign up, hire, hired, recruit, "
     "recruited, land, landed, close, closed, onboard, onboarded, add, added, launch, launched, publish, published, "
     "ship, shipped, deliver, delivered, book, booked, sell, sold, open, opened, complete, completed, conduct, "
     "conducted, run, host, hosted, hold, held, organise, organised, organize, organized, write, written, create, "
     "created, release, released, establish, established, train, trained, interview, interviewed, raise $"},
    {Word::fresh, "new, brand-new, additional, extra, net new, net-new"},
    {Word::modal, "we, will, shall, to, our, must, should, we'll, i, team, that"},
    {Word::not_one,
     "the, no, any, number, for, to, this, that, each, every, which, day, another, as, some, not, only, from, square, "
     "phase, step, level, version, chapter, episode, part, stage, week, day, plan, category, into, season, no., class"},
    {Word::one_idiom,
     "of, place, page, time, team, stop, way, click, voice, another, by, on, size, or, and, to, another's, source, "
     "view, "
     "roof, day, hand, platform, go, company, brand, thing, language"},
    {Word::zero_idiom, "trust, waste, touch, carbon, emission, knowledge, day, sum, to, tolerance, hour, based, in"},
    {Word::quantity,
     "significantly, substantially, considerably, several, many, a few, more, fewer, better, good, optimal, "
     "sufficient, "
     "adequate, appropriate, faster, higher, lower, regularly, often"},
};

constexpr std::string_view change_verbs =
    "increas*, grow*, rais*, boost*, lift*, expand*, accelerat*, exceed*, strengthen*, reduc*, decreas*, cut, cuts, "
    "cutting, lower, lowers, lowered, lowering, shrink*, minimi*, drop, drops, dropped, shorten*, trim, slash*, "
    "limit*, improv*, rise, rises, rising, fall, falls, extend*, climb*, push*, drive*, speed, narrow*, enhanc*, "
    "declin*, advanc*, elevat*, ramp*, broaden*, uplift, double, diversif*, down, halve, stretch, optimi*, deepen*";

constexpr std::string_view target_verbs =
    "gain, gains, gained, reach, reaches, reached, achiev*, bring, brings, brought, mov*, chang*, shift*, go, goes, "
    "get, gets, take, keep, keeps, hit, scale, scaling, maintain*, land, hold, beat, level";

constexpr std::string_view occasions =
    "meeting, meetings, session, sessions, call, calls, review, reviews, standup, stand-up, standups, stand-ups, sync, "
    "syncs, workshop, workshops, newsletter, newsletters, post, posts, tweet, tweets, update, updates, demo, demos, "
    "retro, retros, retrospective, retrospectives, check-in, check-ins, checkin, checkins, interview, interviews, "
    "training, trainings, webinar, webinars, event, events, deploy, deploys, deployment, deployments, survey, surveys, "
    "audit, audits, meetup, meetups, visit, visits, cadence, rhythm, basis, releases, retraining, conversations, "
    "talks, "
    "1:1s, gatherings, walkthroughs, drills, backups, coaching, mentoring, pulse, one-on-ones";

constexpr std::string_view markers =
    "the, of, by, increase, reduce, and, with, our, from, improve, customers, customer, users, new, for, in, to, an, "
    "is, are, we, at, grow, launch, build, create, more, that, all, on, as, become, make, get, team, teams, quarter, "
    "end, least, per, week, every, better, rate, number, support, deliver, their, have, be, time, product, people, "
    "across, win, reach, sign, month, year, revenue, market, before, within, lead, ship, hire, publish, growth, "
    "average, score, this, next, through, into, use, data, first, most, help, between, without, than, or, best, raise, "
    "cut, achieve, ensure, keep, double, employees, business, company, sales, service, quality, work, world";

}  // namespace

constinit const LanguageData english{
    .language = Language::en,
    .decimal_sign = '.',
    .group_sign = ',',
    .has_day_behind_month = true,
    .has_letter_k = false,
    .words = words,
    .unit_joiner = "",
    .change_verbs = change_verbs,
    .target_verbs = target_verbs,
    .occasions = occasions,
    .end_suffixes = "",
    .label_endings = "",
    .markers = markers,
    .letters = "",
};

}  // namespace okr::language
