#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>

#include "okr/base/span.hpp"

namespace okr::model {

/// A value and where it stands in its file.
template <class T>
struct Located {
  T value{};
  Span span;
};
using Text = Located<std::string>;

/// What a key of an OKR file holds: absent, there but unreadable (a finding says so already, and rules stay silent), or
/// read.
///
///     if (key_result.target.is_absent()) ...   // not: there but wrong
///     if (key_result.target) use(*key_result.target);
template <class T>
class Field {
 public:
  Field() = default;
  Field(T value, Span span) : value_(std::move(value)), span_(span), state_(State::read) {}
  static Field damaged(Span span) {
    Field field;
    field.span_ = span;
    field.state_ = State::damaged;
    return field;
  }

  [[nodiscard]] bool is_absent() const { return state_ == State::absent; }
  [[nodiscard]] bool is_damaged() const { return state_ == State::damaged; }
  [[nodiscard]] explicit operator bool() const { return state_ == State::read; }
  [[nodiscard]] const T& operator*() const {
    assert(state_ == State::read);
    return value_;
  }
  [[nodiscard]] const T* operator->() const { return &**this; }
  [[nodiscard]] T value_or(T other) const { return *this ? value_ : std::move(other); }
  /// Where the value stands; the empty span at 0 where absent.
  [[nodiscard]] Span span() const { return span_; }

 private:
  enum class State : std::uint8_t { absent, damaged, read };
  T value_{};
  Span span_;
  State state_ = State::absent;
};

}  // namespace okr::model
