#include <doctest/doctest.h>

#include "okr/yaml/edit.hpp"

using namespace okr;
using yaml::find_path;

namespace {

const yaml::Node& at(const yaml::Node& root, std::string_view key, std::size_t item) {
  return root.find(key)->value.items.at(item);
}

}  // namespace

TEST_SUITE("path") {
  TEST_CASE("leads to a mapping in a list, and to a list's only element") {
    const SourceFile file(
        "a.okr.yaml", "okr: 1\nobjectives:\n  - title: Bli byens varmeste bad\n    key_results:\n      - {title: A}\n");
    const yaml::Document document = yaml::parse(file);
    const yaml::Node& objective = at(document.root, "objectives", 0);
    CHECK(find_path(document.root, objective.span) == yaml::Path{"objectives", std::size_t{0}});
    CHECK(find_path(document.root, at(objective, "key_results", 0).span) ==
          yaml::Path{"objectives", std::size_t{0}, "key_results", std::size_t{0}});
    CHECK(find_path(document.root, objective.find("title")->value.span) ==
          yaml::Path{"objectives", std::size_t{0}, "title"});
  }

  TEST_CASE("leads nowhere where no node stands there, and through no alias") {
    const SourceFile file("a.okr.yaml", "okr: 1\nobjectives:\n  - &first {title: A}\n  - *first\n");
    const yaml::Document document = yaml::parse(file);
    CHECK_FALSE(find_path(document.root, Span{1, 2}));
    CHECK(find_path(document.root, at(document.root, "objectives", 0).span) ==
          yaml::Path{"objectives", std::size_t{0}});
    CHECK_FALSE(find_path(document.root, at(document.root, "objectives", 1).span));
  }
}
