#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace okr {

/// The command can't go on: an unreadable file, no such revision, a failed write. Thrown by any layer, caught once in
/// `cli::run`, which prints message and hint on stderr. What is wrong in the user's OKRs is a `Diagnostic` instead.
struct Failure {
  std::string message;  ///< what is wrong and where, without a full stop
  std::string hint;     ///< what to do about it; may be empty
  int exit = 2;         ///< 2 could not do the job, 3 refused a change
};

/// Why a small parse failed, in words that fit after "X is".
struct Problem {
  std::string message;
  friend bool operator==(const Problem&, const Problem&) = default;
};

/// A value or a Problem, for small parses that two callers word differently: `parse_date(text)`.
/// Reading the side that is not there is a bug.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::move(value)) {}
  Result(Problem problem) : content_(std::move(problem)) {}

  [[nodiscard]] explicit operator bool() const { return content_.index() == 0; }
  [[nodiscard]] const T& operator*() const { return value(); }
  [[nodiscard]] T& operator*() { return const_cast<T&>(std::as_const(*this).value()); }
  [[nodiscard]] const T* operator->() const { return &value(); }
  [[nodiscard]] const Problem& problem() const {
    assert(content_.index() == 1);
    return *std::get_if<1>(&content_);
  }

 private:
  [[nodiscard]] const T& value() const {
    assert(content_.index() == 0);
    return *std::get_if<0>(&content_);
  }
  std::variant<T, Problem> content_;
};

}  // namespace okr
