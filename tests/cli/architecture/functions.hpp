#pragma once

#include <optional>

#include "cli/architecture/code.hpp"

namespace okr::architecture {

/// What a brace opens at the level of declarations.
enum class Block : std::uint8_t { scope, function, data };

/// Finds all functions of bare code by its braces, also those in classes; a lambda counts with the function that it
/// stands in. What stands before a brace at the level of declarations says what the brace opens.
class FunctionFinder {
 public:
  explicit FunctionFinder(std::string_view code) : code_(code) {}

  std::vector<FunctionSize> find() {
    while (at_ < code_.size()) {
      const char c = code_[at_];
      if (c == '{')
        open();
      else if (c == ';' || c == '}' || is_access_label())
        head_ = at_ + 1;
      ++at_;
    }
    return std::move(found_);
  }

 private:
  void open() {
    const std::string_view head = code_.substr(head_, at_ - head_);
    const Block block = to_block(head);
    if (block == Block::scope) {
      head_ = at_ + 1;
      return;
    }
    at_ = closing_brace();
    const std::size_t next = code_.find_first_not_of(" \n", at_ + 1);
    // `Cup() : size_{2}, lid_{} {`: these braces were members', the function's come after them.
    const bool is_member_initialiser = next != std::string_view::npos && (code_[next] == ',' || code_[next] == '{');
    if (block == Block::function && is_member_initialiser) return;
    if (block == Block::function) add(head);
    head_ = at_ + 1;
  }

  void add(std::string_view head) {
    const std::size_t first = head_ + std::min(head.find_first_not_of(" \n"), head.size());
    const std::size_t bracket = std::min(head.find('('), head.size());
    std::size_t begin = head.substr(0, bracket).find("operator");
    if (begin == std::string_view::npos) begin = bracket;
    while (begin > 0 && (is_word(head[begin - 1]) || head[begin - 1] == ':' || head[begin - 1] == '~')) --begin;
    const std::size_t line = line_at(code_, first);
    found_.push_back({std::string(head.substr(begin, bracket - begin)), line, line_at(code_, at_) - line + 1});
  }

  [[nodiscard]] std::size_t closing_brace() const {
    std::size_t depth = 0;
    for (std::size_t at = at_; at < code_.size(); ++at) {
      if (code_[at] == '{') ++depth;
      if (code_[at] == '}' && --depth == 0) return at;
    }
    return code_.size() - 1;
  }

  [[nodiscard]] bool is_access_label() const {
    if (code_[at_] != ':') return false;
    const std::string_view before = code_.substr(0, at_);
    return before.ends_with("public") || before.ends_with("private") || before.ends_with("protected");
  }

  /// `head` without what stands in brackets of the kind, one blank in their place.
  static std::string without(std::string_view head, char open, char close) {
    std::string rest;
    std::size_t depth = 0;
    for (const char c : head) {
      if (c == open && depth++ == 0) rest += open;
      if (depth == 0) rest += c;
      if (c == close && depth > 0) --depth;
    }
    return rest;
  }

  static Block to_block(std::string_view whole_head) {
    const std::size_t parameters = whole_head.find("template");
    const std::string head =
        without(parameters == std::string_view::npos ? whole_head : without(whole_head, '<', '>'), '(', ')');
    if (has_name(head, "namespace") || head.find_first_not_of(" \n") == std::string::npos) return Block::scope;
    const bool has_brackets = head.find('(') != std::string::npos;
    if (has_name(head, "operator")) return Block::function;
    const std::size_t equals = head.find('=');
    if (equals != std::string::npos) {
      const std::size_t value = head.find_first_not_of(" \n", equals + 1);
      return value != std::string::npos && head[value] == '[' ? Block::function : Block::data;
    }
    if (has_brackets) return Block::function;
    for (const std::string_view kind : {"class", "struct", "union", "enum", "extern"}) {
      if (has_name(head, kind)) return Block::scope;
    }
    return Block::data;
  }

  std::string_view code_;
  std::size_t at_ = 0;
  std::size_t head_ = 0;  ///< where the declaration at hand begins
  std::vector<FunctionSize> found_;
};

inline std::vector<FunctionSize> measure_functions(const std::string& code) { return FunctionFinder(code).find(); }

}  // namespace okr::architecture
