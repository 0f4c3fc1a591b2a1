#include "lint/mends.hpp"
#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::structure_schema{
    .group = Group::structure,
    .reach = Reach::everywhere,
    .summary = "a file has the keys of the format, and each holds what it is for",
    .why =
        "A misspelt key is silently no key at all: the target that nobody reads, the check-in that counts for "
        "nothing. Keys that begin with `x-` are the team's own.",
    .source = "okr.yaml(5)",
    .bad = R"(title: Become the parcel service that people recommend
⟦onwer⟧: Mona Dahl)",
    .good = R"(title: Become the parcel service that people recommend
owner: Mona Dahl)",
    .nordic = "nn",
    .nordic_bad = R"(title: Bli budtenesta som folk rår andre til å bruke
status: ⟦aktiv⟧)",
    .nordic_good = R"(title: Bli budtenesta som folk rår andre til å bruke
status: active)",
    .fix =
        "writes days as 2026-11-30; with --today turns `current` into a check-in of that day; unsafe: writes a "
        "misspelt key as meant",
    .find_fix = mend_schema,
};

}  // namespace okr::lint
