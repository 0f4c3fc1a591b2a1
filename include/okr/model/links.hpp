#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace okr::model {

struct Entity;
struct OkrFile;

/// Where goals stand by the hash of their names, so that a reference is found at once among ten thousand files. It
/// holds places only: the names are compared in the files themselves.
class Links {
 public:
  /// An objective, or a key result of it. A file's own place has no objective.
  struct Place {
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
    std::uint32_t file = none;
    std::uint32_t objective = none;
    std::uint32_t key_result = none;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  struct Entry {
    std::size_t hash = 0;
    Place place;
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  /// The entries of one hash; they live as long as these links.
  struct Range {
    const Entry* first = nullptr;
    const Entry* last = nullptr;
    [[nodiscard]] const Entry* begin() const { return first; }
    [[nodiscard]] const Entry* end() const { return last; }
  };
  /// One of the teams, by one of its files, and which characters its name has: two names that are alike differ in few.
  struct Team {
    std::uint32_t file = 0;
    std::uint64_t characters = 0;
  };

  Links() = default;
  explicit Links(const std::vector<OkrFile>& files);

  /// Objectives that may be called so: by id, earlier id or slug.
  [[nodiscard]] Range find_objectives(std::string_view team, std::string_view name) const;
  /// Objectives and key results that may be called so, by id, earlier id or slug: of all files, or of one.
  [[nodiscard]] Range find_names(std::string_view name) const;
  [[nodiscard]] Range find_names(std::string_view name, std::size_t file) const;
  /// Files of what may be that team.
  [[nodiscard]] Range find_files(std::string_view team) const;
  [[nodiscard]] const std::vector<Team>& teams() const { return teams_; }
  [[nodiscard]] std::size_t file_count() const { return file_count_; }

  /// One bit a character, case folded; all beyond ASCII share one.
  static std::uint64_t to_characters(std::string_view name);

 private:
  void add_file(std::uint32_t index, const OkrFile& file);
  void add_names(const Entity& entity, const Place& place);

  std::size_t file_count_ = 0;
  std::vector<Entry> objectives_;
  std::vector<Entry> names_;
  std::vector<Entry> files_;
  std::vector<Team> teams_;
};

}  // namespace okr::model
