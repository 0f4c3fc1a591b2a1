#include "lint/rules.hpp"

namespace okr::lint {

constinit const Rule rules::yaml_encoding{
    .group = Group::yaml,
    .reach = Reach::everywhere,
    .summary = "a file is UTF-8 text",
    .why = "Letters in another encoding come out as other letters, or as none, and no two tools agree on which.",
    .source = "YAML 1.2, 5.2; RFC 3629",
    .bad = "title: Open the caf⟦\xe9⟧ that people cross town for",
    .good = "title: Open the café that people cross town for",
    .nordic = "sv",
    .nordic_bad = "title: Bli det f⟦\xf6⟧retag som folk rekommenderar",
    .nordic_good = "title: Bli det företag som folk rekommenderar",
};

}  // namespace okr::lint
