#include <algorithm>
#include <array>

#include "language/activity.hpp"
#include "language/own_words.hpp"
#include "language/worded.hpp"
#include "okr/language/title_traits.hpp"

namespace okr::language {
namespace {

/// Reads the traits of one title.
class TraitReader {
 public:
  TraitReader(std::string_view text, const WordedTitle& title, Context context)
      : text_(text), title_(title), sentence_(title.sentence()), context_(context) {}

  TitleTraits read() {
    add_hedges();
    (this->*by_context.at(static_cast<std::size_t>(context_)))();
    traits_.words = count_words();
    return std::move(traits_);
  }

 private:
  void add(Trait trait, Span span) { traits_.matches.push_back({trait, span}); }
  void add(Trait trait, const Worded& worded) { add(trait, title_.span(worded)); }
  /// The first piece of the title on which an entry of a list begins.
  void add_first(Trait trait, Wording list);

  void read_objective();
  void read_key_result();
  void read_initiative();
  void read_field() {}
  void add_hedges();
  void add_improvement();
  void add_steady();
  void add_activity();
  void add_joined();
  void add_state();
  void add_errand();
  void add_errand_mark();
  void add_routine();

  [[nodiscard]] bool may_begin_clause(std::size_t at) const;
  [[nodiscard]] bool is_hedge(const Worded& worded) const;
  [[nodiscard]] bool is_name(const Worded& worded) const;
  [[nodiscard]] bool has_comparison() const;
  [[nodiscard]] bool is_for_all() const;
  [[nodiscard]] bool is_near_number(const Worded& state) const;
  [[nodiscard]] bool is_hedged(const Worded& activity) const;
  [[nodiscard]] bool has_object(const Worded& errand) const;
  [[nodiscard]] bool is_comma_before(std::size_t at) const;
  [[nodiscard]] std::size_t count_words() const;

  /// What is read in each kind of title, by the order of `Context`.
  static constexpr std::array<void (TraitReader::*)(), 4> by_context{
      &TraitReader::read_objective, &TraitReader::read_key_result, &TraitReader::read_initiative,
      &TraitReader::read_field};

  std::string_view text_;
  const WordedTitle& title_;
  const Sentence& sentence_;
  Context context_;
  TitleTraits traits_;
};

void TraitReader::read_objective() {
  add_improvement();
  add_steady();
  const Worded* activity = find_head_verb(title_, {Wording::activity});
  const bool is_verb = activity != nullptr && (!title_.has(title_.head(), Wording::homograph) || has_object(*activity));
  if (is_verb && traits_.matches.empty()) add(Trait::activity, *activity);
  add_joined();
  // "everything a new parent needs": its subject
  if (!title_.has(title_.head(), Wording::everything)) add_first(Trait::everything, Wording::everything);
}

void TraitReader::read_key_result() {
  add_activity();
  add_joined();
  add_state();
  add_first(Trait::survey, Wording::survey);
}

void TraitReader::read_initiative() {
  add_errand_mark();
  if (traits_.find(Trait::errand_mark) == nullptr) add_errand();
  add_routine();
  add_joined();
}

void TraitReader::add_first(Trait trait, Wording list) {
  const auto found =
      std::ranges::find_if(title_.entries(), [&](const Worded& worded) { return worded.entry->wording == list; });
  if (found != title_.entries().end()) add(trait, *found);
}

/// Where a verb can be what the title is about: at its head, behind "and", "by", "to" or an adverb. Elsewhere its
/// subject is something else: "plugins that work with ours".
bool TraitReader::may_begin_clause(std::size_t at) const {
  if (at <= title_.head() || sentence_[at].is_after_sign) return true;
  const std::size_t before = at - 1;
  if (title_.has(before, Wording::infinitive_mark)) {
    // "get shops to consider us": the shops do; "we plan to work on"
    return before <= title_.head() + 1 || !title_.is_content(before - 1);
  }
  return title_.has(before, Wording::conjunction) || title_.has(before, Wording::clause) ||
         title_.ends_at(before, Wording::adverb);
}

/// "Look at me: days against bullying": the words before a colon are what the thing is called.
bool TraitReader::is_name(const Worded& worded) const {
  constexpr std::size_t most_words = 5;
  if (worded.first > title_.head()) return false;
  const std::string& text = sentence_.normal().folded;
  for (std::size_t at = worded.last; at + 1 < sentence_.size() && at < title_.head() + most_words; ++at) {
    if (text[sentence_[at].end] == ':') return true;
  }
  return false;
}

bool TraitReader::is_hedge(const Worded& worded) const {
  switch (worded.entry->wording) {
    case Wording::helping:
      if (context_ != Context::key_result) return false;
      [[fallthrough]];
    case Wording::hedge:
    case Wording::looking:
      if (worded.first == title_.head()) {
        return find_head_verb(title_, {worded.entry->wording}) != nullptr && !is_name(worded);
      }
      return context_ != Context::objective && worded.entry->form != Form::head_only && may_begin_clause(worded.first);
    case Wording::hedge_phrase:
      return context_ != Context::objective && !is_name(worded);
    case Wording::hedge_adverb:
      return context_ != Context::objective && !title_.is_content(worded.last + 1);
    default:
      return false;
  }
}

void TraitReader::add_hedges() {
  std::size_t next = 0;  // "get better at" of "get better at" and "better at" is one
  for (const Worded& worded : title_.entries()) {
    if (worded.first < next || !is_hedge(worded)) continue;
    const Worded* longest =
        title_.find(worded.first, {Wording::hedge, Wording::looking, Wording::helping, Wording::hedge_phrase});
    if (longest != nullptr && longest->last > worded.last) continue;
    add(worded.entry->wording == Wording::looking ? Trait::looking : Trait::hedge, worded);
    next = worded.last + 1;
  }
}

/// From so many bytes on a word is a compound that says as much as two: "pasientsikkerheten".
constexpr std::size_t compound_size = 18;

/// "Better at it than others": that says enough.
bool TraitReader::has_comparison() const {
  for (std::size_t at = 0; at < sentence_.size(); ++at) {
    if (title_.has(at, Word::compare)) return true;
  }
  return false;
}

/// "Get better at ...", "improve marketing": no more than one word behind the verb, and nothing that says where or for
/// whom.
void TraitReader::add_improvement() {
  if (const Worded* phrase = title_.find(title_.head(), Wording::empty_head)) {
    if (!has_comparison()) add(Trait::empty_goal, *phrase);
    return;
  }
  const Worded* verb = find_head_verb(title_, {Wording::short_head});
  if (verb == nullptr) return;
  std::size_t words = 0;
  std::size_t last = verb->last;
  for (std::size_t at = verb->last + 1; at < sentence_.size(); ++at) {
    if (title_.is_time(at)) continue;
    if (title_.is_number(at)) return;
    if (!title_.is_content(at) && !title_.has(at, Wording::determiner)) return;
    if (title_.is_content(at)) words += sentence_.word(at).size() < compound_size ? 1 : 2;
    last = at;
  }
  if (words <= 1) add(Trait::empty_goal, sentence_.span(verb->first, last));
}

void TraitReader::add_steady() {
  if (const Worded* verb = find_head_verb(title_, {Wording::steady})) {
    // "keep more of them": that is a change
    if (!title_.has(verb->last + 1, Word::quantity)) add(Trait::steady, *verb);
    return;
  }
  add_first(Trait::steady, Wording::steady_phrase);
}

/// "Explore" is a hedge and something to do: the hedge says it.
bool TraitReader::is_hedged(const Worded& activity) const {
  return std::ranges::any_of(traits_.matches,
                             [&](const TraitMatch& match) { return match.span.begin == title_.span(activity).begin; });
}

void TraitReader::add_activity() {
  const Worded* activity = find_activity(title_);
  if (activity == nullptr || is_hedged(*activity)) return;
  add(activity->entry->wording == Wording::building ? Trait::building : Trait::activity, *activity);
}

bool TraitReader::is_comma_before(std::size_t at) const {
  if (at == 0 || !sentence_[at].is_after_sign) return false;
  const std::string& text = sentence_.normal().folded;
  const std::size_t sign = text.find_first_not_of(' ', sentence_[at - 1].end);
  return text[sign] == ',' || text[sign] == '&' || text[sign] == '+';
}

void TraitReader::add_joined() {
  const Worded* joiner = nullptr;  // the last "and"
  for (std::size_t at = title_.head() + 1; at < sentence_.size(); ++at) {
    if (const Worded* next = title_.find(at, Wording::conjunction)) {
      add(Trait::conjunction, *next);
      joiner = next;
      at = next->last;
      continue;
    }
    const bool is_behind_joiner = joiner != nullptr && joiner->last + 1 == at;
    if (!is_behind_joiner && !is_comma_before(at)) continue;
    const Worded* verb = find_joined_verb(title_, at);
    if (verb == nullptr) continue;
    add(is_doing(*verb) ? Trait::joined_activity : Trait::joined_result,
        sentence_.span(is_behind_joiner ? joiner->first : at, verb->last));
  }
}

/// How many words may stand between a state and its number: "is on average 14 minutes".
constexpr std::size_t words_to_number = 2;

bool TraitReader::is_near_number(const Worded& state) const {
  const std::size_t number = title_.phrase().numbers.front().span.begin;
  std::size_t at = state.last + 1;
  while (at < sentence_.size() && sentence_.span(at, at).begin < number) ++at;
  return title_.span(state).end <= number && at <= state.last + 1 + words_to_number;
}

/// "The site has 2000 visits a month": today's level, where no verb says a change and the number stands behind.
void TraitReader::add_state() {
  if (title_.phrase().numbers.empty()) return;
  const Worded* state = nullptr;
  for (const Worded& worded : title_.entries()) {
    const Wording wording = worded.entry->wording;
    const bool is_change = wording == Wording::up || wording == Wording::down || wording == Wording::no_direction ||
                           wording == Wording::reach || wording == Wording::short_head;
    if (is_change && worded.entry->form != Form::head_only) return;
    const bool is_wish = worded.first == sentence_.skip_label() && title_.has(worded.first, Wording::wish);
    if (wording == Wording::state && state == nullptr && !is_wish && is_near_number(worded)) state = &worded;
  }
  const bool has_modal = state != nullptr && state->first > 0 && title_.has(state->first - 1, Word::modal) &&
                         !title_.has(state->first - 1, Wording::subject);
  if (state != nullptr && !has_modal && traits_.find(Trait::activity) == nullptr) add(Trait::state, *state);
}

/// "[ ] ", "- [x] ", "TODO: " at the very beginning.
void TraitReader::add_errand_mark() {
  constexpr std::array<std::string_view, 6> boxes{"[ ]", "[x]", "[X]", "[]", "☐", "☑"};
  std::size_t at = text_.find_first_not_of(" -*");
  if (at == std::string_view::npos) return;
  const auto box =
      std::ranges::find_if(boxes, [&](std::string_view mark) { return text_.substr(at).starts_with(mark); });
  if (box != boxes.end()) {
    at += box->size();
  } else {
    const Worded* word = sentence_.size() > 0 ? title_.find(0, Wording::errand_mark) : nullptr;
    if (word == nullptr) return;
    at = title_.span(*word).end;
    if (at >= text_.size() || (text_[at] != ':' && text_.substr(at, 3) != " - ")) return;
    at += text_[at] == ':' ? 1 : 3;
  }
  while (at < text_.size() && text_[at] == ' ') ++at;
  if (at < text_.size()) add(Trait::errand_mark, Span{0, at});
}

/// Whether a word that may be a noun is an errand's verb: "email the board", "call Kari".
bool TraitReader::has_object(const Worded& errand) const {
  const std::size_t next = errand.last + 1;
  if (next >= sentence_.size() || sentence_[next].is_after_sign) return false;
  return title_.has(next, Wording::determiner) || title_.has(next, Word::fresh) || title_.is_number(next) ||
         sentence_.normal().is_capital(sentence_[next].begin);
}

/// The words of the longest errand, and of one that may well be an initiative: "tidy the beaches with the schools".
constexpr std::size_t errand_words = 7;
constexpr std::size_t chore_words = 4;

/// "Call all who left" is a campaign.
bool TraitReader::is_for_all() const {
  for (std::size_t at = title_.head(); at < sentence_.size(); ++at) {
    if (title_.has(at, Word::all) || title_.has(at, Word::each)) return true;
  }
  return false;
}

void TraitReader::add_errand() {
  const Worded* errand = title_.find(title_.head(), {Wording::errand, Wording::chore});
  const bool is_chore = errand != nullptr && errand->entry->wording == Wording::chore;
  const std::size_t most_words = is_chore ? chore_words : errand_words;
  const bool is_short = sentence_.size() - title_.head() <= most_words && title_.phrase().numbers.empty();
  const bool is_verb =
      errand != nullptr && !is_for_all() && errand->entry->form != Form::past &&
      (!title_.has(title_.head(), Wording::homograph) || errand->first != errand->last || has_object(*errand));
  if (is_verb && is_short) return add(Trait::errand, *errand);
  add_first(Trait::errand, Wording::errand_word);
}

/// A routine that the title is about: it stands at the head, or behind "weekly", or is what is held, run or gone on
/// with. "Replace the status meeting" is no routine.
constexpr std::size_t routine_words = 6;

void TraitReader::add_routine() {
  if (sentence_.size() - title_.head() > routine_words) return;
  std::size_t at = title_.head();
  const bool is_at_head = title_.has(at, Wording::routine);
  if (const Worded* verb = title_.find(at, Wording::upkeep); verb != nullptr && !is_at_head) at = verb->last + 1;
  const std::size_t begin = at;
  bool is_frequent = false;
  for (std::size_t others = 0; at < sentence_.size(); ++at) {
    if (const Worded* routine = title_.find(at, Wording::routine)) {
      // "payroll giving", "on-call rota": what is named by it
      if (!title_.is_content(routine->last + 1)) add(Trait::routine, *routine);
      return;
    }
    if (is_frequent && title_.has(at, Wording::meeting)) return add(Trait::routine, sentence_.span(begin, at));
    const bool is_rhythm = title_.has(at, Word::frequency) || title_.is_time(at);
    is_frequent |= is_rhythm;
    // one word may stand between: "weekly team meeting"
    if (!is_rhythm && !title_.has(at, Wording::determiner) && (!is_frequent || ++others > 1)) return;
  }
}

std::size_t TraitReader::count_words() const {
  std::size_t words = 0;
  bool is_inside = false;
  const NormalText& text = sentence_.normal();
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.is_blank(at)) {
      is_inside = false;
    } else if (!is_inside && (text.is_letter(at) || text.is_digit(at))) {
      is_inside = true;
      ++words;
    }
  }
  return words;
}

}  // namespace

TitleTraits read_traits(std::string_view title, Language language, Context context, const Phrase& phrase,
                        OwnWordIndex* own) {
  const WordedTitle worded(title, language, phrase);
  if (language != Language::en && has_english_head(worded)) {
    return read_traits(title, Language::en, context, phrase, own);
  }
  TitleTraits traits = TraitReader(title, worded, context).read();
  if (own != nullptr) apply_own_words(worded, own->in(language), traits);
  std::ranges::stable_sort(traits.matches, {}, [](const TraitMatch& match) { return match.span.begin; });
  return traits;
}

}  // namespace okr::language
