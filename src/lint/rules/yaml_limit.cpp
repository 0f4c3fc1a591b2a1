#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::yaml_limit{
    .group = Group::yaml,
    .reach = Reach::everywhere,
    .summary = "a file stays within 4 MiB, 64 levels, 100,000 nodes and 10,000 nodes that aliases add",
    .why = "No team's goals are that large. A file that is has gone wrong, or is meant to keep a computer busy.",
    .source = "okr.yaml(5); OWASP: resource exhaustion by nested input",
    .bad = R"(title: Become the parcel service that people recommend
x-notes: ⟦[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
  ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]⟧)",
    .good = R"(title: Become the parcel service that people recommend
x-notes: [packed, weighed, sent])",
    .nordic = "da",
    .nordic_bad = R"(title: Blive det pakkefirma, folk anbefaler
x-noter: ⟦[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
  ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]⟧)",
    .nordic_good = R"(title: Blive det pakkefirma, folk anbefaler
x-noter: [pakket, vejet, sendt])",
};

}  // namespace okr::lint
