#include "okr/yaml/edit.hpp"

#include <fmt/format.h>

#include <cassert>
#include <utility>

#include "yaml/edit_check.hpp"
#include "yaml/edit_plan.hpp"

namespace okr::yaml {

namespace {

/// What the user can do instead of a change: each kind in its words, the value as it can be written.
class Advice {
 public:
  std::string operator()(const SetScalar& edit) const {
    return fmt::format("write this as {} by hand: {}", name_path(edit.path), render(edit.value));
  }
  std::string operator()(const AddKey& edit) const {
    return fmt::format("add this to {} by hand: {}", name_path(edit.path),
                       writer_.render_inline_entry({edit.key, edit.value}, {}, Style::plain));
  }
  std::string operator()(const AppendItem& edit) const {
    const auto* key = edit.path.empty() ? nullptr : std::get_if<std::string>(&edit.path.back());
    if (key == nullptr) return fmt::format("add this item to {} by hand: {}", name_path(edit.path), render(edit.value));
    return fmt::format("write this below \"{}:\" by hand: - {}", *key, render(edit.value));
  }
  std::string operator()(const RemoveEntry& edit) const {
    return fmt::format("remove {} by hand", name_path(edit.path));
  }

 private:
  [[nodiscard]] std::string render(const Value& value) const {
    return writer_.render_inline(value, {}, Surroundings::flow);
  }

  SourceFile no_file_{"", ""};
  ValueWriter writer_{no_file_, Habits{}};
};

Refusal to_refusal(const Refused& refused, const Edit& edit) {
  Refusal refusal = refused.refusal;
  if (refusal.help.empty()) refusal.help = std::visit(Advice(), edit);
  return refusal;
}

/// Where a place in the text with the edits was before them; what they wrote was where it came.
std::size_t to_place_before(std::size_t at, const std::vector<TextEdit>& edits) {
  std::size_t begin = 0;   // of the next edit's text in the result
  std::size_t copied = 0;  // up to where the old text is passed
  for (const TextEdit& edit : edits) {
    begin += edit.span.begin - copied;
    copied = edit.span.end;
    if (at < begin) return edit.span.begin - (begin - at);
    if (at < begin + edit.text.size()) return edit.span.begin;
    begin += edit.text.size();
  }
  return copied + (at - begin);
}

/// Makes changes one after the other.
class Editing {
 public:
  explicit Editing(const SourceFile& file) : file_(file), document_(parse(file)) {}

  void make(const Edit& edit) {
    std::vector<TextEdit> edits = Planner(file_, document_).plan(edit);
    if (edits.empty()) return;
    SourceFile after(file_.path(), apply_edits(file_.bytes(), edits));
    Document result = parse(after);
    std::string fault = find_side_effect(file_, document_, edit, edits, after, result);
    if (!fault.empty()) {
      const Span place{edits.front().span.begin, edits.back().span.end};
      throw Refused{{std::move(fault), "", place, std::string(after.bytes())}};
    }
    file_ = std::move(after);
    document_ = std::move(result);
    done_.push_back(std::move(edits));
  }

  /// A refusal speaks of the text as it was before all changes.
  [[nodiscard]] Refusal to_first_text(Refusal refusal) const {
    for (auto edits = done_.rbegin(); edits != done_.rend(); ++edits) {
      refusal.span = {to_place_before(refusal.span.begin, *edits), to_place_before(refusal.span.end, *edits)};
    }
    return refusal;
  }

  [[nodiscard]] std::string take() const { return std::string(file_.bytes()); }

 private:
  SourceFile file_;
  Document document_;
  std::vector<std::vector<TextEdit>> done_;
};

Value make_single(ValueKind kind, std::string text) {
  Value value;
  value.kind = kind;
  value.text = std::move(text);
  return value;
}

}  // namespace

Value make_text(std::string text) { return make_single(ValueKind::text, std::move(text)); }
Value make_number(std::string text) { return make_single(ValueKind::number, std::move(text)); }
Value make_date(std::string text) { return make_single(ValueKind::date, std::move(text)); }
Value make_boolean(bool is_true) { return make_single(ValueKind::boolean, is_true ? "true" : "false"); }

Value make_list(std::vector<Value> items, Style style) {
  Value value;
  value.kind = ValueKind::list;
  value.style = style;
  value.items = std::move(items);
  return value;
}

Value make_mapping(std::vector<ValueEntry> entries, Style style) {
  Value value;
  value.kind = ValueKind::mapping;
  value.style = style;
  value.entries = std::move(entries);
  return value;
}

std::variant<std::vector<TextEdit>, Refusal> plan_edit(const SourceFile& file, const Document& document,
                                                       const Edit& edit) {
  try {
    return Planner(file, document).plan(edit);
  } catch (const Refused& refused) {
    return to_refusal(refused, edit);
  }
}

std::string apply_edits(std::string_view bytes, const std::vector<TextEdit>& edits) {
  std::string out;
  std::size_t from = 0;
  for (const TextEdit& edit : edits) {
    assert(from <= edit.span.begin && edit.span.end <= bytes.size());
    out += bytes.substr(from, edit.span.begin - from);
    out += edit.text;
    from = edit.span.end;
  }
  return out += bytes.substr(from);
}

std::variant<std::string, Refusal> edit_document(const SourceFile& file, const std::vector<Edit>& edits) {
  Editing editing(file);
  for (const Edit& edit : edits) {
    try {
      editing.make(edit);
    } catch (const Refused& refused) {
      return editing.to_first_text(to_refusal(refused, edit));
    }
  }
  return editing.take();
}

}  // namespace okr::yaml
