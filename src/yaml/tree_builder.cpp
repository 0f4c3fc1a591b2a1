#include "yaml/tree_builder.hpp"

#include <fmt/format.h>

#include <iterator>

#include "yaml/aliases.hpp"
#include "yaml/characters.hpp"
#include "yaml/comments.hpp"
#include "yaml/duplicates.hpp"
#include "yaml/lines.hpp"
#include "yaml/mistakes.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

TreeBuilder::TreeBuilder(const MendedText& mended, std::size_t begin, const Limits& limits, ReadProgress& progress)
    : mended_(mended), text_(mended.text()), begin_(begin), limits_(limits), progress_(progress), cursor_(begin) {
  frames_.reserve(16);
  pending_.reserve(64);
  document_.root.span = {begin, begin};
}

std::size_t TreeBuilder::to_offset(const YAML::Mark& mark) const {
  if (mark.pos < 0) return text_.size();
  return std::min(begin_ + static_cast<std::size_t>(mark.pos), text_.size());
}

bool TreeBuilder::expects_value() const {
  return !frames_.empty() && frames_.back().node.kind == Kind::mapping && !frames_.back().expects_key;
}

void TreeBuilder::move_cursor(std::size_t to) {
  if (to <= cursor_) return;
  collect_comments(text_, {cursor_, to}, begin_, document_.comments);
  cursor_ = to;
}

std::optional<std::size_t> TreeBuilder::find_indicator(char indicator, std::size_t limit) const {
  constexpr std::string_view between = ",:?-";
  for (std::size_t at = skip_comments(text_, cursor_); at < limit; at = skip_comments(text_, at + 1)) {
    if (text_[at] == indicator) return at;
    if (between.find(text_[at]) == std::string_view::npos) break;
  }
  return std::nullopt;
}

bool TreeBuilder::pass_indicator(char indicator, std::size_t limit) {
  const auto at = find_indicator(indicator, limit);
  if (at) move_cursor(*at + 1);
  return at.has_value();
}

std::size_t TreeBuilder::read_own_properties(std::size_t at, std::size_t most, Node& node, std::size_t& end) {
  const Properties properties = read_properties(text_, at, most);
  node.has_anchor = properties.has_anchor;
  node.has_tag = properties.has_tag;
  end = properties.end;
  if (properties.has_tag) {
    const std::string_view tag = text_.substr(properties.tag.begin, properties.tag.size());
    const std::size_t handle = tag.starts_with("!<") ? std::string_view::npos : tag.find('!', 1);
    const bool is_named = handle != std::string_view::npos && handle > 1;
    if (is_named && text_.find(fmt::format("%TAG {} ", tag.substr(0, handle + 1))) == std::string_view::npos) {
      report(undeclared_tag(text_, properties.tag));
    }
  }
  return skip_comments(text_, properties.end);
}

void TreeBuilder::OnDocumentStart(const YAML::Mark&) { has_document_ = true; }

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::size_t begin = to_offset(mark);
  note_key(begin);
  move_cursor(begin);
  Node node;
  node.is_alias = true;
  node.span = {begin, find_anchor_end(text_, begin)};
  cursor_ = std::max(cursor_, node.span.end);
  aliases_.push_back(anchor);
  add(std::move(node));
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  open(Kind::sequence, mark, tag, anchor, style);
}

void TreeBuilder::OnSequenceEnd() { close(); }

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  open(Kind::mapping, mark, tag, anchor, style);
}

void TreeBuilder::OnMapEnd() { close(); }

void TreeBuilder::open(Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) {
  ++progress_.events;
  std::size_t begin = to_offset(mark);
  note_key(begin);
  Frame frame;
  frame.node.kind = kind;
  // The map of a colon alone has no style of its own.
  const bool is_flow = style == YAML::EmitterStyle::Flow || (style == YAML::EmitterStyle::Default && is_in_flow());
  frame.node.style = is_flow ? Style::flow : Style::block;
  const std::size_t own = (anchor != YAML::NullAnchor ? 1U : 0U) + (tag != "?" ? 1U : 0U);
  if (own > 0) {
    std::size_t end = begin;
    begin = read_own_properties(begin, own, frame.node, end);
  }
  frame.has_bracket =
      begin < text_.size() && frame.node.style == Style::flow && text_[begin] == (kind == Kind::sequence ? '[' : '{');
  if (frames_.size() >= limits_.depth) {
    stop_at_limit({begin, begin + 1}, fmt::format("this is nested deeper than {} levels", limits_.depth),
                  "make the file flatter: what stands behind this place was not read");
  }
  frame.node.span = {begin, begin};
  frame.first = pending_.size();
  frame.expects_key = kind == Kind::mapping;
  move_cursor(frame.has_bracket ? begin + 1 : begin);
  frames_.push_back(std::move(frame));
}

void TreeBuilder::close() {
  const Frame& frame = frames_.back();
  if (frame.has_bracket) pass_indicator(frame.node.kind == Kind::sequence ? ']' : '}', text_.size());
  add(close_frame());
}

Node TreeBuilder::close_frame() {
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  Node node = std::move(frame.node);
  node.span.end = std::max(cursor_, node.span.begin);
  const auto first = pending_.begin() + static_cast<std::ptrdiff_t>(frame.first);
  if (node.kind == Kind::sequence) {
    node.items.assign(std::make_move_iterator(first), std::make_move_iterator(pending_.end()));
  } else {
    node.entries.reserve((pending_.size() - frame.first) / 2);
    for (auto key = first; key != pending_.end(); key += 2) {
      node.entries.push_back({std::move(key[0]), std::move(key[1])});
    }
    report_duplicates(node.entries, document_.findings);
  }
  pending_.erase(first, pending_.end());
  return node;
}

void TreeBuilder::note_key(std::size_t mark) {
  if (!frames_.empty() && frames_.back().expects_key) frames_.back().key_mark = mark;
}

void TreeBuilder::add(Node node) {
  ++progress_.events;
  if (++node_count_ > limits_.nodes) {
    stop_at_limit({node.span.begin, std::max(node.span.end, node.span.begin)},
                  fmt::format("the file has more than {} keys and values", limits_.nodes),
                  "split it: what stands behind this place was not read");
  }
  if (frames_.empty()) {
    document_.root = std::move(node);
    return;
  }
  Frame& frame = frames_.back();
  if (frame.expects_key) check_key(node);
  if (frame.node.kind == Kind::mapping) frame.expects_key = !frame.expects_key;
  pending_.push_back(std::move(node));
}

void TreeBuilder::check_key(Node& key) {
  if (key.is_plain_scalar() && key.text == "<<") report(merge_key(key.span));
  if (key.is_plain_scalar() && frames_.back().node.style == Style::block && is_tight_dash(text_, key.span.begin)) {
    report(missing_space_behind_dash(text_, key.span));
    key.kind = Kind::damaged;
  }
  if (key.kind == Kind::damaged) document_.is_whole = false;  // which key it was nobody knows
}

void TreeBuilder::stop_at_limit(Span span, std::string message, std::string help) {
  span.end = std::min(span.end, text_.size());
  report(make_finding(limit_rule, span, std::move(message), std::move(help), ""));
  document_.is_whole = false;
  throw Stopped{};
}

std::optional<ReadError> TreeBuilder::read_rest() {
  std::size_t at = skip_comments(text_, cursor_);
  bool is_ended = !has_document_;
  while (at < text_.size()) {
    const bool is_line_begin = find_line_begin(text_, at, begin_) == at;
    if (is_line_begin && is_document_marker(text_, at, '.')) {
      is_ended = true;
      at = skip_comments(text_, at + 3);
    } else if (is_line_begin && text_[at] == '%' && !has_document_) {
      at = skip_comments(text_, find_line_end(text_, at));
    } else if (is_ended || (is_line_begin && is_document_marker(text_, at, '-'))) {
      report(second_document({at, find_text_end(text_, at)}));
      document_.is_whole = false;
      break;
    } else {
      return ReadError{at, std::string(junk_after_document)};
    }
  }
  move_cursor(at);
  return std::nullopt;
}

Document TreeBuilder::take() {
  while (!frames_.empty()) {
    if (expects_value()) {
      Node missing;
      missing.kind = Kind::damaged;
      missing.span = {cursor_, cursor_};
      pending_.push_back(std::move(missing));
    }
    Node node = close_frame();
    if (frames_.empty()) {
      document_.root = std::move(node);
    } else {
      frames_.back().expects_key = frames_.back().node.kind == Kind::mapping && !frames_.back().expects_key;
      pending_.push_back(std::move(node));
    }
  }
  if (mended_.has_gaps()) document_.is_whole = false;
  expand_aliases(document_.root, aliases_, limits_, document_.findings);
  return std::move(document_);
}

}  // namespace okr::yaml
