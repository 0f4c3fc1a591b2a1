#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/session.hpp"
#include "okr/base/error.hpp"

namespace okr::cli {

/// Whether somebody is there to answer: stdin and stderr are a terminal, and --no-input is not given.
bool can_ask(const Session& session);

/// Asks on stderr and reads a line, trimmed; an empty one gives the default, which stands in brackets. Nothing at the
/// end of the input (Ctrl-D). To be called only where `can_ask`.
std::optional<std::string> ask(const Session& session, std::string_view question, std::string_view fallback = "");

/// Whether an answer is yes, in any of the five languages.
bool is_yes(std::string_view answer);

/// Shows on stderr what is wrong with an answer.
void tell_wrong_answer(const Session& session, const Failure& failure);

/// Asks again until `take` throws no Failure for the answer, and gives what it gives. Throws Failure at the end of the
/// input.
template <class Take>
auto ask_until(const Session& session, std::string_view question, std::string_view fallback, const Take& take) {
  for (;;) {
    const auto answer = ask(session, question, fallback);
    if (!answer) throw Failure{"the questions were not answered, so nothing was written", "", 2};
    try {
      return take(*answer);
    } catch (const Failure& failure) {
      tell_wrong_answer(session, failure);
    }
  }
}

/// Asks yes or no, in any of the five languages; no is the answer to an empty line and to the end of the input.
bool ask_yes(const Session& session, std::string_view question);

}  // namespace okr::cli
