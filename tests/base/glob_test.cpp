#include "okr/base/glob.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace okr;

TEST_CASE("a plain pattern is the path itself") {
  CHECK(matches_glob("goals/sales.okr.yaml", "goals/sales.okr.yaml"));
  CHECK(matches_glob("goals/sales.okr.yaml", "./goals/sales.okr.yaml"));
  CHECK(matches_glob("goals/sales.okr.yaml", "/goals//sales.okr.yaml"));
  CHECK_FALSE(matches_glob("goals/sales.okr.yaml", "goals/sales.okr.yam"));
  CHECK_FALSE(matches_glob("goals/sales.okr.yaml", "sales.okr.yaml"));
  CHECK_FALSE(matches_glob("goals/sales.okr.yaml", "goals"));
  CHECK_FALSE(matches_glob("goals", "goals/sales"));
  CHECK_FALSE(matches_glob("goals", ""));
  CHECK_FALSE(matches_glob("", "*"));
}

TEST_CASE("star and question mark stay within one name") {
  CHECK(matches_glob("a.okr.yaml", "*.okr.yaml"));
  CHECK_FALSE(matches_glob("x/a.okr.yaml", "*.okr.yaml"));
  CHECK(matches_glob("x/a.okr.yaml", "*/*.okr.yaml"));
  CHECK(matches_glob("abcabd", "*abd"));
  CHECK(matches_glob("aXbXc", "a*b*c"));
  CHECK_FALSE(matches_glob("aXbX", "a*b*c"));
  CHECK(matches_glob("a", "a*"));
  CHECK(matches_glob("a", "a**"));
  CHECK(matches_glob("ab", "a?"));
  CHECK_FALSE(matches_glob("a/", "a?"));
  CHECK_FALSE(matches_glob("a", "a?"));
  CHECK(matches_glob("mål", "m?l"));
  CHECK(matches_glob("m\xFFl", "m?l"));
  CHECK(matches_glob("a\nb", "a*b"));
}

TEST_CASE("two stars as a whole name span folders, also none") {
  const std::string_view pattern = "goals/**/*.okr.yaml";
  CHECK(matches_glob("goals/a.okr.yaml", pattern));
  CHECK(matches_glob("goals/x/a.okr.yaml", pattern));
  CHECK(matches_glob("goals/x/y/z/a.okr.yaml", pattern));
  CHECK_FALSE(matches_glob("other/a.okr.yaml", pattern));
  CHECK_FALSE(matches_glob("goals.okr.yaml", pattern));
  CHECK(matches_glob("a.okr.yaml", "**/*.okr.yaml"));
  CHECK(matches_glob("x/y/a.okr.yaml", "**/*.okr.yaml"));
  CHECK(matches_glob("x/y/z", "**"));
  CHECK(matches_glob("x/b/c/b/d", "x/**/b/d"));
  CHECK(matches_glob("a/b/c/d/e", "**/b/**/e"));
  CHECK_FALSE(matches_glob("a/b/c/d/f", "**/b/**/e"));
  CHECK(matches_glob("x/y", "**/**/**"));
  CHECK_FALSE(matches_glob("x/yz/a", "x/y**/b"));
  CHECK(matches_glob("x/yz/a", "x/y**/a"));
  CHECK_FALSE(matches_glob("x/y/z/a", "x/y**/a"));
}

TEST_CASE("a pattern that names a folder matches all below") {
  for (const std::string_view pattern : {"archive/", "archive/**", "archive/**/"}) {
    CAPTURE(pattern);
    CHECK(matches_glob("archive/2024.okr.yaml", pattern));
    CHECK(matches_glob("archive/2024/q1/a.okr.yaml", pattern));
    CHECK_FALSE(matches_glob("archive", pattern));
    CHECK_FALSE(matches_glob("archives/a.okr.yaml", pattern));
    CHECK_FALSE(matches_glob("x/archive/a.okr.yaml", pattern));
  }
  CHECK(matches_glob("x/archive/a.okr.yaml", "**/archive/"));
}

TEST_CASE("classes take one character") {
  CHECK(matches_glob("q3", "q[1-4]"));
  CHECK_FALSE(matches_glob("q5", "q[1-4]"));
  CHECK(matches_glob("q5", "q[!1-4]"));
  CHECK(matches_glob("q5", "q[^1-4]"));
  CHECK_FALSE(matches_glob("q4", "q[!1-4]"));
  CHECK_FALSE(matches_glob("q/", "q[!1-4]"));
  CHECK(matches_glob("b", "[abc]"));
  CHECK(matches_glob("]", "[]]"));
  CHECK(matches_glob("a", "[!]]"));
  CHECK(matches_glob("-", "[a-]"));
  CHECK(matches_glob("ø", "[æ-ø]"));
  CHECK(matches_glob("ø", "[åæø]"));
  CHECK_FALSE(matches_glob("é", "[a-z]"));
  CHECK(matches_glob("\xFF", "[!a-z]"));
  CHECK_FALSE(matches_glob("\xFF", "[\x01-\x7F]"));
  CHECK(matches_glob("a-x", "[a-c]-[x-z]"));
}

TEST_CASE("a bracket that does not close stands for itself") {
  CHECK(matches_glob("a[b", "a[b"));
  CHECK_FALSE(matches_glob("ab", "a[b"));
  CHECK(matches_glob("[", "["));
  CHECK(matches_glob("[!", "[!"));
}

TEST_CASE("braces hold alternatives") {
  CHECK(matches_glob("a.okr.yaml", "*.okr.{yaml,yml}"));
  CHECK(matches_glob("a.okr.yml", "*.okr.{yaml,yml}"));
  CHECK_FALSE(matches_glob("a.okr.json", "*.okr.{yaml,yml}"));
  CHECK(matches_glob("x/y/c", "{a,x/y}/c"));
  CHECK(matches_glob("team/c", "team{,s}/c"));
  CHECK(matches_glob("teams/c", "team{,s}/c"));
  CHECK(matches_glob("ad", "a{b,{c,d}}"));
  CHECK(matches_glob("aXd", "{a,b}X{c,d}"));
  CHECK_FALSE(matches_glob("aXe", "{a,b}X{c,d}"));
  CHECK(matches_glob("deep/er/b.yml", "{**/b,c}.yml"));
}

TEST_CASE("braces that do not close or hold one alternative stand for themselves") {
  CHECK(matches_glob("a{b}", "a{b}"));
  CHECK(matches_glob("a{b,c", "a{b,c"));
  CHECK(matches_glob("a}b", "a}b"));
  CHECK(matches_glob("a{1}c", "a{1}{b,c}"));
  CHECK(matches_glob("a{c", "a{{b,c}"));
  CHECK(matches_glob("{ab}", "{a{b,c}}"));
  CHECK(matches_glob("a,b", "a,b"));
}

TEST_CASE("a backslash takes the next character as it is") {
  CHECK(matches_glob("a*b", "a\\*b"));
  CHECK_FALSE(matches_glob("axb", "a\\*b"));
  CHECK(matches_glob("[a]", "\\[a\\]"));
  CHECK(matches_glob("{a,b}", "\\{a,b\\}"));
  CHECK(matches_glob("a\\", "a\\"));
}

TEST_CASE("no pattern takes for ever") {
  const std::string path(2000, 'a');
  std::string stars;
  for (int i = 0; i < 200; ++i) stars += "*a";
  CHECK_FALSE(matches_glob(path, stars + "b"));
  std::string folders;
  std::string deep;
  for (int i = 0; i < 200; ++i) folders += "**/a/";
  for (int i = 0; i < 400; ++i) deep += "a/";
  CHECK_FALSE(matches_glob(deep + "c", folders + "b"));
  std::string groups;
  for (int i = 0; i < 40; ++i) groups += "{a,b}";
  CHECK(matches_glob(std::string(40, 'a'), groups));
  CHECK_FALSE(matches_glob(std::string(40, 'c'), groups));
  CHECK_FALSE(matches_glob("a", std::string(2000, '{') + groups));
  CHECK_FALSE(matches_glob("a", std::string(4096, '{')));
  CHECK_FALSE(matches_glob(std::string(5000, 'a'), std::string(5000, 'a')));
}

}  // namespace
