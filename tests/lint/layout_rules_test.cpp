// structure-merge-unfriendly: what two branches can't change without a conflict.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find(const std::string& key_results, const model::Config& config = {}) {
  const std::string text =
      "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Be a library for the night\n    key_results:" + key_results;
  return test::find_marked("structure-merge-unfriendly", {{"a.okr.yaml", text}}, config);
}

TEST_CASE("key results that share a line") {
  CHECK(find(" [{title: Win 40 readers}, {title: Lend 900 books}]\n") == Marked{"note <{title: Lend 900 books}>"});
  CHECK(find(" [{title: Win 40 readers}, {title: Lend 900 books}, {title: Open 9 nights}]\n").size() == 1);
  CHECK(find(" [{title: Win 40 readers}]\n") == Marked{});
  CHECK(find(" [{title: Win 40 readers},\n      {title: Lend 900 books}]\n") == Marked{});
  CHECK(find(" []\n") == Marked{});
}

TEST_CASE("check-ins that share a line, not one check-in a line") {
  const std::string head = "\n      - title: Win 40 readers\n        check_ins:";
  CHECK(find(head + " [{on: 2026-10-05, value: 2}, {on: 2026-10-12, value: 5}]\n") ==
        Marked{"note <{on: 2026-10-12, value: 5}>"});
  CHECK(find(head + " [{on: 2026-10-05, value: 2}]\n") == Marked{});
  CHECK(find(head + "\n          - {on: 2026-10-05, value: 2}\n          - {on: 2026-10-12, value: 5}\n") == Marked{});
  CHECK(find(head + "\n          - on: 2026-10-05\n            value: 2\n          - {on: 2026-10-12, value: 5}\n") ==
        Marked{});
}

TEST_CASE("short key results may stand one a line, long ones not side by side") {
  const std::string brief = "\n      - {id: a, title: Win 40 readers, start: 0, target: 40}";
  const std::string more = "\n      - {id: b, title: Lend books, start: 0, target: 900, unit: books}";
  CHECK(find(brief + brief + "\n") == Marked{});
  CHECK(find(brief + more + "\n").size() == 1);
  CHECK(find(more + brief + "\n").size() == 1);
  CHECK(find(more + "\n") == Marked{});
  CHECK(find(more + "\n" + brief + "\n") == Marked{});
  CHECK(find("\n      - {title: Win 40 readers, check_ins: [{on: 2026-10-05, value: 2}]}" + brief + "\n").size() == 1);
  CHECK(find("\n      - title: Win 40 readers\n        start: 0\n        target: 40" + more + "\n") == Marked{});
}

TEST_CASE("what can't be read, what an alias repeats, and closed files") {
  CHECK(find(" [{title: Win 40 readers}, {title: \"Lend\n") == Marked{});
  CHECK(find(" &k [{title: Win 40 readers}]\n  - title: Be open\n    key_results: *k\n") == Marked{});
  CHECK(find(" [1, 2, 3]\n") == Marked{});
  CHECK(find(" [{title: Win 40 readers}, {title: Lend 900 books}]\nreview: {on: 2027-01-02}\n") == Marked{});
}

TEST_CASE("it is advice, and none in starter") {
  model::Config config;
  config.profile = model::Profile::starter;
  CHECK(find(" [{title: Win 40 readers}, {title: Lend 900 books}]\n", config) == Marked{});
}

}  // namespace
}  // namespace okr::lint
