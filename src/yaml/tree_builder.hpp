#pragma once

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <vector>

#include "okr/yaml/parse.hpp"
#include "yaml/event_reader.hpp"
#include "yaml/mended_text.hpp"

namespace okr::yaml {

/// The handler gave up on the text; what it has so far is still good.
struct Stopped {};

/// Turns yaml-cpp's events into a tree with true ends, collects the comments between them, and catches what yaml-cpp
/// lets pass silently.
class TreeBuilder final : public YAML::EventHandler {
 public:
  /// `begin` is where the text begins, after a BOM.
  TreeBuilder(const MendedText& mended, std::size_t begin, const Limits& limits, ReadProgress& progress);

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override;
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

  /// Reads what stands behind the document: nothing but comments, else a finding or an error.
  std::optional<ReadError> read_rest();
  /// What made the handler throw `Stopped`, if it is for the caller to mend.
  [[nodiscard]] const std::optional<ReadError>& error() const { return error_; }
  /// The document; collections that are still open end where reading stopped.
  Document take();

 private:
  struct Frame {
    Node node;              ///< without its content
    std::size_t first = 0;  ///< of its content in `pending_`
    std::size_t key_mark = 0;
    bool has_bracket = false;
    bool expects_key = false;
  };

  [[nodiscard]] std::size_t to_offset(const YAML::Mark& mark) const;
  [[nodiscard]] bool is_in_flow() const { return !frames_.empty() && frames_.back().node.style == Style::flow; }
  [[nodiscard]] bool expects_value() const;
  void move_cursor(std::size_t to);
  /// Where the next `indicator` stands before `limit`.
  [[nodiscard]] std::optional<std::size_t> find_indicator(char indicator, std::size_t limit) const;
  /// Moves behind the next `indicator` if it stands before `limit`.
  bool pass_indicator(char indicator, std::size_t limit);

  /// Reads anchor and tag at `at`; returns where the content begins.
  std::size_t read_own_properties(std::size_t at, std::size_t most, Node& node, std::size_t& end);
  void open(Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style);
  void close();
  void note_key(std::size_t mark);
  Node close_frame();
  void add(Node node);
  void place_null(std::size_t mark, Node& node);
  /// The size of the `null` or `~` at `at`; 0 if none stands there or it is the next key.
  [[nodiscard]] std::size_t find_null_word(std::size_t at) const;
  void read_quoted(std::size_t begin, Node& node);
  void read_block(std::size_t begin, Node& node);
  void check_swallowed_lines(const Node& node);
  void check_key(Node& key);
  [[nodiscard]] bool looks_like_key(std::size_t at) const;
  /// Whether the word at `at`, on a later line and not deeper than the open block, is no content of it: the `?`, the
  /// colon or the dash before it has none.
  [[nodiscard]] bool is_left_of_content(std::size_t at, std::size_t word_end) const;
  /// Says what is wrong where a value is missing; whether something is.
  bool check_missing_value(std::size_t mark);
  /// Leaves out what an overwritten text caused.
  void finish_scalar(Node& node);
  void report(Diagnostic finding) { document_.findings.push_back(std::move(finding)); }
  [[noreturn]] void stop_at_limit(Span span, std::string message, std::string help);

  const MendedText& mended_;
  std::string_view text_;
  std::size_t begin_;
  Limits limits_;
  ReadProgress& progress_;
  std::size_t cursor_;  ///< after the last token
  std::size_t node_count_ = 0;
  std::vector<Frame> frames_;
  std::vector<Node> pending_;  ///< complete nodes of the open collections
  std::vector<YAML::anchor_t> aliases_;
  std::optional<ReadError> error_;
  bool has_document_ = false;
  Document document_;
};

}  // namespace okr::yaml
