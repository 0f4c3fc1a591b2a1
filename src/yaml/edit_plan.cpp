#include "yaml/edit_plan.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/edit_check.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

namespace {

bool is_empty(const Node& node) {
  return node.kind == Kind::null || (node.kind != Kind::scalar && node.items.empty() && node.entries.empty());
}

Path to_parent(const Path& path) { return {path.begin(), path.end() - 1}; }

[[noreturn]] void refuse_missing(const SourceFile& file, const Node& root, const Path& path) {
  refuse(fmt::format("{} is not in the file", name_path(path)), "look whether the file changed meanwhile",
         find_checked(file, root, to_parent(path))->span);
}

const Node& find_or_refuse(const SourceFile& file, const Node& root, const Path& path) {
  const Node* node = find_checked(file, root, path);
  if (node == nullptr) refuse_missing(file, root, path);
  return *node;
}

Samples join(Samples first, const Samples& then) {
  first.insert(first.end(), then.begin(), then.end());
  return first;
}

bool is_single(const Value& value) { return value.kind != ValueKind::list && value.kind != ValueKind::mapping; }

}  // namespace

bool is_in_brackets(const Node& root, const Path& path) {
  const Node* node = &root;
  for (const Step& step : path) {
    if (node->style == Style::flow) return true;
    node = find_node(*node, {step});
  }
  return false;
}

Span find_inline_span(const Node& collection, std::size_t index) {
  if (collection.kind == Kind::sequence) return collection.items[index].span;
  const Entry& entry = collection.entries[index];
  return {entry.key.span.begin, std::max(entry.key.span.end, entry.value.span.end)};
}

std::vector<TextEdit> Planner::plan(const Edit& edit) const {
  check_sound(document_);
  return std::visit([&](const auto& one) { return plan_one(one); }, edit);
}

ValueWriter Planner::make_writer(std::size_t at) const {
  Habits habits = find_habits(file_, units_, at);
  habits.eol = find_line_ending(file_, at);
  return {file_, std::move(habits)};
}

std::size_t Planner::find_unit_end(std::size_t unit) const {
  std::size_t end = find_line_end(file_.bytes(), units_[unit].end);
  for (std::size_t i = 0; i < document_.comments.size(); ++i) {
    const Comment& comment = document_.comments[i];
    if (comment.span.begin > end && units_.is_within(units_.homes()[i], unit)) end = comment.span.end;
  }
  return end;
}

Planner::Edits Planner::plan_one(const SetScalar& edit) const {
  const Node& old = find_or_refuse(file_, document_.root, edit.path);
  check_value(edit.value, old.span);
  if (!is_single(edit.value) || !(old.kind == Kind::scalar || old.kind == Kind::null) || old.has_tag) {
    refuse(fmt::format("{} holds no single value that could be replaced", name_path(edit.path)), "", old.span);
  }
  if (reads_as(old, edit.value)) return {};
  const bool is_text = edit.value.kind == ValueKind::text;
  if (is_text && old.style == Style::literal && can_be_literal(edit.value.text)) {
    Edits edits = replace_literal(old, edit.value.text);
    if (!edits.empty()) return edits;
  }
  const bool is_inner = is_in_brackets(document_.root, edit.path);
  const auto surroundings = is_inner ? Surroundings::flow : Surroundings::block;
  const ValueWriter writer = make_writer(old.span.begin);
  Node sample = old;
  const bool is_quoted = old.style == Style::single_quoted || old.style == Style::double_quoted;
  if (is_quoted) sample.text = "shown";  // whatever stood there, its quotes stay
  if (is_quoted && edit.value.kind == ValueKind::date) {
    return replace_scalar(old, render_scalar(make_text(edit.value.text), old.style, surroundings));
  }
  return replace_scalar(old, writer.render_inline(edit.value, {&sample}, surroundings));
}

Planner::Edits Planner::replace_scalar(const Node& old, const std::string& text) const {
  const std::string_view bytes = file_.bytes();
  if (old.span.empty()) {
    const std::size_t after = skip_blanks(bytes, old.span.begin);
    const bool ends_line = after >= bytes.size() || is_break_char(bytes[after]);
    return {{{old.span.begin, ends_line ? after : old.span.begin}, " " + text}};
  }
  const std::size_t line_end = find_line_end(bytes, old.span.begin);
  if (old.span.end > line_end) check_lines(file_, old.span);
  const bool is_block = old.style == Style::literal || old.style == Style::folded;
  if (!is_block) return {{old.span, text}};
  Edits edits = {{{old.span.begin, find_block_header_end(bytes, old.span.begin)}, text}};
  if (old.span.end > line_end) edits.push_back({{line_end, old.span.end}, ""});
  return edits;
}

/// The lines of a text below its `|`, as far right as the old ones; nothing where these show no indent.
Planner::Edits Planner::replace_literal(const Node& old, std::string_view text) const {
  const std::string_view bytes = file_.bytes();
  const std::size_t header_end = find_block_header_end(bytes, old.span.begin);
  const std::size_t line_end = find_line_end(bytes, old.span.begin);
  const std::size_t first = skip_spaces(bytes, find_next_line(bytes, line_end));
  const bool has_digit = std::ranges::any_of(file_.text({old.span.begin, header_end}), is_digit);
  if (has_digit || first >= old.span.end) return {};
  check_lines(file_, old.span);
  const bool ends_line = text.ends_with('\n');
  if (ends_line) text.remove_suffix(1);
  const std::string indent(first - find_line_begin(bytes, first, file_.bom_size()), ' ');
  std::string lines;
  for (const std::string_view line : split(text, '\n')) {
    lines += find_line_ending(file_, old.span.begin) + (line.empty() ? "" : indent) + std::string(line);
  }
  return {{{old.span.begin, header_end}, ends_line ? "|" : "|-"}, {{line_end, old.span.end}, lines}};
}

Samples Planner::find_cousins(const Path& path, const std::string& key) const {
  if (path.empty() || !std::holds_alternative<std::size_t>(path.back())) return {};
  const std::size_t own = std::get<std::size_t>(path.back());
  const Node* list = find_node(document_.root, to_parent(path));
  Samples cousins;
  const auto visit = [&](std::size_t index) {
    const Entry* entry = list->items[index].find(key);
    if (entry != nullptr && !entry->value.is_alias) cousins.push_back(&entry->value);
  };
  for (std::size_t i = own; i > 0; --i) visit(i - 1);
  for (std::size_t i = own + 1; i < list->items.size(); ++i) visit(i);
  return cousins;
}

Planner::Edits Planner::plan_one(const AddKey& edit) const {
  const Node& mapping = find_or_refuse(file_, document_.root, edit.path);
  check_value(edit.value, mapping.span);
  check_value(make_text(edit.key), mapping.span);
  const ValueEntry entry{edit.key, edit.value};
  Samples samples = find_cousins(edit.path, edit.key);
  if (is_empty(mapping) && mapping.kind != Kind::sequence) {
    return fill(mapping, make_mapping({entry}, Style::block), samples);
  }
  if (mapping.kind != Kind::mapping) {
    refuse(fmt::format("{} holds no keys, so none can be added", name_path(edit.path)), "", mapping.span);
  }
  if (const Entry* old = mapping.find(edit.key)) {
    refuse(fmt::format("the key {} is there already", to_quoted(edit.key)), "change the value that it has",
           old->key.span);
  }
  if (is_single(edit.value)) samples = join(std::move(samples), to_samples(mapping));
  if (edit.position == KeyPosition::first) return add_first_key(mapping, entry, samples);
  const ValueWriter writer = make_writer(mapping.span.end);
  if (mapping.style == Style::flow) {
    return insert_inline(mapping, writer.render_inline_entry(entry, samples, find_key_style({&mapping})));
  }
  const std::size_t last = units_.find(mapping.entries.back().value);
  const std::size_t column = units_[last].column;
  return insert_lines(
      last, writer.break_line(column) + writer.render_entry(entry, column, samples, find_key_style({&mapping})));
}

Planner::Edits Planner::add_first_key(const Node& mapping, const ValueEntry& entry, const Samples& samples) const {
  const ValueWriter writer = make_writer(mapping.span.begin);
  if (mapping.style == Style::flow) {
    const std::size_t at = find_inline_span(mapping, 0).begin;
    return {{{at, at}, writer.render_inline_entry(entry, samples, find_key_style({&mapping})) + ", "}};
  }
  const std::size_t first = units_.find(mapping.entries.front().value);
  const std::size_t column = units_[first].column;
  const std::string text = writer.render_entry(entry, column, samples, find_key_style({&mapping}));
  check_lines(file_, {units_[first].begin, units_[first].begin});
  if (is_behind_dash(first)) {
    const std::size_t at = units_[first].begin;
    return {{{at, at}, text + writer.break_line(column)}};
  }
  std::size_t at = units_[first].begin;
  for (std::size_t i = document_.comments.size(); i > 0; --i) {
    const bool is_above = document_.comments[i - 1].span.begin < at && !document_.comments[i - 1].is_trailing;
    if (is_above && units_.homes()[i - 1] == first) at = document_.comments[i - 1].span.begin;
  }
  at = find_line_begin(file_.bytes(), at, file_.bom_size());
  return {{{at, at}, std::string(column, ' ') + text + writer.habits().eol}};
}

Planner::Edits Planner::plan_one(const AppendItem& edit) const {
  const Node* list = find_checked(file_, document_.root, edit.path);
  if (list == nullptr) {
    const auto* key = std::get_if<std::string>(&edit.path.back());
    if (key == nullptr) refuse_missing(file_, document_.root, edit.path);
    return plan_one(AddKey{to_parent(edit.path), *key, make_list({edit.value})});
  }
  check_value(edit.value, list->span);
  if (is_empty(*list) && list->kind != Kind::mapping) {
    Samples cousins;
    if (const auto* key = edit.path.empty() ? nullptr : std::get_if<std::string>(&edit.path.back())) {
      cousins = find_cousins(to_parent(edit.path), *key);
    }
    std::erase_if(cousins, [](const Node* cousin) { return cousin->style == Style::flow; });
    return fill(*list, make_list({edit.value}), cousins);
  }
  if (list->kind != Kind::sequence) {
    refuse(fmt::format("{} is no list, so nothing can be added to it", name_path(edit.path)),
           "make a list of it by hand", list->span);
  }
  const Samples samples = to_samples(*list);
  if (list->style == Style::flow) {
    return insert_inline(*list, make_writer(list->span.end).render_inline(edit.value, samples, Surroundings::flow));
  }
  const std::size_t last = units_.find(list->items.back());
  const std::size_t column = units_[last].column;
  const ValueWriter writer = make_writer(units_[last].begin);
  return insert_lines(last, writer.break_line(column) + writer.render_item(edit.value, column, samples));
}

Planner::Edits Planner::insert_lines(std::size_t unit, const std::string& text) const {
  check_not_kept(file_, units_[unit]);
  const std::size_t at = find_unit_end(unit);
  check_lines(file_, {units_[unit].begin, units_[unit].begin});
  check_lines(file_, {at, at});
  return {{{at, at}, text}};
}

Planner::Edits Planner::insert_inline(const Node& collection, const std::string& text) const {
  const std::size_t count = collection.items.size() + collection.entries.size();
  const std::size_t at = find_inline_span(collection, count - 1).end;
  std::string separator = ", ";
  if (count > 1) {
    const Span between{find_inline_span(collection, count - 2).end, find_inline_span(collection, count - 1).begin};
    const std::string_view shown = file_.text(between);
    if (shown.starts_with(',') && trim(shown) == ",") separator = shown;
  }
  return {{{at, at}, separator + text}};
}

Planner::Edits Planner::fill(const Node& empty, const Value& content, const Samples& samples) const {
  const std::size_t unit = units_.find(empty);
  if (unit != Unit::none) return fill_unit(units_[unit], content, samples);
  if (&empty == &document_.root && empty.kind == Kind::null) return fill_root(content);
  const ValueWriter writer = make_writer(empty.span.begin);
  if (&empty == &document_.root) {
    const std::size_t column = empty.span.begin - find_line_begin(file_.bytes(), empty.span.begin, file_.bom_size());
    return {{empty.span, writer.render_block(content, column, samples)}};
  }
  return {{empty.span, (empty.span.empty() ? " " : "") + writer.render_inline(content, samples, Surroundings::flow)}};
}

Planner::Edits Planner::fill_unit(const Unit& unit, const Value& content, const Samples& samples) const {
  const ValueWriter writer = make_writer(unit.begin);
  const std::size_t index = units_.find(*unit.value);
  const Span old = unit.value->span;
  check_lines(file_, {unit.begin, unit.begin});
  if (unit.is_item) {
    const std::size_t gap = old.empty() ? writer.habits().dash_gap : 0;
    const std::size_t column = old.begin + gap - find_line_begin(file_.bytes(), old.begin, file_.bom_size());
    return {{old, std::string(gap, ' ') + writer.render_block(content, column, samples)}};
  }
  Edits edits;
  if (!old.empty()) {
    const std::size_t blanks = file_.bytes().find_last_not_of(" \t", old.begin - 1) + 1;
    edits.push_back({{blanks, old.end}, ""});
  }
  const std::size_t at = find_unit_end(index);
  check_lines(file_, {at, at});
  Value block = content;
  block.style = Style::block;
  edits.push_back({{at, at}, writer.render_behind_key(block, unit.column, samples)});
  return edits;
}

Planner::Edits Planner::fill_root(const Value& content) const {
  const std::size_t end = file_.bytes().size();
  const ValueWriter writer = make_writer(end);
  const std::string text = writer.render_block(content, 0, {});
  if (!document_.root.span.empty()) return {{document_.root.span, text}};
  check_lines(file_, {end, end});
  const bool is_open = end > file_.bom_size() && file_.bytes().back() != '\n';
  return {{{end, end}, is_open ? writer.break_line(0) + text : text + writer.habits().eol}};
}

}  // namespace okr::yaml
