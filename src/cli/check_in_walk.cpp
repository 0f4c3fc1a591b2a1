#include "cli/check_in_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "cli/ask.hpp"
#include "okr/base/escape.hpp"
#include "okr/render/due.hpp"
#include "okr/render/text.hpp"

namespace okr::cli {

namespace {

using authoring::CheckInFault;
using authoring::CheckInRequest;
using report::DueKeyResult;

constexpr std::string_view end_word = "q";
constexpr std::string_view history_word = "?";

/// Whether the questions go on.
enum class Flow : std::uint8_t { on, end };
/// What became of an answer: it can be recorded, has to be given again, or can't be recorded at all; or the questions
/// are to end without it.
enum class Verdict : std::uint8_t { accepted, again, refused, end };

/// An answer, or that the questions are to end.
struct Reply {
  std::string text;
  Flow flow = Flow::on;
};

Reply ask_reply(std::string_view question, const Session& session) {
  auto answer = ask(session, question);
  if (!answer || *answer == end_word) return {"", Flow::end};
  return {std::move(*answer), Flow::on};
}

std::string_view to_question(const model::KeyResult& key_result) {
  if (!key_result.milestones) return "  value";
  return key_result.milestones->size() == 1 ? "  done (yes)" : "  milestone done (number or name)";
}

class Walk {
 public:
  Walk(const model::Workspace& workspace, const CheckInRequest& base, const Session& session)
      : workspace_(workspace), base_(base), session_(session) {}

  std::vector<EnteredCheckIn> run(const std::vector<DueKeyResult>& due) {
    tell(fmt::format("{} to check in; empty skips, ? shows the history, q keeps what was entered and ends",
                     render::count_noun(due.size(), "key result")));
    for (std::size_t i = 0; i < due.size(); ++i) {
      const model::KeyResult& key_result = *workspace_.find_key_result(due[i].address);
      show(due[i], key_result, fmt::format("{} of {}", i + 1, due.size()));
      if (ask_one(due[i].address, key_result) == Flow::end) break;
    }
    return std::move(entered_);
  }

 private:
  void tell(std::string_view text) const { session_.env.err(escape_controls(text) + '\n'); }

  void show(const DueKeyResult& due, const model::KeyResult& key_result, const std::string& place) const {
    const std::string name = escape_controls(to_check_in_name(workspace_, due.address, session_.day()));
    session_.env.err(fmt::format("\n{}  {}\n", place, render::paint(name, render::Ink::strong, session_.err)));
    for (const std::string& line : render::describe_due(due, key_result)) tell("  " + line);
  }

  Flow ask_one(const model::Address& address, const model::KeyResult& key_result) {
    std::string question(to_question(key_result));
    for (bool is_first = true;; is_first = false) {
      CheckInRequest request = base_;
      request.key_result = address;
      const std::optional<Flow> flow = ask_value(question, key_result, request);
      if (flow) return *flow;
      const Flow after = is_first ? ask_details(request) : Flow::on;
      add(std::move(request));
      if (after == Flow::end || !has_more(address, key_result)) return after;
      question = "  another milestone";
    }
  }

  /// Asks until a value can be recorded; gives how to go on where none is.
  std::optional<Flow> ask_value(std::string_view question, const model::KeyResult& key_result,
                                CheckInRequest& request) const {
    for (;;) {
      const Reply reply = ask_reply(question, session_);
      if (reply.flow == Flow::end || reply.text.empty()) return reply.flow;
      if (reply.text == history_word) {
        for (const std::string& line : render::describe_history(key_result)) tell("    " + line);
        continue;
      }
      request.value = to_check_in_value(key_result, reply.text);
      const Verdict verdict = judge(request);
      if (verdict == Verdict::accepted) return std::nullopt;
      if (verdict == Verdict::end) return Flow::end;
      if (verdict == Verdict::refused) return Flow::on;
    }
  }

  /// Confidence and note, both as one likes.
  Flow ask_details(CheckInRequest& request) const {
    for (;;) {
      const Reply reply = ask_reply("  confidence (0.7, 70 %)", session_);
      if (reply.flow == Flow::end) return Flow::end;
      if (reply.text.empty()) break;
      request.confidence = reply.text;
      if (judge(request) == Verdict::accepted) break;
      request.confidence.reset();
    }
    const bool is_setback = plan(request).check_ins.back().is_setback;
    Reply note = ask_reply(is_setback ? "  note (it went the wrong way: what happened?)" : "  note", session_);
    request.note = std::move(note.text);
    return note.flow;
  }

  [[nodiscard]] authoring::CheckInPlan plan(const CheckInRequest& request) const {
    std::vector<CheckInRequest> all;
    for (const EnteredCheckIn& entered : entered_) all.push_back(entered.request);
    all.push_back(request);
    return authoring::plan_check_ins(workspace_, all, session_.day());
  }

  /// Those entered before have no problem: they were judged, too.
  Verdict judge(CheckInRequest& request) const {
    const authoring::CheckInPlan planned = plan(request);
    if (planned.problems.empty()) {
      const authoring::PlannedCheckIn& last = planned.check_ins.back();
      const bool is_sum = is_relative(request.value) && !last.written_value.empty();
      if (is_sum) tell("  that is " + last.written_value);
      settle_value(request, last);
      return Verdict::accepted;
    }
    const authoring::CheckInProblem& problem = planned.problems.back();
    if (problem.fault == CheckInFault::replaceable) {
      const Reply reply = ask_reply(fmt::format("  {} [y/N]", problem.question), session_);
      if (reply.flow == Flow::end) return Verdict::end;
      if (!is_yes(reply.text)) return Verdict::refused;
      request.replacing = authoring::Replacing::allowed;
      return judge(request);
    }
    tell("  " + problem.message);
    if (!problem.help.empty()) tell("  = help: " + problem.help);
    return problem.fault == CheckInFault::usage ? Verdict::again : Verdict::refused;
  }

  void add(CheckInRequest request) {
    std::string name = to_check_in_name(workspace_, request.key_result, session_.day());
    const auto last = find_last_value(*workspace_.find_key_result(request.key_result));
    entered_.push_back({std::move(name), std::move(request), last});
  }

  /// Whether a milestone is open that was not entered yet.
  [[nodiscard]] bool has_more(const model::Address& address, const model::KeyResult& key_result) const {
    if (!key_result.milestones) return false;
    const auto open = std::ranges::count_if(*key_result.milestones, [](const auto& each) { return !each.done_on; });
    const auto done = std::ranges::count_if(
        entered_, [&](const EnteredCheckIn& entered) { return entered.request.key_result == address; });
    return open > done;
  }

  const model::Workspace& workspace_;
  const CheckInRequest& base_;
  const Session& session_;
  std::vector<EnteredCheckIn> entered_;
};

}  // namespace

std::vector<EnteredCheckIn> ask_check_ins(const model::Workspace& workspace, const std::vector<DueKeyResult>& due,
                                          const CheckInRequest& base, const Session& session) {
  return Walk(workspace, base, session).run(due);
}

}  // namespace okr::cli
