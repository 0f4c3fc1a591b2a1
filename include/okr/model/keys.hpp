#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace okr::model {

/// What a key's value looks like. `texts`, `references` and `ids` are lists, and a list of one may stand as its one
/// element.
enum class Shape : std::uint8_t {
  version,       ///< the format version, 1
  text,          ///< any scalar
  id,            ///< letters, digits, `-`, `_`, `.`
  word,          ///< one of the key's `words`
  date,          ///< YYYY-MM-DD
  number,        ///< a plain number, or a number as people write it ("1,5", "30 %")
  share,         ///< 0 to 1
  weight,        ///< 0 or more
  whole_number,  ///< a count: 0 or more
  flag,          ///< true or false
  period,        ///< "2026-Q4", or a mapping `period`
  month_day,     ///< MM-DD
  release,       ///< a version of okr, "0.3"
  texts,
  references,
  ids,
  limits_pair,  ///< two counts, the lower first
  range,        ///< two numbers, the lower first
  mapping,      ///< the mapping `nested`
  mappings,     ///< a list of the mapping `nested`
  severities,   ///< a free mapping of rule ids to the key's `words`
  ranges,       ///< a free mapping of names to `range`
};

/// Whether a key must be there. `filled`: it may be left out, but where it stands it says something.
enum class Presence : std::uint8_t { optional, filled, required };

/// One key of a mapping: what the decoder reads, and what the JSON Schema, the man page and messages say of it.
struct Key {
  std::string_view name;
  Shape shape = Shape::text;
  std::string_view description;  ///< one sentence, no full stop
  Presence presence = Presence::optional;
  std::span<const std::string_view> words = {};  ///< of shape word and severities
  std::string_view nested = {};                  ///< of shape mapping and mappings: the mapping's name
  std::size_t fewest = 0;                        ///< of shape mappings: how many elements there must be
};

/// Two keys of a mapping that can't both have a value.
struct Exclusion {
  std::string_view key;
  std::string_view excluded;
};

/// A key that each element of the list `list` needs where the mapping itself does not have `unless`.
struct ElementNeed {
  std::string_view list;
  std::string_view key;
  std::string_view unless;
};

/// What holds between the keys of a mapping.
struct Bonds {
  std::span<const Exclusion> exclusions = {};
  std::span<const ElementNeed> needs = {};
  std::span<const std::string_view> any_of = {};  ///< at least one of these is there
};

/// One kind of mapping. Keys that begin with `x-` are free in each.
struct Mapping {
  std::string_view name;   ///< "key_result"
  std::string_view where;  ///< as sentences call it: "a key result"
  std::vector<Key> keys;   ///< in the order of format.md
  Bonds bonds = {};
};

/// Every mapping of an OKR file, the file itself (`file`) first; those of `okr.config.yaml`, with `config` first. They
/// live as long as the program.
const std::vector<Mapping>& file_mappings();
const std::vector<Mapping>& config_mappings();

}  // namespace okr::model
