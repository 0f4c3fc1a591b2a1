// The house holds what ARCHITECTURE.md says: who may include whom, who may name what, how long things are.
#include <doctest/doctest.h>

#include <filesystem>

#include "cli/architecture/sizes.hpp"
#include "okr/base/file.hpp"

using namespace okr::architecture;

namespace {

constexpr std::array<DataTable, 0> data_tables = {};

bool is_code(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

/// All code below a folder of the project, by path.
std::vector<CodeFile> load_code(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<CodeFile> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(fs::path(OKR_SOURCE_DIR) / folder)) {
    const std::string path = fs::relative(entry.path(), OKR_SOURCE_DIR).generic_string();
    if (!entry.is_regular_file() || !is_code(path)) continue;
    const auto text = okr::read_file(entry.path().string(), std::size_t{8} << 20U);
    REQUIRE_MESSAGE(text, path);
    files.push_back({path, *text});
  }
  std::sort(files.begin(), files.end(), [](const CodeFile& a, const CodeFile& b) { return a.path < b.path; });
  return files;
}

const std::vector<CodeFile>& product_code() {
  static const std::vector<CodeFile> files = [] {
    std::vector<CodeFile> all = load_code("include");
    for (CodeFile& file : load_code("src")) all.push_back(std::move(file));
    return all;
  }();
  return files;
}

bool is_data_table(const CodeFile& file) {
  return std::any_of(data_tables.begin(), data_tables.end(),
                     [&](const DataTable& table) { return table.path == file.path; });
}

std::vector<CodeFile> without_data_tables(std::vector<CodeFile> files) {
  std::erase_if(files, is_data_table);
  return files;
}

void check_none(const std::vector<std::string>& faults) {
  for (const std::string& fault : faults) FAIL_CHECK(fault);
}

}  // namespace

TEST_SUITE("architecture") {
  TEST_CASE("the code is found") {
    CHECK(product_code().size() > 50);
    for (const std::string_view room :
         {"base", "source", "yaml", "language", "model", "git", "lint", "render", "cli"}) {
      CAPTURE(room);
      CHECK(std::any_of(product_code().begin(), product_code().end(),
                        [&](const CodeFile& file) { return to_room_name(file.path) == room; }));
    }
  }

  TEST_CASE("a room includes only what stands to its left") {
    for (const CodeFile& file : product_code()) check_none(find_include_faults(file));
  }

  TEST_CASE("one room each knows yaml-cpp, CLI11, processes, streams, clock and environment") {
    for (const CodeFile& file : product_code()) check_none(find_reserved_faults(file));
  }

  TEST_CASE("files and functions are short") {
    for (const CodeFile& file : without_data_tables(product_code())) {
      check_none(find_size_faults(file));
      check_none(find_function_faults(file));
    }
    check_none(find_spread_faults(without_data_tables(product_code())));
  }

  TEST_CASE("tests are short files too") {
    for (const CodeFile& file : load_code("tests")) check_none(find_size_faults(file));
  }

  TEST_CASE("each data table that may be long stands there and is long") {
    for (const DataTable& table : data_tables) {
      CAPTURE(table.path);
      CHECK_FALSE(table.reason.empty());
      const auto file = std::find_if(product_code().begin(), product_code().end(),
                                     [&](const CodeFile& each) { return each.path == table.path; });
      REQUIRE(file != product_code().end());
      CHECK_FALSE(find_size_faults(*file).empty());
    }
  }
}
