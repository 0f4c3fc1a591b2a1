#include "okr/authoring/check_in.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <variant>

#include "authoring/check_in_edits.hpp"
#include "authoring/check_in_history.hpp"
#include "authoring/check_in_milestone.hpp"
#include "authoring/check_in_value.hpp"
#include "okr/base/text.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::authoring {

namespace {

using Faulty = std::optional<CheckInProblem>;

CheckInProblem to_usage(std::string message, std::string help) {
  return {0, CheckInFault::usage, std::move(message), std::move(help)};
}
CheckInProblem to_refusal(std::string message, std::string help) {
  return {0, CheckInFault::refused, std::move(message), std::move(help)};
}

/// A goal that takes no check-ins: of a closed file, parked or cancelled.
Faulty find_rest(const model::OkrFile& file, const model::Objective& objective, const model::KeyResult& key_result) {
  if (file.is_closed()) {
    return to_refusal(fmt::format("{} was closed on {}", to_quoted(file.source.path()), to_string(*file.review->on)),
                      "what is closed stays as it was graded; without its \"review: on\" it is open again");
  }
  const auto is_resting = [](const model::Field<model::GoalStatus>& status) {
    return status && (*status == model::GoalStatus::parked || *status == model::GoalStatus::cancelled);
  };
  for (const auto& [goal, status] :
       {std::pair<const model::Entity*, const model::Field<model::GoalStatus>*>{&key_result, &key_result.status},
        {&objective, &objective.status}}) {
    if (!is_resting(*status)) continue;
    const bool is_parked = **status == model::GoalStatus::parked;
    return to_refusal(fmt::format("{} is {}", to_quoted(goal->ref), is_parked ? "parked" : "cancelled"),
                      "it never counts; take its \"status\" away where it is alive again");
  }
  return std::nullopt;
}

/// What is doubtful of a day, in words that stand alone; empty where nothing is.
std::string to_doubt(const model::OkrFile& file, Date on, Date today) {
  if (on > today) return fmt::format("{} is in the future (today is {})", to_string(on), to_string(today));
  if (file.period && on < file.period->start) {
    return fmt::format("{} is before the period, which starts {}", to_string(on), to_string(file.period->start));
  }
  return "";
}

/// What was recorded on a day already, in words that stand alone.
std::string to_collision(const CheckInRecord& record) {
  const std::string value = record.value ? fmt::format(" ({})", *record.value) : "";
  return fmt::format("there is a check-in on {}{} already", to_string(record.on), value);
}

/// A refusal of what `--replace` allows; nothing where nothing is in the way.
Faulty to_replaceable(const std::string& doubt, const std::string& collision) {
  if (doubt.empty() && collision.empty()) return std::nullopt;
  CheckInProblem problem;
  problem.fault = CheckInFault::replaceable;
  problem.message = doubt + (doubt.empty() || collision.empty() ? "" : ", and ") + collision;
  problem.help = collision.empty() ? "--replace records it all the same" : "--replace puts this one in its place";
  problem.question = problem.message + (collision.empty() ? "; record it all the same?" : "; replace it?");
  return problem;
}

CheckInProblem to_alias_refusal(const model::KeyResult& key_result) {
  return to_refusal(
      fmt::format("{} stands behind an alias, and okr edits nothing through one", to_quoted(key_result.ref)),
      "write the check-in by hand, at the anchor");
}

std::string to_name(const model::Milestone& milestone) { return to_quoted(milestone.title.value_or("the milestone")); }

using Outcome = std::variant<PlannedCheckIn, CheckInProblem>;

class Planner {
 public:
  Planner(const model::Workspace& workspace, Date today) : workspace_(workspace), today_(today) {}

  /// The check-in of a request, or what is wrong with it.
  Outcome plan(const CheckInRequest& request) {
    const model::OkrFile& file = workspace_.files[request.key_result.file];
    const model::KeyResult& key_result = *workspace_.find_key_result(request.key_result);
    if (Faulty rest = find_rest(file, *workspace_.find_objective(request.key_result), key_result)) return *rest;
    const yaml::Node& root = find_root(request.key_result.file);
    const std::optional<yaml::Path> path = yaml::find_path(root, key_result.span);
    if (!path) return to_alias_refusal(key_result);
    CheckInWriter writer(root, *path);
    if (Faulty fault = read_confidence(request, file.language, writer)) return *fault;
    writer.note = trim(request.note);
    if (find_invalid_utf8(writer.note))
      return to_usage("the note is not UTF-8", "write it in a terminal that uses UTF-8");
    const auto plan = key_result.milestones ? &Planner::plan_milestone : &Planner::plan_value;
    return (this->*plan)(request, key_result, writer);
  }

 private:
  const yaml::Node& find_root(std::size_t file) {
    const auto found = documents_.find(file);
    if (found != documents_.end()) return found->second.root;
    return documents_.emplace(file, yaml::parse(workspace_.files[file].source)).first->second.root;
  }

  std::vector<CheckInRecord>& find_records(const CheckInRequest& request, const model::KeyResult& key_result) {
    const auto found = records_.find(request.key_result);
    if (found != records_.end()) return found->second;
    return records_.emplace(request.key_result, to_records(key_result)).first->second;
  }

  static Faulty read_confidence(const CheckInRequest& request, language::Language language, CheckInWriter& writer) {
    if (!request.confidence) return std::nullopt;
    const Result<WrittenNumber> confidence = parse_confidence(*request.confidence, language);
    if (!confidence) return to_usage(confidence.problem().message, "write a share: -c 0.7, -c 7/10 or -c \"70 %\"");
    writer.confidence = confidence->text;
    return std::nullopt;
  }

  /// What only `--replace` allows.
  [[nodiscard]] Faulty find_day_fault(const CheckInRequest& request, const std::string& collision) const {
    if (request.replacing == Replacing::allowed) return std::nullopt;
    return to_replaceable(to_doubt(workspace_.files[request.key_result.file], request.on, today_), collision);
  }

  /// Adds the line to the plan, unless another one of the same requests stands on that day.
  Outcome add_line(const CheckInRequest& request, const CheckInWriter& writer, PlannedCheckIn planned) {
    const model::KeyResult& key_result = *workspace_.find_key_result(request.key_result);
    std::vector<CheckInRecord>& records = find_records(request, key_result);
    const std::optional<CheckInRecord> same_day = to_history(records, key_result, request.on).same_day;
    if (same_day && same_day->written == nullptr) {
      return to_usage(fmt::format("{} is checked in twice on {}", to_quoted(key_result.ref), to_string(request.on)),
                      "keep one of them: a day has one value");
    }
    if (Faulty fault = find_day_fault(request, same_day ? to_collision(*same_day) : "")) return *fault;
    const model::CheckIn* const written = same_day ? same_day->written : nullptr;
    std::vector<yaml::Edit> edits = writer.write(request.on, written);
    if (edits.empty()) return to_alias_refusal(key_result);
    planned.edits.insert(planned.edits.end(), edits.begin(), edits.end());
    planned.is_replaced = planned.is_replaced || written != nullptr;
    planned.has_note = writer.has_note(written);
    const auto later = std::ranges::upper_bound(records, request.on, {}, &CheckInRecord::on);
    records.insert(later, {request.on, planned.value, nullptr});
    return planned;
  }

  /// A value on its day; a check-in that stands there already can get a note or a confidence alone.
  Outcome plan_value(const CheckInRequest& request, const model::KeyResult& key_result, CheckInWriter& writer) {
    const CheckInHistory history = to_history(find_records(request, key_result), key_result, request.on);
    PlannedCheckIn planned{.key_result = request.key_result, .on = request.on};
    planned.old_value = history.current;
    planned.before = history.before;
    if (!is_blank(request.value)) {
      const bool is_replacing = history.same_day && request.replacing == Replacing::allowed;
      const language::Language language = workspace_.files[request.key_result.file].language;
      const Result<WrittenNumber> value = parse_check_in_value(
          request.value, {language, key_result.measure.unit, is_replacing ? history.before : history.current});
      if (!value) {
        return to_usage(value.problem().message, "write a number: 1.9, +0.2 on top of the last one, or =-2 below 0");
      }
      writer.value = value->text;
      planned.value = value->value;
      planned.written_value = value->text;
    } else if (history.same_day && writer.has_line()) {
      planned.value = history.same_day->value;
    } else {
      return to_usage(fmt::format("{} needs a value", to_quoted(key_result.ref)),
                      "write a number: 1.9, or +0.2 for so much more");
    }
    planned.is_setback = history.before && planned.value && is_setback(key_result, *history.before, *planned.value);
    return add_line(request, writer, std::move(planned));
  }

  /// A milestone that is done, and a line in `check_ins` where there is a confidence or a note.
  Outcome plan_milestone(const CheckInRequest& request, const model::KeyResult& key_result, CheckInWriter& writer) {
    const bool has_line = writer.has_line();
    PlannedCheckIn planned{.key_result = request.key_result, .on = request.on};
    if (is_blank(request.value) && has_line) return add_line(request, writer, std::move(planned));
    const Result<MilestoneChange> change = find_milestone(key_result, request.value);
    if (!change) return to_usage(change.problem().message, "name the milestone that is done");
    if (Faulty fault = find_milestone_fault(request, key_result, *change)) return *fault;
    const model::Milestone& milestone = (*key_result.milestones)[change->milestone];
    planned.milestone = change->milestone;
    planned.is_done = change->is_done;
    planned.is_replaced = !milestone.done_on.is_absent();
    planned.edits = writer.mark(milestone, change->is_done ? std::optional(request.on) : std::nullopt);
    if (planned.edits.empty()) return to_alias_refusal(key_result);
    marked_.insert({request.key_result, change->milestone});
    if (has_line) return add_line(request, writer, std::move(planned));
    return planned;
  }

  [[nodiscard]] Faulty find_milestone_fault(const CheckInRequest& request, const model::KeyResult& key_result,
                                            const MilestoneChange& change) const {
    const model::Milestone& milestone = (*key_result.milestones)[change.milestone];
    const std::string name = to_name(milestone);
    if (marked_.contains({request.key_result, change.milestone})) {
      return to_usage(fmt::format("{} is checked in twice", name), "keep one of them");
    }
    const bool is_open = milestone.done_on.is_absent();
    if (is_open && !change.is_done)
      return to_usage(fmt::format("{} is not done", name), "there is nothing to take back");
    const std::string day = milestone.done_on ? " since " + to_string(*milestone.done_on) : "";
    return find_day_fault(request, is_open ? "" : fmt::format("{} is done{} already", name, day));
  }

  const model::Workspace& workspace_;
  Date today_;
  std::map<std::size_t, yaml::Document> documents_;
  std::map<model::Address, std::vector<CheckInRecord>> records_;
  std::set<std::pair<model::Address, std::size_t>> marked_;
};

}  // namespace

CheckInPlan plan_check_ins(const model::Workspace& workspace, const std::vector<CheckInRequest>& requests, Date today) {
  Planner planner(workspace, today);
  CheckInPlan plan;
  for (std::size_t request = 0; request < requests.size(); ++request) {
    Outcome planned = planner.plan(requests[request]);
    if (auto* problem = std::get_if<CheckInProblem>(&planned)) {
      problem->request = request;
      plan.problems.push_back(std::move(*problem));
    } else {
      plan.check_ins.push_back(std::move(std::get<PlannedCheckIn>(planned)));
    }
  }
  return plan;
}

}  // namespace okr::authoring
