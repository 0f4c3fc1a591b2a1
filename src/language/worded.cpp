#include "language/worded.hpp"

#include <algorithm>
#include <iterator>

namespace okr::language {

WordedTitle::WordedTitle(std::string_view title, Language language, const Phrase& phrase)
    : sentence_(title), phrase_(phrase), lexicon_(lexicon_of(language)), index_(wording_index_of(language)) {
  for (std::size_t at = 0; at < sentence_.size(); ++at) add_entries(at);
  drop_idioms();
  head_ = find_head_piece(sentence_, index_);
}

void WordedTitle::add_entries(std::size_t at) {
  const std::string_view word = sentence_.word(at);
  if (const auto* entries = index_.find(word)) {
    for (const WordingEntry& entry : *entries) {
      if (const auto last = sentence_.find_rest(at, entry.rest)) entries_.push_back({at, *last, &entry});
    }
  }
  for (const WordingEntry& part : index_.parts()) {
    if (is_part(word, part.entry)) entries_.push_back({at, at, &part});
  }
}

void WordedTitle::drop_idioms() {
  std::vector<Worded> idioms;
  std::ranges::copy_if(entries_, std::back_inserter(idioms),
                       [](const Worded& worded) { return worded.entry->wording == Wording::idiom; });
  if (idioms.empty()) return;
  std::erase_if(entries_, [&](const Worded& worded) {
    return std::ranges::any_of(
        idioms, [&](const Worded& idiom) { return worded.first >= idiom.first && worded.last <= idiom.last; });
  });
}

const Worded* WordedTitle::find(std::size_t at, Wording list) const { return find(at, {list}); }

const Worded* WordedTitle::find(std::size_t at, std::initializer_list<Wording> lists) const {
  const Worded* longest = nullptr;
  auto next = std::ranges::lower_bound(entries_, at, {}, &Worded::first);
  for (; next != entries_.end() && next->first == at; ++next) {
    if (std::ranges::find(lists, next->entry->wording) == lists.end()) continue;
    if (longest == nullptr || longest->last < next->last) longest = &*next;
  }
  return longest;
}

bool WordedTitle::has(std::size_t at, Word meaning) const {
  const Entry* entry = at < sentence_.size() ? lexicon_.find(sentence_.word(at)) : nullptr;
  return entry != nullptr && entry->has(meaning);
}

bool WordedTitle::ends_at(std::size_t at, Wording list) const {
  return std::ranges::any_of(entries_,
                             [&](const Worded& worded) { return worded.last == at && worded.entry->wording == list; });
}

bool WordedTitle::is_time(std::size_t at) const {
  const Span span = sentence_.span(at, at);
  return std::ranges::any_of(phrase_.times, [&](const TimeExpression& time) { return time.span.contains(span); });
}

bool WordedTitle::is_number(std::size_t at) const {
  if (sentence_[at].is_number) return true;
  const Span span = sentence_.span(at, at);
  return std::ranges::any_of(phrase_.numbers, [&](const Number& number) { return number.span.contains(span); });
}

bool WordedTitle::is_content(std::size_t at) const {
  return at < sentence_.size() && !is_number(at) && !is_time(at) && !has(at, Word::function) &&
         !has(at, Wording::determiner);
}

bool has_english_head(const WordedTitle& title) {
  const Sentence& sentence = title.sentence();
  const std::size_t head = title.head();
  const auto is_at_head = [&](const Worded& worded) { return worded.first == head; };
  if (head >= sentence.size() || title.has(head, Word::function)) return false;
  if (std::ranges::any_of(title.entries(), is_at_head)) return false;
  const WordingIndex& index = wording_index_of(Language::en);
  const auto* entries = index.find(sentence.word(head));
  if (entries == nullptr) return false;
  const auto is_noun = [](const WordingEntry& entry) { return entry.wording == Wording::homograph; };
  const auto is_verb = [&](const WordingEntry& entry) {
    return has_forms(entry.wording) && entry.form == Form::listed && sentence.find_rest(head, entry.rest);
  };
  return std::ranges::none_of(*entries, is_noun) && std::ranges::any_of(*entries, is_verb);
}

}  // namespace okr::language
