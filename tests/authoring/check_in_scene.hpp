#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "okr/authoring/check_in.hpp"
#include "okr/model/decode.hpp"
#include "okr/model/item.hpp"

namespace okr::authoring {

inline const Date scene_day = to_date(2026, 11, 22);

/// One file, and check-ins planned in it.
class Scene {
 public:
  explicit Scene(const std::string& text)
      : workspace_(model::to_workspace("/goals", {}, {model::decode_file({"okrs/quay.okr.yaml", text}, {})})) {}

  [[nodiscard]] CheckInRequest request(std::string_view key_result, std::string value, Date on = scene_day) const {
    const auto search = model::find_items(workspace_, key_result, scene_day);
    REQUIRE(search.found.size() == 1);
    CheckInRequest request{.key_result = search.found.front()};
    request.value = std::move(value);
    request.on = on;
    return request;
  }
  [[nodiscard]] CheckInPlan plan(const std::vector<CheckInRequest>& requests) const {
    return plan_check_ins(workspace_, requests, scene_day);
  }
  [[nodiscard]] CheckInPlan plan(const CheckInRequest& request) const { return plan(std::vector{request}); }

  /// The text after the check-ins; a problem is written as "refused: why".
  [[nodiscard]] std::string write(const std::vector<CheckInRequest>& requests) const {
    const CheckInPlan planned = plan(requests);
    if (!planned.problems.empty()) return "refused: " + planned.problems.front().message;
    SourceFile file = workspace_.files.front().source;
    for (const PlannedCheckIn& check_in : planned.check_ins) {
      const auto edited = yaml::edit_document(file, check_in.edits);
      if (const auto* refusal = std::get_if<yaml::Refusal>(&edited)) return "no edit: " + refusal->message;
      file = SourceFile(file.path(), std::get<std::string>(edited));
    }
    return std::string(file.bytes());
  }
  [[nodiscard]] std::string write(const CheckInRequest& request) const { return write(std::vector{request}); }

  /// The lines that the check-ins add.
  [[nodiscard]] std::string added(const CheckInRequest& request) const {
    const std::string after = write(request);
    if (after.starts_with("refused") || after.starts_with("no edit")) return after;
    const std::string_view before = workspace_.files.front().source.bytes();
    std::size_t same = 0;
    while (same < before.size() && before[same] == after[same]) ++same;
    same = after.rfind('\n', same == 0 ? 0 : same - 1) + 1;
    const std::size_t rest = before.size() - same;
    REQUIRE(after.size() >= rest + same);
    return after.substr(same, after.size() - rest - same);
  }

 private:
  model::Workspace workspace_;
};

}  // namespace okr::authoring
