#include "yaml/edit_style.hpp"

#include <algorithm>

#include "yaml/characters.hpp"

namespace okr::yaml {

namespace {

bool is_collection(ValueKind kind) { return kind == ValueKind::list || kind == ValueKind::mapping; }
bool is_quoted(const Node& node) {
  return node.kind == Kind::scalar && (node.style == Style::single_quoted || node.style == Style::double_quoted);
}

/// Whether a scalar shows how its writer likes texts: quotes that must be there show nothing.
bool shows_text_style(const Node& node, Surroundings surroundings) {
  if (node.is_alias || node.kind != Kind::scalar || looks_like_other_than_text(node.text)) return false;
  return node.style == Style::plain || (is_quoted(node) && can_be_plain(node.text, surroundings));
}

Samples find_samples(const Samples& samples, const std::string& key) {
  Samples found;
  for (const Node* sample : samples) {
    const Entry* entry = sample->kind == Kind::mapping ? sample->find(key) : nullptr;
    if (entry != nullptr) found.push_back(&entry->value);
  }
  return found;
}

Samples find_item_samples(const Samples& samples) {
  Samples found;
  for (const Node* sample : samples) {
    if (sample->kind != Kind::sequence) continue;
    const Samples items = to_samples(*sample);
    found.insert(found.end(), items.begin(), items.end());
  }
  return found;
}

/// A block only where the samples, or else the value, ask for one.
Style find_collection_style(const Value& value, const Samples& samples) {
  const Kind kind = value.kind == ValueKind::list ? Kind::sequence : Kind::mapping;
  if (value.items.empty() && value.entries.empty()) return Style::flow;
  const auto sample = std::ranges::find_if(samples, [&](const Node* node) {
    return node->kind == kind && !node->is_alias && !(node->items.empty() && node->entries.empty());
  });
  return sample == samples.end() ? value.style : (*sample)->style;
}

/// Notes a habit of the last unit before the place, or the first one behind it.
class HabitFinder {
 public:
  HabitFinder(const SourceFile& file, const Units& units, std::size_t at) : file_(file), units_(units), at_(at) {}

  Habits run() {
    for (std::size_t i = 0; i < units_.count(); ++i) {
      const Unit& unit = units_[i];
      if (unit.is_item) {
        visit_item(unit);
      } else if (unit.size > 1 && units_[i + 1].column >= unit.column) {
        const std::size_t offset = units_[i + 1].column - unit.column;
        unit.value->kind == Kind::sequence ? note(unit, list_offset_, offset) : note(unit, mapping_offset_, offset);
      }
      if (is_quoted(*unit.value)) note(unit, quote_, unit.value->style);
      if (unit.value->style != Style::flow) continue;
      for (const Node* inner : to_samples(*unit.value)) {
        if (is_quoted(*inner)) note(unit, quote_, inner->style);
      }
    }
    return habits_of(Habits{});
  }

 private:
  template <class T>
  struct Seen {
    bool is_seen = false;
    T value{};
  };

  template <class T>
  void note(const Unit& unit, Seen<T>& seen, T value) const {
    if (!seen.is_seen || unit.begin <= at_) seen = {true, value};
  }

  void visit_item(const Unit& unit) {
    const std::size_t content = skip_blanks(file_.bytes(), unit.begin + 1);
    const bool is_here = content < file_.bytes().size() && !is_break_char(file_.bytes()[content]) &&
                         file_.bytes()[content] != '#' && content > unit.begin + 1;
    if (is_here) note(unit, dash_gap_, content - unit.begin - 1);
  }

  [[nodiscard]] Habits habits_of(Habits habits) const {
    if (list_offset_.is_seen) habits.list_offset = list_offset_.value;
    if (mapping_offset_.is_seen) habits.mapping_offset = mapping_offset_.value;
    if (dash_gap_.is_seen) habits.dash_gap = dash_gap_.value;
    if (quote_.is_seen) habits.quote = quote_.value;
    return habits;
  }

  const SourceFile& file_;
  const Units& units_;
  std::size_t at_;
  Seen<std::size_t> list_offset_;
  Seen<std::size_t> mapping_offset_;
  Seen<std::size_t> dash_gap_;
  Seen<Style> quote_;
};

}  // namespace

Habits find_habits(const SourceFile& file, const Units& units, std::size_t at) {
  return HabitFinder(file, units, at).run();
}

Style find_key_style(const Samples& samples) {
  const auto mapping = std::ranges::find_if(samples, [](const Node* sample) { return !sample->entries.empty(); });
  if (mapping == samples.end()) return Style::plain;
  const Style style = (*mapping)->entries.front().key.style;
  const bool is_alike = std::ranges::all_of(
      (*mapping)->entries, [&](const Entry& entry) { return is_quoted(entry.key) && entry.key.style == style; });
  return is_alike ? style : Style::plain;
}

Samples to_samples(const Node& collection) {
  Samples samples;
  if (collection.is_alias) return samples;
  for (auto item = collection.items.rbegin(); item != collection.items.rend(); ++item) samples.push_back(&*item);
  for (auto entry = collection.entries.rbegin(); entry != collection.entries.rend(); ++entry) {
    samples.push_back(&entry->value);
  }
  return samples;
}

Style ValueWriter::find_text_style(const Value& value, const Samples& samples, Surroundings surroundings) const {
  const auto sample =
      std::ranges::find_if(samples, [&](const Node* node) { return shows_text_style(*node, surroundings); });
  const Style style = sample == samples.end() ? Style::plain : (*sample)->style;
  const bool is_bare = !looks_like_other_than_text(value.text) && can_be_plain(value.text, surroundings);
  return style == Style::plain && !is_bare ? habits_.quote : style;
}

std::string ValueWriter::find_padding(const Samples& samples) const {
  for (const Node* sample : samples) {
    if (sample->is_alias || sample->style != Style::flow || sample->span.size() < 2) continue;
    const std::size_t begin = sample->span.begin + 1;
    const std::size_t content = skip_blanks(file_.bytes(), begin);
    if (content + 1 < sample->span.end && !is_break_char(file_.bytes()[content])) {
      return std::string(file_.bytes().substr(begin, content - begin));
    }
  }
  return "";
}

std::string ValueWriter::render_inline(const Value& value, const Samples& samples, Surroundings surroundings) const {
  if (!is_collection(value.kind)) {
    return render_scalar(value, find_text_style(value, samples, surroundings), surroundings);
  }
  const bool is_list = value.kind == ValueKind::list;
  std::string content;
  for (const Value& item : value.items) {
    content += (content.empty() ? "" : ", ") + render_inline(item, find_item_samples(samples), Surroundings::flow);
  }
  const Style key_style = find_key_style(samples);
  for (const ValueEntry& entry : value.entries) {
    content += (content.empty() ? "" : ", ") + render_inline_entry(entry, find_samples(samples, entry.key), key_style);
  }
  const std::string padding = content.empty() ? "" : find_padding(samples);
  return (is_list ? "[" : "{") + padding + content + padding + (is_list ? "]" : "}");
}

std::string ValueWriter::render_inline_entry(const ValueEntry& entry, const Samples& samples, Style key_style) const {
  return render_key(entry.key, key_style, Surroundings::flow) + ": " +
         render_inline(entry.value, samples, Surroundings::flow);
}

std::string ValueWriter::render_entry(const ValueEntry& entry, std::size_t column, const Samples& samples,
                                      Style key_style) const {
  return render_key(entry.key, key_style, Surroundings::block) + ":" + render_behind_key(entry.value, column, samples);
}

std::string ValueWriter::render_behind_key(const Value& value, std::size_t column, const Samples& samples) const {
  if (!is_collection(value.kind)) return " " + render_inline(value, samples, Surroundings::block);
  if (find_collection_style(value, samples) == Style::flow) {
    return " " + render_inline(value, samples, Surroundings::flow);
  }
  const std::size_t inner = column + (value.kind == ValueKind::list ? habits_.list_offset : habits_.mapping_offset);
  return break_line(inner) + render_block(value, inner, samples);
}

std::string ValueWriter::render_block(const Value& value, std::size_t column, const Samples& samples) const {
  std::string out;
  for (const Value& item : value.items) {
    out += (out.empty() ? "" : break_line(column)) + render_item(item, column, find_item_samples(samples));
  }
  const Style key_style = find_key_style(samples);
  for (const ValueEntry& entry : value.entries) {
    out += (out.empty() ? "" : break_line(column)) +
           render_entry(entry, column, find_samples(samples, entry.key), key_style);
  }
  return out;
}

std::string ValueWriter::render_item(const Value& value, std::size_t column, const Samples& samples) const {
  const std::string dash = "-" + std::string(habits_.dash_gap, ' ');
  if (!is_collection(value.kind)) return dash + render_inline(value, samples, Surroundings::block);
  if (find_collection_style(value, samples) == Style::flow) {
    return dash + render_inline(value, samples, Surroundings::flow);
  }
  return dash + render_block(value, column + dash.size(), samples);
}

}  // namespace okr::yaml
