#include <array>

#include "cli/help_text.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view format_text =
    R"(One file holds one team's OKRs for one period. It is named *.okr.yaml or *.okr.yml, or as the config's "files" say.

    okr: 1                          # the format's version
    team: growth                    # else the file's name
    period: 2026-Q4                 # 2026, 2026-H2, 2026-T3, 2026-Q4, 2026-11, or {start: .., end: ..}
    owner: Kari                     # of all that names no other
    objectives:                     # where you want to be, in words: no numbers
      - id: loved                   # needed once something refers to it
        title: Become the shop that cyclists come back to
        why: New customers cost more than loyal ones
        type: committed             # or aspirational, learning
        aligned_to: company/growth  # the goal above it
        key_results:                # how you know: a number and a time each
          - id: returning
            title: Raise the share of customers who return from 30 % to 40 % by the end of the quarter
            unit: "%"
            start: 30
            target: 40
            check_ins:
              - {on: 2026-10-12, value: 32, confidence: 0.6, note: "The reminder works"}
          - title: Keep the workshop's waiting time at 5 days or less
            keep: {at_most: 5}      # or at_least, or both
          - id: web-shop
            title: Open the web shop by 15 December
            milestones: [{title: Prices}, {title: Payment, weight: 2, done_on: 2026-11-02}]
    initiatives:                    # what you do: here, in an objective or in a key result
      - title: Send every customer a reminder of the yearly service
        supports: [returning, web-shop]   # the key results that it is to move
        owner: Ola
        due: 2026-11-15
        status: active              # planned, active, done or dropped

A key result is measured in one of three ways: start and target, keep, or milestones. Keys that begin with "x-" are your own.)";

constexpr std::string_view rules_text =
    R"(Every finding names its rule in brackets: error[kr-missing-number]. "okr explain" lists the rules, "okr explain RULE" says what one asks and why.

An error is wrong or can't be measured, a warning is very likely a weak OKR, a note is advice. The config sets how strict okr is, for all files or for some:

    profile: starter                # then standard, then strict
    rules: {kr-missing-start: error, structure-kr-count: off}
    overrides:
      - paths: ["okrs/people/**"]
        rules: {initiative-unlinked: warning}

A comment in a file takes findings out, each by the name of its rule, and says why. At a line's end it is for what stands on that line, on a line of its own for what follows and all in it, before the first key with "ignore-file" for the whole file:

      - title: Open the web shop            # okr: ignore[kr-missing-number] it opens or it does not
      # okr: ignore[kr-missing-start, kr-missing-target] until 2026-12-01: the survey is under way
      - title: Raise the share of customers who return

    # okr: ignore-file[structure-kr-count] a trial

The names are those of rules, groups ("key-result") and beginnings ("kr-*"). A comment that takes nothing out, is misspelt or past its day is a finding itself, which no comment takes out. "okr lint --add-ignore" writes such comments for all that is found.

Rules that depend on the day run only with --today or OKR_TODAY, so that the same files give the same answer for ever.)";

constexpr std::string_view dates_text =
    R"(In files a date is written as 2026-11-22, and a period in one of these ways:

    2026               a year
    2026-H2            a half
    2026-T3            a third, four months
    2026-Q4            a quarter
    2026-11            a month
    {start: 2026-09-01, end: 2026-12-15}
                       any other; both days count

Where the config sets year_starts: 07-01, years, halves, thirds and quarters begin there, and a year goes by the year that it begins in. Filters and flags also know "Q4 2026", "4. kvartal 2026" and "oktober 2026".

On the command line --on takes what people say, in the five languages: 2026-11-20, yesterday, monday (the last one), "3 days ago", "i går", "20 nov".

Where an initiative or a key result has no due, it is to be done by the end of its period. A check-in is of a day within the period, and not of one to come.

Commands that show or write take the clock's day as today. --today 2026-11-22 or OKR_TODAY sets another, for all that depends on the day, and every status says which day it is of. okr lint runs its rules of the clock only with one of them; --today now is the clock's day.)";

constexpr std::string_view filters_text =
    R"(Words behind the command say which key results it is about. They hold together:

    team:growth        the team, by its slug or name
    level:department   the level of the file
    owner:ola          who owns it; "ola" is also "Ola Berg"
    status:behind      not-started, no-data, on-track, behind, off-track, achieved or missed
    period:2026-Q4     files of this period, closed ones too; without, the periods that contain the day
    stale:14d          no check-in for so long; days (d) or weeks (w)
    type:aspirational  committed, aspirational or learning
    checkout           what a title or a reference contains

A comma means or: team:growth,ops. A minus in front means not: -status:achieved, -checkout. --mine stands for owner: with git's user.name and user.email.)";

constexpr std::string_view exit_codes_text = R"(They are the same in every format.

    0   did its work; for lint: nothing at or above --fail-on
    1   findings at or above --fail-on; for status --exit-code: something is off track
    2   could not do the job: a wrong flag or config, a missing path, no OKR file, an unreadable file
    3   refused a change, to lose nothing: a file in use, changed meanwhile, or no safe edit; nothing was written

Invalid YAML is a finding (1). A reader of the output that goes away early is no error; a full disk is (2).)";

constexpr std::string_view environment_text = R"(Flags come before variables.

    OKR_TODAY          the day it is, as --today
    OKR_CONFIG         the config, as --config
    NO_COLOR           no colour
    CLICOLOR_FORCE, FORCE_COLOR
                       colour off a terminal, too
    TERM=dumb          no colour; of the editors below not VISUAL
    COLUMNS            the width of a terminal that does not tell its own
    LC_ALL, LC_CTYPE, LANG
                       plain characters where the locale is not UTF-8; the language of what okr init writes
    GIT_EDITOR, VISUAL, EDITOR
                       the editor of okr edit and okr check-in --edit, as git reads them
    XDG_STATE_HOME, HOME
                       without git, where okr notes what it wrote, for okr undo
    GITHUB_ACTIONS     true: okr lint writes annotations, too
    GITHUB_BASE_REF, CI_MERGE_REQUEST_DIFF_BASE_SHA
                       what okr lint --since auto compares with

okr reads no other variable, opens no network connection, and starts no program but git and that editor.)";

constexpr std::string_view ci_text =
    R"(A pull request is told what it brings that is wrong, and nothing else:

    okr lint --since origin/main

--since compares with the common ancestor of that revision and HEAD, so the clone needs its history (fetch-depth: 0, GIT_DEPTH: "0"). --since auto takes the base that the pipeline names: GITHUB_BASE_REF or CI_MERGE_REQUEST_DIFF_BASE_SHA. What was there before, was moved or was renamed is not new.

On GitHub, a step of a workflow that runs on pull_request:

    - uses: actions/checkout@v4
      with: {fetch-depth: 0}
    - uses: OWNER/okr@v1            # where you keep okr
      with: {fail-on: error, sarif: okr.sarif}

With GITHUB_ACTIONS=true a plain "okr lint" writes annotations, too. On GitLab, take the job of ci/gitlab.yml: it writes --format gitlab and --format junit for the merge request.

As a hook of pre-commit, in .pre-commit-config.yaml:

    repos:
      - repo: URL-OF-OKR
        rev: v0.1.0
        hooks: [{id: okr-lint}]

Without pre-commit, "okr lint" as .git/hooks/pre-commit does the same.

A job passes with 0. It fails with 1 where something is at or above --fail-on (error unless told), and with 2 where okr could not do its work. okr status --exit-code fails with 1 where something is off track.

The same files give the same answer on any day: rules of the clock run only with --today or OKR_TODAY. okr never asks off a terminal, and opens no network connection.)";

constexpr std::array topics = {
    Topic{"format", "how an OKR file is written", format_text},
    Topic{"rules", "what lint asks, and how to ask for more or less", rules_text},
    Topic{"dates", "days and periods, and which day it is", dates_text},
    Topic{"filters", "which key results a command is about", filters_text},
    Topic{"exit-codes", "what okr returns to the shell", exit_codes_text},
    Topic{"environment", "the variables that okr reads", environment_text},
    Topic{"ci", "okr in pipelines and before commits", ci_text},
};

}  // namespace

std::span<const Topic> all_topics() { return topics; }

}  // namespace okr::cli
