#pragma once

#include <fmt/format.h>

#include <map>
#include <set>

#include "cli/architecture/functions.hpp"

namespace okr::architecture {

/// A room and the rooms that it may include; each allows what its own right side allows.
struct Room {
  std::string_view name;
  std::vector<std::string_view> includes;
};

inline const std::vector<Room>& rooms() {
  static const std::vector<Room> table = {
      {"base", {}},
      {"source", {"base"}},
      {"yaml", {"source"}},
      {"language", {"base"}},
      {"model", {"yaml", "language"}},
      {"git", {"base"}},
      {"journal", {"base"}},
      {"authoring", {"model"}},
      {"history", {"model", "git"}},
      {"lint", {"history"}},
      {"report", {"history"}},
      {"render", {"lint", "report"}},
      {"lsp", {"lint", "render"}},
      {"cli", {"render", "lsp", "authoring", "journal"}},
      {"main.cpp", {"cli"}},
  };
  return table;
}

inline const Room* find_room(std::string_view name) {
  const auto room = std::find_if(rooms().begin(), rooms().end(), [&](const Room& each) { return each.name == name; });
  return room == rooms().end() ? nullptr : &*room;
}

inline void add_allowed(std::string_view name, std::set<std::string_view>& allowed) {
  for (const std::string_view each : find_room(name)->includes) {
    allowed.insert(each);
    add_allowed(each, allowed);
  }
}

/// All rooms that one may include, itself not among them.
inline std::set<std::string_view> to_allowed(std::string_view name) {
  std::set<std::string_view> allowed;
  add_allowed(name, allowed);
  return allowed;
}

/// The first folder of "include/okr/lint/rule.hpp", "src/lint/engine.cpp", "okr/lint/rule.hpp", "lint/walk.hpp".
inline std::string to_room_name(std::string_view path) {
  for (const std::string_view prefix : {"include/", "src/", "okr/"}) {
    if (path.starts_with(prefix)) path.remove_prefix(prefix.size());
  }
  return std::string(path.substr(0, path.find('/')));
}

/// What is wrong with one quoted include of a file in `room`; empty where nothing is.
inline std::string find_include_fault(const CodeFile& file, std::string_view include, const Room& room) {
  const std::string target = to_room_name(include);
  if (!find_room(target) || include.find('/') == std::string_view::npos) {
    return fmt::format("{} includes \"{}\": write a header from its room on, \"okr/<room>/x.hpp\" or \"<room>/x.hpp\"",
                       file.path, include);
  }
  if (target == room.name) return "";
  const std::set<std::string_view> allowed = to_allowed(room.name);
  if (!allowed.contains(target)) {
    return fmt::format("{} includes \"{}\": {} may include only {}", file.path, include, room.name,
                       allowed.empty() ? "the standard library" : fmt::format("{}", fmt::join(allowed, ", ")));
  }
  if (!include.starts_with("okr/")) {
    return fmt::format("{} includes \"{}\": it is private to {}; what others use stands in include/okr/{}/", file.path,
                       include, target, target);
  }
  return "";
}

inline std::vector<std::string> find_include_faults(const CodeFile& file) {
  const Room* room = find_room(to_room_name(file.path));
  if (room == nullptr) return {fmt::format("{} is in no room: add its folder to the table of rooms", file.path)};
  std::vector<std::string> faults;
  for (const std::string_view include : find_includes(file.text)) {
    if (!include.starts_with('"')) continue;
    std::string fault = find_include_fault(file, include.substr(1, include.size() - 2), *room);
    if (!fault.empty()) faults.push_back(std::move(fault));
  }
  return faults;
}

/// Names that only some files may use: those whose path begins with one of `owners`.
struct Reserved {
  std::string_view what;  ///< "the clock"
  std::vector<std::string_view> owners;
  std::vector<std::string_view> includes;  ///< beginnings
  std::vector<std::string_view> names;
};

inline const std::vector<Reserved>& reserved_names() {
  static const std::vector<Reserved> table = {
      {"yaml-cpp", {"src/yaml/"}, {"<yaml-cpp/", "\"yaml-cpp/"}, {"YAML"}},
      {"CLI11", {"src/cli/"}, {"<CLI/", "\"CLI/"}, {"CLI"}},
      {"a process",
       {"src/base/process"},
       {"<spawn.h>"},
       {"posix_spawn(", "posix_spawnp(", "fork(", "vfork(", "execl(", "execlp(", "execle(", "execv(", "execve(",
        "execvp(", "execvpe(", "system(", "popen("}},
      {"the standard streams",
       {"src/main.cpp"},
       {"<iostream>"},
       {"std::cout", "std::cerr", "std::clog", "printf(", "puts("}},
      {"the clock",
       {"src/cli/env"},
       {"<ctime>", "<time.h>", "<sys/time.h>"},
       {"system_clock::now", "steady_clock::now", "high_resolution_clock::now", "std::time", "gettimeofday(",
        "clock_gettime("}},
      {"the environment", {"src/cli/env", "src/base/process"}, {}, {"getenv(", "secure_getenv(", "setenv(", "environ"}},
  };
  return table;
}

inline bool is_owned(const CodeFile& file, const Reserved& reserved) {
  return std::any_of(reserved.owners.begin(), reserved.owners.end(),
                     [&](std::string_view owner) { return file.path.starts_with(owner); });
}

inline std::vector<std::string> find_reserved_faults(const CodeFile& file) {
  std::vector<std::string> faults;
  const std::string code = to_bare_code(file.text);
  const std::vector<std::string> includes = find_includes(file.text);
  for (const Reserved& reserved : reserved_names()) {
    if (is_owned(file, reserved)) continue;
    std::vector<std::string_view> used;
    for (const std::string_view name : reserved.names) {
      if (has_name(code, name)) used.push_back(name);
    }
    for (const std::string_view include : includes) {
      const bool is_reserved = std::any_of(reserved.includes.begin(), reserved.includes.end(),
                                           [&](std::string_view begin) { return include.starts_with(begin); });
      if (is_reserved) used.push_back(include);
    }
    if (used.empty()) continue;
    faults.push_back(fmt::format("{} names {}: {} belongs to {} alone", file.path, fmt::join(used, ", "), reserved.what,
                                 fmt::join(reserved.owners, ", ")));
  }
  return faults;
}

}  // namespace okr::architecture
