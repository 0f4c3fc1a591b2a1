#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::model {

/// How a name fits a thing; the order is that of preference.
enum class NameKind : std::uint8_t { id, was, slug };

/// How `name` fits, or nothing. A thing with an id has no other name but its earlier ones.
std::optional<NameKind> find_name_kind(const Entity& entity, std::string_view name);

/// The objective or key result at an address.
const Entity& to_entity(const Workspace& workspace, const Address& address);

/// A reference taken apart: `2026-Q3:growth/visible` has a period and two parts.
struct ReferenceParts {
  std::optional<std::string_view> period;
  std::vector<std::string_view> names;  ///< one to three; none where the text is no reference
};
ReferenceParts split_reference(std::string_view reference);

/// How well the period of another file suits one that refers to it: the same, else the shortest that contains it, else
/// what overlaps. A file without a period holds for ever. Nothing where the two don't overlap.
struct PeriodRank {
  int tier = 0;
  int days = 0;
  friend auto operator<=>(const PeriodRank&, const PeriodRank&) = default;
};
std::optional<PeriodRank> find_rank(const Field<Period>& from, const Field<Period>& other);

/// Looks references up from one place of a workspace.
class Resolver {
 public:
  Resolver(const Workspace& workspace, const Address& from, Wanted wanted)
      : workspace_(workspace), from_(from), file_(workspace.files[from.file]), wanted_(wanted) {}

  /// What the reference means, by the first kind of name that leads anywhere, and that kind.
  struct Match {
    std::vector<Address> found;
    NameKind kind = NameKind::id;
  };
  [[nodiscard]] Match find(std::string_view reference) const;

  /// The name that was meant by one that leads nowhere.
  [[nodiscard]] std::optional<std::string> find_nearest_name(std::string_view reference) const;

 private:
  [[nodiscard]] std::vector<Address> find(const ReferenceParts& parts, NameKind kind) const;
  [[nodiscard]] std::vector<Address> find_near(std::string_view name, NameKind kind) const;
  [[nodiscard]] std::vector<Address> find_in_file(std::string_view name, NameKind kind) const;
  [[nodiscard]] std::vector<Address> find_pair(const ReferenceParts& parts, NameKind kind) const;
  [[nodiscard]] std::vector<Address> find_in_workspace(const ReferenceParts& parts, NameKind kind) const;
  [[nodiscard]] std::optional<PeriodRank> find_file_rank(std::size_t file, const ReferenceParts& parts) const;
  void add_key_results(const Address& objective, std::string_view name, NameKind kind, std::vector<Address>& out) const;

  [[nodiscard]] bool is_unique(std::string_view reference) const;
  [[nodiscard]] std::vector<std::string> to_candidates(std::string_view reference) const;
  void add_own_candidates(const ReferenceParts& parts, std::vector<std::string>& out) const;
  void add_team_candidates(const ReferenceParts& parts, std::string_view team, std::vector<std::string>& out) const;
  void add_foreign_candidates(const ReferenceParts& parts, std::vector<std::string>& out) const;
  [[nodiscard]] std::optional<std::string> find_similar(std::string_view reference) const;
  [[nodiscard]] std::optional<std::string> find_in_other_period(std::string_view reference,
                                                                const ReferenceParts& parts) const;
  [[nodiscard]] std::optional<std::string> find_titled(const ReferenceParts& parts) const;
  [[nodiscard]] std::optional<std::string> find_elsewhere(const ReferenceParts& parts) const;

  const Workspace& workspace_;
  const Address& from_;
  const OkrFile& file_;
  Wanted wanted_;
};

}  // namespace okr::model
