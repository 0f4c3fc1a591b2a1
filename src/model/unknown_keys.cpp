// Keys that a mapping does not have, and keys that it lacks.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "model/shapes.hpp"
#include "model/table.hpp"
#include "okr/base/text.hpp"

namespace okr::model {
namespace {

/// What people call a key in their own language or in another tool. The row counts where the mapping has the key.
struct Synonym {
  std::string_view word;
  std::string_view key;
};
constexpr std::array synonyms{
    Synonym{"mål", "objectives"},
    Synonym{"hovedmål", "objectives"},
    Synonym{"ambisjoner", "objectives"},
    Synonym{"ambisjonar", "objectives"},
    Synonym{"ambitioner", "objectives"},
    Synonym{"goals", "objectives"},
    Synonym{"okrs", "objectives"},
    Synonym{"nøkkelresultater", "key_results"},
    Synonym{"nokkelresultater", "key_results"},
    Synonym{"nøkkelresultat", "key_results"},
    Synonym{"nøgleresultater", "key_results"},
    Synonym{"nyckelresultat", "key_results"},
    Synonym{"effektmål", "key_results"},
    Synonym{"malbare_resultater", "key_results"},
    Synonym{"målbare_resultater", "key_results"},
    Synonym{"delmål", "key_results"},
    Synonym{"krs", "key_results"},
    Synonym{"results", "key_results"},
    Synonym{"tiltak", "initiatives"},
    Synonym{"initiativer", "initiatives"},
    Synonym{"initiativ", "initiatives"},
    Synonym{"handlinger", "initiatives"},
    Synonym{"indsatser", "initiatives"},
    Synonym{"insatser", "initiatives"},
    Synonym{"actions", "initiatives"},
    Synonym{"tasks", "initiatives"},
    Synonym{"tittel", "title"},
    Synonym{"titel", "title"},
    Synonym{"name", "title"},
    Synonym{"text", "title"},
    Synonym{"objective", "objectives"},
    Synonym{"objective", "title"},
    Synonym{"key_result", "key_results"},
    Synonym{"key_result", "supports"},
    Synonym{"key_result", "title"},
    Synonym{"eier", "owner"},
    Synonym{"eigar", "owner"},
    Synonym{"ejer", "owner"},
    Synonym{"ägare", "owner"},
    Synonym{"ansvarlig", "owner"},
    Synonym{"ansvarleg", "owner"},
    Synonym{"ansvarig", "owner"},
    Synonym{"responsible", "owner"},
    Synonym{"periode", "period"},
    Synonym{"quarter", "period"},
    Synonym{"cycle", "period"},
    Synonym{"kvartal", "period"},
    Synonym{"frist", "due"},
    Synonym{"deadline", "due"},
    Synonym{"due_date", "due"},
    Synonym{"förfaller", "due"},
    Synonym{"enhet", "unit"},
    Synonym{"eining", "unit"},
    Synonym{"enhed", "unit"},
    Synonym{"startverdi", "start"},
    Synonym{"startværdi", "start"},
    Synonym{"startvärde", "start"},
    Synonym{"baseline", "start"},
    Synonym{"from", "start"},
    Synonym{"målverdi", "target"},
    Synonym{"målværdi", "target"},
    Synonym{"målvärde", "target"},
    Synonym{"goal", "target"},
    Synonym{"to", "target"},
    Synonym{"end", "target"},
    Synonym{"målinger", "check_ins"},
    Synonym{"målingar", "check_ins"},
    Synonym{"mätningar", "check_ins"},
    Synonym{"checkins", "check_ins"},
    Synonym{"updates", "check_ins"},
    Synonym{"progress", "check_ins"},
    Synonym{"milepæler", "milestones"},
    Synonym{"milepælar", "milestones"},
    Synonym{"milepæle", "milestones"},
    Synonym{"milstolpar", "milestones"},
    Synonym{"steps", "milestones"},
    Synonym{"støtter", "supports"},
    Synonym{"stødjer", "supports"},
    Synonym{"stöder", "supports"},
    Synonym{"key_results", "supports"},
    Synonym{"parent", "aligned_to"},
    Synonym{"aligns_to", "aligned_to"},
    Synonym{"supports", "aligned_to"},
    Synonym{"hvorfor", "why"},
    Synonym{"kvifor", "why"},
    Synonym{"varför", "why"},
    Synonym{"description", "why"},
    Synonym{"språk", "language"},
    Synonym{"sprog", "language"},
    Synonym{"vekt", "weight"},
    Synonym{"vægt", "weight"},
    Synonym{"vikt", "weight"},
    Synonym{"dato", "on"},
    Synonym{"datum", "on"},
    Synonym{"date", "on"},
    Synonym{"verdi", "value"},
    Synonym{"værdi", "value"},
    Synonym{"värde", "value"},
    Synonym{"notat", "note"},
    Synonym{"comment", "note"},
    Synonym{"kommentar", "note"},
    Synonym{"minst", "at_least"},
    Synonym{"min", "at_least"},
    Synonym{"maks", "at_most"},
    Synonym{"max", "at_most"},
    Synonym{"version", "okr"},
    Synonym{"ignore", "exclude"},
    Synonym{"include", "files"},
    Synonym{"severity", "rules"},
};

/// Keys that need a sentence of their own.
struct Former {
  std::string_view mapping;
  std::string_view key;
  std::string_view message;
  std::string_view help;
};
constexpr std::array formers{
    Former{"key_result", "current", "\"current\" is not a key: the last check-in is the truth",
           "move the value into a check-in: \"check_ins: [{on: 2026-10-12, value: 33}]\""},
};

const Mapping& find_mapping(const std::vector<Mapping>& mappings, std::string_view name) {
  return *std::find_if(mappings.begin(), mappings.end(), [&](const Mapping& mapping) { return mapping.name == name; });
}

std::size_t find_key(const Mapping& mapping, std::string_view name) {
  const auto found =
      std::find_if(mapping.keys.begin(), mapping.keys.end(), [&](const Key& key) { return key.name == name; });
  return found == mapping.keys.end() ? no_row : static_cast<std::size_t>(found - mapping.keys.begin());
}

/// The key that was meant by another word for it.
std::size_t find_synonym(const Mapping& mapping, std::string_view written) {
  const std::string lower = to_lower(written);
  for (const Synonym& synonym : synonyms) {
    if (synonym.word != lower) continue;
    if (const std::size_t key = find_key(mapping, synonym.key); key != no_row) return key;
  }
  return no_row;
}

/// The key that was meant with a slip of the pen.
std::size_t find_nearest_key(const Mapping& mapping, std::string_view written) {
  std::vector<std::string_view> names;
  for (const Key& key : mapping.keys) names.push_back(key.name);
  const auto nearest = find_nearest(written, names);
  return nearest ? find_key(mapping, *nearest) : no_row;
}

/// The other mappings that have such a key, as a sentence calls them.
std::vector<std::string_view> find_homes(const std::vector<Mapping>& mappings, std::string_view name) {
  std::vector<std::string_view> homes;
  for (const Mapping& mapping : mappings) {
    if (find_key(mapping, name) != no_row) homes.push_back(mapping.where);
  }
  return homes;
}

std::string list_keys(const Mapping& mapping) {
  std::vector<std::string_view> names;
  for (const Key& key : mapping.keys) names.push_back(key.name);
  return fmt::format("the keys of {} are {}; keys that begin with \"x-\" are your own", mapping.where,
                     join_words(names, " and "));
}

void report_no_key(Reader& reader, const yaml::Entry& entry) {
  const Span span = entry.key.span.empty() ? entry.value.span : entry.key.span;
  reader.add_as(reader.setting().rule, span, fmt::format("a key is a word, and this is {}", to_words(entry.key.kind)),
                "write a key in front of the colon", "");
}

/// `{value: 1,6}`: in braces the comma ends the value, and its second half stands there as a key. Where that half
/// begins the number; nothing for any other key.
std::optional<std::size_t> find_split_number(std::string_view bytes, const yaml::Entry& entry) {
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  const std::size_t key = entry.key.span.begin;
  const bool is_half = !entry.key.text.empty() && is_digit(entry.key.text.front()) &&
                       entry.value.kind == yaml::Kind::null && entry.value.span.empty() && key >= 2;
  if (!is_half || bytes[key - 1] != ',' || !is_digit(bytes[key - 2])) return std::nullopt;
  std::size_t begin = key - 1;
  while (begin > 0 && is_digit(bytes[begin - 1])) --begin;
  return begin;
}

}  // namespace

std::size_t report_unknown_key(Reader& reader, std::string_view name, const yaml::Entry& entry) {
  if (entry.key.kind == yaml::Kind::damaged) return no_row;
  const bool is_word =
      entry.key.kind == yaml::Kind::scalar || (entry.key.kind == yaml::Kind::null && !entry.key.text.empty());
  if (!is_word) {
    report_no_key(reader, entry);
    return no_row;
  }
  const std::string_view written = entry.key.text;
  const bool is_merge_key = written == "<<" && entry.key.is_plain_scalar();  // yaml reports it
  if (written.starts_with("x-") || is_merge_key) return no_row;
  const std::string_view rule = reader.setting().rule;
  const std::string_view bytes = reader.source().bytes();
  if (const auto begin = find_split_number(bytes, entry)) {
    const std::string number(bytes.substr(*begin, entry.key.span.end - *begin));
    const std::string mended = fmt::format("{}.{}", number.substr(0, number.find(',')), written);
    const Span span{*begin, entry.key.span.end};
    Diagnostic& finding = reader.add_as(
        rule, span, fmt::format("the comma in {} ends the value here: in braces it parts two keys", to_quoted(number)),
        fmt::format("write {}", mended), number);
    const auto read = language::read_value(number, reader.setting().language);
    if (read && !read->other) finding.fixes.push_back({"write " + mended, Safety::unsafe, {{span, mended}}});
    return no_row;
  }
  for (const Former& former : formers) {
    if (former.key != written || former.mapping != name) continue;
    reader.add_as(rule, entry.key.span, std::string(former.message), std::string(former.help), written);
    return no_row;
  }
  const std::vector<Mapping>& mappings = reader.setting().mappings();
  const Mapping& mapping = find_mapping(mappings, name);
  std::string message = fmt::format("unknown key {} in {}", to_quoted(written), mapping.where);
  std::size_t meant = find_synonym(mapping, written);
  const auto homes = meant == no_row ? find_homes(mappings, written) : std::vector<std::string_view>{};
  if (meant == no_row && homes.empty()) meant = find_nearest_key(mapping, written);
  if (meant != no_row) message += fmt::format("; did you mean \"{}\"?", mapping.keys[meant].name);
  if (!homes.empty()) message += fmt::format("; it belongs in {}", join_words(homes, " or "));
  std::string help = meant != no_row ? fmt::format("write \"{}:\"", mapping.keys[meant].name) : list_keys(mapping);
  reader.add_as(rule, entry.key.span, std::move(message), std::move(help), written);
  return meant;
}

void report_missing_key(Reader& reader, std::string_view where, const Key& key, const yaml::Node& mapping) {
  reader.add(to_place(mapping), fmt::format("{} has no \"{}\"", where, key.name), to_example(key), key.name);
}

void report_empty_value(Reader& reader, const Key& key, const yaml::Entry& entry) {
  const Span span = entry.value.span.empty() ? entry.key.span : entry.value.span;
  reader.add(span, fmt::format("\"{}\" has no value", key.name), to_example(key), key.name);
}

void report_no_mapping(Reader& reader, const Key& key, const yaml::Node& element) {
  if (element.kind == yaml::Kind::damaged) return;
  const bool is_empty = element.kind == yaml::Kind::null || element.kind == yaml::Kind::mapping;
  const std::string found = is_empty ? "is empty" : fmt::format("is {}, not a mapping of keys", to_words(element.kind));
  reader.add_as(reader.setting().rule, element.span, fmt::format("an element of \"{}\" {}", key.name, found),
                to_example(key), element.text);
}

yaml::Entry to_damaged_entry(Span span) {
  yaml::Entry entry;
  entry.key.kind = yaml::Kind::damaged;
  entry.key.span = span;
  entry.value.kind = yaml::Kind::damaged;
  entry.value.span = span;
  return entry;
}

Span to_place(const yaml::Node& mapping) {
  if (mapping.style == yaml::Style::flow || mapping.is_alias || mapping.entries.empty()) return mapping.span;
  return mapping.entries.front().key.span;
}

}  // namespace okr::model
