// The checks of the architecture, on small inputs that break it.
#include <doctest/doctest.h>

#include "cli/architecture/sizes.hpp"

using namespace okr::architecture;

namespace {

using Faults = std::vector<std::string>;

std::string lines(std::size_t count) {
  std::string text;
  for (std::size_t each = 0; each < count; ++each) text += "x();\n";
  return text;
}

struct IncludeCase {
  std::string path;
  std::string line;
  Faults faults;
};

const std::vector<IncludeCase> include_cases = {
    {"src/lint/walk.cpp", "#include \"okr/model/period.hpp\"", {}},
    {"src/lint/walk.cpp", "#include \"lint/walk.hpp\"", {}},
    {"src/lint/walk.cpp", "#include <vector>", {}},
    {"src/lint/walk.cpp", "// #include \"okr/cli/run.hpp\"", {}},
    {"src/lint/walk.cpp", "const char* a = R\"(\n#include \"okr/cli/run.hpp\"\n)\";", {}},
    {"src/main.cpp", "#include \"okr/cli/run.hpp\"", {}},
    {"src/lint/walk.cpp",
     "#include \"okr/report/view.hpp\"",
     {"src/lint/walk.cpp includes \"okr/report/view.hpp\": lint may include only base, git, history, language, model, "
      "source, yaml"}},
    {"include/okr/report/view.hpp",
     "  #  include \"okr/lint/rule.hpp\"",
     {"include/okr/report/view.hpp includes \"okr/lint/rule.hpp\": report may include only base, git, history, "
      "language, "
      "model, source, yaml"}},
    {"src/base/text.cpp",
     "#include \"okr/source/position.hpp\"",
     {"src/base/text.cpp includes \"okr/source/position.hpp\": base may include only the standard library"}},
    {"src/render/text.cpp",
     "#include \"okr/cli/env.hpp\"",
     {"src/render/text.cpp includes \"okr/cli/env.hpp\": render may include only base, git, history, language, lint, "
      "model, report, source, yaml"}},
    {"src/model/decode.cpp",
     "#include \"yaml/scanner.hpp\"",
     {"src/model/decode.cpp includes \"yaml/scanner.hpp\": it is private to yaml; what others use stands in "
      "include/okr/yaml/"}},
    {"src/model/decode.cpp",
     "#include \"keys.hpp\"",
     {"src/model/decode.cpp includes \"keys.hpp\": write a header from its room on, \"okr/<room>/x.hpp\" or "
      "\"<room>/x.hpp\""}},
    {"src/attic/old.cpp", "", {"src/attic/old.cpp is in no room: add its folder to the table of rooms"}},
};

struct ReservedCase {
  std::string path;
  std::string code;
  Faults faults;
};

const std::vector<ReservedCase> reserved_cases = {
    {"src/yaml/parse.cpp", "#include <yaml-cpp/yaml.h>\nYAML::Parser parser;", {}},
    {"src/cli/app.cpp", "#include <CLI/CLI.hpp>\nCLI::App app;", {}},
    {"src/base/process.cpp", "#include <spawn.h>\nposix_spawnp(a);", {}},
    {"src/main.cpp", "#include <iostream>\nstd::cout << 1;", {}},
    {"src/cli/env.cpp", "getenv(\"HOME\"); std::chrono::system_clock::now();", {}},
    {"src/lint/walk.cpp", "// std::cout, getenv(\"HOME\")\nconst char* a = \"YAML system(\";", {}},
    {"src/lint/walk.cpp", "walk.system(1); walk->fork(); my_system(2); file_system (3); environs; YAMLISH;", {}},
    {"src/model/decode.cpp",
     "#include <yaml-cpp/yaml.h>\n",
     {"src/model/decode.cpp names <yaml-cpp/yaml.h>: yaml-cpp belongs to src/yaml/ alone"}},
    {"src/model/decode.cpp", "YAML::Node a;", {"src/model/decode.cpp names YAML: yaml-cpp belongs to src/yaml/ alone"}},
    {"src/lint/walk.cpp", "CLI::App a;", {"src/lint/walk.cpp names CLI: CLI11 belongs to src/cli/ alone"}},
    {"src/git/log.cpp",
     "::system (a); x = fork();",
     {"src/git/log.cpp names fork(, system(: a process belongs to src/base/process alone"}},
    {"src/cli/app.cpp",
     "std::cout << 1;",
     {"src/cli/app.cpp names std::cout: the standard streams belongs to src/main.cpp alone"}},
    {"src/lint/walk.cpp",
     "auto a = std::chrono::system_clock::now();\nauto b = std::time(nullptr);",
     {"src/lint/walk.cpp names system_clock::now, std::time: the clock belongs to src/cli/env alone"}},
    {"src/render/text.cpp",
     "std::getenv(\"TERM\");",
     {"src/render/text.cpp names getenv(: the environment belongs to src/cli/env, src/base/process alone"}},
};

struct FunctionCase {
  std::string what;
  std::string code;
  std::vector<std::pair<std::string, std::size_t>> functions;  ///< name and lines
};

const std::vector<FunctionCase> function_cases = {
    {"a free function", "int count(int a) {\n  return a;\n}\n", {{"count", 3}}},
    {"a signature over two lines", "int count(int a,\n          int b) {\n  return a;\n}\n", {{"count", 4}}},
    {"one line", "int one() { return 1; }\nint two() { return 2; }\n", {{"one", 1}, {"two", 1}}},
    {"in namespaces", "namespace a::b {\nnamespace {\nvoid go() {\n}\n}\n}\n", {{"go", 2}}},
    {"members",
     "class Cup {\n public:\n  int size() const {\n    return 1;\n  }\n private:\n  int size_{3};\n};\n",
     {{"size", 3}}},
    {"members outside", "Cup::~Cup() {\n}\n", {{"Cup::~Cup", 2}}},
    {"a constructor with braces in its list", "Cup::Cup() : size_{1}, lid_{2} {\n  go();\n}\n", {{"Cup::Cup", 3}}},
    {"a template", "template <class T, int N = 3>\nT pick(T a) {\n  return a;\n}\n", {{"pick", 4}}},
    {"an operator", "bool operator==(Cup a, Cup b) {\n  return true;\n}\n", {{"operator==", 3}}},
    {"a lambda with a name", "constexpr auto go = [](int a) {\n  return a;\n};\n", {{"", 3}}},
    {"a default argument", "void go(int a = 3) {\n}\n", {{"go", 2}}},
    {"inner blocks and lambdas", "void go() {\n  if (a) {\n    b([] { c(); });\n  }\n}\n", {{"go", 5}}},
    {"braces in text",
     "void go() {\n  a = \"}\"; b = '}'; /* } */ // }\n  c = R\"x(})\")x\"; d = 1'000;\n}\n",
     {{"go", 4}}},
    {"data", "constexpr int a[] = {\n  1,\n};\nstruct Row row{\n  f(1),\n};\nenum class E { x, y };\n", {}},
    {"directives", "#define GO() {\nvoid go() {\n}\n", {{"go", 2}}},
};

}  // namespace

TEST_SUITE("architecture checks") {
  TEST_CASE("includes") {
    for (const IncludeCase& each : include_cases) {
      CAPTURE(each.path);
      CAPTURE(each.line);
      CHECK(find_include_faults({each.path, each.line + "\n"}) == each.faults);
    }
  }

  TEST_CASE("the table of rooms has no circle and never allows cli") {
    for (const Room& room : rooms()) {
      CAPTURE(room.name);
      CHECK_FALSE(to_allowed(room.name).contains(room.name));
      CHECK(to_allowed(room.name).contains("cli") == (room.name == "main.cpp"));
    }
  }

  TEST_CASE("reserved names") {
    for (const ReservedCase& each : reserved_cases) {
      CAPTURE(each.code);
      CHECK(find_reserved_faults({each.path, each.code + "\n"}) == each.faults);
    }
  }

  TEST_CASE("functions are measured") {
    for (const FunctionCase& each : function_cases) {
      CAPTURE(each.what);
      std::vector<std::pair<std::string, std::size_t>> found;
      for (const FunctionSize& function : measure_functions(to_bare_code(each.code))) {
        found.emplace_back(function.name, function.lines);
      }
      CHECK(found == each.functions);
    }
  }

  TEST_CASE("long files") {
    CHECK(find_size_faults({"src/base/text.cpp", lines(400)}).empty());
    CHECK(find_size_faults({"src/base/text.cpp", lines(401)}) ==
          Faults{"src/base/text.cpp has 401 lines: a file has at most 400; split it by theme"});
    const std::map<std::string, std::size_t> limits = {
        {"src/main.cpp", 25},         {"src/lint/rules/kr_late.cpp", 80}, {"src/cli/commands/lint.cpp", 150},
        {"src/render/text.cpp", 180}, {"src/lint/engine.cpp", 400},       {"tests/base/text_test.cpp", 400}};
    for (const auto& limit : limits) {
      CAPTURE(limit.first);
      CHECK(find_size_faults({limit.first, lines(limit.second)}).empty());
      CHECK(find_size_faults({limit.first, lines(limit.second + 1)}).size() == 1);
    }
  }

  TEST_CASE("long functions") {
    CHECK(find_function_faults({"src/a.cpp", "void go() {\n" + lines(58) + "}\n"}).empty());
    CHECK(find_function_faults({"src/a.cpp", "\nvoid go() {\n" + lines(59) + "}\n"}) ==
          Faults{"src/a.cpp:2: go has 61 lines: a function has at most 60; give its parts names"});
  }

  TEST_CASE("nine of ten are short") {
    CHECK(to_p90({}) == 0);
    CHECK(to_p90({7}) == 7);
    CHECK(to_p90({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) == 9);
    const CodeFile brief{"src/a.cpp", "void go() {\n" + lines(20) + "}\n"};
    const CodeFile lengthy{"src/b.cpp", "void go() {\n" + lines(30) + "}\n" + lines(300)};
    CHECK(find_spread_faults({brief, brief}).empty());
    CHECK(find_spread_faults({brief, lengthy}) ==
          Faults{"one file of ten has 332 lines or more: nine of ten have at most 300",
                 "one function of ten has 32 lines or more: nine of ten have at most 25"});
  }
}
