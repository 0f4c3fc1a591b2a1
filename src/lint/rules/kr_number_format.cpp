#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::kr_number_format{
    .group = Group::key_result,
    .summary = "a number in a field can be read in one way only",
    .why =
        "1.500 is one and a half in English and fifteen hundred in Danish. A figure that has to be interpreted is "
        "not measurable enough, so okr names both readings and never guesses.",
    .source = "okr.yaml(5); Språkrådet and Dansk Sprognævn on writing numbers",
    .bad = R"(title: Raise the number of repeat orders
start: 900
target: ⟦"1.500"⟧)",
    .good = R"(title: Raise the number of repeat orders
start: 900
target: 1500)",
    .nordic = "da",
    .nordic_bad = R"(title: Øge antallet af genkøb
start: 900
target: ⟦"1.500"⟧)",
    .nordic_good = R"(title: Øge antallet af genkøb
start: 900
target: 1500)",
};

}  // namespace okr::lint
