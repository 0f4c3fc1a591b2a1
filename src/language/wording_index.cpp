#include "language/wording_index.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr std::array verbs{Wording::up,         Wording::down,   Wording::hold,       Wording::no_direction,
                           Wording::reach,      Wording::hedge,  Wording::looking,    Wording::helping,
                           Wording::empty_head, Wording::making, Wording::short_head, Wording::activity,
                           Wording::building,   Wording::steady, Wording::errand,     Wording::chore,
                           Wording::upkeep};

/// Puts one ending on an infinitive; empty where it does not go with it.
std::string to_form(std::string_view infinitive, std::string_view ending) {
  if (ending.starts_with('+')) return std::string(infinitive) + infinitive.back() + std::string(ending.substr(1));
  const auto arrow = ending.find('>');
  if (arrow == std::string_view::npos) return std::string(infinitive) + std::string(ending);
  const std::string_view last = ending.substr(0, arrow);
  if (!infinitive.ends_with(last)) return {};
  return std::string(infinitive.substr(0, infinitive.size() - last.size())) + std::string(ending.substr(arrow + 1));
}

/// "won winning" of "win=won winning".
std::string_view find_irregular(std::string_view irregular, std::string_view infinitive) {
  std::string_view found;
  for_each_item(irregular, [&](std::string_view item) {
    const auto equals = item.find('=');
    if (item.substr(0, equals) == infinitive) found = item.substr(equals + 1);
  });
  return found;
}

struct InflectedForm {
  std::string text;
  Form form = Form::listed;
};

/// Each once, by its first form: what is listed comes first, what is a noun elsewhere last.
std::vector<InflectedForm> to_forms(std::string_view infinitive, const WordingData& data) {
  std::vector<InflectedForm> forms;
  const auto add = [&](std::string text, Form form) {
    if (!text.empty() && std::ranges::find(forms, text, &InflectedForm::text) == forms.end()) {
      forms.push_back({std::move(text), form});
    }
  };
  add(std::string(infinitive), Form::listed);
  std::string_view irregular = find_irregular(data.irregular, infinitive);
  while (!irregular.empty()) {
    const auto blank = std::min(irregular.find(' '), irregular.size());
    add(std::string(irregular.substr(0, blank)), Form::past);
    irregular.remove_prefix(std::min(blank + 1, irregular.size()));
  }
  for_each_item(data.participles, [&](std::string_view ending) { add(to_form(infinitive, ending), Form::past); });
  for_each_item(data.endings, [&](std::string_view ending) { add(to_form(infinitive, ending), Form::inflected); });
  for_each_item(data.head_endings, [&](std::string_view ending) { add(to_form(infinitive, ending), Form::head_only); });
  return forms;
}

/// By the order of `all_languages`.
constexpr std::array wordings{&english_wording, &bokmal_wording, &nynorsk_wording, &danish_wording, &swedish_wording};

const WordingData& wording_of(Language language) { return *wordings.at(static_cast<std::size_t>(language)); }

}  // namespace

std::vector<std::string> list_forms(std::string_view infinitive, Language language) {
  std::vector<std::string> forms;
  for (InflectedForm& form : to_forms(infinitive, wording_of(language))) forms.push_back(std::move(form.text));
  return forms;
}

bool has_forms(Wording wording) { return std::ranges::find(verbs, wording) != verbs.end(); }

bool is_part(std::string_view word, std::string_view part) {
  return part.starts_with('*') ? word.ends_with(part.substr(1)) : word.starts_with(part.substr(0, part.size() - 1));
}

WordingIndex::WordingIndex(const WordingData& data) {
  for_each_item(data.skipped, [&](std::string_view word) { skipped_.insert(word); });
  for (const WordingRow& row : data.rows) add_row(data, row);
}

void WordingIndex::add_row(const WordingData& data, const WordingRow& row) {
  for_each_item(row.words, [&](std::string_view entry) {
    if (entry.starts_with('*') || entry.ends_with('*')) return parts_.push_back({row.wording, entry, {}, Form::listed});
    const auto blank = entry.find(' ');
    const std::string_view first = entry.substr(0, blank);
    const std::string_view rest = blank == std::string_view::npos ? std::string_view() : entry.substr(blank + 1);
    const auto forms =
        has_forms(row.wording) ? to_forms(first, data) : std::vector{InflectedForm{std::string(first), Form::listed}};
    for (const auto& [text, form] : forms) entries_[text].push_back({row.wording, entry, rest, form});
  });
}

const std::vector<WordingEntry>* WordingIndex::find(std::string_view word) const {
  const auto found = entries_.find(word);
  return found == entries_.end() ? nullptr : &found->second;
}

const WordingEntry* WordingIndex::find_by_part(std::string_view word, Wording list) const {
  const auto found = std::ranges::find_if(
      parts_, [&](const WordingEntry& part) { return part.wording == list && is_part(word, part.entry); });
  return found == parts_.end() ? nullptr : &*found;
}

namespace {

/// Built at the first use: few runs read more than two languages.
template <Language language>
const WordingIndex& index_of() {
  static const WordingIndex index(wording_of(language));
  return index;
}

}  // namespace

std::size_t find_head_piece(const Sentence& sentence, const WordingIndex& index) {
  std::size_t at = sentence.skip_label();
  while (at < sentence.size() && index.is_skipped(sentence.word(at))) ++at;
  return at;
}

const WordingIndex& wording_index_of(Language language) {
  static constexpr std::array indexes{&index_of<Language::en>, &index_of<Language::nb>, &index_of<Language::nn>,
                                      &index_of<Language::da>, &index_of<Language::sv>};
  return indexes.at(static_cast<std::size_t>(language))();
}

}  // namespace okr::language
