#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::yaml_syntax{
    .group = Group::yaml,
    .reach = Reach::everywhere,
    .summary = "a file is YAML: quotes are closed, blanks indent, a colon in a text stands in quotes",
    .why = "What is no YAML can't be read by any tool, and what almost is gets read as something else.",
    .source = "YAML 1.2",
    .bad = R"(title: Become the parcel service that people recommend
owner: ⟦@mona⟧)",
    .good = R"(title: Become the parcel service that people recommend
owner: "@mona")",
    .nordic = "nb",
    .nordic_bad = R"(title: Bli budtjenesten som folk anbefaler
owner: ⟦@mona⟧)",
    .nordic_good = R"(title: Bli budtjenesten som folk anbefaler
owner: "@mona")",
};

}  // namespace okr::lint
