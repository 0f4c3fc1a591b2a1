#pragma once

#include "cli/architecture/checks.hpp"

namespace okr::architecture {

/// The most lines that a file may have whose path begins and ends so; the first row that fits counts.
struct SizeLimit {
  std::string_view begin;
  std::string_view end;
  std::size_t lines;
  std::string_view what;
};

inline constexpr std::array size_limits = {
    SizeLimit{"src/main.cpp", "", 25, "main.cpp"},
    SizeLimit{"src/lint/rules/", ".cpp", 80, "a rule"},
    SizeLimit{"src/cli/commands/", ".cpp", 150, "a command"},
    SizeLimit{"src/render/", ".cpp", 180, "a renderer"},
    SizeLimit{"", "", 400, "a file"},
};
inline constexpr std::size_t function_limit = 60;
inline constexpr std::size_t function_p90 = 25;
inline constexpr std::size_t file_p90 = 300;

/// A file that is data alone and so may be longer, and what it is.
struct DataTable {
  std::string_view path;
  std::string_view reason;
};

inline std::vector<std::string> find_size_faults(const CodeFile& file) {
  const std::size_t lines = count_lines(file.text);
  for (const SizeLimit& limit : size_limits) {
    if (!file.path.starts_with(limit.begin) || !file.path.ends_with(limit.end)) continue;
    if (lines <= limit.lines) return {};
    return {fmt::format("{} has {} lines: {} has at most {}; split it by theme", file.path, lines, limit.what,
                        limit.lines)};
  }
  return {};
}

inline std::vector<std::string> find_function_faults(const CodeFile& file) {
  std::vector<std::string> faults;
  for (const FunctionSize& function : measure_functions(to_bare_code(file.text))) {
    if (function.lines <= function_limit) continue;
    faults.push_back(fmt::format("{}:{}: {} has {} lines: a function has at most {}; give its parts names", file.path,
                                 function.line, function.name, function.lines, function_limit));
  }
  return faults;
}

/// The size that nine of ten stay within.
inline std::size_t to_p90(std::vector<std::size_t> sizes) {
  if (sizes.empty()) return 0;
  std::sort(sizes.begin(), sizes.end());
  return sizes[(sizes.size() * 9 + 9) / 10 - 1];
}

inline std::vector<std::string> find_spread_faults(const std::vector<CodeFile>& files) {
  std::vector<std::size_t> file_sizes;
  std::vector<std::size_t> function_sizes;
  for (const CodeFile& file : files) {
    file_sizes.push_back(count_lines(file.text));
    for (const FunctionSize& function : measure_functions(to_bare_code(file.text)))
      function_sizes.push_back(function.lines);
  }
  std::vector<std::string> faults;
  if (to_p90(file_sizes) > file_p90) {
    faults.push_back(
        fmt::format("one file of ten has {} lines or more: nine of ten have at most {}", to_p90(file_sizes), file_p90));
  }
  if (to_p90(function_sizes) > function_p90) {
    faults.push_back(fmt::format("one function of ten has {} lines or more: nine of ten have at most {}",
                                 to_p90(function_sizes), function_p90));
  }
  return faults;
}

}  // namespace okr::architecture
