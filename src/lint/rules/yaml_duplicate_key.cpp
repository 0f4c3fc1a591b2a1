#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::yaml_duplicate_key{
    .group = Group::yaml,
    .reach = Reach::everywhere,
    .summary = "a key stands once in its mapping",
    .why =
        "Of two targets one is wrong, and tools differ on which of them they read. It is mostly the trace of a merge.",
    .source = "YAML 1.2, 3.2.1.1: mapping keys are unique",
    .bad = R"(title: Raise the number of repeat orders
start: 900
target: 1500
⟦target⟧: 1400)",
    .good = R"(title: Raise the number of repeat orders
start: 900
target: 1400)",
    .nordic = "sv",
    .nordic_bad = R"(title: Öka antalet återköp
start: 900
target: 1500
⟦target⟧: 1400)",
    .nordic_good = R"(title: Öka antalet återköp
start: 900
target: 1400)",
};

}  // namespace okr::lint
