#include <doctest/doctest.h>

#include "yaml/reading.hpp"

namespace okr::yaml {

namespace {

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// The only finding's rule, and where it begins.
struct Only {
  std::string rule;
  std::size_t begin = 0;
  friend bool operator==(const Only&, const Only&) = default;
};

Only only_finding(const Reading& reading) {
  REQUIRE(reading.document.findings.size() == 1);
  CHECK(!reading.document.is_whole);
  CHECK(!reading.document.findings[0].help.empty());
  return {reading.document.findings[0].rule, reading.document.findings[0].span.begin};
}

}  // namespace

TEST_CASE("a file of 4 MiB is read, one byte more is not") {
  const std::size_t most = std::size_t{4} << 20U;
  const std::string head = "a: 1\n#";
  const Reading fits(head + std::string(most - head.size(), 'c'));
  CHECK(messages(fits.document) == "");
  CHECK(fits.value("a").text == "1");
  const Reading too_large(head + std::string(most - head.size() + 1, 'c'));
  CHECK(only_finding(too_large) == Only{"yaml-limit", 0});
  CHECK(too_large.document.findings[0].message == "the file is larger than 4194304 bytes");
  CHECK(too_large.document.root.kind == Kind::damaged);
}

TEST_CASE("64 levels are read, one more is not") {
  const Reading fits("a: " + repeat("[", 63) + repeat("]", 63) + "\n");
  CHECK(messages(fits.document) == "");
  const Reading too_deep("a: " + repeat("[", 64) + repeat("]", 64) + "\nb: 1\n");
  CHECK(only_finding(too_deep) == Only{"yaml-limit", 66});
  CHECK(too_deep.document.findings[0].message == "this is nested deeper than 64 levels");
  CHECK(only_finding(Reading(repeat("[", 100'000))).rule == "yaml-limit");
  CHECK(only_finding(Reading(repeat("{a: ", 100'000))).rule == "yaml-limit");
  CHECK(only_finding(Reading(repeat("- ", 10'000))).begin == 128);
  CHECK(only_finding(Reading(repeat("- ", 10'000) + "a")).rule == "yaml-limit");
}

TEST_CASE("100,000 nodes are read, one more is not") {
  const Reading fits("- " + repeat("a\n- ", 99'998));
  CHECK(messages(fits.document) == "");
  CHECK(fits.document.root.items.size() == 99'999);
  const Reading too_many(repeat("- a\n", 200'000));
  CHECK(only_finding(too_many) == Only{"yaml-limit", 400'002});
  CHECK(too_many.document.findings[0].message == "the file has more than 100000 keys and values");
  CHECK(too_many.document.root.items.size() == 100'000);
}

TEST_CASE("a key of more than 1,024 bytes") {
  const Reading reading("a: 1\n" + repeat("k", 1030) + ": 2\nlast: ok\n");
  CHECK(only_finding(reading) == Only{"yaml-limit", 5});
  CHECK(reading.document.findings[0].message == "the key \"" + repeat("k", 40) + "...\" is longer than 1,024 bytes");
  CHECK(reading.value("last").text == "ok");
  CHECK(only_finding(Reading("\"" + repeat("k", 1030) + "\": 2\nlast: ok\n")) == Only{"yaml-limit", 0});
}

TEST_CASE("a value of 1 MB") {
  const std::string value = repeat("word ", 200'000) + "end";
  CHECK(Reading("a: " + value + "\n").value("a").text == value);
  CHECK(Reading("a: \"" + value + "\"\n").value("a").text == value);
}

TEST_CASE("a line with too many values is not read to its end") {
  const Reading in_brackets("a: 1\nb: [" + repeat("x, ", 600'000) + "]\n");
  CHECK(only_finding(in_brackets).rule == "yaml-limit");
  CHECK(only_finding(Reading(repeat("\"a\" ", 600'000))).rule == "yaml-limit");
  CHECK(only_finding(Reading(repeat("&a ", 600'000))).rule == "yaml-limit");
  const std::string text = "\"" + repeat("a, b, ", 60'000) + "\"";
  CHECK(messages(Reading("a: " + text + "\n").document) == "");
}

TEST_CASE("limits can be set") {
  Limits limits;
  limits.nodes = 3;
  CHECK(messages(Reading("a: 1\n", limits).document) == "");
  CHECK(Reading("a: 1\nb: 2\n", limits).document.findings.at(0).rule == "yaml-limit");
  limits = {};
  limits.bytes = 4;
  CHECK(Reading("a: 12\n", limits).document.findings.at(0).rule == "yaml-limit");
}

TEST_CASE("large texts with mistakes everywhere come to an end") {
  const std::size_t size = std::size_t{1} << 18U;
  for (const char* piece :
       {"a: \"b\n",   "a: 'b\n",      "a: b: c\n", "- @x\n", "[",           "{",         "]",       ",",       "a\n",
        "a:1\n",      "\ta: 1\n",     "- \t- a\n", "? ",     ": ",          "\"",        "'",       "|\n",     "&a ",
        "*a ",        "!t ",          "--- ",      "...\n",  "<<<<<<< x\n", "=======\n", "a: [b\n", "{a: [\n", "\u00a0",
        "-\u00a0",    "\xEF\xBB\xBF", "\r",        "\\",     "#",           "%",         "a: |\n",  " \t",     "[a,,",
        "x: &a [*a\n"}) {
    CAPTURE(std::string(piece));
    const std::string unit(piece);
    const Reading reading(repeat(unit, size / unit.size()));
    CHECK(reading.document.findings.size() < 70'000);
    CHECK((reading.document.is_whole || !reading.document.findings.empty()));
  }
}

}  // namespace okr::yaml
