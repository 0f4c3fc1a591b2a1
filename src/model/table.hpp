#pragma once

#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "model/reader.hpp"

namespace okr::model {

/// One key of a mapping and the function that reads its value into the mapping's struct.
template <class Owner>
struct Row {
  Key key;
  void (*read)(Reader&, const Key&, const yaml::Entry&, Owner&);
};

/// One mapping of format.md: its keys are data for the schema and code for the decoder at once. At most 64 rows.
template <class Owner>
struct Table {
  std::string_view name;
  std::string_view where;
  std::span<const Row<Owner>> rows;
  Reader::Voice voice = {};                                     ///< for its values; empty: the reader's rule on form
  void (*check)(Reader&, const yaml::Node&, Owner&) = nullptr;  ///< what must hold between keys; runs last
  Bonds bonds = {};                                             ///< of it, what is said as data
};

/// The table of a struct; one specialization for each.
template <class Owner>
const Table<Owner>& table();

template <class Owner>
Mapping to_mapping() {
  Mapping mapping{table<Owner>().name, table<Owner>().where, {}, table<Owner>().bonds};
  for (const Row<Owner>& row : table<Owner>().rows) mapping.keys.push_back(row.key);
  return mapping;
}

inline constexpr std::size_t no_row = static_cast<std::size_t>(-1);

/// Reports a key that its mapping does not have; the place of the key that was meant, or no_row. Keys that are free or
/// damaged are passed over.
std::size_t report_unknown_key(Reader& reader, std::string_view mapping, const yaml::Entry& entry);
void report_missing_key(Reader& reader, std::string_view where, const Key& key, const yaml::Node& mapping);
void report_empty_value(Reader& reader, const Key& key, const yaml::Entry& entry);
/// An element of a list that should be a mapping; damaged ones are passed over.
void report_no_mapping(Reader& reader, const Key& key, const yaml::Node& element);
/// An entry whose value counts as unreadable, standing at `span`.
yaml::Entry to_damaged_entry(Span span);
/// Where a finding on a whole mapping stands: all of a flow mapping, the first key of a block.
Span to_place(const yaml::Node& mapping);

/// The row that an entry's key names, looked for from `next` on and then from the first: people write keys in the usual
/// order.
template <class Owner>
std::size_t find_row(std::span<const Row<Owner>> rows, const yaml::Node& key, std::size_t next) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t row = next + i < rows.size() ? next + i : next + i - rows.size();
    if (rows[row].key.name == key.text && key.kind == yaml::Kind::scalar) return row;
  }
  return no_row;
}

/// What seems absent in `owner` may be there, in a form that could not be read.
template <class Owner>
void mark_partial(Owner& owner) {
  if constexpr (requires { owner.is_whole; }) owner.is_whole = false;
}

/// Reads the entries of one mapping into `owner` by its table. Of equal keys the first counts; yaml reports the others.
template <class Owner>
class MappingReader {
 public:
  MappingReader(Reader& reader, const yaml::Node& node, Owner& owner)
      : reader_(reader), node_(node), owner_(owner), outer_(reader.voice) {
    reader_.voice = {table_.voice.rule.empty() ? reader.setting().rule : table_.voice.rule, table_.voice.subject};
  }
  ~MappingReader() { reader_.voice = outer_; }
  MappingReader(const MappingReader&) = delete;
  MappingReader& operator=(const MappingReader&) = delete;

  void read() {
    const bool is_whole = reader_.is_whole(node_.span);
    if (!is_whole) mark_partial(owner_);
    for (const yaml::Entry& entry : node_.entries) read_entry(entry);
    read_misspelt();
    read_missing(is_whole);
    if (table_.check != nullptr) table_.check(reader_, node_, owner_);
  }

 private:
  struct Misspelt {
    std::size_t row;
    Span span;
    const yaml::Node* key;
  };

  void read_entry(const yaml::Entry& entry) {
    const std::size_t row = find_row(table_.rows, entry.key, next_);
    if (entry.key.kind == yaml::Kind::damaged || entry.value.kind == yaml::Kind::damaged) mark_partial(owner_);
    if (row == no_row) {
      const std::size_t meant = report_unknown_key(reader_, table_.name, entry);
      if (meant != no_row)
        misspelt_.push_back({meant, entry.value.span.empty() ? entry.key.span : entry.value.span, &entry.key});
      return;
    }
    if (is_seen(row)) return;
    seen_ |= std::uint64_t{1} << row;
    next_ = row + 1;
    read_value(table_.rows[row], entry);
  }

  void read_value(const Row<Owner>& row, const yaml::Entry& entry) {
    if (entry.value.kind != yaml::Kind::null) return row.read(reader_, row.key, entry, owner_);
    if (row.key.presence == Presence::optional) return;
    report_empty_value(reader_, row.key, entry);
    row.read(reader_, row.key, to_damaged_entry(entry.key.span), owner_);
  }

  /// A misspelt key's own stays silent: it is there, but could not be read.
  void read_misspelt() {
    for (const Misspelt& misspelt : misspelt_) {
      if (is_seen(misspelt.row)) continue;
      seen_ |= std::uint64_t{1} << misspelt.row;
      mark_partial(owner_);
      const Row<Owner>& row = table_.rows[misspelt.row];
      reader_.offer_name(*misspelt.key, row.key.name);
      row.read(reader_, row.key, to_damaged_entry(misspelt.span), owner_);
    }
  }

  void read_missing(bool is_whole) {
    for (std::size_t row = 0; row < table_.rows.size(); ++row) {
      const Row<Owner>& wanted = table_.rows[row];
      if (wanted.key.presence != Presence::required || is_seen(row)) continue;
      if (is_whole) report_missing_key(reader_, table_.where, wanted.key, node_);
      wanted.read(reader_, wanted.key, to_damaged_entry(to_place(node_)), owner_);
    }
  }

  [[nodiscard]] bool is_seen(std::size_t row) const { return ((seen_ >> row) & 1U) != 0; }

  const Table<Owner>& table_ = table<Owner>();
  Reader& reader_;
  const yaml::Node& node_;
  Owner& owner_;
  Reader::Voice outer_;
  std::uint64_t seen_ = 0;
  std::size_t next_ = 0;
  std::vector<Misspelt> misspelt_;
};

template <class Owner>
void read_mapping(Reader& reader, const yaml::Node& node, Owner& owner) {
  MappingReader<Owner>(reader, node, owner).read();
}

/// A list of mappings; false where some of it is no such list.
template <class Item>
bool read_items(Reader& reader, const Key& key, const yaml::Entry& entry, std::vector<Item>& items) {
  if (entry.value.kind != yaml::Kind::sequence) {
    if (entry.value.kind != yaml::Kind::damaged) reader.add_wrong_shape(key, entry);
    return false;
  }
  items.reserve(entry.value.items.size());
  for (const yaml::Node& node : entry.value.items) {
    if (node.kind != yaml::Kind::mapping || node.entries.empty()) {
      report_no_mapping(reader, key, node);
      continue;
    }
    Item& item = items.emplace_back();
    if constexpr (requires { item.span; }) item.span = node.span;
    read_mapping(reader, node, item);
  }
  return items.size() == entry.value.items.size();
}

// Functions for rows. `member` is the struct's member that the value goes to.

template <class Owner, auto member, auto read>
void into(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  owner.*member = (reader.*read)(key, entry);
}

/// `first` is the enum value of the key's first word.
template <class Owner, auto member, auto first>
void into_word(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  using Word = decltype(first);
  const Field<std::size_t> word = reader.read_word(key, entry);
  if (word.is_damaged()) owner.*member = Field<Word>::damaged(word.span());
  if (!word) return;
  owner.*member = Field<Word>(static_cast<Word>(*word + static_cast<std::size_t>(first)), word.span());
}

template <class Owner, auto member>
void into_list(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (!read_items(reader, key, entry, owner.*member)) mark_partial(owner);
}

template <class Owner, class Item, Field<std::vector<Item>> Owner::*member>
void into_field_list(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  std::vector<Item> items;
  const bool is_whole = read_items(reader, key, entry, items);
  owner.*member = is_whole ? Field<std::vector<Item>>(std::move(items), entry.value.span)
                           : Field<std::vector<Item>>::damaged(entry.value.span);
}

template <class Owner, class Part, Field<Part> Owner::*member>
void into_mapping(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  owner.*member = Field<Part>::damaged(entry.value.span);
  if (entry.value.kind == yaml::Kind::damaged) return;
  if (entry.value.kind != yaml::Kind::mapping) return reader.add_wrong_shape(key, entry);
  Part part;
  read_mapping(reader, entry.value, part);
  owner.*member = Field<Part>(std::move(part), entry.value.span);
}

template <class Owner, auto member, auto read>
void into_texts(Reader& reader, const Key& key, const yaml::Entry& entry, Owner& owner) {
  if (!(reader.*read)(key, entry, owner.*member)) mark_partial(owner);
}

}  // namespace okr::model
