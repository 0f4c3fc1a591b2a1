#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::yaml_conflict_markers{
    .group = Group::yaml,
    .reach = Reach::everywhere,
    .summary = "a file has no merge conflict left in it",
    .why = "Between the markers two versions of one goal stand side by side: somebody has to choose.",
    .source = "git-merge(1), how conflicts are presented",
    // Not raw strings: a marker at a line's beginning would look like a conflict in this very file.
    .bad =
        "title: Raise the number of repeat orders\nstart: 900\n"
        "⟦<<<<<<< HEAD\ntarget: 1500\n=======\ntarget: 1400\n>>>>>>> winter⟧\n",
    .good = "title: Raise the number of repeat orders\nstart: 900\ntarget: 1500\n",
    .nordic = "nb",
    .nordic_bad =
        "title: Øke antall gjenkjøp\nstart: 900\n"
        "⟦<<<<<<< HEAD\ntarget: 1500\n=======\ntarget: 1400\n>>>>>>> vinter⟧\n",
    .nordic_good = "title: Øke antall gjenkjøp\nstart: 900\ntarget: 1500\n",
};

}  // namespace okr::lint
